package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// addClaims says what is asserted of the event, and what contradicts it.
func (b *builder) addClaims() {
	if len(b.sources) == 0 && len(b.event.Quotes) == 0 || !b.maybe(45) {
		return
	}
	for i := range b.claims() {
		if b.config.fill != full && len(b.unclaimed()) == 0 {
			break
		}
		c := event.Claim{ID: event.ClaimID("claim-" + itoa(i+1))}
		b.support(&c)
		b.state(&c)
		if b.maybe(50) {
			c.Standing = one(&b.rng, event.Standings())
		}
		if i > 0 && b.maybe(30) {
			b.refute(&c)
		}
		b.event.Claims = append(b.event.Claims, c)
	}
}

// claims is how many there are.
func (b *builder) claims() int {
	if b.config.fill == full {
		return 6
	}
	return b.rng.between(1, 3)
}

// support lets the claim rest on sources, on quotes, or on both. It is not
// older than the quote, and not younger than the sources.
func (b *builder) support(c *event.Claim) {
	sources, known := b.supporting(b.rng.between(1, 2))
	said, quotes := instant(-1), b.quotesBefore(known)
	if len(quotes) > 0 && b.maybe(50) {
		many := 1
		if b.maybe(15) {
			many = 2
		}
		for _, i := range some(&b.rng, quotes, many) {
			q := &b.event.Quotes[i]
			c.Quotes, c.By = append(c.Quotes, q.ID), append(c.By, but(q.Speakers, c.By)...)
			said = max(said, b.quotes[i].moment)
		}
	}
	if len(c.Quotes) == 0 || b.maybe(50) {
		c.Sources = sources
	}
	if len(c.Quotes) == 0 && b.maybe(30) {
		c.By = some(&b.rng, b.informed(), 1)
	}
	if !b.maybe(30) {
		return
	}
	if said < 0 {
		said = b.before(known)
	}
	c.Date = b.dateUpTo(said, known)
}

// state says what is claimed: of a field, or of what a report tells.
func (b *builder) state(c *event.Claim) {
	open := b.unclaimed()
	if len(open) == 0 {
		open = b.fitting(tell)
	}
	k := one(&b.rng, open)
	c.Text = b.words.lists[tell][k]
	kinds := []event.ClaimKind{event.ClaimKindFact, event.ClaimKindAllegation, event.ClaimKindAssessment}
	if k == tellPending {
		kinds = []event.ClaimKind{event.ClaimKindForecast}
	}
	if what := b.claimed(); what.about != "" && !b.claimedAlready(what.about) && b.maybe(60) {
		c.About, c.Value, c.Text = what.about, what.value, b.words.lists[account][1]
		if what.told != "" {
			c.Text = replaceX(b.words.lists[account][0], what.told)
		}
		kinds = []event.ClaimKind{event.ClaimKindFact, event.ClaimKindAllegation}
	}
	if b.maybe(50) {
		c.Kind = one(&b.rng, kinds)
	}
}

// unclaimed returns the sentences of a report that no claim is yet.
func (b *builder) unclaimed() []int {
	return slices.DeleteFunc(slices.Clone(b.fitting(tell)), func(k int) bool {
		return slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool { return c.Text == b.words.lists[tell][k] })
	})
}

// refute lets the claim contradict the one before it, which may contradict it
// in turn.
func (b *builder) refute(c *event.Claim) {
	other := &b.event.Claims[len(b.event.Claims)-1]
	c.Refutes = append(c.Refutes, other.ID)
	if c.Kind != "" {
		c.Kind = event.ClaimKindDenial
	}
	other.Standing = one(&b.rng, []event.Standing{event.StandingDisputed, event.StandingRefuted, event.StandingSuperseded})
	if other.Standing == event.StandingDisputed && b.rng.percent(40) {
		other.Refutes = append(other.Refutes, c.ID)
		c.Standing = event.StandingDisputed
	}
}

// claimed is a field that a claim speaks of, what stands there by its account,
// and how that is told where it is not a word of a vocabulary.
type claimed struct{ about, value, told string }

// claimed returns a field of the event that accounts may differ on. The field
// need not be filled.
func (b *builder) claimed() claimed {
	e := b.event
	switch b.rng.below(9) {
	case 0:
		minutes := 5 * b.rng.between(1, 100)
		if b.over() && b.lasts() {
			return claimed{"/time/duration", b.isoDuration(minutes), ""}
		}
	case 1:
		day := string(b.write("Y-M-D", b.begin))
		return claimed{"/time/start", day, day}
	case 2:
		return claimed{"/status", string(one(&b.rng, statusesOf(e.Type))), ""}
	case 3:
		title := b.titleOfAnother()
		if b.held() {
			return claimed{"/title", title, title}
		}
	case 4:
		if len(e.Participants) > 0 {
			return b.claimedOf(&e.Participants[b.rng.below(len(e.Participants))])
		}
	case 5:
		if len(e.Outcomes) > 0 {
			return b.claimedOutcome(&e.Outcomes[0])
		}
	case 6:
		if len(e.Figures) > 0 {
			s := b.scaleOf(e.Figures[0].Kind)
			n := string(s.write(b.rng.between(s.least, s.most)))
			told := n
			if strings.ContainsAny(n, "eE") { // no report writes a number so
				told = ""
			}
			return claimed{"/figures/" + string(e.Figures[0].ID) + "/value", n, told}
		}
	case 7:
		if len(e.Quotes) > 0 && e.Quotes[0].Said != "" {
			return claimed{"/quotes/" + string(e.Quotes[0].ID) + "/said", string(b.write("Y-M-D", b.quotes[0].moment)), ""}
		}
	}
	return claimed{}
}

func (b *builder) claimedAlready(about string) bool {
	return slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool { return c.About == about })
}

func (b *builder) claimedOf(p *participant.Participant) claimed {
	at := "/participants/" + string(p.ID)
	switch {
	case p.Kind == participant.Group:
		n := itoa(b.rng.between(10, 5000))
		return claimed{at + "/size/max", n, n}
	case p.Kind == participant.State || b.rng.percent(50):
		if a := one(&b.rng, b.attendances(p.Roles)); a != "" {
			return claimed{at + "/attendance", string(a), ""}
		}
		return claimed{}
	default:
		return claimed{at + "/country", one(&b.rng, locales).country, ""}
	}
}

// claimedOutcome claims another result of the same subject.
func (b *builder) claimedOutcome(o *event.Outcome) claimed {
	for k, subject := range b.words.lists[topic] {
		if subject == o.Subject {
			return claimed{"/outcomes/" + string(o.ID) + "/result", string(one(&b.rng, b.results(k))), ""}
		}
	}
	return claimed{}
}
