package nearest_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/internal/nearest"
)

func TestNearestFindsTheWordThatWasMeant(t *testing.T) {
	names := []string{"id", "title", "type", "time", "participants", "onBehalfOf", "Київ"}
	for word, want := range map[string]string{
		"titel":       "title",        // neighbours the wrong way round: one slip
		"Title":       "title",        // case
		"tite":        "title",        // one too few
		"particpants": "participants", // one too few in a long word
		"partisipant": "participants", // two slips
		"onbehalfof":  "onBehalfOf",
		"idd":         "id",
		"КИЇВ":        "Київ",
		"Киів":        "Київ",
	} {
		got, ok := nearest.Nearest(word, slices.Values(names))
		require.True(t, ok, word)
		require.Equal(t, want, got, word)
	}
}

func TestNearestSaysNothingWhereNothingIsNear(t *testing.T) {
	names := []string{"id", "title", "participants", "a"}
	for _, word := range []string{"", "x", "headline", "titleandmore", "partners", "tIx", strings.Repeat("title", 100)} {
		got, ok := nearest.Nearest(word, slices.Values(names))
		require.False(t, ok, "%q is not near %q", word, got)
	}
	_, ok := nearest.Nearest("title", slices.Values([]string(nil)))
	require.False(t, ok)
}

func TestNearestPrefersFewerSlipsAndThenTheFirst(t *testing.T) {
	got, _ := nearest.Nearest("zelensky", slices.Values([]string{"zelenskiy", "zelinskyi", "zelensky2"}))
	require.Equal(t, "zelenskiy", got)
	got, _ = nearest.Nearest("participent", slices.Values([]string{"participents1", "participant"}))
	require.Equal(t, "participant", got)
}

func TestNearestLooksAtSoManyCandidatesOnly(t *testing.T) {
	looked := 0
	many := func(yield func(string) bool) {
		for i := range 100_000 {
			looked++
			if !yield("other" + strconv.Itoa(i)) {
				return
			}
		}
	}
	_, ok := nearest.Nearest("putin", many)
	require.False(t, ok)
	require.Equal(t, nearest.MaxCandidates+1, looked)
}
