// Package edtf reads dates as people know them: whole or partial, uncertain,
// approximate, open, several at once. It has all three levels of EDTF, the
// Extended Date/Time Format of the Library of Congress (2019) that is also part
// of ISO 8601-2, and besides them two clock forms of ISO 8601-1 that EDTF leaves
// out.
//
// # What a date can be
//
//	2025  2025-08  2025-08-15              a year, a month, a day
//	2025-08-15T11:30:00-08:00              a clock time; Z, an offset, or none: local
//	2025-08-15T11:30  2025-08-15T11:30:00.5  the two forms that are not EDTF
//	-0043-03-15                            years before 1 BC; 0000 is 1 BC
//	2025-08-15?  2025-08~  2025%           uncertain, approximate, both
//	2025-~08-15  2004?-06-11               one part; a part and all to its left
//	2025-08-XX  201X  1XXX-12              digits that are not specified
//	2025-21                                seasons 21 to 24, 25 to 41 with hemisphere, quarters and so on
//	Y-17000  Y17E7  1950S2                 more than four digits, exponents, significant digits
//	1964/2008  1985/..  /1985              intervals, with an open or an unknown end
//	[1667,1670..1672]  {1960,1961-12}      one of a set, all of a set
//
// A [Date] is a string and keeps what was written. [Parse] turns it into a
// [Value], which answers questions. Nothing is written back in another form.
//
// # What is refused
//
// The calendar is the Gregorian one, also before 1582, and it is real
// everywhere: 2025-02-30 is no date, nor is 2025-02-3X, which no day fits. Where
// the specification is silent the package decides:
//
//   - The end of an interval does not begin before its start does, as the
//     start and end are written: 2004-06-11/2004-06 is refused, for June
//     begins before the eleventh. An end with unspecified digits or with a season
//     may begin as late as those allow. Two seasons of one year stand in the
//     order of their codes.
//   - Both ends of an interval may be open, but not both unknown.
//   - A set is open to earlier dates in its first member only, to later ones in
//     its last.
//   - Y is for years of more than four digits, with or without an exponent, and
//     no 0 follows it. S may name more digits than the year has.
//   - A Y year may stand in intervals and sets, and be qualified as a whole.
//   - Years of more than 18 digits are taken, but not told apart.
//   - A season may be qualified, in part or whole, and have unspecified digits in
//     its year.
//   - A date with a clock time takes no qualification and no X, and stands alone.
//   - 24:00 and 24:00:00 are the end of the day. Seconds go to 59: a leap second
//     cannot be told from the one after it by [time.Time].
//   - Offsets are from -23:59 to +23:59, hours alone are enough. -00:00 is
//     refused, as in ISO 8601.
//
// # Errors
//
// Every error is a [*ParseError] with a reason for the person who wrote the
// date. Where only the verdict counts, [Valid] and [ValidPoint] cost no memory.
package edtf
