package quote_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestContextTellsEqualPlacesApart(t *testing.T) {
	const text = "“No deal,” said the first. “No deal,” said the second. No deal was made. “No deal,” said the first."
	l := quote.Locate(text, quote.Appearance{Exact: "No deal"})
	require.True(t, l.Ambiguous)
	require.Len(t, l.Matches, 4)
	_, ok := l.Best()
	require.False(t, ok, "never silently the first")

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Suffix: ",” said the second"})
	m, ok := l.Best()
	require.True(t, ok)
	require.Equal(t, strings.Index(text, "No deal,” said the second"), m.Span.Start.Bytes)
	require.True(t, m.Suffix)
	require.False(t, m.Prefix)
	require.Len(t, l.Matches, 4, "the others are still told")

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Suffix: ",” said the first"})
	require.True(t, l.Ambiguous, "two have that suffix")

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Prefix: "was made. “", Suffix: ",” said the first"})
	m, ok = l.Best()
	require.True(t, ok)
	require.Equal(t, strings.LastIndex(text, "No deal"), m.Span.Start.Bytes)

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Position: span(55, 62)})
	m, ok = l.Best()
	require.True(t, ok, "a position that is one of them decides")
	require.Equal(t, 55, m.Span.Start.CodePoints)

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Position: span(40, 47)})
	require.True(t, l.Ambiguous, "a position where the words don't stand decides nothing")

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Prefix: "of something else", Suffix: "and so on"})
	require.True(t, l.Ambiguous, "a context that fits nowhere decides nothing")
}

func span(start, end int) *quote.Position { return &quote.Position{Start: &start, End: &end} }

func TestUnitsCountTheSamePlace(t *testing.T) {
	const text = "𝔘𝔫𝔦 – “grüß Gott 👋🏽 alle”"
	m, ok := quote.Locate(text, quote.Appearance{Exact: "alle"}).Best()
	require.True(t, ok)
	require.Equal(t, strings.Index(text, "alle"), m.Span.Start.Bytes)
	require.Equal(t, 20, m.Span.Start.CodePoints)
	require.Equal(t, 25, m.Span.Start.UTF16)
	part, ok := quote.NewText(text).Slice(*m.Span.Position())
	require.True(t, ok)
	require.Equal(t, "alle", part)
}

// anchored anchors the words and requires what an anchor promises.
func anchored(t *testing.T, text string, a quote.Appearance) quote.Appearance {
	t.Helper()
	prepared := quote.NewText(text)
	at, ok := prepared.Locate(a).Best()
	require.True(t, ok)
	anchor, err := quote.Anchor(quote.Quote{}, a, prepared)
	require.NoError(t, err)
	for _, side := range []struct {
		context string
		room    int
	}{
		{anchor.Prefix, at.Span.Start.CodePoints},
		{anchor.Suffix, prepared.Offset(len(text)).CodePoints - at.Span.End.CodePoints},
	} {
		require.GreaterOrEqual(t, utf8.RuneCountInString(side.context), min(32, side.room))
	}
	require.True(t, strings.HasSuffix(text[:at.Span.Start.Bytes], anchor.Prefix))
	require.True(t, strings.HasPrefix(text[at.Span.End.Bytes:], anchor.Suffix))
	require.Equal(t, at.Span.Start.CodePoints, *anchor.Position.Start)
	require.Equal(t, at.Span.End.CodePoints, *anchor.Position.End)

	again := anchor
	again.Position = nil
	m, ok := prepared.Locate(again).Best()
	require.True(t, ok)
	require.Equal(t, at.Span, m.Span)
	require.Equal(t, quote.Exact, m.Fidelity)
	return anchor
}

func TestAnchorIsTheShortestContextThatIsUnique(t *testing.T) {
	words := quote.Appearance{Exact: "there"}
	anchor := anchored(t, "one two three four five six seven eight nine ten, there, ten nine eight seven six five four", words)
	require.Equal(t, 32, utf8.RuneCountInString(anchor.Prefix))
	require.Equal(t, 32, utf8.RuneCountInString(anchor.Suffix))

	same := strings.Repeat("the same words again and again, ", 3)
	text := "First: " + same + "there " + same + "Second: " + same + "there " + same
	words.Position = span(strings.Index(text, "there"), 0)
	anchor = anchored(t, text, words)
	require.Contains(t, []bool{strings.Contains(anchor.Prefix, ":"), strings.Contains(anchor.Suffix, "Sec"), strings.Contains(anchor.Suffix, "S")}, true)
	require.Less(t, utf8.RuneCountInString(anchor.Prefix), len(same)+8)

	anchor = anchored(t, "there", quote.Appearance{Exact: "there"})
	require.Empty(t, anchor.Prefix+anchor.Suffix)
}

func TestAnchorCutsNoCharacterThatPeopleSee(t *testing.T) {
	family := strings.Repeat("👩‍👩‍👧‍👦", 12)
	anchor := anchored(t, family+" there "+strings.Repeat("e\u0301", 40), quote.Appearance{Exact: "there"})
	require.True(t, strings.HasPrefix(anchor.Prefix, "👩‍👩‍👧‍👦"))
	require.True(t, strings.HasSuffix(anchor.Suffix, "e\u0301"))
	anchor = anchored(t, strings.Repeat("🇳🇴", 41)+"there"+strings.Repeat("🇳🇴", 41), quote.Appearance{Exact: "there"})
	require.True(t, strings.HasPrefix(anchor.Prefix, "🇳🇴"))
	require.True(t, strings.HasSuffix(anchor.Suffix, "🇳🇴"))
}

func TestInterruptedQuotationIsAnchoredByItsPieces(t *testing.T) {
	const text = "He spoke. “There’s no deal,” the American president cautioned, “until there’s a deal.” He left."
	q := quote.Quote{Type: quote.Direct, Text: "There's no deal until there's a deal"}
	a, err := quote.Anchor(q, quote.Appearance{Source: "dispatch"}, quote.NewText(text))
	require.NoError(t, err)
	require.Empty(t, a.Exact)
	require.Equal(t, []string{"There’s no deal", "until there’s a deal"}, a.Fragments)
	require.Equal(t, "He spoke. “", a.Prefix)
	require.Equal(t, ".” He left.", a.Suffix)
	require.Equal(t, *span(11, 84), *a.Position)
	require.Equal(t, "dispatch", string(a.Source))
}

func TestWhatCannotBeAnchoredSaysWhy(t *testing.T) {
	text := quote.NewText("“We won,” he said. “We won,” she said. “We lost it all in the end,” they said.")
	for words, code := range map[string]diag.Code{
		"We won":                      diag.QuoteAmbiguous,
		"Nothing of the kind at all":  diag.QuoteAbsent,
		"We lost nothing in the end":  diag.QuoteAltered,
		"We lost it all, in the end!": diag.QuoteAltered,
	} {
		a, err := quote.Anchor(quote.Quote{Type: quote.Direct, Text: words}, quote.Appearance{Source: "x"}, text)
		require.ErrorIs(t, err, code, words)
		require.Equal(t, quote.Appearance{Source: "x"}, a)
	}
	_, err := quote.Anchor(quote.Quote{Type: quote.Indirect, Text: "They won."}, quote.Appearance{}, text)
	require.ErrorIs(t, err, diag.Required)
	repeated := strings.Repeat("no ", 5000)
	_, err = quote.Anchor(quote.Quote{}, quote.Appearance{Exact: "no", Position: span(7500, 7502)}, quote.NewText(repeated))
	require.ErrorIs(t, err, diag.QuoteAmbiguous)
	var finding diag.Diagnostic
	require.True(t, errors.As(err, &finding))
}

// A change of the text elsewhere loses no anchor.
func TestAnchorSurvivesChangesElsewhere(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for round := range 150 {
		text := prose(random, 3000)
		if round%3 == 0 {
			text += text
		}
		words := wordsFrom(random, text, 1+random.IntN(8), -1)
		l := quote.Locate(text, quote.Appearance{Exact: words})
		require.NotEmpty(t, l.Matches, words)
		at := l.Matches[random.IntN(len(l.Matches))].Span
		a, err := quote.Anchor(quote.Quote{}, quote.Appearance{Exact: words, Position: at.Position()}, quote.NewText(text))
		if errors.Is(err, diag.QuoteAmbiguous) {
			require.Zero(t, round%3, "%s", words)
			continue
		}
		require.NoError(t, err)
		from, to := at.Start.Bytes-len(a.Prefix), at.End.Bytes+len(a.Suffix)
		before, behind := "Breaking § "+text[:from]+"\n", text[to:]
		if cut := random.IntN(to); cut < from {
			before = text[:cut] + " § " + text[from-(from-cut)/2:from]
			before = strings.ToValidUTF8(before, "")
		}
		changed := before + text[from:to] + " § And more." + strings.ToUpper(behind)
		m, ok := quote.Locate(changed, a).Best()
		require.True(t, ok, "round %d: %q", round, words)
		require.Equal(t, len(before)+len(a.Prefix), m.Span.Start.Bytes)
		require.Equal(t, a.Exact, changed[m.Span.Start.Bytes:m.Span.End.Bytes])
	}
}
