package edtf

import "math"

// longYear reads a year of more than four digits, Y170000002 or Y-17E7.
func (p *parser) longYear(d *parts, v *Value) {
	at := p.pos
	d.bigYear, d.level = true, 1
	p.pos++
	d.negative = p.take('-')
	number := p.digits()
	switch {
	case number == "":
		p.fail(badLongYear, at)
		return
	case number[0] == '0':
		p.failSpan(longYearZero, at, p.pos)
		return
	}
	year := saturated(number, yearLimit)
	if p.take('E') {
		d.level = 2
		from := p.pos
		power := p.digits()
		if saturated(power, 1) == 0 {
			p.fail(badExponent, from)
			return
		}
		year = scaled(year, saturated(power, 18))
	}
	if year < 10_000 {
		p.failSpan(shortLongYear, at, p.pos)
		return
	}
	if d.negative {
		year = -year
	}
	d.low, d.high = year, year
	if -yearLimit < year && year < yearLimit {
		v.year = year
	}
	if p.peek() == 'S' {
		p.significant(d, v)
	}
}

// significant reads how many digits of the year count: 1950S2 is a year from
// 1900 to 1999.
func (p *parser) significant(d *parts, v *Value) {
	at := p.pos
	p.pos++
	count := saturated(p.digits(), 19)
	if count == 0 {
		p.fail(badSignificant, at+1)
		return
	}
	if d.year.unspecified() {
		p.failSpan(significantUnspecified, at, p.pos)
		return
	}
	d.bigYear, d.level = true, 2
	year := d.low
	if year < 0 {
		year = -year
	}
	scale := int64(1)
	for n := digitCount(year); n > count; n-- {
		scale *= 10
	}
	low := year / scale * scale
	high := low + scale - 1
	if d.low < 0 {
		low, high = -high, -low
	}
	d.low, d.high = low, high
}

func digitCount(n int64) int64 {
	count := int64(0)
	for ; n > 0; n /= 10 {
		count++
	}
	return count
}

// saturated is the number the digits write, or most if it is greater. No
// digits are 0.
func saturated(text string, most int64) int64 {
	n := int64(0)
	for i := range len(text) {
		digit := int64(text[i] - '0')
		if n > (math.MaxInt64-digit)/10 {
			return most
		}
		n = n*10 + digit
	}
	return min(n, most)
}

// scaled is n times ten to the power, at most yearLimit.
func scaled(n, power int64) int64 {
	for ; power > 0 && n < yearLimit; power-- {
		if n > yearLimit/10 {
			return yearLimit
		}
		n *= 10
	}
	return n
}
