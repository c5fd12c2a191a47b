package edtf

// A Kind says what form a value has.
type Kind uint8

// The kinds of value. The zero Kind is that of the zero Value, which no text
// parses to.
const (
	KindNone     Kind = iota
	KindDate          // a year, a month of a year, or a day
	KindDateTime      // a day with a clock time
	KindSeason        // a year with a season, quarter, quadrimester or semester
	KindInterval      // start/end, each of which may be open or unknown
	KindSet           // [one of these] or {all of these}
	KindRange         // first..last, or one of the two: only as a member of a set
)

// String names the kind in lower-case English.
func (k Kind) String() string {
	names := [...]string{"none", "date", "date-time", "season", "interval", "set", "range"}
	if int(k) < len(names) {
		return names[k]
	}
	return names[KindNone]
}

// A Precision is the finest part a date gives.
type Precision uint8

// The precisions, from coarse to fine. Intervals, sets and ranges have none of
// their own: ask their parts.
const (
	PrecisionNone     Precision = iota
	PrecisionYear               // 2025, 201X, Y-17E7
	PrecisionSeason             // 2025-21
	PrecisionMonth              // 2025-08
	PrecisionDay                // 2025-08-15
	PrecisionMinute             // 2025-08-15T11:30
	PrecisionSecond             // 2025-08-15T11:30:00
	PrecisionFraction           // 2025-08-15T11:30:00.5
)

// String names the precision in lower-case English.
func (p Precision) String() string {
	names := [...]string{"none", "year", "season", "month", "day", "minute", "second", "fraction"}
	if int(p) < len(names) {
		return names[p]
	}
	return names[PrecisionNone]
}

// A Qualification is how sure a date or a part of it is.
type Qualification uint8

// The qualifications. The last is the other two together.
const (
	Unqualified             Qualification = 0
	Uncertain               Qualification = 1 // ?
	Approximate             Qualification = 2 // ~
	UncertainAndApproximate Qualification = 3 // %
)

// String gives the mark as it stands in a date: "?", "~", "%" or nothing.
func (q Qualification) String() string {
	return [...]string{"", "?", "~", "%"}[q&3]
}

// qualificationOf maps a mark to what it means, 0 for any other byte.
func qualificationOf(mark byte) Qualification {
	switch mark {
	case '?':
		return Uncertain
	case '~':
		return Approximate
	case '%':
		return UncertainAndApproximate
	}
	return Unqualified
}

// A Limit says whether an end of an interval is given.
type Limit uint8

// The limits of an interval or range.
const (
	LimitNone    Limit = iota // there is no such end: the value is no interval
	LimitGiven                // 1985/2000
	LimitOpen                 // 1985/.. goes on, or is not said to end
	LimitUnknown              // 1985/ ended, at a date not known
)

// String names the limit in lower-case English.
func (l Limit) String() string {
	names := [...]string{"none", "given", "open", "unknown"}
	if int(l) < len(names) {
		return names[l]
	}
	return names[LimitNone]
}
