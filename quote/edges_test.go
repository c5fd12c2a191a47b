package quote_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestNoMoreThanThreeDifferencesAreShown(t *testing.T) {
	const text = "“The red fox and the brown dog and the white cat and the black hen went home together before the early dawn,” he said."
	spoil := func(words ...string) string {
		s := "The red fox and the brown dog and the white cat and the black hen went home together before the early dawn"
		for i := 0; i < len(words); i += 2 {
			s = strings.Replace(s, words[i], words[i+1], 1)
		}
		list := quote.Verify(quote.Quote{Type: quote.Direct, Text: s}, quote.Appearance{}, quote.NewText(text), "en")
		require.Len(t, list, 1)
		return list[0].Message
	}
	three := spoil("fox", "wolf", "dog", "calf", "cat", "goat")
	require.Equal(t, 3, strings.Count(three, "the quote has"))
	require.NotContains(t, three, "more")
	require.Contains(t, three, `the quote has "The red [wolf] and the", the text "The red [fox] and the"`)
	four := spoil("fox", "wolf", "dog", "calf", "cat", "goat", "hen", "duck")
	require.Equal(t, 3, strings.Count(four, "the quote has"))
	require.True(t, strings.HasSuffix(four, "; and 1 more"), four)
}

func TestMarksAreOfOneQuotationOrOfNone(t *testing.T) {
	for text, want := range map[string]quote.Fidelity{
		"(“We won”) he said":             quote.Exact,
		"[“We won”] he said":             quote.Exact,
		"¿«We won»? he said":             quote.Exact,
		"he/“We won”/she":                quote.Exact,
		"»We won« sagte er":              quote.Exact,
		"›We won‹ sagte er":              quote.Exact,
		"„We won“ sagte er":              quote.Exact,
		"‚We won‘ sagte er":              quote.Exact,
		"“We won„ zei hij":               quote.Exact,
		"``We won'' he said":             quote.Exact,
		"『We won』と":                      quote.Exact,
		"「We won」と":                      quote.Exact,
		"<q>“We won”</q>":                quote.Exact,
		"He said “yes.\u2029We won”":     quote.Exact,
		"He said “yes.\u2028We won”":     quote.Exact,
		"He said “yes.\u0085We won”, no": quote.Exact,
	} {
		l := quote.Locate(text, quote.Appearance{Exact: "We won"})
		m, ok := l.Best()
		require.True(t, ok, text)
		require.Equal(t, want, m.Fidelity, text)
		require.True(t, m.Quoted || strings.ContainsAny(text, "\u2029"), text)
	}
	for _, text := range []string{"“Yes,” he said. We won", "We won, “he” said", "“No” We won “yes”", "the players’ lot: We won"} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: "We won"}).Best()
		require.True(t, ok, text)
		require.False(t, m.Quoted, text)
	}
}

func TestWordsInBracketsStandForThoseOfTheText(t *testing.T) {
	for _, c := range []located{
		{"letters added", "“They talk of peace today,” she said", "They talk[ed] of peace today", quote.Edited, "They talk of peace today", true},
		{"letters changed", "“He goes home early today,” she said", "He go[es] home early today", quote.Edited, "He goes home early today", true},
		{"half-width stop", "「合意した｡」と言う", "合意した。", quote.Typographic, "合意した｡", true},
		{"full-width stop", "“It is over．” he said", "It is over.", quote.Typographic, "It is over．", true},
		{"half-width comma", "「まず､ 合意した」と言う", "まず、 合意した", quote.Typographic, "まず､ 合意した", true},
		{"hyphen behind", "He called it a non-starter-like move", "a non-starter", quote.Altered, "a non-starter", false},
	} {
		c.check(t)
	}
}

func TestEnclosingMarksBelongTogether(t *testing.T) {
	for text, want := range map[string]bool{
		"“A”": true, "“A” and “B”": false, "“A “B” C”": true, "«A»": true, "«A» и «B»": false, "«A «B» C»": true, "„A“": true, "\"A\"": true, "\"A\" and \"B\"": false,
		"‘It’s’": true, "'A'": true, "“": false, "A”": false, "“A": false, "「A」": true, "「A」「B」": false, "»A«": true, "“A„": true,
	} {
		q := quote.Quote{ID: "q", Type: quote.Direct, Text: text, AttributionText: "x"}
		list := q.Diagnose()
		found := false
		for _, d := range list {
			found = found || d.Code == "enclosing-quotation-marks"
		}
		require.Equal(t, want, found, text)
	}
}

func TestANumberCutAtAnEdgeIsAnAlteration(t *testing.T) {
	for _, c := range []struct{ text, words, beside string }{
		{"« Cela coûte 2 400 euros », dit-il.", "400 euros", "2 "},
		{"« Cela coûte 2\u00a0400 euros par an », dit-il.", "400 euros par an", "2\u00a0"},
		{"Il parle de 12\u202f400 euros par an.", "400 euros par an", "12\u202f"},
		{"« Cela coûte 2 400 euros », dit-il.", "Cela coûte 2", " 400"},
		{"“We saw twenty thousand people there,” he said.", "thousand people there", "twenty "},
		{"He saw 20 thousand people there.", "thousand people there", "20 "},
		{"„Es kamen zwei Millionen Menschen“, sagte er.", "Millionen Menschen", "zwei "},
		{"「協定は5月3日に署名した」と述べた。", "月3日に署名した", "5"},
		{"约有20万人参加集会。", "万人参加集会", "20"},
		{"約二十万人が参加した。", "万人が参加した", "十"},
	} {
		m, ok := quote.Locate(c.text, quote.Appearance{Exact: c.words}).Best()
		require.True(t, ok, c.text)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), c.text)
		require.Equal(t, c.beside, m.Changes[0].Text, c.text)
	}
	for text, words := range map[string]string{
		"In 2024 400 people came to the port.":   "400 people came",
		"They came in May, 400 of them by boat.": "400 of them by boat",
		"Room 3 4000 visitors saw it.":           "4000 visitors saw",
		"En 2024 mil barcos salieron":            "barcos salieron",
		"G7首脳会議が開かれた。":                           "首脳会議が開かれた",
		"A few thousand people came.":            "thousand people came",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.Equal(t, quote.Exact.String(), m.Fidelity.String(), "%s %+v", text, m.Changes)
	}
}
