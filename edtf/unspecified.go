package edtf

import (
	"strings"
	"time"
)

// digits are the digits of one part of a date, X where not specified.
type digits string

// pattern passes over digits and X.
func (p *parser) pattern() digits {
	from := p.pos
	for p.pos < p.end && (isDigit(p.s[p.pos]) || p.s[p.pos] == 'X') {
		p.pos++
	}
	return digits(p.s[from:p.pos])
}

func (t digits) unspecified() bool { return strings.IndexByte(string(t), 'X') >= 0 }

// low is the number with each X read as 0.
func (t digits) low() int64 { return t.filled(0) }

// high is the number with each X read as 9.
func (t digits) high() int64 {
	return t.filled(t.choices() - 1)
}

// choices is how many numbers fit.
func (t digits) choices() int64 {
	n := int64(1)
	for i := range len(t) {
		if t[i] == 'X' {
			n *= 10
		}
	}
	return n
}

// filled is the number in which the digits of choice replace each X in turn.
func (t digits) filled(choice int64) int64 {
	n, scale := int64(0), int64(1)
	for i := len(t) - 1; i >= 0; i-- {
		digit := int64(t[i] - '0')
		if t[i] == 'X' {
			digit = choice % 10
			choice /= 10
		}
		n += digit * scale
		scale *= 10
	}
	return n
}

// match is the first number that fits on the way from one number to another,
// up or down.
func (t digits) match(from, to int) (int, bool) {
	step := 1
	if to < from {
		step = -1
	}
	for n := from; n != to+step; n += step {
		if t.fits(n) {
			return n, true
		}
	}
	return 0, false
}

// fits reports whether a number of two digits fits. No digits fit any number.
func (t digits) fits(n int) bool {
	return t == "" || (t[0] == 'X' || int(t[0]-'0') == n/10) && (t[1] == 'X' || int(t[1]-'0') == n%10)
}

// spread is how many numbers from 1 to most lie between the first and the last
// that fits, both included.
func (t digits) spread(most int) int {
	first, _ := t.match(1, most)
	last, _ := t.match(most, 1)
	return last - first + 1
}

func (d *parts) unspecified() bool {
	return d.year.unspecified() || d.month.unspecified() || d.day.unspecified()
}

// unspecifiedLevel is 1 for the forms that level 1 has: the last one or two
// digits of a year alone, the whole day, or the whole month with or without
// the day.
func (d *parts) unspecifiedLevel() uint8 {
	switch year := strings.TrimRight(string(d.year), "X"); {
	case d.month == "" && len(year) >= 2 && !digits(year).unspecified(),
		!d.year.unspecified() && d.month == "XX" && (d.day == "" || d.day == "XX"),
		!d.year.unspecified() && !d.month.unspecified() && d.day == "XX":
		return 1
	}
	return 2
}

// completion is the first, or the last, day (or month, where no day is given)
// that fits the digits. It is false where none does.
func (d *parts) completion(last bool) (moment, bool) {
	years := d.year.choices()
	for i := range years {
		year := d.year.filled(i)
		if last != d.negative {
			year = d.year.filled(years - 1 - i)
		}
		if d.negative {
			year = -year
		}
		if d.negative && year == 0 {
			continue
		}
		if m, ok := d.completionIn(year, last); ok {
			return m, true
		}
	}
	return moment{}, false
}

func (d *parts) completionIn(year int64, last bool) (moment, bool) {
	for i := range 12 {
		month := i + 1
		if last {
			month = 12 - i
		}
		if !d.month.fits(month) {
			continue
		}
		if d.day == "" {
			return momentAt(year, time.Month(month), 1, 0), true
		}
		from, to := 1, daysIn(year, time.Month(month))
		if last {
			from, to = to, from
		}
		if day, ok := d.day.match(from, to); ok {
			return momentAt(year, time.Month(month), day, 0), true
		}
	}
	return moment{}, false
}
