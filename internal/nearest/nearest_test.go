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

func TestWordsBeyondTheLongestAreNotCompared(t *testing.T) {
	for _, char := range []string{"a", "é"} {
		longest := strings.Repeat(char, 256)
		got, ok := nearest.Nearest(longest, slices.Values([]string{longest}))
		require.True(t, ok)
		require.Equal(t, longest, got)
		require.True(t, nearest.Within(longest, longest, 0))

		_, ok = nearest.Nearest(longest+char, slices.Values([]string{longest + char}))
		require.False(t, ok)
		require.False(t, nearest.Within(longest+char, longest+char, 0))
	}
}

func TestWithinCountsSlips(t *testing.T) {
	for _, c := range []struct {
		word, candidate string
		slips           int
	}{
		{"", "", 0}, {"Title", "tITLE", 0}, {"ab", "ba", 1}, {"abx", "bax", 1}, {"xab", "xba", 1}, {"abc", "cab", 2},
		{"abcd", "badc", 2}, {"a", "", 1}, {"", "ab", 2}, {"title", "tile", 1}, {"title", "tidy", 3}, {"é", "e", 1}, {"abc", "xyz", 3},
	} {
		require.True(t, nearest.Within(c.word, c.candidate, c.slips), "%q %q", c.word, c.candidate)
		require.False(t, nearest.Within(c.word, c.candidate, c.slips-1), "%q %q", c.word, c.candidate)
		require.True(t, nearest.Within(c.candidate, c.word, c.slips), "%q %q", c.word, c.candidate)
		require.False(t, nearest.Within(c.candidate, c.word, c.slips-1), "%q %q", c.word, c.candidate)
	}
}

func TestNearestPrefersFewerSlipsAndThenTheFirst(t *testing.T) {
	got, _ := nearest.Nearest("zelensky", slices.Values([]string{"zelenskiy", "zelinskyi", "zelensky2"}))
	require.Equal(t, "zelenskiy", got)
	got, _ = nearest.Nearest("participent", slices.Values([]string{"participents1", "participant"}))
	require.Equal(t, "participant", got)
	got, _ = nearest.Nearest("putn", slices.Values([]string{"putin", "PUTN", "putn"}))
	require.Equal(t, "PUTN", got, "what differs in case alone is nearer than one slip")
	got, _ = nearest.Nearest("A", slices.Values([]string{"b", "a"}))
	require.Equal(t, "a", got)
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
