package event_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// Where there are too many quotes to hold each against each, those of the same
// words are found, and those that share a word which few have.
func TestQuotesAreFoundAmongVeryMany(t *testing.T) {
	const many = 120
	a, b := new(event.Event), new(event.Event)
	for i := range many {
		text := fmt.Sprintf("the harbour will not be closed before case %d%s is decided", i, strings.Repeat("x", i%7))
		other := text
		if i%2 == 0 {
			other = strings.Replace(text, "will not be", "shall never be", 1)
		}
		a.Quotes = append(a.Quotes, quote.Quote{Type: quote.Direct, Text: text})
		b.Quotes = append(b.Quotes, quote.Quote{Type: quote.Direct, Text: other})
	}
	slices.Reverse(b.Quotes)
	require.Equal(t, many, partners(t, event.Compare(a, b)))
}

// partners counts the quotes of which the other account has the one that stands
// in its reverse order at the same place.
func partners(t *testing.T, c event.Comparison) (found int) {
	t.Helper()
	for _, p := range c.Parts {
		if p.Part != event.ComparedQuote || len(p.A.Paths) == 0 || len(p.B.Paths) == 0 {
			continue
		}
		require.Len(t, p.A.Paths, 1)
		require.Len(t, p.B.Paths, 1)
		i, err := index(p.A.Paths[0])
		require.NoError(t, err)
		j, err := index(p.B.Paths[0])
		require.NoError(t, err)
		require.Equal(t, 119, i+j, "%s %s", p.A.Label, p.B.Label)
		found++
	}
	return found
}

func index(path diag.Pointer) (i int, err error) {
	_, err = fmt.Sscanf(string(path), "/quotes/%d", &i)
	return i, err
}
