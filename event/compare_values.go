package event

import (
	"math"
	"strings"
	"time"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/form"
)

func always(v Verdict) func() Verdict { return func() Verdict { return v } }

// addText compares prose, of which other words deny nothing.
func (p *PartComparison) addText(name, a, b string) {
	p.add(name, a, b, func() Verdict {
		if plain(a) == plain(b) {
			return VerdictAgrees
		}
		return VerdictDiffers
	})
}

// addWord compares values of a vocabulary, of which one excludes the other.
func (p *PartComparison) addWord(name, a, b string) {
	p.add(name, a, b, always(VerdictContradicts))
}

// addName compares names of one thing. One that stands in the other is less
// precise; in accounts of different languages no two names contradict.
func (p *PartComparison) addName(name, a, b string, otherwise Verdict) {
	p.add(name, a, b, func() Verdict {
		found := align(plainWords(a), plainWords(b))
		switch {
		case found.shared == 1:
			return VerdictAgrees
		case found.within:
			return VerdictWithinPrecision
		default:
			return otherwise
		}
	})
}

func (p *PartComparison) addDate(name string, a, b edtf.Date) {
	p.add(name, string(a), string(b), func() Verdict { return dates(a, b) })
}

// dates judges two dates that are not written the same.
func dates(a, b edtf.Date) Verdict {
	x, err := a.Parse()
	if err != nil {
		return VerdictDiffers
	}
	y, err := b.Parse()
	if err != nil {
		return VerdictDiffers
	}
	switch edtf.Compare(x, y) {
	case edtf.Equal:
		return VerdictAgrees
	case edtf.Before, edtf.After:
		return VerdictContradicts
	default:
		return VerdictWithinPrecision
	}
}

func (p *PartComparison) addDuration(name string, a, b *Duration) {
	p.add(name, a.label(), b.label(), func() Verdict { return durations(a, b) })
}

func durations(a, b *Duration) Verdict {
	x, ok := a.span()
	y, known := b.span()
	switch {
	case !ok && !known && plain(a.Text) == plain(b.Text):
		return VerdictAgrees
	case !ok || !known:
		return VerdictDiffers
	default:
		return ranges(x, y)
	}
}

func ranges(a, b form.Range) Verdict {
	switch {
	case a == b:
		return VerdictAgrees
	case a.Meets(b):
		return VerdictWithinPrecision
	default:
		return VerdictContradicts
	}
}

// label is a duration as a reader finds it: the words as printed, and what
// they mean.
func (d *Duration) label() string {
	if d == nil {
		return ""
	}
	return labelled(d.Text, d.words())
}

// labelled joins what was printed and what it means.
func labelled(text, meaning string) string {
	switch {
	case text == "":
		return meaning
	case meaning == "":
		return "“" + text + "”"
	default:
		return "“" + text + "” (" + meaning + ")"
	}
}

// addZone compares time zones. Two that show the same clock at the time agree
// within precision.
func (p *PartComparison) addZone(a, b Time) {
	p.add("time/zone", a.Zone, b.Zone, func() Verdict {
		if sameClock(a, b.Zone) && sameClock(b, a.Zone) {
			return VerdictWithinPrecision
		}
		return VerdictContradicts
	})
}

func sameClock(t Time, zone string) bool {
	mine, err := time.LoadLocation(t.Zone)
	if err != nil {
		return false
	}
	other, err := time.LoadLocation(zone)
	if err != nil {
		return false
	}
	start, _ := t.Start.Parse()
	at, ok := start.Earliest(mine)
	if !ok {
		return false
	}
	_, offset := at.In(mine).Zone()
	_, otherOffset := at.In(other).Zone()
	return offset == otherOffset
}

// quantity is a number as it may be given: a value, a range, or words.
type quantity struct {
	value, min, max Number
	bound           Bound
	text            string
}

func (p *PartComparison) addQuantity(name string, a, b quantity) {
	p.add(name, a.label(), b.label(), func() Verdict { return quantities(a, b) })
}

func quantities(a, b quantity) Verdict {
	if a.exact() && b.exact() {
		if a.value.compare(b.value) == 0 {
			return VerdictAgrees
		}
		return VerdictContradicts
	}
	x, ok := a.span()
	y, known := b.span()
	switch {
	case !ok && !known && plain(a.text) == plain(b.text):
		return VerdictAgrees
	case !ok || !known:
		return VerdictDiffers
	default:
		return ranges(x, y)
	}
}

func (q quantity) exact() bool {
	return form.Number(string(q.value)) && (q.bound == "" || q.bound == BoundExact) && q.min == "" && q.max == ""
}

// span returns what the number may be: what its range says, else its value and
// bound.
func (q quantity) span() (form.Range, bool) {
	low, lowErr := q.min.Float64()
	high, highErr := q.max.Float64()
	switch {
	case lowErr == nil && highErr == nil:
		return form.Range{Low: low, High: high}, true
	case lowErr == nil && q.max == "":
		return form.Range{Low: low, High: math.Inf(1)}, true
	case highErr == nil && q.min == "":
		return form.Range{Low: math.Inf(-1), High: high}, true
	}
	value, err := q.value.Float64()
	if err != nil {
		return form.Range{}, false
	}
	size := math.Abs(value)
	r := form.Duration{Min: size, Max: size}.Range(string(q.bound))
	if value < 0 {
		r = form.Range{Low: -r.High, High: -r.Low, LowOpen: r.HighOpen, HighOpen: r.LowOpen}
	}
	return r, true
}

func (q quantity) label() string {
	meaning := string(q.value)
	if q.bound != "" && q.bound != BoundExact && meaning != "" {
		meaning = string(q.bound) + " " + meaning
	}
	if q.min != "" || q.max != "" {
		meaning = strings.TrimSpace(meaning + " " + string(q.min) + "–" + string(q.max))
	}
	return labelled(q.text, meaning)
}
