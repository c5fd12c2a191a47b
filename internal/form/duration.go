package form

import (
	"math"
	"strings"
)

// Duration is how long an ISO 8601 duration may last, in seconds. Min and Max
// differ where it counts months or years, which are not all of one length.
type Duration struct {
	Min, Max float64
}

const (
	minute = 60
	hour   = 60 * minute
	day    = 24 * hour
	week   = 7 * day
	// longest bounds what a duration counts, so that the arithmetic stays
	// finite however many digits are written.
	longest = 1e18
)

// ParseDuration reads an ISO 8601 duration: PT2H30M, P1D, P2W, P1Y2M3DT4H5M6S.
// It has at least one component, in this order, no sign, and a fraction with a
// dot in its last component only. Weeks may stand beside others, as in ISO
// 8601-2. A day has 24 hours; months are 28 to 31 days, years 365 or 366, and
// several together as many as the calendar gives them at most and at least.
func ParseDuration(s string) (Duration, bool) {
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || rest == "" {
		return Duration{}, false
	}
	date, clock, hasClock := strings.Cut(rest, "T")
	var p durationParser
	if !p.read(date, "YMWD") || hasClock && (clock == "" || !p.read(clock, "HMS")) {
		return Duration{}, false
	}
	return p.duration(), true
}

// IsDuration reports whether [ParseDuration] takes s.
func IsDuration(s string) bool {
	_, ok := ParseDuration(s)
	return ok
}

// durationParser gathers the components of a duration.
type durationParser struct {
	years, months quantity
	// seconds is the sum of all components of a fixed length.
	seconds float64
	// done says that a fraction was read, behind which nothing may follow.
	done bool
}

// quantity is the number of one component.
type quantity struct {
	whole    float64
	fraction float64
}

// read reads the components of s, whose designators stand in the order that
// designators gives.
func (p *durationParser) read(s, designators string) bool {
	inClock := designators[0] == 'H'
	for s != "" {
		length := strings.IndexFunc(s, func(r rune) bool { return r != '.' && (r < '0' || r > '9') })
		if length < 0 || p.done {
			return false
		}
		at := strings.IndexByte(designators, s[length])
		if at < 0 || !p.add(s[:length], s[length], inClock) {
			return false
		}
		s, designators = s[length+1:], designators[at+1:]
	}
	return true
}

func (p *durationParser) add(number string, designator byte, inClock bool) bool {
	digits, decimals, hasFraction := strings.Cut(number, ".")
	if !allDigits(digits) || hasFraction && !allDigits(decimals) {
		return false
	}
	p.done = hasFraction
	switch {
	case designator == 'Y':
		p.years = quantity{value(digits, "", 1), value("", decimals, 1)}
	case designator == 'M' && !inClock:
		p.months = quantity{value(digits, "", 1), value("", decimals, 1)}
	default:
		p.seconds += value(digits, decimals, unit(designator))
	}
	return true
}

// unit returns the seconds in one of a component of fixed length.
func unit(designator byte) float64 {
	switch designator {
	case 'W':
		return week
	case 'D':
		return day
	case 'H':
		return hour
	case 'M':
		return minute
	default:
		return 1
	}
}

// value returns the number times the unit. It counts in whole numbers and
// divides once, so that PT2.3H is 8280 seconds and nothing beside it.
func value(digits, decimals string, unit float64) float64 {
	const mostDecimals = 12
	if len(decimals) > mostDecimals {
		decimals = decimals[:mostDecimals]
	}
	n, scale := 0.0, 1.0
	for i := range len(digits) {
		n = min(n*10+float64(digits[i]-'0'), longest)
	}
	for i := range len(decimals) {
		n = n*10 + float64(decimals[i]-'0')
		scale *= 10
	}
	return min(n*unit/scale, longest)
}

func (p *durationParser) duration() Duration {
	months := p.years.whole*12 + p.months.whole
	years, rest := math.Floor(months/12), int(math.Mod(months, 12))
	least := years*365 + float64(daysAtLeast[rest]) + p.years.fraction*365 + p.months.fraction*28
	most := years*366 + float64(daysAtMost[rest]) + p.years.fraction*366 + p.months.fraction*31
	return Duration{Min: least*day + p.seconds, Max: most*day + p.seconds}
}

// Days that so many months in a row have at least and at most.
var (
	daysAtLeast = [12]int{0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334}
	daysAtMost  = [12]int{0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337}
)
