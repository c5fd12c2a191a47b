package quote_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// Of pieces that stand several times the nearest are meant, unless a piece of at
// most 8 bytes stands outside of marks.
func TestNearestPiecesAreMeantWhereNearnessTells(t *testing.T) {
	for _, c := range []struct {
		text   string
		pieces []string
		// found is what the text has from the first piece to the last, "" where
		// none can be told from the others.
		found string
	}{
		{"Yes and no and no", []string{"Yes", "no"}, ""},
		{"“Yes” and “no” and “no”", []string{"Yes", "no"}, "Yes” and “no"},
		{"“Yes” and no and no", []string{"Yes", "no"}, ""},
		{"Yes and “no” and “no”", []string{"Yes", "no"}, ""},
		{"“Yes,” he said, “no.” And then “no.”", []string{"Yes", "no"}, "Yes,” he said, “no"},
		{"harboureds and contented and contented", []string{"harboureds", "contented"}, "harboureds and contented"},
		{"harboured and contented and contented", []string{"harboured", "contented"}, "harboured and contented"},
		{"harbours and contented and contented", []string{"harbours", "contented"}, ""},
		{"harboured and contents and contents", []string{"harboured", "contents"}, ""},
		{"“harbours” and contented and contented", []string{"harbours", "contented"}, "harbours” and contented"},
		{"harboured and “contents” and contents", []string{"harboured", "contents"}, "harboured and “contents"},
		{"harboured and contents” and contents”", []string{"harboured", "contents"}, ""},
		{"harboured and “no” and contented and contented", []string{"harboured", "no", "contented"}, "harboured and “no” and contented"},
		{"harboured and “no and contented and contented", []string{"harboured", "no", "contented"}, ""},
		{"harboured and no” and contented and contented", []string{"harboured", "no", "contented"}, ""},
		{"harboured, harboured and contented", []string{"harboured", "contented"}, "harboured and contented"},
	} {
		l := quote.Locate(c.text, quote.Appearance{Fragments: c.pieces})
		m, ok := l.Best()
		require.Equal(t, c.found == "", l.Ambiguous, c.text)
		require.Equal(t, c.found != "", ok, c.text)
		if ok {
			require.Equal(t, c.found, c.text[m.Span.Start.Bytes:m.Span.End.Bytes], c.text)
		}
	}
}

// The white space with which the words begin and end belongs to the place where
// the text has it too.
func TestWhiteSpaceAroundTheWordsIsFoundToo(t *testing.T) {
	for _, c := range []struct {
		text, words, found string
		fidelity           quote.Fidelity
	}{
		{"x made it y", " made it ", " made it ", quote.Exact},
		{"x made it y", " made it", " made it", quote.Exact},
		{"x made it y", "made it ", "made it ", quote.Exact},
		{" made it ", " made it ", " made it ", quote.Exact},
		{"made it ", " made it ", "made it", quote.Typographic},
		{" made it", " made it ", "made it", quote.Typographic},
		{"made it", "made it ", "made it", quote.Typographic},
		{"made it", " made it", "made it", quote.Typographic},
		{"x made it y", "  made it", "made it", quote.Typographic},
		{"x\nmade it y", " made it", "made it", quote.Typographic},
		{"x made it y", " Made it ", "made it", quote.Edited},
	} {
		l := quote.Locate(c.text, quote.Appearance{Exact: c.words})
		m, ok := l.Best()
		require.True(t, ok)
		require.Equal(t, c.found, c.text[m.Span.Start.Bytes:m.Span.End.Bytes], "%q %q", c.text, c.words)
		require.Equal(t, c.fidelity.String(), m.Fidelity.String(), "%q %q", c.text, c.words)
	}
	m, ok := quote.Locate("x made it, y made it ", quote.Appearance{Fragments: []string{" made", "it "}}).Best()
	require.False(t, ok, "%+v", m)
	l := quote.Locate(" made x it ", quote.Appearance{Fragments: []string{" made", "it "}})
	require.Equal(t, 1, l.Matches[0].Span.Start.Bytes, "fragments are parted by it alone")
}

// What stands between a prefix and a suffix is an alteration where prefix and
// suffix, without the outer words, which may be cut, have three words.
func TestWordsBetweenPrefixAndSuffixAreAltered(t *testing.T) {
	for _, c := range []struct {
		prefix, words, suffix, text, found string
	}{
		{"zero one two ", "gone", " three four", "one two other three", "other"},
		{"zero one two ", "gone", " three", "one two other three", ""},
		{"zero one ", "gone", " three four", "one two other three", ""},
		{"zero one two three ", "gone", " four", "zero one two three other four", ""},
		{"one ", "gone", " two three four five", "one other two three four five", ""},
		{"zero one ", "gone", " two three four", "one other two three", "other"},
		{"zero one two ", "gone", " three four", "one two three", ""},
		{"zero one two ", "gone", " three four", "one two — three", ""},
		{"zero one two ", "gone", " three four", "one two, “other!” three", "other!"},
		{"zero one two ", "gone", " three four", "one Two other three", "other"},
		{"zero one two ", "gone", " three four", "one too other three", ""},
		{"zero one two ", "?!", " three four", "one two other three", ""},
		{"zero one two ", "gone", " three four", "one two" + strings.Repeat(" w", 10) + " three", strings.TrimSpace(strings.Repeat(" w", 10))},
		{"zero one two ", "gone", " three four", "one two" + strings.Repeat(" w", 11) + " three", ""},
		{"zero one two ", "gone by", " three four", "one two" + strings.Repeat(" w", 12) + " three", strings.TrimSpace(strings.Repeat(" w", 12))},
		{"zero one two ", "gone by", " three four", "one two" + strings.Repeat(" w", 13) + " three", ""},
	} {
		l := quote.Locate(c.text, quote.Appearance{Prefix: c.prefix, Exact: c.words, Suffix: c.suffix})
		if c.found == "" {
			require.Empty(t, l.Matches, "%q", c.text)
			continue
		}
		require.Len(t, l.Matches, 1, "%q", c.text)
		m := l.Matches[0]
		require.Equal(t, quote.Altered, m.Fidelity)
		require.Equal(t, c.found, c.text[m.Span.Start.Bytes:m.Span.End.Bytes], "%q", c.text)
		require.Len(t, m.Changes, 1)
		require.Equal(t, c.words, m.Changes[0].Words)
		require.Equal(t, c.found, m.Changes[0].Text)
	}
}
