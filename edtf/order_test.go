package edtf_test

import (
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

const (
	before      = edtf.Before
	after       = edtf.After
	equal       = edtf.Equal
	overlapping = edtf.Overlapping
	undecided   = edtf.Undecided
)

type pair struct {
	a, b string
	want edtf.Order
}

func requireOrder(t *testing.T, pairs []pair) {
	mirror := map[edtf.Order]edtf.Order{before: after, after: before}
	for _, p := range pairs {
		a, b := parse(t, p.a), parse(t, p.b)
		require.Equal(t, p.want.String(), edtf.Compare(a, b).String(), "%s, %s", p.a, p.b)
		back := p.want
		if m, ok := mirror[p.want]; ok {
			back = m
		}
		require.Equal(t, back.String(), edtf.Compare(b, a).String(), "%s, %s", p.b, p.a)
	}
}

func TestValuesLastToTheEndOfWhatTheyName(t *testing.T) {
	requireOrder(t, []pair{
		{"2025-08-15T11:30", "2025-08-15", overlapping},
		{"2025-08-15T23:59:59", "2025-08-15", overlapping},
		{"2025-08-15T24:00:00", "2025-08-15", after},
		{"2025-08-15T24:00:00", "2025-08-16T00:00:00", equal},
		{"2025-08-16T00:00", "2025-08-15", after},
		{"2025-08-15", "2025-08-16", before},
		{"2025-08-15", "2025-08", overlapping},
		{"2025-08-31", "2025-09", before},
		{"2025", "2025-12-31", overlapping},
		{"2025", "2026", before},
		{"2025-08-15T11:30:59", "2025-08-15T11:30", overlapping},
		{"2025-08-15T11:31:00", "2025-08-15T11:30", after},
		{"2025-08-15T11:30:00.5", "2025-08-15T11:30:00.59", overlapping},
		{"2025-08-15T11:30:00.5", "2025-08-15T11:30:00.6", before},
		{"-0001-12-31", "0000", before},
		{"-0002", "-0001", before},
	})
}

func TestEqualValuesCoverTheSameTimeExactly(t *testing.T) {
	requireOrder(t, []pair{
		{"2025-08-15", "2025-08-15", equal},
		{"2025-08-15T11:30Z", "2025-08-15T13:30+02", equal},
		{"2025-33", "2025-01/2025-03", equal},
		{"1950S4", "1950", equal},
		{"1964/2008", "1964/2008", equal},
		{"2025?", "2025?", overlapping},
		{"201X", "201X", overlapping},
		{"201X/2020", "201X/2020", overlapping},
		{"2025-12-31T24:00:00", "2026-01-01T00:00:00", equal},
		{"1950S2", "1950S2", overlapping},
		{"2025-21", "2025-21", overlapping},
		{"1985/..", "1985/..", overlapping},
		{"../1985", "../1985", overlapping},
		{"[1984]", "[1984]", overlapping},
		{"Y1E30", "Y1E30", overlapping},
	})
}

func TestOneZoneIsComparedAsWritten(t *testing.T) {
	requireOrder(t, []pair{
		{"2025-08-15T11:30", "2025-08-15T11:31", before},
		{"2025-08-15T11:30", "2025-08-15T11:30", equal},
		{"2025-08-15T11:30-08:00", "2025-08-15T19:29Z", after},
		{"2025-08-15T11:30-08:00", "2025-08-15T19:30Z", equal},
		{"2025-08-15T23:00-08:00", "2025-08-16T01:00+02:00", after},
	})
}

func TestAnOffsetOnOneSideDecidesOnlyIfNoOffsetCouldReverseIt(t *testing.T) {
	requireOrder(t, []pair{
		// the local minute ends in UTC between 14 hours before and 12 after
		{"2025-08-15T12:00:00Z", "2025-08-16T02:00:00", undecided},
		{"2025-08-15T12:00:00Z", "2025-08-16T02:00:01", before},
		{"2025-08-15T12:00:00Z", "2025-08-15T00:00:00", undecided},
		{"2025-08-15T12:00:00Z", "2025-08-14T23:59:59", after},
		{"2025-08-15T12:00:00Z", "2025-08-15T12:00:00", undecided},
		{"2025-08-15T11:30:00-08:00", "2025-08-15", undecided},
		{"2025-08-15T11:30:00-08:00", "2025-08-17", before},
		{"2025-08-15T11:59:59Z", "2025-08-14", undecided},
		{"2025-08-15T12:00:00Z", "2025-08-14", after},
		{"2025-08-15T12:00:00Z", "2025-08", overlapping},
		{"2025-08-01T11:59:59Z", "2025-08", undecided},
		{"2025-08-01T12:00:00Z", "2025-08", overlapping},
		{"2025-08-31T09:59:59Z", "2025-08", overlapping},
		{"2025-08-31T10:00:00Z", "2025-08", undecided},
		{"2025-07-31T09:59:59Z", "2025-08", before},
		{"2025-07-31T10:00:00Z", "2025-08", undecided},
		{"2025-09-01T11:59:59Z", "2025-08", undecided},
		{"2025-09-01T12:00:00Z", "2025-08", after},
		{"2025-08-15T12:00:00Z", "1985/..", overlapping},
		{"2025-08-15T12:00:00Z", "../..", overlapping},
		{"2025-08-15T12:00:00Z", "Y17E7", before},
		{"2025-08-15T12:00:00Z", "Y1E30", before},
	})
}

func TestQualifiedValuesReachOneUnitFurther(t *testing.T) {
	requireOrder(t, []pair{
		{"2025-08-15?", "2025-08-14", overlapping},
		{"2025-08-15?", "2025-08-13", after},
		{"2025-08-15~", "2025-08-16T23:59", overlapping},
		{"2025-08-15%", "2025-08-17", before},
		{"2025-08?", "2025-07-01", overlapping},
		{"2025-08?", "2025-06-30", after},
		{"2025~", "2026-12-31", overlapping},
		{"2025~", "2027", before},
		{"2025-~08-15", "2025-07-15", overlapping},
		{"2025-~08-15", "2025-07-14", after},
		{"2025-~08-15", "2025-09-16", before},
		{"2025-08~-15", "2025-07-14", after},
		{"2025-08~-15", "2025-07-15", overlapping},
		{"?2025-08-15", "2024-08-15", overlapping},
		{"?2025-08-15", "2024-08-14", after},
		{"?2025-08-15~", "2024-08-14", after},
		{"?2025-08-15~", "2024-08-15", overlapping},
		{"2025-08-~15", "2025-08-14", overlapping},
		{"2025-08-~15", "2025-08-13", after},
		{"201X~", "2000", overlapping},
		{"201X~", "1999", after},
		{"201X~", "2029", overlapping},
		{"2025-XX~", "2024-01", overlapping},
		{"2025-XX~", "2023-12", after},
		{"2025-33~", "2025-06-30", overlapping},
		{"2025-33~", "2025-07-01", before},
		{"2025-37~", "2025-09", before},
		{"2024-02-29?", "2024-03-01", overlapping},
		{"2024-02-29?", "2024-03-02", before},
		{"~2024-02-29", "2023-02-28", overlapping},
		{"~2024-02-29", "2023-02-27", after},
		{"2025-08-15?", "2025-08-17?", overlapping},
		{"2025-08-15?", "2025-08-18?", before},
		{"1984~/2004-06?", "2004-07-31", overlapping},
		{"1984~/2004-06?", "2004-08", before},
		{"1984~/2004-06?", "1983", overlapping},
		{"1984~/2004-06?", "1982", after},
		{"[1984?,1990]", "1983", overlapping},
		{"[1984?,1990]", "1982", after},
		{"[1984?,1990]", "1991", before},
		{"[1984..1990~]", "1991", overlapping},
	})
}

func TestOpenAndSpreadValuesCountByTheirOuterBounds(t *testing.T) {
	requireOrder(t, []pair{
		{"1985/..", "2025", overlapping},
		{"1985/", "2025", overlapping},
		{"1985/..", "1984", after},
		{"../1985", "1900", overlapping},
		{"/1985", "1986", before},
		{"[..1984]", "1985", before},
		{"[..1984]", "0000", overlapping},
		{"{1984..}", "1983", after},
		{"201X", "2019", overlapping},
		{"201X", "2020", before},
		{"1950S2", "2000", before},
		{"1950S2", "1999", overlapping},
		{"2025-08-XX", "2025-09-01", before},
		{"[1667,1990]", "1700", overlapping},
	})
}

func TestSeasonsOfOneYearFollowEachOther(t *testing.T) {
	requireOrder(t, []pair{
		{"2025-21", "2025-22", before},
		{"2025-24", "2025-21", after},
		{"2025-24", "2026-21", overlapping},
		{"2025-24?", "2025-21", overlapping},
		{"202X-24", "202X-21", overlapping},
		{"2025-24", "2025-25", overlapping},
		{"2025-08", "2025-21", overlapping},
		{"2025-28", "2025-25", overlapping},
		{"2025-31", "2025-29", before},
		{"2025-33", "2025-34", before},
		{"2025-40", "2025-41", before},
	})
}

func TestFarYearsAreOrdered(t *testing.T) {
	requireOrder(t, []pair{
		{"Y-17E7", "Y170000002", before},
		{"Y-17E7", "Y-17E8", after},
		{"Y170000001", "Y170000002", before},
		{"Y17E7", "Y170000000", equal},
		{"Y17E15", "Y17E16", before},
		{"Y999999999999999999", "Y1E18", before},
		{"Y-999999999999999999", "Y-1E18", after},
		{"Y1E18", "Y1E999999999", overlapping},
		{"Y-1E999999999", "Y1E999999999", before},
		{"Y-1E999999999", "-9999", before},
		{"Y-1E999999999?", "-9999", before},
		{"Y1E999999999?", "Y999999999999999998", after},
		{"Y-1E30", "Y-1E18", overlapping},
		{"Y3E17", "Y3E18", before},
		{"Y1E18S1", "Y1E18", overlapping},
		{"Y-1E18S1", "Y-999999999999999999", before},
		{"Y3E18", "Y1E18", overlapping},
		{"Y100000000000000000E1", "Y999999999999999999", after},
		{"Y999999999999999998?", "Y1E18", before},
		{"Y999999999999999999?", "Y1E18", overlapping},
		{"Y99999999999999999999999S1", "Y1E17", after},
	})
}

func TestDatesAreComparedByWhatTheyParseTo(t *testing.T) {
	require.Equal(t, before, edtf.Date("2025-08-15").Compare("2025-08-16"))
	require.Equal(t, after, edtf.Date("2025-08-16").Compare("2025-08-15"))
	require.Equal(t, undecided, edtf.Date("tomorrow").Compare("2025-08-15"))
	require.Equal(t, undecided, edtf.Date("2025-08-15").Compare("tomorrow"))
}

func TestZeroValueIsUndecided(t *testing.T) {
	require.Equal(t, undecided, edtf.Compare(edtf.Value{}, edtf.Value{}))
	require.Equal(t, undecided, edtf.Compare(edtf.Value{}, parse(t, "2025")))
	require.Equal(t, undecided, edtf.Compare(parse(t, "2025-08-15T11:30Z"), edtf.Value{}))
}
