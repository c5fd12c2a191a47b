package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// addFigures counts and measures what the event is known for, once it has
// begun, and votes once they were counted.
func (b *builder) addFigures() {
	if !b.held() || b.family == vote && !b.over() || len(b.sources) == 0 || !b.maybe(45) {
		return
	}
	b.holdPoll()
	for _, kind := range b.figureKinds() {
		for _, of := range b.whose(kind) {
			b.addFigure(kind, of)
		}
	}
}

func (b *builder) addFigure(kind event.FigureKind, of participant.ID) {
	f := event.Figure{ID: event.FigureID("figure-" + itoa(len(b.event.Figures)+1)), Kind: kind, Of: of}
	var known instant
	f.Sources, known = b.supporting(b.rng.between(1, 2))
	b.measure(&f)
	if b.maybe(30) {
		f.AsOf = b.point(b.before(known))
	}
	if b.maybe(30) {
		f.By = some(&b.rng, b.informed(), b.rng.between(1, 2))
	}
	b.event.Figures = append(b.event.Figures, f)
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

// reading is a number as it was counted or measured.
type reading struct {
	scale scale
	best  int
}

// measure gives the number: a best value, a range, or both. What was counted is
// no range.
func (b *builder) measure(f *event.Figure) {
	r := b.read(f.Kind, f.Of)
	b.readings = append(b.readings, r)
	bare := f.Kind == event.FigureKindAmount || f.Kind == event.FigureKindOther // says nothing without a unit
	if r.scale.unit != "" && (bare || b.maybe(70)) {
		f.Unit = r.scale.unit
	}
	if counted(f.Kind) {
		f.Value = r.scale.write(r.best)
		return
	}
	first := b.config.fill == full && len(b.event.Figures) == 0
	if r.scale.told && b.config.fill != minimal && (first || b.rng.percent(35)) {
		f.Text = b.inWords(f.Kind, r)
	}
	f.Bound = b.bound(f, r.best)
	b.spread(f, r)
}

// counted reports whether nobody gives a range of the number, or says about
// what it is.
func counted(kind event.FigureKind) bool {
	return kind == event.FigureKindScore || kind == event.FigureKindVotes || kind == event.FigureKindVoteShare
}

// bound says how the number is meant: what is printed in words is not exact,
// and a few are not about as many.
func (b *builder) bound(f *event.Figure, best int) event.Bound {
	const few = 10
	switch {
	case f.Text != "":
		return event.BoundAbout
	case !b.maybe(30):
		return ""
	case max(best, -best) < few:
		return event.BoundExact
	default:
		return one(&b.rng, event.Bounds())
	}
}

// spread writes the best value, the ends of its range, or both, as the bound
// means them.
func (b *builder) spread(f *event.Figure, r reading) {
	size := max(r.best, -r.best)
	below, above := b.rng.between(1, size/4+1), b.rng.between(1, size/4+1)
	switch f.Bound {
	case event.BoundExact:
		below, above = 0, 0
	case event.BoundAbout:
		below, above = b.rng.between(1, size/10+1), b.rng.between(1, size/10+1)
	case event.BoundAlmost:
		below, above = b.rng.between(1, size/10+1), 0
	case event.BoundUnder:
		above = 0
	case event.BoundOver:
		below = 0
	}
	ranged := b.config.fill == full || b.config.fill == ordinary && b.rng.percent(40)
	if harms(f.Kind) && below >= r.best { // some there were
		ranged = false
	}
	if !ranged || f.Bound != "" || b.maybe(60) {
		f.Value = r.scale.write(r.best)
	}
	if ranged {
		f.Min, f.Max = r.scale.write(r.best-below), r.scale.write(r.best+above)
	}
}

// inWords is how a report puts the number. Nobody expects the dead.
func (b *builder) inWords(kind event.FigureKind, r reading) string {
	text := b.words.lists[amount][moreThanExpected]
	if r.scale.decimals == 0 && r.scale.ending == "" {
		text = b.vague(r.best)
	}
	if harms(kind) && text == b.words.lists[amount][moreThanExpected] {
		return ""
	}
	return text
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

// mostHarmed keeps the dead and the missing of a disaster to numbers after which
// schools open again at noon; more lose their homes.
func mostHarmed(t event.Type, kind event.FigureKind) int {
	const few, many = 60, 5000
	lost := kind == event.FigureKindDeaths || kind == event.FigureKindMissing
	if t == event.ArmedConflict || t == event.Disaster && !lost {
		return many
	}
	return few
}

func (b *builder) scaleOf(kind event.FigureKind) scale {
	if harms(kind) {
		return scale{1, mostHarmed(b.event.Type, kind), 0, "", b.word(people), true}
	}
	switch kind {
	case event.FigureKindVotes:
		return scale{}
	case event.FigureKindVoteShare:
		return scale{decimals: 2, unit: "%"}
	case event.FigureKindMagnitude:
		return scale{400, 790, 2, "", "Mw", false}
	case event.FigureKindAmount:
		return b.money()
	case event.FigureKindScore:
		return scale{0, 9, 0, "", "", false}
	case event.FigureKindAttendance:
		most := 200
		if b.family == sport || b.family == unrest {
			most = 5000
		}
		if crowd := b.crowd(); crowd > 0 {
			return scale{crowd*4/3 + 2, crowd*3/2 + 2, 0, "", b.word(people), true}
		}
		return scale{20, most, 0, "", b.word(people), true}
	case event.FigureKindOther:
		return scale{-150, 400, 1, "", "°C", false}
	default:
		return scale{1, 4000, 1 + b.rng.below(3), "", "min", false}
	}
}

// crowd is the size of the largest group that was there, or 0 where none is told.
func (b *builder) crowd() int {
	largest := 0
	for i := range b.event.Participants {
		if p := &b.event.Participants[i]; !keptAway(p.Attendance) {
			for _, n := range []*int{p.Size.Min, p.Size.Max} {
				if n != nil {
					largest = max(largest, *n)
				}
			}
		}
	}
	return largest
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

// whose are those of whom there is a figure of the kind: each of the candidates
// has a share, and one has votes, goals or money. Where nobody is named it is
// that of the event.
func (b *builder) whose(kind event.FigureKind) []participant.ID {
	var whose []participant.ID
	switch kind {
	case event.FigureKindVoteShare:
		if b.event.Type == event.Election {
			return b.candidates()
		}
	case event.FigureKindVotes:
		whose = b.candidates()
	case event.FigureKindScore:
		whose = b.withRole(participant.RoleCompetitor, participant.RoleWinner)
	case event.FigureKindAmount:
		whose = b.those(func(p *participant.Participant) bool { return p.Kind == participant.Organization })
	}
	if len(whose) > 0 && b.maybe(60) {
		return []participant.ID{one(&b.rng, whose)}
	}
	return []participant.ID{""}
}

// read counts or measures.
func (b *builder) read(kind event.FigureKind, of participant.ID) reading {
	s := b.scaleOf(kind)
	switch {
	case kind == event.FigureKindVotes:
		return reading{s, b.poll.votes(of)}
	case kind == event.FigureKindVoteShare:
		return reading{s, b.poll.shares[of]}
	case kind == event.FigureKindScore && b.winner != "" && of != "":
		if of == b.winner {
			return reading{s, b.rng.between(4, 9)}
		}
		return reading{s, b.rng.between(0, 3)}
	default:
		return reading{s, b.rng.between(s.least, s.most)}
	}
}
