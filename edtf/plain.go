package edtf

import "time"

// plain is a date of the commonest forms: a day, with or without a clock time
// in minutes or seconds, and with one perhaps Z or an offset in hours, or in hours
// and minutes.
type plain struct {
	year, month, day     int
	hour, minute, second int
	offset               int // minutes
	precision            Precision
	hasOffset            bool
}

// parsePlain reads a text that is plain, and says false of all others, right
// and wrong. What it answers is what the parser would.
func parsePlain(s string) (Value, bool) {
	p, ok := readPlain(s)
	if !ok {
		return Value{}, false
	}
	return p.value(s), true
}

func readPlain(s string) (p plain, ok bool) {
	const day = len("2025-08-15")
	if len(s) < day || s[4] != '-' || s[7] != '-' {
		return plain{}, false
	}
	century, years := digitsAt(s, 0), digitsAt(s, 2)
	p.year, p.month, p.day, p.precision = century*100+years, digitsAt(s, 5), digitsAt(s, 8), PrecisionDay
	if century < 1 || years < 0 || p.month < 1 || p.month > 12 || p.day < 1 ||
		p.day > 28 && p.day > daysIn(int64(p.year), time.Month(p.month)) {
		return plain{}, false
	}
	return p, len(s) == day || p.readClock(s[day:])
}

// readClock reads what stands behind the day.
func (p *plain) readClock(s string) bool {
	const minutes, seconds = len("T11:30"), len("T11:30:00")
	if len(s) < minutes || s[0] != 'T' || s[3] != ':' {
		return false
	}
	p.hour, p.minute, p.precision = digitsAt(s, 1), digitsAt(s, 4), PrecisionMinute
	rest := s[minutes:]
	if len(s) >= seconds && s[minutes] == ':' {
		p.second, p.precision = digitsAt(s, 7), PrecisionSecond
		rest = s[seconds:]
	}
	return p.hour >= 0 && p.hour <= 23 && p.minute >= 0 && p.minute <= 59 &&
		p.second >= 0 && p.second <= 59 && p.readOffset(rest)
}

func (p *plain) readOffset(s string) bool {
	switch {
	case s == "":
		return true
	case s == "Z":
		p.hasOffset = true
		return true
	case len(s) < len("-08") || s[0] != '-' && s[0] != '+':
		return false
	}
	hours, minutes := digitsAt(s, 1), 0
	switch {
	case len(s) == len("-08:00") && s[3] == ':':
		minutes = digitsAt(s, 4)
	case len(s) != len("-08"):
		return false
	}
	if hours < 0 || hours > 23 || minutes < 0 || minutes > 59 {
		return false
	}
	p.hasOffset, p.offset = true, hours*60+minutes
	if s[0] == '-' {
		p.offset = -p.offset
		return p.offset != 0
	}
	return true
}

func (p *plain) value(s string) Value {
	v := Value{
		text: s, kind: KindDate, precision: p.precision,
		year: int64(p.year), month: uint8(p.month), day: uint8(p.day),
		hasOffset: p.hasOffset, offset: int32(p.offset * 60),
	}
	from, length := momentAt(v.year, time.Month(p.month), p.day, 0), nsDay
	if p.precision != PrecisionDay {
		v.kind, length = KindDateTime, nsSecond
		if v.extra = p.precision == PrecisionMinute; v.extra {
			length = nsMinute
		}
		from = from.add(int64(p.hour)*nsHour + int64(p.minute-p.offset)*nsMinute + int64(p.second)*nsSecond)
	}
	v.span = span{from, from.add(length)}
	v.outer = v.span
	return v
}

// apart is how far the numbers of two days lie apart that are at least three
// days from each other, so that no clock time and no offset can bring them
// together: numbers at the end of a month are passed over, three at most.
const apart = 6

// number counts days, each month taken for 31.
func (p *plain) number() int { return (p.year*12+p.month)*31 + p.day }

// plainOrder orders two dates, and says false if one of them is not plain.
func plainOrder(a, b string) (Order, bool) {
	first, ok := readPlain(a)
	if !ok {
		return Undecided, false
	}
	second, ok := readPlain(b)
	if !ok {
		return Undecided, false
	}
	switch days := second.number() - first.number(); {
	case days >= apart:
		return Before, true
	case days <= -apart:
		return After, true
	}
	if first.year == second.year && first.month == second.month && first.hasOffset == second.hasOffset {
		return first.inMonth(&second), true
	}
	v, other := first.value(a), second.value(b)
	return compare(&v, &other), true
}

// inMonth orders two dates of one month that both have an offset or both none.
func (p *plain) inMonth(other *plain) Order {
	from, to := p.seconds()
	otherFrom, otherTo := other.seconds()
	switch {
	case to <= otherFrom:
		return Before
	case otherTo <= from:
		return After
	case from == otherFrom && to == otherTo:
		return Equal
	}
	return Overlapping
}

// seconds returns when the date begins and ends, counted from the beginning of
// its month.
func (p *plain) seconds() (from, to int) {
	from = ((p.day*24+p.hour)*60+p.minute-p.offset)*60 + p.second
	switch p.precision {
	case PrecisionDay:
		return from, from + 24*60*60
	case PrecisionMinute:
		return from, from + 60
	}
	return from, from + 1
}

// digitsAt returns the number of two digits, -1 if there are none.
func digitsAt(s string, at int) int {
	tens, ones := s[at]-'0', s[at+1]-'0'
	if tens > 9 || ones > 9 {
		return -1
	}
	return int(tens)*10 + int(ones)
}
