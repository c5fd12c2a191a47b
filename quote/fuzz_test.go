package quote_test

import (
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// FuzzLocate requires of any text and words: no panic, places inside the text,
// Exact for equal bytes alone, and anchors that lead back.
func FuzzLocate(f *testing.F) {
	for _, a := range corpus {
		for _, words := range a.quotes {
			f.Add(a.text, words, "", "")
		}
	}
	f.Add("“no no” no ‘no", "no … no", "“", "”")
	f.Add("0", " ", "0", "")
	f.Add("“It's the boys' ball, and it cost $3.50.” He", "It's the boys' ball, and it cost $.", "", "")
	f.Add("[T]he [a] ... (…) -- ''", "[...] [x] [T]he", "\xff", "\u0301")
	f.Fuzz(func(t *testing.T, text, words, prefix, suffix string) {
		prepared := quote.NewText(text)
		a := quote.Appearance{Exact: words, Prefix: prefix, Suffix: suffix}
		l := prepared.Locate(a)
		for _, m := range l.Matches {
			requireSound(t, text, m)
			found := text[m.Span.Start.Bytes:m.Span.End.Bytes]
			if m.Fidelity == quote.Exact {
				require.Equal(t, words, found)
			}
			require.NotEqual(t, quote.Absent, m.Fidelity)
		}
		fragments := quote.Appearance{Fragments: []string{words, suffix}, Prefix: prefix}
		for _, m := range prepared.Locate(fragments).Matches {
			requireSound(t, text, m)
		}
		anchor, err := quote.Anchor(quote.Quote{Type: quote.Mixed}, a, prepared)
		if err != nil {
			return
		}
		at, ok := prepared.Locate(anchor).Best()
		require.True(t, ok)
		require.Equal(t, *anchor.Position, *at.Span.Position())
		list := quote.Verify(quote.Quote{Type: quote.Reported}, anchor, prepared, "")
		if at.Fidelity == quote.Altered { // A denial or a number stands beside the words.
			require.Len(t, list, 1)
			require.Equal(t, diag.QuoteAltered, list[0].Code)
			return
		}
		require.Empty(t, list)
	})
}

// requireSound requires that the places of a match lie in the text, in order,
// and are counted alike in all units.
func requireSound(t *testing.T, text string, m quote.Match) {
	t.Helper()
	end := 0
	for _, piece := range m.Pieces {
		require.LessOrEqual(t, end, piece.Start.Bytes)
		require.Less(t, piece.Start.Bytes, piece.End.Bytes)
		end = piece.End.Bytes
	}
	require.LessOrEqual(t, end, len(text))
	require.Equal(t, utf8.RuneCountInString(text[:m.Span.Start.Bytes]), m.Span.Start.CodePoints)
	require.Equal(t, utf8.RuneCountInString(text[:m.Span.End.Bytes]), m.Span.End.CodePoints)
	for _, c := range m.Changes {
		require.LessOrEqual(t, c.TextAt.Start.Bytes, c.TextAt.End.Bytes)
		require.LessOrEqual(t, c.TextAt.End.Bytes, len(text))
		require.Equal(t, c.Text, text[c.TextAt.Start.Bytes:c.TextAt.End.Bytes])
	}
}
