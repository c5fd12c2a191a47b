package taint_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/taint"
)

func TestFindingTaintsItsPlaceAndWhatIsInIt(t *testing.T) {
	var s taint.Taint
	s.Add("/quotes/1/speakers")
	for p, want := range map[diag.Pointer][2]bool{ // Has, Within
		"/quotes/1/speakers":        {true, true},
		"/quotes/1/speakers/0":      {true, true},
		"/quotes/1/speakers/0/name": {true, true},
		"/quotes/1":                 {false, true},
		"/quotes":                   {false, true},
		"":                          {false, true},
		"/quotes/1/speakers2":       {false, false},
		"/quotes/1/text":            {false, false},
		"/quotes/10":                {false, false},
		"/quotes/0":                 {false, false},
	} {
		require.Equal(t, want, [2]bool{s.Has(p), s.Within(p)}, p)
	}
}

func TestFindingOfTheWholeDocumentTaintsAll(t *testing.T) {
	var s taint.Taint
	s.Add("")
	require.True(t, s.Has(""))
	require.True(t, s.Has("/quotes/0"))
	require.True(t, s.Within("/title"))
}

func TestPlacesThatShareAParentAreAllKept(t *testing.T) {
	var s taint.Taint
	for _, p := range []diag.Pointer{"/a/b/c", "/a/b", "/a/d", "/a/d", "/e~1f/0"} {
		s.Add(p)
	}
	require.Equal(t, 4, s.Len())
	require.True(t, s.Within("/e~1f"))
	require.True(t, s.Has("/a/b/x"))
	require.False(t, s.Has("/a"))
	require.True(t, s.Within("/a"))
}

func TestEmptySetAnswersWithoutCost(t *testing.T) {
	var none *taint.Taint
	require.False(t, none.Has("/quotes/0"))
	require.False(t, none.Within(""))
	require.Zero(t, none.Len())
	allocs := testing.AllocsPerRun(100, func() {
		none.Has("/quotes/0/speakers/1")
		(&taint.Taint{}).Within("/quotes/0")
	})
	require.Zero(t, allocs)
}
