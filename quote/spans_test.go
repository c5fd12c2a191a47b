package quote_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// spansOf takes n runs of words from the text, in order, with gaps of some words
// between them. It returns where they begin and end, in bytes.
func spansOf(random *rand.Rand, text string, n int) [][2]int {
	at := random.IntN(len(text) / 2)
	var spans [][2]int
	for range n {
		from := at + strings.IndexByte(text[at:], ' ') + 1
		to := from
		for range 1 + random.IntN(8) {
			to += strings.IndexAny(text[to+1:], " \n") + 1
		}
		spans = append(spans, [2]int{from, from + len(strings.TrimRight(text[from:to], " ,.?“”\n"))})
		at = to + random.IntN(120)
	}
	return spans
}

// Whatever words are taken from a text, in one piece or several, are located
// where they were taken, or said to be ambiguous.
func TestEverySpanIsLocatedWhereItWasTaken(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	located := 0
	for range 12 {
		text := strings.ReplaceAll(prose(random, 6000), "“", " “")
		prepared := quote.NewText(text)
		for range 50 {
			spans := spansOf(random, text, 1+random.IntN(3))
			var a quote.Appearance
			for _, s := range spans {
				if strings.TrimSpace(text[s[0]:s[1]]) != "" {
					a.Fragments = append(a.Fragments, text[s[0]:s[1]])
				}
			}
			if len(a.Fragments) < len(spans) {
				continue
			}
			l := prepared.Locate(a)
			require.NotEmpty(t, l.Matches, "%q", a.Fragments)
			if l.Ambiguous {
				require.Greater(t, len(l.Matches), 1)
				continue
			}
			from, to := spans[0][0], spans[len(spans)-1][1]
			got := l.Matches[0].Span
			require.Equal(t, strings.Trim(text[from:to], edges), strings.Trim(text[got.Start.Bytes:got.End.Bytes], edges))
			require.InDelta(t, from, got.Start.Bytes, 4)
			located++
		}
	}
	require.Greater(t, located, 300)
}

const edges = " “”.,?\n"

func TestWordsLeftOutWithoutAWordAreAnAlterationHoweverMany(t *testing.T) {
	const first, last = "The council will build a new school by the river", "and it will be ready before the winter comes"
	text := "“" + first + ", which some of us here have wanted for many years although others in this room spoke against it in every one of our meetings, " + last + ",” he said."
	m, ok := quote.Locate(text, quote.Appearance{Exact: first + " " + last}).Best()
	require.True(t, ok)
	require.Equal(t, quote.Altered, m.Fidelity)
	require.Equal(t, text[len("“"):strings.Index(text, ",” he")], text[m.Span.Start.Bytes:m.Span.End.Bytes])
}
