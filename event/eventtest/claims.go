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
		if !b.refute(&c) {
			b.state(&c)
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
	standings := event.Standings()
	what := b.claimed()
	for try := 0; b.config.fill == full && try < 20 && !(what.differs() && !b.claimedAlready(what.about)); try++ {
		what = b.claimed()
	}
	if what.differs() && !b.claimedAlready(what.about) && b.maybe(60) {
		b.assert(c, what)
		kinds = []event.ClaimKind{event.ClaimKindFact, event.ClaimKindAllegation}
		standings = but(standings, []event.Standing{event.StandingAgreed})
	}
	if b.maybe(50) {
		c.Kind = one(&b.rng, kinds)
	}
	if b.maybe(50) {
		c.Standing = one(&b.rng, standings)
	}
}

// assert lets the claim say what stands in a field on another account.
func (b *builder) assert(c *event.Claim, what claimed) {
	c.About, c.Value, c.Text = what.about, what.value, b.words.lists[account][1]
	if what.told != "" {
		c.Text = replaceX(b.words.lists[account][0], what.told)
	}
}

// unclaimed returns the sentences of a report that no claim is yet.
func (b *builder) unclaimed() []int {
	return slices.DeleteFunc(slices.Clone(b.fitting(tell)), func(k int) bool {
		return slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool { return c.Text == b.words.lists[tell][k] })
	})
}

// refute lets the claim contradict earlier ones that say something else of one
// field, on other people's word. The first of them may contradict it in turn.
// It reports whether there are such claims.
func (b *builder) refute(c *event.Claim) bool {
	if b.config.fill == full && len(b.event.Claims) > 2 && !b.refuted() && len(c.Sources) > 0 {
		c.By, c.Quotes = nil, nil // the word of a source that names nobody
	}
	open := slices.DeleteFunc(slices.Clone(b.event.Claims), func(other event.Claim) bool {
		return other.About == "" || !independent(c, &other)
	})
	if len(open) == 0 || b.config.fill == full && b.refuted() && b.rng.percent(40) || !b.maybe(60) {
		return false
	}
	var what claimed
	for found := false; !found; {
		if len(open) == 0 {
			return false
		}
		i := b.rng.below(len(open))
		what, found = b.claimedAgain(open[i].About)
		open = slices.Delete(open, i, i+1)
	}
	about := what.about
	b.assert(c, what)
	if b.maybe(50) {
		c.Kind = event.ClaimKindDenial
	}
	for i := range b.event.Claims {
		other := &b.event.Claims[i]
		if other.About != about || !independent(c, other) {
			continue
		}
		c.Refutes = append(c.Refutes, other.ID)
		other.Standing = one(&b.rng, []event.Standing{event.StandingDisputed, event.StandingRefuted, event.StandingSuperseded})
		if len(c.Refutes) == 1 && other.Standing == event.StandingDisputed && b.rng.percent(40) {
			other.Refutes, c.Standing = append(other.Refutes, c.ID), event.StandingDisputed
		}
	}
	return true
}

// refuted reports whether a claim of the event refutes another.
func (b *builder) refuted() bool {
	return slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool { return len(c.Refutes) > 0 })
}

// independent reports whether the claims rest on the word of others: nobody
// makes both, and where nobody is named, they come from different texts.
func independent(c, other *event.Claim) bool {
	if len(c.By) > 0 || len(other.By) > 0 {
		return len(but(c.By, other.By)) == len(c.By)
	}
	return len(but(c.Sources, other.Sources)) == len(c.Sources) && len(but(c.Quotes, other.Quotes)) == len(c.Quotes)
}

// claimedAgain returns what no claim says of the field yet.
func (b *builder) claimedAgain(about string) (claimed, bool) {
	for range 1000 {
		what := b.claimed()
		if what.about == about && what.differs() && !slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool {
			return c.About == about && c.Value == what.value
		}) {
			return what, true
		}
	}
	return claimed{}, false
}

// claimed is a field that a claim speaks of, what stands there by its account,
// how that is told where it is not a word of a vocabulary, and what the event
// has there.
type claimed struct{ about, value, told, now string }

// differs reports whether there is an account that is not the event's own.
func (c claimed) differs() bool { return c.about != "" && c.value != c.now }

// claimed returns a field of the event that accounts may differ on. The field
// need not be filled.
func (b *builder) claimed() claimed {
	e := b.event
	switch b.rng.below(9) {
	case 0:
		longer := int((b.end-b.begin)/minute)*b.rng.between(15, 25)/10/5*5 + 5
		if b.over() && b.lasts() {
			return claimed{about: "/time/duration", value: b.isoDuration(longer)}
		}
	case 1:
		before := string(b.write("Y-M-D", b.begin-instant(b.rng.between(1, 3))*day))
		return claimed{"/time/start", before, before, string(e.Time.Start)}
	case 2:
		return claimed{"/status", string(one(&b.rng, statusesOf(e.Type))), "", string(e.Status)}
	case 3:
		title := b.titleOfAnother()
		if b.held() {
			return claimed{"/title", title, title, e.Title}
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
			return claimed{"/figures/" + string(e.Figures[0].ID) + "/value", n, told, string(e.Figures[0].Value)}
		}
	case 7:
		if len(e.Quotes) > 0 && e.Quotes[0].Said != "" {
			before := b.quotes[0].moment - instant(b.rng.between(1, 3))*day
			return claimed{"/quotes/" + string(e.Quotes[0].ID) + "/said", string(b.write("Y-M-D", before)), "", string(e.Quotes[0].Said)}
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
		n, now := itoa(b.rng.between(10, 5000)), ""
		if p.Size.Max != nil {
			now = itoa(*p.Size.Max)
		}
		return claimed{at + "/size/max", n, n, now}
	case p.Kind == participant.State || b.rng.percent(50):
		if a := one(&b.rng, b.attendances(p.Roles)); a != "" {
			return claimed{at + "/attendance", string(a), "", string(p.Attendance)}
		}
		return claimed{}
	default:
		return claimed{at + "/country", one(&b.rng, locales).country, "", p.Country}
	}
}

// claimedOutcome claims another result of the same subject.
func (b *builder) claimedOutcome(o *event.Outcome) claimed {
	for k, subject := range b.words.lists[topic] {
		if subject == o.Subject {
			return claimed{"/outcomes/" + string(o.ID) + "/result", string(one(&b.rng, b.results(k))), "", string(o.Result)}
		}
	}
	return claimed{}
}
