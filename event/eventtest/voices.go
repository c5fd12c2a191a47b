package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

// Sentences that not everybody says, by their numbers.
const (
	sayNobodyAsked = 4
	sayLongNight   = 5
	sayCounted     = 6
	sayMore        = 10
	sayRowed       = 12
	sayTrust       = 14
	sayTomorrow    = 17
	sayThanks      = 18
)

// afterwards are the sentences that are said when it is over.
var afterwards = []int{sayLongNight, sayCounted, sayRowed, sayThanks}

// mayUtter reports whether those who speak may say the sentence of the number.
func (b *builder) mayUtter(k int, q *quote.Quote) bool {
	switch {
	case k == sayFigures && !b.aPerson(q.Speakers):
		return false
	case slices.ContainsFunc(q.Speakers, b.hides): // of what happened, they say nothing
		return k == sayNobodyAsked || k == sayMore || k == sayTrust || k == sayTomorrow
	case !slices.Contains(afterwards, k):
		return true
	case len(q.Speakers) == 0:
		return k == sayThanks && !b.contested()
	}
	return !slices.ContainsFunc(b.event.Participants, func(p participant.Participant) bool {
		return slices.Contains(q.Speakers, p.ID) && !b.ownWords(k, &p)
	})
}

// ownWords reports whether the sentence, which is said afterwards, is one of
// somebody in such a part.
func (b *builder) ownWords(k int, p *participant.Participant) bool {
	plays := func(r participant.Role) bool { return slices.Contains(p.Roles, r) }
	switch k {
	case sayLongNight:
		return p.Kind != participant.State && !plays(participant.RoleAffected)
	case sayCounted:
		return isBody(p, electionBoard) || isBody(p, council)
	case sayRowed:
		return (plays(participant.RoleCompetitor) || plays(participant.RoleWinner)) && !keptAway(p.Attendance)
	default:
		return !b.contested() || b.over() && (plays(participant.RoleWinner) || plays(participant.RoleRecipient))
	}
}

// contested reports whether those thank others who have won something.
func (b *builder) contested() bool { return b.family == vote || b.family == sport || b.family == post }

// saidAfterwards reports whether a sentence of the text is said when it is over.
func (b *builder) saidAfterwards(text string) bool {
	return slices.ContainsFunc(afterwards, func(k int) bool { return strings.Contains(text, b.words.lists[say][k]) })
}

// together returns one of those who may speak, and with another one two who are
// not on different sides, if there are such.
func (b *builder) together(there []participant.ID, another bool) []participant.ID {
	speakers := some(&b.rng, there, 1)
	if len(speakers) == 0 || !another {
		return speakers
	}
	allies := slices.DeleteFunc(slices.Clone(there), func(id participant.ID) bool {
		return id == speakers[0] || b.divided(b.behind(id), b.behind(speakers[0]))
	})
	return append(speakers, some(&b.rng, allies, 1)...)
}

// behind returns the participant of the id and those for whom it stands, or to
// which it belongs.
func (b *builder) behind(id participant.ID) []*participant.Participant {
	var list []*participant.Participant
	for i := range b.event.Participants {
		if p := &b.event.Participants[i]; p.ID == id {
			for k := range b.event.Participants {
				other := &b.event.Participants[k]
				if k == i || slices.Contains(p.OnBehalfOf, other.ID) || slices.Contains(p.MemberOf, other.ID) {
					list = append(list, other)
				}
			}
		}
	}
	return list
}

// divided reports whether somebody of the one list is opposed to somebody of the
// other.
func (b *builder) divided(some, others []*participant.Participant) bool {
	return slices.ContainsFunc(some, func(p *participant.Participant) bool {
		return slices.ContainsFunc(others, func(other *participant.Participant) bool { return b.opposed(p, other) })
	})
}

// formFor is the form in which those who speak are quoted: those in hiding with
// their own words alone.
func (b *builder) formFor(q *quote.Quote, form quoteForm) quoteForm {
	switch form {
	case fragment, partQuoted, paraphrase, mention:
		if slices.ContainsFunc(q.Speakers, b.hides) {
			return inFull
		}
	}
	return form
}

// sideOf is the side of those who speak, where it is one of several that
// contend.
func (b *builder) sideOf(speakers []participant.ID) string {
	for _, id := range speakers {
		for _, p := range b.behind(id) {
			if b.contends(p.Roles) {
				return b.side(p)
			}
		}
	}
	return ""
}

// noteSide remembers which side said the sentences of a quote first.
func (b *builder) noteSide(q *quote.Quote) {
	side := b.sideOf(q.Speakers)
	if side == "" {
		return
	}
	if b.utterances.first == nil {
		b.utterances.first = make(map[int]string)
	}
	for i, sentence := range b.words.lists[say] {
		if b.utterances.first[i] == "" && strings.Contains(q.Text, sentence) {
			b.utterances.first[i] = side
		}
	}
}
