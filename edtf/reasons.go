package edtf

// A reason is one way in which a text can fail to be a date.
type reason uint8

const (
	_ reason = iota
	emptyText
	intervalForPoint
	setForPoint
	trailingText
	twoMarks
	badYear
	minusZeroYear
	badLongYear
	longYearZero
	shortLongYear
	badExponent
	badSignificant
	significantUnspecified
	badMonth
	noSuchMonth
	impossibleMonth
	badDay
	noSuchDay
	noSuchDayOfMonth
	impossibleDay
	clockInParts
	clockWithoutDay
	clockQualified
	clockUnspecified
	badHour
	noSuchHour
	noMinutes
	badMinute
	noSuchMinute
	badSecond
	noSuchSecond
	pastMidnight
	badFraction
	badOffset
	noSuchOffsetHour
	noSuchOffsetMinute
	minusZeroOffset
	offsetWithoutClock
	secondSlash
	bothUnknown
	endBeforeStart
	unclosedSet
	emptyMember
	earlierNotFirst
	laterNotLast
	reasonCount
)

// messages put the reasons into words: what the piece at fault is, if it is
// worth quoting, and the rule.
var messages = [reasonCount]struct{ what, rule string }{
	emptyText:              {"", "a date is needed, such as 2025, 2025-08 or 2025-08-15"},
	intervalForPoint:       {"", "a single date is needed here, no interval"},
	setForPoint:            {"", "a single date is needed here, no set"},
	trailingText:           {"unexpected", "the date is complete before it"},
	twoMarks:               {"marks", "a part takes one of ? (uncertain), ~ (approximate) and % (both)"},
	badYear:                {"year", "a year has four digits (or X where one is not known), or Y and five or more"},
	minusZeroYear:          {"year", "the year 0 has no sign"},
	badLongYear:            {"year", "digits follow Y, as in Y17000 or Y-17000"},
	longYearZero:           {"year", "the digits after Y do not begin with 0"},
	shortLongYear:          {"year", "Y is for years of more than four digits; a shorter one is written with four and without Y"},
	badExponent:            {"exponent", "E takes a whole number from 1, as in Y17E7"},
	badSignificant:         {"number of significant digits", "S takes a whole number from 1, as in 1950S2"},
	significantUnspecified: {"significant digits", "a year has either unspecified digits (X) or significant digits (S)"},
	badMonth:               {"month", "a month has two digits, 01 to 12"},
	noSuchMonth:            {"month", "a year has months 01 to 12 (21 to 41 are seasons)"},
	impossibleMonth:        {"month", "no month from 01 to 12 fits"},
	badDay:                 {"day", "a day has two digits, 01 to 31"},
	noSuchDay:              {"day", "a month has days 01 to 31"},
	impossibleDay:          {"day", "no day of the calendar fits the unspecified digits"},
	clockInParts:           {"clock time", "intervals and sets take dates without a clock time"},
	clockWithoutDay:        {"clock time", "it needs a whole day: 2025-08-15T11:30:00"},
	clockQualified:         {"clock time", "a date with ?, ~ or % takes none"},
	clockUnspecified:       {"clock time", "a date with unspecified digits (X) takes none"},
	badHour:                {"hour", "an hour has two digits, 00 to 24"},
	noSuchHour:             {"hour", "a day has hours 00 to 23, and 24:00 at its end"},
	noMinutes:              {"", "minutes follow the hour, after a colon: T11:30"},
	badMinute:              {"minute", "a minute has two digits, 00 to 59"},
	noSuchMinute:           {"minute", "an hour has minutes 00 to 59"},
	badSecond:              {"second", "a second has two digits, 00 to 59"},
	noSuchSecond:           {"second", "a minute has seconds 00 to 59; leap seconds are not told apart"},
	pastMidnight:           {"", "24:00:00 is the end of the day; no time comes after it"},
	badFraction:            {"", "digits follow the point: T11:30:00.5"},
	badOffset:              {"offset", "an offset is Z, or a sign and two digits of hours, and perhaps a colon and two of minutes: -08:00"},
	noSuchOffsetHour:       {"hours", "an offset has hours 00 to 23"},
	noSuchOffsetMinute:     {"minutes", "an offset has minutes 00 to 59"},
	minusZeroOffset:        {"offset", "UTC is Z or +00:00; where the offset is not known, none is written"},
	offsetWithoutClock:     {"offset", "it needs a clock time: 2025-08-15T11:30:00Z"},
	secondSlash:            {"", "an interval has one slash; a single date has hyphens: 2025-08-15"},
	bothUnknown:            {"", "not both ends of an interval are left empty; an open end is written with two dots: 1985/.."},
	endBeforeStart:         {"", "the end begins before the start does"},
	unclosedSet:            {"", "a set ends as it begins: [..] or {..}"},
	emptyMember:            {"", "a date is missing: a set is [1667,1670..1672], without spaces or empty places"},
	earlierNotFirst:        {"", "only the first of a set is open to earlier dates: [..1667,1670]"},
	laterNotLast:           {"", "only the last of a set is open to later dates: [1667,1670..]"},
}
