package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// addFigures counts and measures what the event is known for, once it has
// begun.
func (b *builder) addFigures() {
	if !b.held() || len(b.sources) == 0 || !b.maybe(45) {
		return
	}
	for i, kind := range b.figureKinds() {
		f := event.Figure{ID: event.FigureID("figure-" + itoa(i+1)), Kind: kind}
		var known instant
		f.Sources, known = b.supporting(b.rng.between(1, 2))
		b.measure(&f)
		b.bound(&f)
		b.attributeFigure(&f)
		if b.maybe(30) {
			f.AsOf = b.point(b.before(known))
		}
		if b.maybe(30) {
			f.By = some(&b.rng, b.informed(), b.rng.between(1, 2))
		}
		b.event.Figures = append(b.event.Figures, f)
	}
}

// bound says how the number is meant: what is printed in words is not exact,
// and nobody scores about three goals.
func (b *builder) bound(f *event.Figure) {
	switch {
	case f.Value == "" || f.Min != "" && b.config.fill != full || f.Kind == event.FigureKindScore:
	case f.Text != "":
		f.Bound = event.BoundAbout
	case b.maybe(30):
		f.Bound = one(&b.rng, event.Bounds())
	}
}

// figureKinds are up to three different ones of the family. That of a full
// event begin with one that has a unit and belongs to somebody.
func (b *builder) figureKinds() []event.FigureKind {
	kinds := figuresOf(b.event.Type)
	if b.config.fill == full {
		kinds = slices.DeleteFunc(kinds, func(k event.FigureKind) bool { return k == event.FigureKindAmount })
		return append([]event.FigureKind{event.FigureKindAmount}, some(&b.rng, kinds, 2)...)
	}
	return some(&b.rng, kinds, b.rng.between(1, 3))
}

// measure gives the number: a best value, a range, or both.
func (b *builder) measure(f *event.Figure) {
	s := b.scaleOf(f.Kind)
	best := b.rng.between(s.least, s.most)
	spread := b.rng.below(max(best, -best)/4 + 1)
	alone := b.config.fill == minimal || f.Kind == event.FigureKindScore || b.config.fill == ordinary && b.rng.percent(60)
	if alone || b.maybe(60) {
		f.Value = s.write(best)
	}
	if !alone {
		f.Min, f.Max = s.write(best-spread), s.write(best+spread)
	}
	if s.told && b.maybe(35) {
		f.Text = b.words.lists[amount][moreThanExpected]
		if s.decimals == 0 && s.ending == "" {
			f.Text = b.vague(best)
		}
		if harms(f.Kind) && f.Text == b.words.lists[amount][moreThanExpected] {
			f.Text = "" // nobody expects the dead
		}
	}
	if s.unit != "" && b.maybe(70) {
		f.Unit = s.unit
	}
}

// moreThanExpected is the number of the words for what is neither dozens nor
// about two hundred.
const moreThanExpected = 2

// harms reports whether people are counted to whom something was done.
func harms(kind event.FigureKind) bool {
	switch kind {
	case event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindMissing, event.FigureKindDisplaced, event.FigureKindArrested:
		return true
	default:
		return false
	}
}

// vague says in words how many there are.
func (b *builder) vague(n int) string {
	words := b.words.lists[amount]
	switch {
	case 24 <= n && n < 100:
		return words[0]
	case 180 <= n && n <= 220:
		return words[1]
	default:
		return words[moreThanExpected]
	}
}

// scale says how numbers of a kind are written: as whole numbers of the
// smallest step, of which so many digits stand behind the point, with an
// ending that all of them share.
type scale struct {
	least, most, decimals int
	ending, unit          string
	told                  bool // reports put it in words
}

func (b *builder) scaleOf(kind event.FigureKind) scale {
	if harms(kind) {
		most := 60
		if b.event.Type == event.Disaster || b.event.Type == event.ArmedConflict {
			most = 5000
		}
		return scale{1, most, 0, "", b.word(people), true}
	}
	switch kind {
	case event.FigureKindVotes:
		return scale{1000, 60_000_000, 0, "", "", true}
	case event.FigureKindVoteShare:
		return scale{100, 7000, 2, "", "%", false}
	case event.FigureKindMagnitude:
		return scale{400, 790, 2, "", "Mw", false}
	case event.FigureKindAmount:
		places := b.rng.below(3)
		endings := []string{"", "e6", "E+9"}
		if places == 0 {
			endings = append(endings, "000000000000")
		}
		return scale{100, 900_000, places, one(&b.rng, endings), one(&b.rng, []string{"EUR", "KES", "JPY"}), true}
	case event.FigureKindScore:
		return scale{0, 9, 0, "", "", false}
	case event.FigureKindAttendance:
		most := 200
		if b.family == sport || b.family == unrest {
			most = 5000
		}
		return scale{20, most, 0, "", b.word(people), true}
	case event.FigureKindOther:
		return scale{-400, 400, 1, "", "°C", false}
	default:
		return scale{1, 4000, 1 + b.rng.below(3), "", "min", false}
	}
}

func (s scale) write(n int) event.Number {
	sign := ""
	if n < 0 {
		n, sign = -n, "-"
	}
	power := 1
	for range s.decimals {
		power *= 10
	}
	text := sign + itoa(n/power)
	if s.decimals > 0 {
		text += "." + string(digits(nil, n%power, s.decimals))
	}
	return event.Number(text + s.ending)
}

// attributeFigure says whose votes, goals or money it is.
func (b *builder) attributeFigure(f *event.Figure) {
	var whose []participant.ID
	switch f.Kind {
	case event.FigureKindVotes, event.FigureKindVoteShare:
		whose = b.withRole(participant.RoleCandidate, participant.RoleWinner)
	case event.FigureKindScore:
		whose = b.withRole(participant.RoleCompetitor, participant.RoleWinner)
	case event.FigureKindAmount:
		whose = b.those(func(p *participant.Participant) bool { return p.Kind == participant.Organization })
	}
	if len(whose) > 0 && b.maybe(60) {
		f.Of = one(&b.rng, whose)
	}
}
