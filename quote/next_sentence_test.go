package quote_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestNextSentenceIsNoPartOfTheQuote(t *testing.T) {
	for _, c := range []located{
		{"a denial", "“We won. No one helped us,” he said.", "We won.", quote.Exact, "We won.", true},
		{"a German denial", "„Wir haben gewonnen. Kein Mensch half uns“, sagte er.", "Wir haben gewonnen.", quote.Exact, "Wir haben gewonnen.", true},
		{"a number", "“We had a good day. 10 people came,” he said.", "We had a good day.", quote.Exact, "We had a good day.", true},
		{"a Chinese denial", "他说：“我们赢了。不是你们。”", "我们赢了。", quote.Exact, "我们赢了。", true},
		{"a denial of the same sentence", "“We have won nothing,” he said.", "We have won", quote.Altered, "We have won", true},
	} {
		c.check(t)
	}
}

func TestFrequentWordsAreFoundWhereTheyStandLiterally(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields("no yes order sir done aye")
	var b strings.Builder
	for range 90_000 {
		b.WriteString(words[random.IntN(len(words))] + " ")
	}
	text := b.String()
	for from := 1000; from < len(text)-200; from += len(text) / 7 {
		from += strings.IndexByte(text[from:], ' ') + 1
		want := strings.Join(strings.Fields(text[from : from+120])[:18], " ")
		require.Equal(t, 1, strings.Count(text, want))
		l := quote.Locate(text, quote.Appearance{Exact: want})
		m, found := l.Best()
		require.True(t, found && !l.Ambiguous, "%q: %+v", want, l)
		require.Equal(t, quote.Exact, m.Fidelity)
		require.Equal(t, from, m.Span.Start.Bytes)
	}
}
