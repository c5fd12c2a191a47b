package event_test

import (
	"fmt"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// matchedBy counts the parts of a kind by how they were matched.
func matchedBy(c event.Comparison, part event.ComparedPart) map[string]int {
	n := map[string]int{}
	for _, p := range c.Parts {
		if p.Part == part {
			n[p.MatchedBy]++
		}
	}
	return n
}

// saidBy is an account of texts, each of a speaker of its own.
func saidBy(n int, text func(i int) (speaker int, words string)) *event.Event {
	e := &event.Event{}
	for i := range n {
		speaker, words := text(i)
		id := fmt.Sprintf("s%d", speaker)
		e.Participants = append(e.Participants, participant.Participant{ID: participant.ID(id), Name: "Speaker " + id})
		e.Quotes = append(e.Quotes, quote.Quote{ID: quote.ID(fmt.Sprintf("q%d", i)), Text: words, Speakers: []participant.ID{participant.ID(id)}})
	}
	return e
}

func TestOfManyQuotesThoseWithARareWordInCommonAreHeldAgainstEachOther(t *testing.T) {
	const n = 120
	a := saidBy(n, func(i int) (int, string) { return i, fmt.Sprintf("we will sign paper%d soon", i) })
	b := saidBy(n, func(i int) (int, string) { return n - 1 - i, fmt.Sprintf("we will sign paper%d now", n-1-i) })
	require.Equal(t, map[string]int{"similar words": n}, matchedBy(event.Compare(a, b), event.ComparedQuote))
	for i := range b.Quotes {
		b.Quotes[i].Text = a.Quotes[n-1-i].Text
	}
	require.Equal(t, map[string]int{"words": n}, matchedBy(event.Compare(a, b), event.ComparedQuote))

	// A word that 20 quotes of each account have is rare enough, one that 21 have is not.
	for few, want := range map[int]int{20: 20, 21: 1} {
		words := func(own string) func(i int) (int, string) {
			return func(i int) (int, string) {
				if i < few {
					return i, fmt.Sprintf("kappa lambda sigma %s%d", own, i)
				}
				return i, fmt.Sprintf("%s%da %s%db", own, i, own, i)
			}
		}
		first := saidBy(n, words("x"))
		second := saidBy(n, func(i int) (int, string) {
			speaker, text := words("y")(i)
			if i < few {
				speaker = few - 1 - i
			}
			return speaker, text
		})
		require.Equal(t, want, matchedBy(event.Compare(first, second), event.ComparedQuote)["similar words"], few)
	}
}

func TestFiguresOfOneParticipantAreNotHeldAgainstAnothers(t *testing.T) {
	one := func(of participant.ID) *event.Event {
		return &event.Event{
			Participants: []participant.Participant{{ID: "a", Name: "Abel"}, {ID: "b", Name: "Berta"}},
			Figures:      []event.Figure{{Kind: "votes", Of: of, Value: "5"}},
		}
	}
	for _, c := range []struct {
		a, b participant.ID
		want map[string]int
	}{
		{"a", "a", map[string]int{"kind, day and who gives it": 1}},
		{"", "", map[string]int{"kind, day and who gives it": 1}},
		{"a", "b", map[string]int{"": 2}},
		{"a", "", map[string]int{"": 2}},
	} {
		comparison := event.Compare(one(c.a), one(c.b))
		require.Equal(t, c.want, matchedBy(comparison, event.ComparedFigure), "%q %q", c.a, c.b)
		for _, p := range comparison.Parts {
			if p.Part == event.ComparedFigure && p.A.Label != "" {
				require.Equal(t, map[participant.ID]string{"": "votes", "a": "votes of Abel"}[c.a], p.A.Label)
			}
		}
	}
}

func TestQuotesOfOthersMustShareMoreOfTheirWords(t *testing.T) {
	say := func(speaker int, text string) *event.Event {
		return saidBy(1, func(int) (int, string) { return speaker, text })
	}
	for _, c := range []struct {
		speaker int
		a, b    string
		want    string
	}{
		{1, "one two three four", "one two three four", "words"},
		{2, "one two three four", "one two three four", "words"},
		{1, "one two three four", "one two other words", "similar words"},
		{1, "one two three four", "one other words here", ""},
		{2, "one two three four five", "one two three four other", "similar words"},
		{2, "one two three four", "one two three other", ""},
		{1, "one two three four five six seven", "three four", "contained words"},
		{1, "one two three four five six seven", "three five", ""},
		{2, "one two three four five six seven", "three four", ""},
		{1, "we had a productive day in town", "productive", "contained words"},
		{1, "we had a useful day in town", "useful", "contained words"},
		{1, "we had a sunny day in town", "sunny", ""},
		{1, "four three two one", "one two three four", ""},
	} {
		for _, pair := range [][2]*event.Event{{say(1, c.a), say(c.speaker, c.b)}, {say(c.speaker, c.b), say(1, c.a)}} {
			by := matchedBy(event.Compare(pair[0], pair[1]), event.ComparedQuote)
			require.Equal(t, c.want != "", by[""] == 0, "%q %q %v", c.a, c.b, by)
			require.Equal(t, c.want != "", by[c.want] == 1 && c.want != "", "%q %q %v", c.a, c.b, by)
		}
	}
}

func TestTheMostAlikeQuotesAreMatchedFirst(t *testing.T) {
	list := func(quotes ...quote.Quote) *event.Event {
		e := &event.Event{Participants: []participant.Participant{{ID: "p", Name: "P"}, {ID: "r", Name: "R"}}, Quotes: quotes}
		for i := range e.Quotes {
			e.Quotes[i].ID = quote.ID(fmt.Sprint(i))
		}
		return e
	}
	of := func(text string, kind quote.Type, speakers ...participant.ID) quote.Quote {
		return quote.Quote{Text: text, Type: kind, Speakers: speakers}
	}
	first := func(b *event.Event, a quote.Quote) string {
		for _, p := range event.Compare(list(a), b).Parts {
			if p.Part == event.ComparedQuote && len(p.A.Paths) > 0 && len(p.B.Paths) > 0 {
				return string(p.B.Paths[0])
			}
		}
		return ""
	}
	said := of("One two three four.", quote.Direct, "p")
	require.Equal(t, "/quotes/1", first(list(of("one two three five", quote.Direct, "p"), of("one two three four", quote.Direct, "p")), said))
	require.Equal(t, "/quotes/1", first(list(of("one two three four", quote.Indirect, "p"), of("one two three four", quote.Direct, "p")), said), "of one type")
	require.Equal(t, "/quotes/1", first(list(of("one two three four", quote.Direct, "p"), of("One two three four.", quote.Direct, "p")), said), "of one text")
	require.Equal(t, "/quotes/1", first(list(of("One two three four.", quote.Direct, "p", "r"), of("one two three four", quote.Direct, "p")), said), "of the same speakers")
	require.Equal(t, "/quotes/1", first(list(of("One two three four.", quote.Direct, "r"), of("one two three other", quote.Direct, "p")), said), "of one speaker")
	require.Equal(t, "/quotes/0", first(list(said, said), said), "the first of equals")
}
