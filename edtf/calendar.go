package edtf

import (
	"math"
	"time"
)

const (
	nsSecond = int64(time.Second)
	nsMinute = int64(time.Minute)
	nsHour   = int64(time.Hour)
	nsDay    = 24 * nsHour
)

// yearLimit is where years stop being told apart: all years from here on lie
// in one span without end, and likewise before -yearLimit.
const yearLimit = int64(1_000_000_000_000_000_000)

// A moment is a place on a clock that shows date and time. Whose clock it is,
// UTC's or one of an unknown zone, the value that holds the moment knows.
type moment struct {
	year int64
	// in is the nanosecond within a year of twelve months of 31 days.
	// Days that do not exist leave gaps, which do not disturb the order.
	in int64
}

var (
	dawn = moment{year: math.MinInt64}
	dusk = moment{year: math.MaxInt64}
)

// A span reaches from its first moment up to the first moment after it.
type span struct{ from, to moment }

func (s span) union(o span) span {
	if o.from.before(s.from) {
		s.from = o.from
	}
	if s.to.before(o.to) {
		s.to = o.to
	}
	return s
}

func momentAt(year int64, month time.Month, day int, ns int64) moment {
	return moment{year, (int64(month-1)*31+int64(day-1))*nsDay + ns}
}

// monthStart is the first moment of a month counted from January of year (0).
// The count may lie outside of 0 to 11.
func monthStart(year int64, count int) moment {
	for ; count < 0; count += 12 {
		year--
	}
	for ; count > 11; count -= 12 {
		year++
	}
	return momentAt(year, time.Month(count+1), 1, 0)
}

// yearsSpan covers the years low to high, both included.
func yearsSpan(low, high int64) span {
	s := span{momentAt(low, time.January, 1, 0), momentAt(high+1, time.January, 1, 0)}
	if low <= -yearLimit {
		s.from = dawn
	}
	if high >= yearLimit {
		s.to = dusk
	}
	return s
}

func (m moment) infinite() bool { return m == dawn || m == dusk }

func (m moment) before(o moment) bool {
	return m.year < o.year || m.year == o.year && m.in < o.in
}

func (m moment) civil() (year int64, month time.Month, day int, ns int64) {
	days := m.in / nsDay
	return m.year, time.Month(days/31 + 1), int(days%31 + 1), m.in % nsDay
}

// add moves a moment by a stretch of at most a few days.
func (m moment) add(ns int64) moment {
	if m.infinite() {
		return m
	}
	if clock := m.in%nsDay + ns; clock >= 0 && clock < nsDay {
		return moment{m.year, m.in + ns}
	}
	year, month, day, clock := m.civil()
	for clock += ns; clock < 0; clock += nsDay {
		year, month, day = dayBefore(year, month, day)
	}
	for ; clock >= nsDay; clock -= nsDay {
		year, month, day = dayAfter(year, month, day)
	}
	return momentAt(year, month, day, clock)
}

func (m moment) addDays(n int) moment { return m.add(int64(n) * nsDay) }

// addMonths keeps the day of the month, or takes the month's last where it has
// fewer days.
func (m moment) addMonths(n int) moment {
	year, month, day, clock := m.civil()
	first := monthStart(year, int(month-1)+n)
	year, month, _, _ = first.civil()
	return momentAt(year, month, min(day, daysIn(year, month)), clock)
}

func (m moment) addYears(n int64) moment {
	if m.infinite() {
		return m
	}
	year, month, day, clock := m.civil()
	year += n
	return momentAt(year, month, min(day, daysIn(year, month)), clock)
}

func dayAfter(year int64, month time.Month, day int) (int64, time.Month, int) {
	switch {
	case day < daysIn(year, month):
		return year, month, day + 1
	case month < time.December:
		return year, month + 1, 1
	}
	return year + 1, time.January, 1
}

func dayBefore(year int64, month time.Month, day int) (int64, time.Month, int) {
	switch {
	case day > 1:
		return year, month, day - 1
	case month > time.January:
		return year, month - 1, daysIn(year, month-1)
	}
	return year - 1, time.December, 31
}

func leapYear(year int64) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func daysIn(year int64, month time.Month) int {
	switch month {
	case time.February:
		if leapYear(year) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	}
	return 31
}
