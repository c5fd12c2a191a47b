package event

import (
	"cmp"
	"strconv"
	"strings"
)

// decimal is a number as its sign, its digits without zeros on either side,
// and the power of ten of the first digit. Zero has no digits.
type decimal struct {
	negative bool
	digits   string
	power    int64
}

// compare returns -1, 0 or +1 as n is less than, equal to or greater than
// other, however long they are written. What is no number counts as zero.
func (n Number) compare(other Number) int {
	if a, ok := n.small(); ok {
		if b, ok := other.small(); ok {
			return cmp.Compare(a, b)
		}
	}
	a, b := n.decimal(), other.decimal()
	switch {
	case a.sign() != b.sign():
		return sign(a.sign() - b.sign())
	case a.negative:
		return b.compareSize(a)
	default:
		return a.compareSize(b)
	}
}

// small returns a number of a few digits and no more.
func (n Number) small() (value int64, ok bool) {
	for i := range len(n) {
		if n[i] < '0' || n[i] > '9' {
			return 0, false
		}
		value = value*10 + int64(n[i]-'0')
	}
	return value, n != "" && len(n) <= 18
}

func (n Number) decimal() decimal {
	text, negative := strings.CutPrefix(string(n), "-")
	mantissa, exponent := text, ""
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		mantissa, exponent = text[:i], text[i+1:]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimLeft(whole+fraction, "0")
	leading := len(whole) + len(fraction) - len(digits)
	return decimal{
		negative: negative,
		digits:   strings.TrimRight(digits, "0"),
		power:    int64(len(whole)-leading) + exponentOf(exponent),
	}
}

// exponentOf reads an exponent; one that is beyond counting stays very large
// or very small.
func exponentOf(s string) int64 {
	const beyond = 1 << 40
	if s == "" {
		return 0
	}
	e, err := strconv.ParseInt(s, 10, 64)
	if err == nil {
		return min(max(e, -beyond), beyond)
	}
	if s[0] == '-' {
		return -beyond
	}
	return beyond
}

func (d decimal) sign() int {
	switch {
	case d.digits == "":
		return 0
	case d.negative:
		return -1
	default:
		return 1
	}
}

func (d decimal) compareSize(other decimal) int {
	if d.digits == "" || other.digits == "" || d.power == other.power {
		return strings.Compare(d.digits, other.digits)
	}
	if d.power < other.power {
		return -1
	}
	return 1
}

func sign(n int) int { return min(max(n, -1), 1) }
