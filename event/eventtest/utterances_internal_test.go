package eventtest

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestEachQuoteIsLookedAtAFewTimesHoweverManyThereAre(t *testing.T) {
	for _, typ := range []event.Type{event.Summit, event.Election, event.Crime, event.SportsCompetition} {
		for _, n := range []int{10, 100, 1000, 3000} {
			b := newBuilder(1, 0, newConfig([]Option{WithType(typ), WithQuotes(n)}))
			b.build()
			require.Len(t, b.event.Quotes, n)
			require.Less(t, b.utterances.looked, 6*n, "%s with %d quotes", typ, n)
		}
	}
}

// What is known of the quotes is what one would find by looking at each.
func TestUtterancesAreThoseOfTheQuotes(t *testing.T) {
	for number := range uint64(60) {
		b := newBuilder(2, number, newConfig([]Option{WithQuotes(30)}))
		b.build()
		texts := map[string]int{}
		for i := range b.event.Quotes {
			texts[b.event.Quotes[i].Text]++
		}
		for text, n := range b.utterances.texts {
			require.Equal(t, texts[text], n, "%s: %s", b.event.ID, text)
		}
		for text := range texts {
			require.True(t, b.said(text), "%s: %s", b.event.ID, text)
		}
	}
}
