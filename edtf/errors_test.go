package edtf_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

func TestErrorsSayWhatIsWrongAndWhere(t *testing.T) {
	for _, c := range []struct {
		text   string
		offset int
		reason string
	}{
		{"", 0, "a date is needed, such as 2025, 2025-08 or 2025-08-15"},
		{"  ", 0, "a date is needed, such as 2025, 2025-08 or 2025-08-15"},
		{"2025-13", 5, "month 13: a year has months 01 to 12 (21 to 41 are seasons)"},
		{"2025-8-15", 5, "month 8: a month has two digits, 01 to 12"},
		{"2025-", 5, "the month is missing: a month has two digits, 01 to 12"},
		{"2025--08", 5, "the month is missing: a month has two digits, 01 to 12"},
		{"2025-2X", 5, "month 2X: no month from 01 to 12 fits"},
		{"2025-02-30", 8, "February 2025 has 28 days"},
		{"0000-02-30", 8, "February 0000 has 29 days"},
		{"-0001-02-29", 9, "February -0001 has 28 days"},
		{"2025/2025-06-31", 13, "June 2025 has 30 days"},
		{"2025-08-32", 8, "day 32: a month has days 01 to 31"},
		{"2025-08-5", 8, "day 5: a day has two digits, 01 to 31"},
		{"2025-02-3X", 8, "day 3X: no day of the calendar fits the unspecified digits"},
		{"2025-21-01", 7, "unexpected -01: the date is complete before it"},
		{"2025-08-15T11:30:60", 17, "second 60: a minute has seconds 00 to 59; leap seconds are not told apart"},
		{"2025-08-15T25:00", 11, "hour 25: a day has hours 00 to 23, and 24:00 at its end"},
		{"2025-08-15T9:30", 11, "hour 9: an hour has two digits, 00 to 24"},
		{"2025-08-15T11:60", 14, "minute 60: an hour has minutes 00 to 59"},
		{"2025-08-15T11:3", 14, "minute 3: a minute has two digits, 00 to 59"},
		{"2025-08-15T11:30:5", 17, "second 5: a second has two digits, 00 to 59"},
		{"2025-08-15T11", 13, "minutes follow the hour, after a colon: T11:30"},
		{"2025-08-15T11:30:00.", 20, "digits follow the point: T11:30:00.5"},
		{"2025-08-15T24:01", 11, "24:00:00 is the end of the day; no time comes after it"},
		{"2025-08-15T24:00:00.5", 11, "24:00:00 is the end of the day; no time comes after it"},
		{"2025-08-15T11:30+24", 17, "hours 24: an offset has hours 00 to 23"},
		{"2025-08-15T11:30+08:60", 20, "minutes 60: an offset has minutes 00 to 59"},
		{"2025-08-15T11:30+8", 17, "offset 8: an offset is Z, or a sign and two digits of hours, and perhaps a colon and two of minutes: -08:00"},
		{"2025-08-15T11:30-00:00", 16, "offset -00:00: UTC is Z or +00:00; where the offset is not known, none is written"},
		{"2025-08-15Z", 10, "offset Z: it needs a clock time: 2025-08-15T11:30:00Z"},
		{"2025-08T11:30", 7, "clock time T11:30: it needs a whole day: 2025-08-15T11:30:00"},
		{"2025-08-15?T11:30", 11, "clock time T11:30: a date with ?, ~ or % takes none"},
		{"2025-08-1XT11:30", 10, "clock time T11:30: a date with unspecified digits (X) takes none"},
		{"2025/2025-08-15T11:30", 15, "clock time T11:30: intervals and sets take dates without a clock time"},
		{"2025??", 4, "marks ??: a part takes one of ? (uncertain), ~ (approximate) and % (both)"},
		{"2025-08???", 7, "marks ??: a part takes one of ? (uncertain), ~ (approximate) and % (both)"},
		{"?~2025", 0, "marks ?~: a part takes one of ? (uncertain), ~ (approximate) and % (both)"},
		{"[1984..5]", 7, "year 5: a year has four digits (or X where one is not known), or Y and five or more"},
		{"August", 0, "year August: a year has four digits (or X where one is not known), or Y and five or more"},
		{"-0000", 0, "year -0000: the year 0 has no sign"},
		{"Y", 0, "year Y: digits follow Y, as in Y17000 or Y-17000"},
		{"Y017000", 0, "year Y017000: the digits after Y do not begin with 0"},
		{"Y2025", 0, "year Y2025: Y is for years of more than four digits; a shorter one is written with four and without Y"},
		{"Y17E0", 4, "exponent 0: E takes a whole number from 1, as in Y17E7"},
		{"Y17E", 4, "the exponent is missing: E takes a whole number from 1, as in Y17E7"},
		{"1950S0", 5, "number of significant digits 0: S takes a whole number from 1, as in 1950S2"},
		{"195XS2", 4, "significant digits S2: a year has either unspecified digits (X) or significant digits (S)"},
		{"8/15/2025", 4, "an interval has one slash; a single date has hyphens: 2025-08-15"},
		{"1985//1990", 5, "an interval has one slash; a single date has hyphens: 2025-08-15"},
		{"/", 0, "not both ends of an interval are left empty; an open end is written with two dots: 1985/.."},
		{"2026/2025", 0, "the end begins before the start does"},
		{"[1984,1672..1670]", 6, "the end begins before the start does"},
		{"[1984", 0, "a set ends as it begins: [..] or {..}"},
		{"[,1984]", 1, "a date is missing: a set is [1667,1670..1672], without spaces or empty places"},
		{"[1984,]", 6, "a date is missing: a set is [1667,1670..1672], without spaces or empty places"},
		{"[1984,..1990]", 6, "only the first of a set is open to earlier dates: [..1667,1670]"},
		{"[1984..,1990]", 1, "only the last of a set is open to later dates: [1667,1670..]"},
		{"2025-08-15 11:30", 10, "a T, not a space, stands between day and clock time: 2025-08-15T11:30:00"},
		{"[1984, 1990]", 6, "a date holds no white space"},
		{"2025-08-15t11:30z", 10, "the letters T, Z, Y, X, E and S are capital in a date"},
		{"20250815", 0, "hyphens stand between year, month and day: 2025-08-15"},
	} {
		_, err := edtf.Parse(c.text)
		var parse *edtf.ParseError
		require.ErrorAs(t, err, &parse, c.text)
		require.Equal(t, edtf.ParseError{Text: c.text, Offset: c.offset, Reason: c.reason}, *parse, c.text)
	}
}

func TestErrorsNameTheText(t *testing.T) {
	_, err := edtf.Parse("2025-02-30")
	require.EqualError(t, err, "2025-02-30: February 2025 has 28 days")
	_, err = edtf.Parse("2025~~")
	require.EqualError(t, err, "2025~~: marks ~~: a part takes one of ? (uncertain), ~ (approximate) and % (both)")
	_, err = edtf.Parse("")
	require.EqualError(t, err, `"": a date is needed, such as 2025, 2025-08 or 2025-08-15`)
}

func TestErrorsQuoteNothingLongOrUnsafe(t *testing.T) {
	_, err := edtf.Parse("2025-08-15\x1b[31m\u202e")
	require.EqualError(t, err, `"2025-08-15\x1b[31m\u202e": unexpected "\x1b[31m\u202e": the date is complete before it`)
	_, err = edtf.Parse(strings.Repeat("a", 61))
	require.True(t, strings.HasPrefix(err.Error(), strings.Repeat("a", 59)+"…: year"), err)
	_, err = edtf.Parse(strings.Repeat("a", 60))
	require.ErrorContains(t, err, strings.Repeat("a", 60)+": year")
	_, err = edtf.Parse("2025\xff")
	require.ErrorContains(t, err, `"\xff"`)
	_, err = edtf.Parse("202" + strings.Repeat(" ", 196) + "X")
	require.ErrorContains(t, err, ": a date holds no white space")
	_, err = edtf.Parse("202" + strings.Repeat(" ", 197) + "X")
	require.ErrorContains(t, err, ": year", "a hint is looked for in short texts alone")
}
