package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// addClaims says what is asserted of the event, and what contradicts it.
func (b *builder) addClaims() {
	if len(b.sources) == 0 || !b.maybe(45) {
		return
	}
	for i := range b.claims() {
		if b.config.fill != full && len(b.unclaimed()) == 0 {
			break
		}
		c := event.Claim{ID: event.ClaimID("claim-" + itoa(i+1))}
		var of account
		if first := b.config.fill == full && i == 0; !(first || b.config.fill != full && b.rng.percent(40)) || !b.repeat(&c) {
			b.support(&c)
			if of = b.refute(&c); of == nil {
				of = b.state(&c)
			}
		}
		b.event.Claims = append(b.event.Claims, c)
		b.accounts = append(b.accounts, of)
	}
}

// claims is how many there are.
func (b *builder) claims() int {
	if b.config.fill == full {
		return 6
	}
	return b.rng.between(1, 3)
}

// repeat lets the claim say what a quote says, on the word of those who speak,
// and reports whether there is such a quote.
func (b *builder) repeat(c *event.Claim) bool {
	for _, i := range shuffled(&b.rng, b.quotesBefore(b.told)) {
		text := b.asserted(i)
		if text == "" || slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool { return c.Text == text }) {
			continue
		}
		q, s := &b.event.Quotes[i], &b.quotes[i]
		c.Text, c.Quotes, c.By, c.Date = text, []quote.ID{q.ID}, ids(q.Speakers), q.Said
		if also := b.otherWording(q.ID); also != "" && b.maybe(40) {
			c.Quotes = append(c.Quotes, also)
		}
		if b.maybe(50) {
			c.Sources = []source.ID{b.event.Sources[s.source].ID}
		}
		if q.Said == "" && q.VariantOf == "" && b.maybe(30) {
			c.Date = b.dateUpTo(s.moment, b.sources[s.source].published)
		}
		b.judge(c, slices.Contains([]string{b.words.lists[tell][tellPending], b.words.lists[say][sayAgain]}, text), event.Standings())
		return true
	}
	return false
}

// otherWording returns a quote of the same words, as they were printed
// elsewhere, but for those that are wrong.
func (b *builder) otherWording(of quote.ID) quote.ID {
	for i := range b.event.Quotes {
		if q := &b.event.Quotes[i]; q.VariantOf == of && q.Alteration != quote.AlterationMisquoted {
			return q.ID
		}
	}
	return ""
}

// asserted is what the quote of the number asserts: the first thing that is
// said, without what is said before one knows what to say, or what a report
// makes of it.
func (b *builder) asserted(i int) string {
	q, s := &b.event.Quotes[i], &b.quotes[i]
	switch {
	case len(s.sentences) > 0 && q.VariantOf == "":
		return b.words.lists[say][s.sentences[0]]
	case q.Type == quote.Indirect || q.Type == quote.Mixed || q.Original != nil:
		return q.Text
	default:
		return ""
	}
}

// support lets the claim rest on sources, and perhaps on somebody's word. It is
// not younger than the sources.
func (b *builder) support(c *event.Claim) {
	var known instant
	c.Sources, known = b.supporting(b.rng.between(1, 2))
	if b.maybe(30) {
		c.By = some(&b.rng, b.informed(), 1)
	}
	if b.maybe(30) {
		c.Date = b.dateUpTo(b.before(known), known)
	}
}

// state says what is claimed: of a field, whose account it returns, or of what a
// report tells.
func (b *builder) state(c *event.Claim) account {
	open := b.unclaimed()
	if len(open) == 0 {
		open = b.fitting(tell)
	}
	k := one(&b.rng, open)
	c.About, c.Value, c.Text = "", "", b.words.lists[tell][k]
	of, what := b.unheard()
	if what.about == "" || !b.maybe(60) {
		b.judge(c, k == tellPending, event.Standings())
		return nil
	}
	b.assert(c, what, othersTell)
	b.judge(c, false, but(event.Standings(), []event.Standing{event.StandingAgreed}))
	return of
}

// unheard returns an account of a field that no claim speaks of, and what it
// says, which is not what the event has there.
func (b *builder) unheard() (account, claimed) {
	tries := 1
	if b.config.fill == full {
		tries = 60
	}
	for range tries {
		of := b.account()
		if what := of(); what.differs() && !b.claimedAlready(what.about) {
			return of, what
		}
	}
	return nil, claimed{}
}

// judge says what kind of claim it is, and how it stands.
func (b *builder) judge(c *event.Claim, forecast bool, standings []event.Standing) {
	kinds := []event.ClaimKind{event.ClaimKindFact, event.ClaimKindAllegation}
	switch {
	case b.undisputed(c.Text):
		kinds, standings = kinds[:1], []event.Standing{event.StandingAgreed}
	case forecast:
		kinds = []event.ClaimKind{event.ClaimKindForecast}
	case c.About == "":
		kinds = append(kinds, event.ClaimKindAssessment)
	}
	if b.maybe(50) {
		c.Kind = one(&b.rng, kinds)
	}
	if b.maybe(50) {
		c.Standing = one(&b.rng, standings)
	}
}

// undisputed reports whether nobody would contradict the sentence of a report.
func (b *builder) undisputed(text string) bool {
	return slices.ContainsFunc([]int{tellConfirmed, tellNoDate, tellMore, tellSpread}, func(k int) bool {
		return text == b.words.lists[tell][k]
	})
}

// Numbers of the words for an account that differs.
const (
	accountIs = iota
	othersTell
	isDenied
)

// assert lets the claim say what stands in a field on another account, or in the
// words of the number where that is not told.
func (b *builder) assert(c *event.Claim, what claimed, untold int) {
	c.About, c.Value, c.Text = what.about, what.value, b.words.lists[telling][untold]
	if what.told != "" {
		c.Text = replaceX(b.words.lists[telling][accountIs], what.told)
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
// It returns the account of the field, and nil if there are no such claims.
func (b *builder) refute(c *event.Claim) account {
	by := c.By
	if b.config.fill == full && len(b.event.Claims) > 1 && !b.refuted() {
		c.By = nil // the word of a source that names nobody
	}
	open := b.refutable(c)
	if b.config.fill == full && b.refuted() && b.rng.percent(40) || !b.maybe(60) {
		return nil
	}
	for _, i := range shuffled(&b.rng, open) {
		what := b.claimedAgain(i)
		if what.about != "" && b.counter(c, what) && b.contradict(c) {
			return b.accounts[i]
		}
	}
	c.By = by
	return nil
}

// counter lets the claim deny what others say, or where there are words for it
// say another thing itself, and reports whether that is new.
func (b *builder) counter(c *event.Claim, what claimed) bool {
	denied := slices.ContainsFunc(b.event.Claims, func(other event.Claim) bool { return other.About == what.about && other.Value == "" })
	switch {
	case !denied && (what.told == "" || b.rng.percent(50)):
		c.About, c.Value, c.Text = what.about, "", b.words.lists[telling][isDenied]
	case what.told != "":
		b.assert(c, what, othersTell)
	default:
		return false
	}
	return true
}

// refutable returns the numbers of the claims that somebody who makes this one
// may contradict.
func (b *builder) refutable(c *event.Claim) []int {
	var list []int
	for i := range b.event.Claims {
		if b.accounts[i] != nil && independent(c, &b.event.Claims[i]) {
			list = append(list, i)
		}
	}
	return list
}

// contradict lets the claim refute those of its field that say something else,
// in other words, and reports whether there are any.
func (b *builder) contradict(c *event.Claim) bool {
	for i := range b.event.Claims {
		other := &b.event.Claims[i]
		if other.About != c.About || other.Text == c.Text || other.Value == "" || !independent(c, other) {
			continue
		}
		c.Refutes = append(c.Refutes, other.ID)
		other.Standing = one(&b.rng, []event.Standing{event.StandingDisputed, event.StandingRefuted, event.StandingSuperseded})
		if len(c.Refutes) == 1 && other.Standing == event.StandingDisputed && b.rng.percent(40) {
			other.Refutes, c.Standing = append(other.Refutes, c.ID), event.StandingDisputed
		}
	}
	if len(c.Refutes) > 0 && c.Value == "" && b.maybe(70) {
		c.Kind = event.ClaimKindDenial
	}
	return len(c.Refutes) > 0
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

// claimedAgain returns what no claim says yet of the field that the claim of
// the number speaks of.
func (b *builder) claimedAgain(i int) claimed {
	for range 60 {
		what := b.accounts[i]()
		if what.differs() && !slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool {
			return c.About == what.about && c.Value == what.value
		}) {
			return what
		}
	}
	return claimed{}
}
