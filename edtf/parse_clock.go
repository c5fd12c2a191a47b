package edtf

import "time"

// clock reads what follows a day: T, a clock time and perhaps an offset.
func (p *parser) clock(d *parts, v *Value, allowed bool) {
	at := p.pos
	switch {
	case !allowed:
		p.failSpan(clockInParts, at, p.end)
	case v.precision != PrecisionDay:
		p.failSpan(clockWithoutDay, at, p.end)
	case d.marks > 0:
		p.failSpan(clockQualified, at, p.end)
	case d.unspecified():
		p.failSpan(clockUnspecified, at, p.end)
	}
	if p.failed() {
		return
	}
	p.pos++
	v.kind, v.level = KindDateTime, d.level
	start, length := p.timeOfDay(v)
	p.offset(v)
	if p.failed() {
		return
	}
	if p.pos < p.end {
		p.trailing(v)
		return
	}
	from := momentAt(d.low, time.Month(v.month), int(v.day), 0).add(start - int64(v.offset)*nsSecond)
	v.span = span{from, from.add(length)}
	v.outer = v.span
}

// timeOfDay reads hours, minutes and what may follow. It gives the nanosecond
// of the day, and how many nanoseconds the time as written covers.
func (p *parser) timeOfDay(v *Value) (start, length int64) {
	hour := p.clockPart(badHour, noSuchHour, 24)
	at := p.pos
	if !p.failed() && !p.take(':') {
		p.failSpan(noMinutes, at, at)
	}
	minute := p.clockPart(badMinute, noSuchMinute, 59)
	start = int64(hour)*nsHour + int64(minute)*nsMinute
	v.precision, v.extra, length = PrecisionMinute, true, nsMinute
	if !p.failed() && p.take(':') {
		second := p.clockPart(badSecond, noSuchSecond, 59)
		start += int64(second) * nsSecond
		v.precision, v.extra, length = PrecisionSecond, false, nsSecond
	}
	if v.precision == PrecisionSecond && p.take('.') {
		var fraction int64
		fraction, length = p.fraction()
		start += fraction
		v.precision, v.extra = PrecisionFraction, true
	}
	if start > nsDay {
		p.failSpan(pastMidnight, at-2, p.pos)
	}
	return start, length
}

// clockPart reads two digits of at most the given number.
func (p *parser) clockPart(malformed, tooGreat reason, most int) int {
	at := p.pos
	n, ok := p.pair()
	switch {
	case !ok:
		p.fail(malformed, at)
	case n > most:
		p.failSpan(tooGreat, at, p.pos)
	}
	return n
}

// fraction reads the digits of a fraction of a second. What goes beyond
// nanoseconds is checked but not counted.
func (p *parser) fraction() (ns, length int64) {
	at := p.pos
	text := p.digits()
	if text == "" {
		p.fail(badFraction, at)
	}
	length = nsSecond
	for i := 0; i < len(text) && length > 1; i++ {
		length /= 10
		ns += int64(text[i]-'0') * length
	}
	return ns, length
}

// offset reads Z, or a sign with hours or with hours and minutes.
func (p *parser) offset(v *Value) {
	at := p.pos
	if p.failed() {
		return
	}
	if p.take('Z') {
		v.hasOffset = true
		return
	}
	east := p.take('+')
	if !east && !p.take('-') {
		return
	}
	hours := p.clockPart(badOffset, noSuchOffsetHour, 23)
	minutes := 0
	if !p.failed() && p.take(':') {
		minutes = p.clockPart(badOffset, noSuchOffsetMinute, 59)
	}
	v.hasOffset, v.offset = true, int32(hours*3600+minutes*60)
	if !east {
		v.offset = -v.offset
		if v.offset == 0 {
			p.failSpan(minusZeroOffset, at, p.pos)
		}
	}
}
