package form

import (
	"math"
	"strconv"
)

// Latitude reports whether a written number lies between -90 and 90.
func Latitude(number string) bool { return within(number, 90) }

// Longitude reports whether a written number lies between -180 and 180.
func Longitude(number string) bool { return within(number, 180) }

func within(number string, limit float64) bool {
	// A number too large for a float64 is read as infinite.
	n, _ := strconv.ParseFloat(number, 64)
	return math.Abs(n) <= limit
}

// Number reports whether s is a number in JSON's syntax: -1.50, 6.1e24; not
// .5, +1, 01, 0x1F, NaN.
func Number(s string) bool {
	if s != "" && s[0] == '-' {
		s = s[1:]
	}
	whole := digitsAt(s)
	if whole == 0 || whole > 1 && s[0] == '0' {
		return false
	}
	s = s[whole:]
	if s != "" && s[0] == '.' {
		n := digitsAt(s[1:])
		if n == 0 {
			return false
		}
		s = s[1+n:]
	}
	if s == "" {
		return true
	}
	if s[0]|0x20 != 'e' {
		return false
	}
	s = s[1:]
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	return allDigits(s)
}

// digitsAt counts the digits that s begins with.
func digitsAt(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}
