package edtf_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

func TestDateHoldsAnyText(t *testing.T) {
	var held struct{ Date edtf.Date }
	require.NoError(t, json.Unmarshal([]byte(`{"Date":"next week"}`), &held))
	require.Equal(t, "next week", held.Date.String())
	_, err := held.Date.Parse()
	require.Error(t, err)
	data, err := json.Marshal(held)
	require.NoError(t, err)
	require.JSONEq(t, `{"Date":"next week"}`, string(data))
	v, err := edtf.Date("2025-08").Parse()
	require.NoError(t, err)
	require.Equal(t, parse(t, "2025-08"), v)
}

func TestQualificationOfEachPart(t *testing.T) {
	for text, want := range map[string][3]string{
		"2025-08-15":       {"", "", ""},
		"2025-08-15?":      {"?", "?", "?"},
		"2025-08~-15":      {"~", "~", ""},
		"2025%-08-15":      {"%", "", ""},
		"2025-~08-15":      {"", "~", ""},
		"2025-08-%15":      {"", "", "%"},
		"?2025-08-15":      {"?", "", ""},
		"2025-?08~-15":     {"~", "%", ""},
		"?2025-08-15~":     {"%", "~", "~"},
		"2004?-06-~11":     {"?", "", "~"},
		"2025-~21":         {"", "~", ""},
		"Y17000?":          {"?", "", ""},
		"2025?/2026":       {"", "", ""},
		"[2025?,2026-~1X]": {"", "", ""},
	} {
		v := parse(t, text)
		got := [3]string{
			v.Qualification(edtf.PrecisionYear).String(),
			v.Qualification(edtf.PrecisionMonth).String(),
			v.Qualification(edtf.PrecisionDay).String(),
		}
		require.Equal(t, want, got, text)
		require.Empty(t, v.Qualification(edtf.PrecisionMinute), text)
		require.Equal(t, v.Qualification(edtf.PrecisionMonth), v.Qualification(edtf.PrecisionSeason), text)
	}
}

func TestUncertainAndApproximate(t *testing.T) {
	for text, want := range map[string][2]bool{
		"2025": {false, false}, "2025?": {true, false}, "2025~": {false, true}, "2025%": {true, true},
		"2025-~08-15": {false, true}, "2025-08-?15": {true, false}, "2025/2026?": {true, false},
		"2025~/2026?": {true, true}, "[2025,2026%]": {true, true}, "[2025..2026~]": {false, true}, "[2025~..2026]": {false, true}, "[2025?..]": {true, false},
		"201X": {false, false},
	} {
		v := parse(t, text)
		require.Equal(t, want, [2]bool{v.Uncertain(), v.Approximate()}, text)
	}
}

func TestUnspecifiedDigitsAreTold(t *testing.T) {
	for text, want := range map[string]bool{
		"2025": false, "1950S2": false, "201X": true, "2025-XX": true, "2025-08-1X": true,
		"2025/2026-XX": true, "[1984,199X]": true, "[1984..199X]": true, "[198X..1990]": true,
	} {
		require.Equal(t, want, parse(t, text).Unspecified(), text)
	}
}

func TestPartsAreGivenAsWritten(t *testing.T) {
	v := parse(t, "2025-12-31T23:30:00-08:00")
	year, ok := v.Year()
	require.True(t, ok)
	month, hasMonth := v.Month()
	require.True(t, hasMonth)
	day, hasDay := v.Day()
	require.True(t, hasDay)
	require.Equal(t, []int{2025, 12, 31}, []int{int(year), int(month), day})
	offset, ok := v.Offset()
	require.True(t, ok)
	require.Equal(t, -8*time.Hour, offset)
	require.True(t, v.HasOffset())
	require.True(t, v.HasTime())
	_, ok = v.Season()
	require.False(t, ok)
}

func TestPartsThatAreNotKnown(t *testing.T) {
	for _, c := range []struct {
		text             string
		year, month, day bool
	}{
		{"2025", true, false, false}, {"201X", false, false, false}, {"2025-08", true, true, false},
		{"2025-XX", true, false, false}, {"2025-1X-15", true, false, true}, {"2025-08-1X", true, true, false},
		{"156X-12-25", false, true, true}, {"1950S2", true, false, false}, {"Y17E7", true, false, false},
		{"Y1E18", false, false, false}, {"Y-1E18", false, false, false}, {"2025-21", true, false, false}, {"2025/2026", false, false, false},
		{"[2025]", false, false, false}, {"2025-08-15?", true, true, true},
	} {
		v := parse(t, c.text)
		_, year := v.Year()
		_, month := v.Month()
		_, day := v.Day()
		require.Equal(t, [3]bool{c.year, c.month, c.day}, [3]bool{year, month, day}, c.text)
		require.False(t, v.HasTime(), c.text)
		_, ok := v.Offset()
		require.False(t, ok, c.text)
	}
	_, ok := edtf.Value{}.Year()
	require.False(t, ok)
}

func TestSeasonsHaveNames(t *testing.T) {
	names := map[string]string{
		"2025-21": "spring", "2025-24": "winter", "2025-26": "summer (northern hemisphere)",
		"2025-31": "autumn (southern hemisphere)", "2025-33": "first quarter", "2025-36": "fourth quarter",
		"2025-39": "third quadrimester", "2025-41": "second semester",
	}
	for text, name := range names {
		s, ok := parse(t, text).Season()
		require.True(t, ok, text)
		require.Equal(t, name, s.String(), text)
	}
	require.Equal(t, "no season", edtf.Season(20).String())
	require.Equal(t, "no season", edtf.Season(42).String())
}

func TestEndsOfIntervals(t *testing.T) {
	for _, c := range []struct {
		text, start, end     string
		startLimit, endLimit edtf.Limit
	}{
		{"1984?/2004-~06", "1984?", "2004-~06", edtf.LimitGiven, edtf.LimitGiven},
		{"1985/..", "1985", "", edtf.LimitGiven, edtf.LimitOpen},
		{"1985/", "1985", "", edtf.LimitGiven, edtf.LimitUnknown},
		{"../1985", "", "1985", edtf.LimitOpen, edtf.LimitGiven},
		{"/..", "", "", edtf.LimitUnknown, edtf.LimitOpen},
		{"2025", "", "", edtf.LimitNone, edtf.LimitNone},
		{"[1670..1672]", "", "", edtf.LimitNone, edtf.LimitNone},
	} {
		v := parse(t, c.text)
		start, startLimit := v.Start()
		end, endLimit := v.End()
		require.Equal(t, []string{c.start, c.end}, []string{start.String(), end.String()}, c.text)
		require.Equal(t, []edtf.Limit{c.startLimit, c.endLimit}, []edtf.Limit{startLimit, endLimit}, c.text)
	}
	start, _ := parse(t, "1984?/2004").Start()
	require.Equal(t, parse(t, "1984?"), start)
}

func TestMembersOfSets(t *testing.T) {
	v := parse(t, "{..1667,1668-~12,1670..1672,1760-12..}")
	require.True(t, v.AllOf())
	require.False(t, v.OneOf())
	var texts []string
	var kinds []edtf.Kind
	for m := range v.Members() {
		texts, kinds = append(texts, m.String()), append(kinds, m.Kind())
		require.False(t, m.IsPoint() && m.Kind() == edtf.KindRange)
	}
	require.Equal(t, []string{"..1667", "1668-~12", "1670..1672", "1760-12.."}, texts)
	require.Equal(t, []edtf.Kind{edtf.KindRange, edtf.KindDate, edtf.KindRange, edtf.KindRange}, kinds)
	members := slices.Collect(v.Members())
	start, limit := members[2].Start()
	require.Equal(t, edtf.LimitGiven, limit)
	require.Equal(t, parse(t, "1670"), start)
	_, limit = members[0].Start()
	require.Equal(t, edtf.LimitOpen, limit)
	_, limit = members[3].End()
	require.Equal(t, edtf.LimitOpen, limit)
	require.Equal(t, parse(t, "1668-~12"), members[1])
	require.Equal(t, 2, members[2].Level())
	require.Equal(t, edtf.Overlapping, edtf.Compare(members[2], members[2]))
	one := parse(t, "[1984]")
	require.True(t, one.OneOf())
	require.False(t, one.AllOf())
	for _, other := range []edtf.Value{{}, parse(t, "1984"), members[2]} {
		require.False(t, other.OneOf() || other.AllOf(), other)
	}
	require.Empty(t, slices.Collect(parse(t, "1984/1990").Members()))
	for range v.Members() {
		break
	}
}

func TestValuesAreEqualIfTheirTextsAre(t *testing.T) {
	one, other := parse(t, "1984?/2004"), parse(t, "1984?/2004")
	require.True(t, one == other)
	require.False(t, parse(t, "2025-08-15T11:30Z") == parse(t, "2025-08-15T11:30+00:00"))
	require.Equal(t, edtf.KindNone, edtf.Value{}.Kind())
	require.False(t, edtf.Value{}.IsPoint())
}

func TestNamesOfUnknownNumbers(t *testing.T) {
	require.Equal(t, "none", edtf.Kind(7).String())
	require.Equal(t, "none", edtf.Precision(8).String())
	require.Equal(t, "none", edtf.Limit(4).String())
	require.Equal(t, "undecided", edtf.Order(5).String())
	require.Equal(t, "%", edtf.UncertainAndApproximate.String())
}
