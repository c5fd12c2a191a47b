package eventtest

import (
	"github.com/newsevent/newsevent/event"
)

// addFigures counts and measures what the event is known for.
func (b *builder) addFigures() {
	if b.planned() || len(b.sources) == 0 || !b.maybe(45) {
		return
	}
	for i := range b.rng.between(1, 3) {
		f := event.Figure{
			ID:      event.FigureID("figure-" + itoa(i+1)),
			Kind:    b.figureKind(i),
			Sources: b.supporting(b.rng.between(1, 2)),
		}
		b.measure(&f)
		if f.Value != "" && b.maybe(30) {
			f.Bound = one(&b.rng, event.Bounds())
		}
		b.attributeFigure(&f)
		b.event.Figures = append(b.event.Figures, f)
	}
}

// figureKind is one with a unit first in a full event.
func (b *builder) figureKind(i int) event.FigureKind {
	if b.config.fill == full && i == 0 {
		return event.FigureKindAmount
	}
	if b.rng.percent(25) {
		return one(&b.rng, append(event.FigureKinds(), "fixture:arrival-delay"))
	}
	return one(&b.rng, b.family.figures())
}

// measure gives the number: a best value, a range, or both.
func (b *builder) measure(f *event.Figure) {
	s := b.scaleOf(f.Kind)
	best := b.rng.between(s.least, s.most)
	spread := b.rng.below(max(best, -best)/4 + 1)
	alone := b.config.fill == minimal || b.config.fill == ordinary && b.rng.percent(60)
	if alone || b.maybe(60) {
		f.Value = s.write(best)
	}
	if !alone {
		f.Min, f.Max = s.write(best-spread), s.write(best+spread)
	}
	if b.maybe(35) {
		f.Text = b.words.lists[amount][2]
		if s.decimals == 0 && s.ending == "" {
			f.Text = b.vague(best)
		}
	}
	if s.unit != "" && b.maybe(70) {
		f.Unit = s.unit
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
		return words[2]
	}
}

// scale says how numbers of a kind are written: as whole numbers of the
// smallest step, of which so many digits stand behind the point, with an
// ending that all of them share.
type scale struct {
	least, most, decimals int
	ending, unit          string
}

func (b *builder) scaleOf(kind event.FigureKind) scale {
	switch kind {
	case event.FigureKindVotes:
		return scale{1000, 60_000_000, 0, one(&b.rng, []string{"", "", "", "000000000000000000"}), ""}
	case event.FigureKindVoteShare:
		return scale{100, 7000, 2, "", "%"}
	case event.FigureKindMagnitude:
		return scale{400, 790, 2, "", "Mw"}
	case event.FigureKindAmount:
		return scale{100, 900_000, b.rng.below(3), one(&b.rng, []string{"", "e6", "E+9"}), one(&b.rng, []string{"EUR", "KES", "JPY", "t"})}
	case event.FigureKindScore:
		return scale{0, 9, 0, "", ""}
	case event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindMissing, event.FigureKindDisplaced,
		event.FigureKindArrested, event.FigureKindAttendance:
		return scale{1, 5000, 0, "", b.word(people)}
	default:
		return scale{-4000, 4000, 1 + b.rng.below(3), "", "°C"}
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

func (b *builder) attributeFigure(f *event.Figure) {
	switch f.Kind {
	case event.FigureKindVotes, event.FigureKindVoteShare, event.FigureKindScore:
		if ids := b.participantIDs(1); len(ids) > 0 && b.maybe(60) {
			f.Of = ids[0]
		}
	default:
		if ids := b.participantIDs(1); len(ids) > 0 && b.config.fill == full {
			f.Of = ids[0]
		}
	}
}
