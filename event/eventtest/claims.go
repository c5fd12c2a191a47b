package eventtest

import (
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// addClaims says what is asserted of the event, and what contradicts it.
func (b *builder) addClaims() {
	if len(b.sources) == 0 && len(b.event.Quotes) == 0 || !b.maybe(45) {
		return
	}
	for i := range b.claims() {
		c := event.Claim{ID: event.ClaimID("claim-" + itoa(i+1)), Text: b.word(tell)}
		b.support(&c)
		if b.maybe(60) {
			b.speakOf(&c, b.claimed())
		}
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

// support lets the claim rest on sources, on quotes, or on both.
func (b *builder) support(c *event.Claim) {
	if n := len(b.event.Quotes); n > 0 && b.maybe(50) {
		q := &b.event.Quotes[b.rng.below(n)]
		c.Quotes = append(c.Quotes, q.ID)
		c.By = append(c.By, q.Speakers...)
	}
	if len(c.Quotes) == 0 || b.maybe(50) {
		c.Sources = b.supporting(b.rng.between(1, 2))
	}
}

// refute lets the claim contradict the one before it, which may contradict it
// in turn.
func (b *builder) refute(c *event.Claim) {
	other := &b.event.Claims[len(b.event.Claims)-1]
	c.Refutes = append(c.Refutes, other.ID)
	other.Standing = one(&b.rng, []event.Standing{event.StandingDisputed, event.StandingRefuted, event.StandingSuperseded})
	if other.Standing == event.StandingDisputed && b.rng.percent(40) {
		other.Refutes = append(other.Refutes, c.ID)
		c.Standing = event.StandingDisputed
	}
}

// claimed is a field that a claim speaks of, and what stands there by its
// account.
type claimed struct{ about, value string }

func (b *builder) speakOf(c *event.Claim, what claimed) {
	c.About, c.Value = what.about, what.value
	if what.about == "" && b.maybe(40) {
		c.Value = b.word(amount)
	}
}

// claimed returns a field of the event that accounts may differ on. The field
// need not be filled.
func (b *builder) claimed() claimed {
	e := b.event
	switch b.rng.below(9) {
	case 0:
		return claimed{"/time/duration", b.isoDuration(5 * b.rng.between(1, 100))}
	case 1:
		return claimed{"/time/start", string(b.point(b.begin))}
	case 2:
		return claimed{"/status", string(one(&b.rng, event.Statuses()))}
	case 3:
		return claimed{"/title", b.headlineIn(b.words)}
	case 4:
		if len(e.Participants) > 0 {
			return b.claimedOf(e.Participants[b.rng.below(len(e.Participants))].ID)
		}
	case 5:
		if len(e.Outcomes) > 0 {
			return claimed{"/outcomes/" + string(e.Outcomes[0].ID) + "/result", string(one(&b.rng, event.Results()))}
		}
	case 6:
		if len(e.Figures) > 0 {
			return claimed{"/figures/" + string(e.Figures[0].ID) + "/value", itoa(b.rng.between(1, 9000))}
		}
	case 7:
		if len(e.Quotes) > 0 {
			return claimed{"/quotes/" + string(e.Quotes[0].ID) + "/said", string(b.date(b.begin))}
		}
	}
	return claimed{}
}

func (b *builder) claimedOf(id participant.ID) claimed {
	at := "/participants/" + string(id)
	switch b.rng.below(3) {
	case 0:
		return claimed{at + "/attendance", string(b.attendance())}
	case 1:
		return claimed{at + "/country", one(&b.rng, locales).country}
	default:
		return claimed{at + "/size/max", itoa(b.rng.between(10, 5000))}
	}
}
