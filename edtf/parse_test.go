package edtf_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

func parse(t testing.TB, text string) edtf.Value {
	v, err := edtf.Parse(text)
	require.NoError(t, err, text)
	return v
}

func TestFormsHaveKindPrecisionAndLevel(t *testing.T) {
	for _, c := range []struct {
		text      string
		kind      edtf.Kind
		precision edtf.Precision
		level     int
	}{
		{"2025", edtf.KindDate, edtf.PrecisionYear, 0},
		{"0000", edtf.KindDate, edtf.PrecisionYear, 0},
		{"2025-08", edtf.KindDate, edtf.PrecisionMonth, 0},
		{"2025-08-15", edtf.KindDate, edtf.PrecisionDay, 0},
		{"2025-08-15T11:30:00", edtf.KindDateTime, edtf.PrecisionSecond, 0},
		{"2025-08-15T11:30:00Z", edtf.KindDateTime, edtf.PrecisionSecond, 0},
		{"2025-08-15T11:30", edtf.KindDateTime, edtf.PrecisionMinute, 0},
		{"2025-08-15T11:30-08", edtf.KindDateTime, edtf.PrecisionMinute, 0},
		{"2025-08-15T11:30:00.123456789012+05:30", edtf.KindDateTime, edtf.PrecisionFraction, 0},
		{"-0044-03-15", edtf.KindDate, edtf.PrecisionDay, 1},
		{"-2025-08-15T11:30:00", edtf.KindDateTime, edtf.PrecisionSecond, 1},
		{"Y10000", edtf.KindDate, edtf.PrecisionYear, 1},
		{"Y-17000~", edtf.KindDate, edtf.PrecisionYear, 1},
		{"Y1E4", edtf.KindDate, edtf.PrecisionYear, 2},
		{"Y1E999999999999999999999999", edtf.KindDate, edtf.PrecisionYear, 2},
		{"1950S2", edtf.KindDate, edtf.PrecisionYear, 2},
		{"1950S2~", edtf.KindDate, edtf.PrecisionYear, 2},
		{"2025-21", edtf.KindSeason, edtf.PrecisionSeason, 1},
		{"2025-24?", edtf.KindSeason, edtf.PrecisionSeason, 1},
		{"2025-25", edtf.KindSeason, edtf.PrecisionSeason, 2},
		{"2025-41", edtf.KindSeason, edtf.PrecisionSeason, 2},
		{"199X-21", edtf.KindSeason, edtf.PrecisionSeason, 2},
		{"2025?", edtf.KindDate, edtf.PrecisionYear, 1},
		{"?2025", edtf.KindDate, edtf.PrecisionYear, 2},
		{"2025-08-15%", edtf.KindDate, edtf.PrecisionDay, 1},
		{"2025-~08-15", edtf.KindDate, edtf.PrecisionDay, 2},
		{"2025-08-~15", edtf.KindDate, edtf.PrecisionDay, 2},
		{"2025-08~-15", edtf.KindDate, edtf.PrecisionDay, 2},
		{"?2025-08-15~", edtf.KindDate, edtf.PrecisionDay, 2},
		{"201X", edtf.KindDate, edtf.PrecisionYear, 1},
		{"20XX", edtf.KindDate, edtf.PrecisionYear, 1},
		{"2XXX", edtf.KindDate, edtf.PrecisionYear, 2},
		{"XXXX", edtf.KindDate, edtf.PrecisionYear, 2},
		{"2X25", edtf.KindDate, edtf.PrecisionYear, 2},
		{"2025-XX", edtf.KindDate, edtf.PrecisionMonth, 1},
		{"2025-XX-XX", edtf.KindDate, edtf.PrecisionDay, 1},
		{"2025-08-XX", edtf.KindDate, edtf.PrecisionDay, 1},
		{"2025-08-1X", edtf.KindDate, edtf.PrecisionDay, 2},
		{"2025-XX-15", edtf.KindDate, edtf.PrecisionDay, 2},
		{"202X-XX", edtf.KindDate, edtf.PrecisionMonth, 2},
		{"2025/2026", edtf.KindInterval, edtf.PrecisionNone, 0},
		{"../..", edtf.KindInterval, edtf.PrecisionNone, 1},
		{"2025/", edtf.KindInterval, edtf.PrecisionNone, 1},
		{"2025-XX/2026", edtf.KindInterval, edtf.PrecisionNone, 2},
		{"[1984]", edtf.KindSet, edtf.PrecisionNone, 2},
		{"{..1984,1990?,2000-21..}", edtf.KindSet, edtf.PrecisionNone, 2},
	} {
		v := parse(t, c.text)
		require.Equal(t, c.kind, v.Kind(), c.text)
		require.Equal(t, c.precision, v.Precision(), c.text)
		require.Equal(t, c.level, v.Level(), c.text)
		require.Equal(t, c.text, v.String())
		require.True(t, edtf.Valid(c.text), c.text)
	}
}

func TestCalendarIsReal(t *testing.T) {
	for text, valid := range map[string]bool{
		"2024-02-29": true, "2025-02-29": false, "1900-02-29": false, "2000-02-29": true,
		"-0004-02-29": true, "-0001-02-29": false, "0000-02-29": true,
		"2025-04-30": true, "2025-04-31": false, "2025-12-31": true, "2025-12-32": false,
		"2025-06-31": false, "2025-09-31": false, "2025-11-31": false,
		"2025-01-00": false, "2025-00-01": false, "2025-00": false, "2025-12": true,
		"2025-13": false, "2025-20": false, "2025-42": false,
		"2025-02-3X": false, "2023-02-2X": true, "2025-01-3X": true, "2025-02-X9": true,
		"2025-02-X0": true, "2025-0X-31": true, "2025-X1-31": true, "2025-02-XX": true,
		"2025-XX-31": true, "2025-XX-32": false, "2025-1X-XX": true, "2025-2X": false,
		"2025-X3": true, "2025-X0": true, "2025-X1": true, "XXXX-02-30": false,
		"XXXX-02-29": true, "20X1-02-29": false, "X100-02-29": false, "19X0-02-29": true,
		"-XXXX-02-29": true, "-000X-02-29": true, "-000X": true, "-0000": false,
		"2025-02-29/2026": false, "2025/2026-02-29": false, "[2025-02-29]": false,
		"[2024..2025-02-29]": false, "?2025-02-29": false, "2025-~02-29": false,
		"2025-02-30T11:30": false, "2024-02-29T11:30": true,
	} {
		require.Equal(t, valid, edtf.Valid(text), text)
	}
}

func TestClockForms(t *testing.T) {
	for text, valid := range map[string]bool{
		"T00:00": true, "T23:59:59": true, "T24:00": true, "T24:00:00": true, "T24:00:00.0": true,
		"T24:00:01": false, "T24:01": false, "T24:00:00.1": false, "T25:00": false,
		"T23:60": false, "T23:59:60": false, "T11": false, "T": false, "T11:": false,
		"T11:30.5": false, "T11:30:00,5": false, "T11:30:00.": false, "T1130": false,
		"T11:30:00+00:00": true, "T11:30:00+00": true, "T11:30:00-00:00": false, "T11:30:00-00": false,
		"T11:30:00+23:59": true, "T11:30:00-23:59": true, "T11:30:00+24:00": false,
		"T11:30:00+08:60": false, "T11:30:00+8": false, "T11:30:00+0800": false,
		"T11:30:00+08:": false, "T11:30:00Z+08": false, "T11:30:00Z?": false, "T11:30~": false,
		"Z": false, "+08:00": false,
	} {
		require.Equal(t, valid, edtf.Valid("2025-08-15"+text), text)
	}
	for _, text := range []string{
		"2025T11:30", "2025-08T11:30", "2025-21T11:30", "2025-08-15?T11:30", "2025-08-XXT11:30",
		"2025-08-15T11:30/2025-08-16", "[2025-08-15T11:30]", "Y17000T11:30",
		"[1984..2025-08-15T11:30]", "[2025-08-15T11:30..2026]", "2025-08-15T11:30/..",
	} {
		require.False(t, edtf.Valid(text), text)
	}
}

func TestStrictTellsTheClockFormsThatAreNotEDTF(t *testing.T) {
	for text, strict := range map[string]bool{
		"2025-08-15": true, "2025-08-15T11:30:00": true, "2025-08-15T24:00:00": true,
		"2025-08-15T11:30": false, "2025-08-15T11:30Z": false, "2025-08-15T11:30:00.5": false,
		"2025/2026": true, "[2025]": true,
	} {
		require.Equal(t, strict, parse(t, text).Strict(), text)
	}
	require.False(t, edtf.Value{}.Strict())
}

func TestYearsBeyondFourDigits(t *testing.T) {
	for text, valid := range map[string]bool{
		"Y10000": true, "Y9999": false, "Y-10000": true, "Y-9999": false, "Y010000": false,
		"Y1E3": false, "Y1E4": true, "Y1E0": false, "Y1E": false, "Y10000E0": false, "YE5": false,
		"Y": false, "Y-": false, "Y+10000": false, "+10000": false, "10000": false,
		"Y17000-01": false, "Y170XX": false, "1950S": false, "1950S0": false, "1950S9": true,
		"195XS2": false, "1950S2-01": false, "Y17000S2?": true, "?Y17000": true, "-Y17000": false,
		"Y18446744073709551616": true, "Y-36893488147419103232S2": true, "Y1E18446744073709551616": true, "1950S18446744073709551616": true,
	} {
		require.Equal(t, valid, edtf.Valid(text), text)
	}
}

func TestIntervalEndsAreInOrder(t *testing.T) {
	for text, valid := range map[string]bool{
		"2025/2025": true, "2025/2024": false, "2025-08/2025": false, "2025-01/2025": true,
		"2025/2025-08": true, "2025-08-15/2025-08-14": false, "2025-08-15?/2025-08-14?": false,
		"2025-12/2025-1X": true, "2025-12-31/2025-XX": true, "2026-01/2025-XX": false,
		"2025-12-31/2025-23": true, "2026-01-01/2025-23": false,
		"2025-21/2025-24": true, "2025-24/2025-21": false, "2025-24?/2025-21~": false, "2025-24/2026-21": true,
		"2025-33/2025-34": true, "2025-34/2025-33": false, "2025-31/2025-29": true, "2025-29/2025-31": false,
		"1960/1950S2": true, "2000/1950S2": false, "Y1E30/Y1E20": true, "2025/Y-1E20": false,
		"/": false, "2025/2026/": false, "//": false, "2025/..2026": false, "..2025/2026": false,
		"[1672..1670]": false, "{1670..1670}": true,
	} {
		require.Equal(t, valid, edtf.Valid(text), text)
	}
}

func TestSetForms(t *testing.T) {
	for text, valid := range map[string]bool{
		"[1984]": true, "{1984}": true, "[..1984]": true, "[1984..]": true, "[..1984,1990..]": true,
		"[]": false, "{}": false, "[": false, "]": false, "[1984": false, "1984]": false,
		"[1984}": false, "[..]": false, "[,]": false, "[1984,]": false, "[,1984]": false,
		"[1984,..1990]": false, "[1984..,1990]": false, "[1984....1990]": false, "[..1984..]": false,
		"[1984...1990]": false, "[[1984]]": false, "[1984]?": false, "[1984/1990]": false, "1670..1672": false,
		"[1984]/1990": false, "[1984, 1990]": false,
	} {
		require.Equal(t, valid, edtf.Valid(text), text)
	}
}

func TestQualificationMarks(t *testing.T) {
	for text, valid := range map[string]bool{
		"?2025~": true, "2025??": false, "??2025": false, "2025?~": false, "2025-?": false,
		"2025-08-?": false, "?": false, "-?2025": false, "?-2025": true, "2025~-21": true,
		"2025-~XX": true, "2025-08-15?Z": false, "2025-??08": false, "2025-08-??15": false, "2025-?0?8": false, "20?25": false,
	} {
		require.Equal(t, valid, edtf.Valid(text), text)
	}
}

func TestPointTakesNoIntervalAndNoSet(t *testing.T) {
	for _, text := range []string{"2025", "2025-21", "2025-08-15T11:30", "201X?", "Y17E7"} {
		v, err := edtf.ParsePoint(text)
		require.NoError(t, err, text)
		require.True(t, v.IsPoint(), text)
		require.True(t, edtf.ValidPoint(text), text)
	}
	for text, message := range map[string]string{
		"2025/2026": "2025/2026: a single date is needed here, no interval",
		"[2025]":    "[2025]: a single date is needed here, no set",
		"{2025}":    "{2025}: a single date is needed here, no set",
		"2025-13":   "2025-13: month 13: a year has months 01 to 12 (21 to 41 are seasons)",
	} {
		_, err := edtf.ParsePoint(text)
		require.EqualError(t, err, message)
		require.False(t, edtf.ValidPoint(text), text)
	}
}

func TestLongTextsAreReadInLinearTime(t *testing.T) {
	set := "[" + strings.Repeat("XXXX-02-29,", 20_000) + "1984]"
	require.True(t, edtf.Valid(set))
	require.False(t, edtf.Valid(strings.Repeat("1", 1_000_000)))
	require.True(t, edtf.Valid("Y"+strings.Repeat("1", 1_000_000)))
	_, err := edtf.Parse(strings.Repeat("\u202e", 1_000_000))
	require.Less(t, len(err.Error()), 1200)
}

func TestCommonFormsAreReadWithoutMemory(t *testing.T) {
	for _, text := range common {
		require.Zero(t, testing.AllocsPerRun(100, func() { _, _ = edtf.Parse(text) }), text)
	}
	for _, text := range append([]string{"2025-02-30", "August 15", "2025/2026", "[1984,1990..]"}, common...) {
		require.Zero(t, testing.AllocsPerRun(100, func() { edtf.ValidPoint(text) }), text)
	}
}

var common = []string{
	"2025", "2025-08", "2025-08-15", "2025-08-15T11:30", "2025-08-15T11:30:00-08:00",
	"2025-08-15T11:30:00.123Z", "2025-08-15?", "2025-08-XX", "201X", "1964/2008",
}

func BenchmarkParse(b *testing.B) {
	for _, text := range common {
		b.Run(strings.ReplaceAll(text, "/", "_"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = edtf.Parse(text)
			}
		})
	}
}
