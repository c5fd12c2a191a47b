package edtf

import (
	"math"
	"time"
)

// unknownYear stands in Value.year where the year is not one known number.
const unknownYear = math.MinInt64

// parts are the parts of one date while it is read.
type parts struct {
	from      int // where the date begins
	negative  bool
	year      digits // four-digit form only
	month     digits
	day       digits
	low, high int64 // the outer years

	marks     int       // how many ? ~ % there are
	lastMark  int       // where the last of them stands
	widest    Precision // the coarsest part with a mark beside it
	qualified [3]Qualification
	level     uint8
	bigYear   bool // Y or S: a year alone
}

// date reads the one date in s[from:to].
func (p *parser) date(from, to int, clock bool) Value {
	p.pos, p.end = from, to
	d := parts{from: from}
	v := Value{text: p.s[from:to], kind: KindDate, precision: PrecisionYear, year: unknownYear}
	p.mark(&d, PrecisionYear, false)
	p.yearPart(&d, &v)
	p.mark(&d, PrecisionYear, true)
	if !p.failed() && !d.bigYear && p.take('-') {
		p.monthPart(&d, &v)
	}
	if !p.failed() && v.precision == PrecisionMonth && p.take('-') {
		p.dayPart(&d, &v)
	}
	if p.failed() {
		return v
	}
	if p.peek() == 'T' {
		p.clock(&d, &v, clock)
		return v
	}
	if p.pos < p.end {
		p.trailing(&v)
		return v
	}
	p.finish(&d, &v)
	return v
}

// mark reads a qualifier. Before a part it is about that part alone, after one
// about it and all to its left.
func (p *parser) mark(d *parts, part Precision, after bool) {
	q := qualificationOf(p.peek())
	if p.failed() || q == Unqualified {
		return
	}
	d.marks, d.lastMark = d.marks+1, p.pos
	if d.widest == PrecisionNone || part < d.widest {
		d.widest = part
	}
	i := partIndex(part)
	d.qualified[i] |= q
	for ; after && i > 0; i-- {
		d.qualified[i-1] |= q
	}
	p.pos++
	if qualificationOf(p.peek()) != Unqualified {
		p.failSpan(twoMarks, p.pos-1, p.pos+1)
	}
}

func partIndex(part Precision) int {
	switch part {
	case PrecisionYear:
		return 0
	case PrecisionDay:
		return 2
	}
	return 1
}

func (p *parser) yearPart(d *parts, v *Value) {
	if p.failed() {
		return
	}
	if p.peek() == 'Y' {
		p.longYear(d, v)
		return
	}
	sign := p.pos
	d.negative = p.take('-')
	at := p.pos
	d.year = p.pattern()
	if len(d.year) != 4 {
		p.fail(badYear, at)
		return
	}
	switch {
	case d.negative && d.year == "0000":
		p.failSpan(minusZeroYear, sign, p.pos)
		return
	case d.negative:
		d.low, d.high, d.level = -d.year.high(), min(-d.year.low(), -1), 1
	default:
		d.low, d.high = d.year.low(), d.year.high()
	}
	if !d.year.unspecified() {
		v.year = d.low
	}
	if p.peek() == 'S' {
		p.significant(d, v)
	}
}

func (p *parser) monthPart(d *parts, v *Value) {
	p.mark(d, PrecisionMonth, false)
	at := p.pos
	d.month = p.pattern()
	if p.failed() {
		return
	}
	if len(d.month) != 2 {
		p.fail(badMonth, at)
		return
	}
	v.precision = PrecisionMonth
	switch n := d.month.low(); {
	case d.month.unspecified():
		if _, ok := d.month.match(1, 12); !ok {
			p.failSpan(impossibleMonth, at, p.pos)
		}
	case n >= int64(Spring) && n <= int64(SecondSemester):
		v.kind, v.precision, v.month = KindSeason, PrecisionSeason, uint8(n)
	case n < 1 || n > 12:
		p.failSpan(noSuchMonth, at, p.pos)
	default:
		v.month = uint8(n)
	}
	p.mark(d, PrecisionMonth, true)
}

func (p *parser) dayPart(d *parts, v *Value) {
	p.mark(d, PrecisionDay, false)
	at := p.pos
	d.day = p.pattern()
	if p.failed() {
		return
	}
	if len(d.day) != 2 {
		p.fail(badDay, at)
		return
	}
	v.precision = PrecisionDay
	n := int(d.day.low())
	switch {
	case d.unspecified():
		if _, ok := d.completion(false); !ok {
			p.failSpan(impossibleDay, at, p.pos)
		}
	case n < 1 || n > 31:
		p.failSpan(noSuchDay, at, p.pos)
	case n > daysIn(d.low, time.Month(v.month)):
		p.failSpan(noSuchDayOfMonth, at, p.pos)
		p.why.year, p.why.month = d.low, time.Month(v.month)
	}
	if !d.day.unspecified() {
		v.day = uint8(n)
	}
	p.mark(d, PrecisionDay, true)
}

// finish sets what follows from the parts of a date without a clock time.
func (p *parser) finish(d *parts, v *Value) {
	v.level = d.levelOf(v, p.end)
	v.qualified = d.qualified
	v.unspecified = d.unspecified()
	v.blurred = v.unspecified || d.low != d.high
	if v.kind == KindSeason {
		v.span = Season(v.month).span(d.low, d.high)
		v.blurred = v.blurred || !Season(v.month).fixed()
	} else {
		v.span = d.span(v)
	}
	v.outer = d.widened(v)
}

// levelOf is the conformance level of the date, which ends at end.
func (d *parts) levelOf(v *Value, end int) uint8 {
	level := d.level
	if v.kind == KindSeason {
		level = max(level, 1)
		if Season(v.month) > Winter {
			level = 2
		}
	}
	if d.unspecified() {
		level = max(level, d.unspecifiedLevel())
	}
	if d.marks == 1 && d.lastMark == end-1 {
		level = max(level, 1)
	} else if d.marks > 0 {
		level = 2
	}
	return level
}

// span is what the date covers; of a date with unspecified digits, from the
// first to the last that fits.
func (d *parts) span(v *Value) span {
	if d.month == "" {
		return yearsSpan(d.low, d.high)
	}
	first, last := d.firstAndLast(v)
	if d.day == "" {
		return span{first, last.addMonths(1)}
	}
	return span{first, last.addDays(1)}
}

func (d *parts) firstAndLast(v *Value) (first, last moment) {
	if !v.unspecified {
		only := momentAt(d.low, time.Month(v.month), max(1, int(v.day)), 0)
		return only, only
	}
	first, _ = d.completion(false)
	last, _ = d.completion(true)
	return first, last
}

// widened is the span of a qualified date with one unit added on either side:
// of the coarsest part that has a mark beside it.
func (d *parts) widened(v *Value) span {
	s := v.span
	switch d.widest {
	case PrecisionYear:
		n := d.high - d.low + 1
		return span{s.from.addYears(-n), s.to.addYears(n)}
	case PrecisionMonth:
		n := d.month.spread(12)
		if v.kind == KindSeason {
			n = Season(v.month).months()
		}
		return span{s.from.addMonths(-n), s.to.addMonths(n)}
	case PrecisionDay:
		n := d.day.spread(31)
		return span{s.from.addDays(-n), s.to.addDays(n)}
	}
	return s
}
