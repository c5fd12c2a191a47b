package edtf

// An Order is how two values lie to each other in time.
type Order uint8

// The orders. Overlapping is no contradiction either way: 2025-08 lies neither
// before nor after 2025-08-15.
const (
	Undecided   Order = iota // it hangs on an offset that is not given
	Before                   // all of the first is over when the second begins
	After                    // all of the second is over when the first begins
	Equal                    // both cover the same time exactly
	Overlapping              // they share some time, or may
)

// String names the order in lower-case English.
func (o Order) String() string {
	names := [...]string{"undecided", "before", "after", "equal", "overlapping"}
	if int(o) < len(names) {
		return names[o]
	}
	return names[Undecided]
}

// Offsets on Earth, in nanoseconds: no clock is further west or east.
const (
	westmost = -12 * nsHour
	eastmost = +14 * nsHour
)

// Compare tells how a lies to b. It answers Before or After only where nothing
// the texts leave open could make it wrong:
//
//   - A date lasts to the end of its day, a month to the end of the month, a
//     minute to the end of the minute. 2025-08-15T11:30 does not lie after
//     2025-08-15; the two overlap.
//   - Two values without offset are taken for local times of one zone and
//     compared as written. Two with offset are compared in UTC. One with and
//     one without are ordered only if they are so whatever offset from −12:00
//     to +14:00 the other has; else they are Undecided, unless they overlap in
//     all of these offsets. A date without a clock time has no offset.
//   - An uncertain or approximate value reaches one unit further on either
//     side than its text: 2025-08-15~ from 14 to 16 August. The unit is that of
//     the coarsest part with a mark beside it: a month for 2025-~08-15 and for
//     2025-08~-15, ten years for 201X~.
//   - An open or unknown end has no limit. Unspecified digits, significant
//     digits and sets count from their first to their last possible moment.
//   - Two seasons of one year, both without mark, that say nothing of the
//     hemisphere (21 to 24) follow each other by their codes.
//   - Years of more than 18 digits are not told apart: all such years overlap.
//
// Equal is for values that leave nothing open; a qualified, blurred or open
// value overlaps itself. The zero Value is Undecided against any other.
// Compare(b, a) is the mirror of Compare(a, b).
func Compare(a, b Value) Order { return compare(&a, &b) }

func compare(a, b *Value) Order {
	switch {
	case a.kind == KindNone || b.kind == KindNone:
		return Undecided
	case a.hasOffset == b.hasOffset:
		if o := seasonOrder(a, b); o != Undecided && a.qualification()|b.qualification() == Unqualified {
			return o
		}
		return sameClock(a, b)
	case a.hasOffset:
		return acrossClocks(a, b)
	}
	return acrossClocks(b, a).mirror()
}

func (o Order) mirror() Order {
	switch o {
	case Before:
		return After
	case After:
		return Before
	}
	return o
}

// seasonOrder orders two different seasons of one year by their codes, where
// the months they fall in are not known. It is Undecided for all else.
func seasonOrder(a, b *Value) Order {
	switch {
	case a.kind != KindSeason || b.kind != KindSeason,
		a.year == unknownYear || a.year != b.year,
		Season(max(a.month, b.month)) > Winter:
		return Undecided
	case a.month < b.month:
		return Before
	case a.month > b.month:
		return After
	}
	return Undecided
}

func sameClock(a, b *Value) Order {
	switch {
	case !b.outer.from.before(a.outer.to):
		return Before
	case !a.outer.from.before(b.outer.to):
		return After
	case a.exact() && b.exact() && a.span == b.span:
		return Equal
	}
	return Overlapping
}

// exact reports whether the value covers precisely its span.
func (v *Value) exact() bool {
	return !v.blurred && v.qualification() == Unqualified &&
		!v.span.from.infinite() && !v.span.to.infinite()
}

// acrossClocks compares a value in UTC with one on the clock of an unknown
// zone. A local time less its offset is UTC: the further east, the earlier.
func acrossClocks(utc, local *Value) Order {
	from, to := local.outer.from, local.outer.to
	switch {
	case !from.add(-eastmost).before(utc.outer.to):
		return Before
	case !utc.outer.from.before(to.add(-westmost)):
		return After
	case from.add(-westmost).before(utc.outer.to) && utc.outer.from.before(to.add(-eastmost)):
		return Overlapping
	}
	return Undecided
}
