package edtf

import (
	"strings"
	"time"
)

// A Date is an EDTF text kept as written. It holds any text: nothing is judged
// until Parse is called, and it is marshalled as the plain string it is.
type Date string

// Parse reads the date; see the function [Parse].
func (d Date) Parse() (Value, error) { return Parse(string(d)) }

// String gives the text as written.
func (d Date) String() string { return string(d) }

// A Value is a parsed EDTF text. It does not change, is safe for concurrent
// use, and can be a map key: two values are equal (==) if their texts are. Use
// [Compare] for their order in time. The zero Value covers nothing.
type Value struct {
	text string

	span  span // what the text covers
	outer span // the same, widened for ? and ~; what Compare goes by

	year   int64
	offset int32 // seconds east of UTC
	month  uint8 // month or season; 0 if not given or not specified
	day    uint8 // 0 if not given or not specified

	kind        Kind
	level       uint8
	precision   Precision
	qualified   [3]Qualification // of year, month, day; of all parts in [0] if there are several dates
	hasOffset   bool
	extra       bool // minutes or a fraction: not EDTF
	unspecified bool // digits X
	blurred     bool // covers its span without filling it: X, S, season, set
}

// String gives the text as it was written.
func (v Value) String() string { return v.text }

// Level is the lowest conformance level of EDTF that has everything in the
// text: 0, 1 or 2. The clock forms that are not EDTF (see [Value.Strict]) do
// not count.
func (v Value) Level() int { return int(v.level) }

// Kind says what form the value has.
func (v Value) Kind() Kind { return v.kind }

// Precision is the finest part a date gives. A date with unspecified digits
// has the precision of its form: 2025-XX that of a month.
func (v Value) Precision() Precision { return v.precision }

// IsPoint reports whether the value is a single date: no interval, no set.
func (v Value) IsPoint() bool {
	return v.kind == KindDate || v.kind == KindDateTime || v.kind == KindSeason
}

// Strict reports whether the text is EDTF by the letter of the Library of
// Congress specification. Only two forms are not: a clock time without seconds
// and one with a fraction of a second.
func (v Value) Strict() bool { return v.kind != KindNone && !v.extra }

// Uncertain reports whether any part is marked ? or %.
func (v Value) Uncertain() bool { return v.qualification()&Uncertain != 0 }

// Approximate reports whether any part is marked ~ or %.
func (v Value) Approximate() bool { return v.qualification()&Approximate != 0 }

func (v *Value) qualification() Qualification {
	return v.qualified[0] | v.qualified[1] | v.qualified[2]
}

// Qualification says how sure one part of a single date is: its year, its
// month or season, or its day. Other precisions, and intervals and sets, have
// none.
func (v Value) Qualification(part Precision) Qualification {
	if !v.IsPoint() {
		return Unqualified
	}
	switch part {
	case PrecisionYear:
		return v.qualified[0]
	case PrecisionMonth, PrecisionSeason:
		return v.qualified[1]
	case PrecisionDay:
		return v.qualified[2]
	}
	return Unqualified
}

// Unspecified reports whether the text has unspecified digits, X.
func (v Value) Unspecified() bool { return v.unspecified }

// HasTime reports whether a clock time is given.
func (v Value) HasTime() bool { return v.kind == KindDateTime }

// HasOffset reports whether the clock time says its offset from UTC.
func (v Value) HasOffset() bool { return v.hasOffset }

// Offset is the clock time's offset from UTC, positive to the east. It is
// false where none is given.
func (v Value) Offset() (time.Duration, bool) {
	return time.Duration(v.offset) * time.Second, v.hasOffset
}

// Year is the year of a single date as written: astronomical, so that 0 is
// 1 BC. For 1950S2 it is 1950. It is false where digits are unspecified, where
// the year has more than 18 digits, and for intervals and sets.
func (v Value) Year() (int64, bool) {
	if !v.IsPoint() || v.year == unknownYear {
		return 0, false
	}
	return v.year, true
}

// Month is the month of a single date. It is false where there is none or not
// all of its digits are specified.
func (v Value) Month() (time.Month, bool) {
	if v.kind == KindSeason || v.month == 0 {
		return 0, false
	}
	return time.Month(v.month), true
}

// Season is the season of a single date, false where there is none.
func (v Value) Season() (Season, bool) {
	if v.kind != KindSeason {
		return 0, false
	}
	return Season(v.month), true
}

// Day is the day of the month, false where there is none or not all of its
// digits are specified.
func (v Value) Day() (int, bool) { return int(v.day), v.day != 0 }

// Start is the date an interval or range begins with. It is the zero Value
// unless the limit is [LimitGiven].
func (v Value) Start() (Value, Limit) {
	at, _ := v.separator()
	if at < 0 {
		return Value{}, LimitNone
	}
	return v.limit(v.text[:at])
}

// End is the date an interval or range ends with. It is the zero Value unless
// the limit is [LimitGiven].
func (v Value) End() (Value, Limit) {
	at, width := v.separator()
	if at < 0 {
		return Value{}, LimitNone
	}
	return v.limit(v.text[at+width:])
}

// separator finds what stands between the ends of an interval or range, and
// its width.
func (v Value) separator() (at, width int) {
	switch v.kind {
	case KindInterval:
		return strings.IndexByte(v.text, '/'), 1
	case KindRange:
		return strings.Index(v.text, ".."), 2
	}
	return -1, 0
}

func (v Value) limit(text string) (Value, Limit) {
	switch {
	case text == "" && v.kind == KindInterval:
		return Value{}, LimitUnknown
	case text == "" || text == "..":
		return Value{}, LimitOpen
	}
	end, _ := parse(text)
	return end, LimitGiven
}

// OneOf reports whether the value is a set of which one member is meant: [..].
func (v Value) OneOf() bool { return v.kind == KindSet && v.text[0] == '[' }

// AllOf reports whether the value is a set of which all members are meant:
// {..}.
func (v Value) AllOf() bool { return v.kind == KindSet && v.text[0] == '{' }
