package edtf

import "time"

// furthestYear is how far from year 0 a time.Time is trusted to be.
const furthestYear = 290_000_000_000

// Earliest is the first nanosecond the text covers, in loc. It is false where
// there is none: the start is open or unknown, or lies more than 290,000
// million years from now, which is beyond [time.Time].
//
// A time without an offset is local: loc is the place it belongs to, and with
// it belong days, months and years. Where the clock is put back, the first of
// the two moments counts. What the clock skips is not covered: a day that
// begins with a skipped hour begins after it. If all of the value is skipped,
// it is read as if the clock had not been put forward yet. A nil loc reads the
// text as if it spoke of UTC, which is right only for values with an offset,
// and for holding values of one unknown place against each other.
//
// Qualification does not widen the bounds: 2025-08-15? covers 15 August.
// Unspecified digits and sets are covered from the first to the last date that
// fits. A season that says nothing of the hemisphere covers the months of
// either; where customs differ, as they do on the day a season begins and the
// year a winter belongs to, it covers the whole months of all of them:
// 2025-21 from March to December, 2025-28 from December 2024 to March 2026.
func (v Value) Earliest(loc *time.Location) (time.Time, bool) {
	shown, ok := v.shown(v.span.from)
	switch {
	case !ok:
		return time.Time{}, false
	case loc == nil:
		return shown, true
	case v.hasOffset:
		return shown.In(loc), true
	}
	r := read(shown, loc)
	if r.skipped() && !v.allSkipped(r, v.span.to.add(-1), loc) {
		return r.change.In(loc), true
	}
	return r.first.In(loc), true
}

// Latest is the last nanosecond the text covers, in loc; see [Value.Earliest].
// Where the clock is put back, the second of the two moments counts.
func (v Value) Latest(loc *time.Location) (time.Time, bool) {
	shown, ok := v.shown(v.span.to.add(-1))
	switch {
	case !ok:
		return time.Time{}, false
	case loc == nil:
		return shown, true
	case v.hasOffset:
		return shown.In(loc), true
	}
	r := read(shown, loc)
	if r.skipped() && !v.allSkipped(r, v.span.from, loc) {
		return r.change.Add(-1).In(loc), true
	}
	return r.last.In(loc), true
}

// shown is the moment as a clock in UTC would show it.
func (v Value) shown(m moment) (time.Time, bool) {
	if v.kind == KindNone || m.year < -furthestYear || m.year > furthestYear || int64(int(m.year)) != m.year {
		return time.Time{}, false
	}
	year, month, day, ns := m.civil()
	return time.Date(int(year), month, day, 0, 0, 0, 0, time.UTC).Add(time.Duration(ns)), true
}

// allSkipped reports whether the other bound is skipped in the same change.
func (v Value) allSkipped(r reading, other moment, loc *time.Location) bool {
	shown, ok := v.shown(other)
	return ok && read(shown, loc).change.Equal(r.change)
}

// A reading is when the clocks of a place show a time: first and last differ
// where the clock is put back in between. For a time that the clock skips both
// follow the offset from before, and change is when the clock is put forward.
type reading struct{ first, last, change time.Time }

func (r reading) skipped() bool { return !r.change.IsZero() }

// read finds when the clocks of loc show what a clock in UTC shows at shown.
func read(shown time.Time, loc *time.Location) reading {
	near := time.Date(shown.Year(), shown.Month(), shown.Day(),
		shown.Hour(), shown.Minute(), shown.Second(), shown.Nanosecond(), loc)
	start, end := near.ZoneBounds()
	here := shifted(shown, near)
	var r reading
	if !start.IsZero() {
		if t := shifted(shown, start.Add(-1)); t.Before(start) {
			r.found(t)
		}
	}
	late := !end.IsZero() && !here.Before(end)
	early := !start.IsZero() && here.Before(start)
	if !late && !early {
		r.found(here)
	}
	if !end.IsZero() {
		if t := shifted(shown, end); !t.Before(end) {
			r.found(t)
		}
	}
	switch {
	case !r.first.IsZero():
	case early:
		before := shifted(shown, start.Add(-1))
		return reading{before, before, start}
	case late:
		return reading{here, here, end}
	}
	return r
}

func (r *reading) found(t time.Time) {
	if r.first.IsZero() {
		r.first = t
	}
	r.last = t
}

// shifted reads a clock with the offset that is in force at the given time.
func shifted(shown, at time.Time) time.Time {
	_, offset := at.Zone()
	return shown.Add(-time.Duration(offset) * time.Second)
}
