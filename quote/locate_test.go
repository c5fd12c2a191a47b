package quote_test

import (
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// located is a text, the words looked for, and what is to be found.
type located struct {
	name, text, words string
	fidelity          quote.Fidelity
	// found is what the text has from the first word to the last.
	found  string
	quoted bool
}

func (c located) check(t *testing.T) {
	t.Helper()
	l := quote.Locate(c.text, quote.Appearance{Exact: c.words})
	require.Equal(t, c.fidelity.String(), l.Fidelity().String(), "%s: %+v", c.name, l.Matches)
	if c.fidelity == quote.Absent {
		require.Empty(t, l.Matches, c.name)
		return
	}
	m, ok := l.Best()
	require.True(t, ok, "%s: ambiguous: %+v", c.name, l.Matches)
	require.Equal(t, c.found, c.text[m.Span.Start.Bytes:m.Span.End.Bytes], c.name)
	require.Equal(t, c.quoted, m.Quoted, "%s: in marks", c.name)
}

func TestTypographyIsNoAlteration(t *testing.T) {
	const english = "“We’ve made some headway — not enough… but some,” Trump told reporters."
	for _, c := range []located{
		{"same", english, "We’ve made some headway", quote.Exact, "We’ve made some headway", true},
		{"straight apostrophe", english, "We've made some headway", quote.Typographic, "We’ve made some headway", true},
		{"hyphens for a dash", english, "headway -- not enough", quote.Typographic, "headway — not enough", true},
		{"three dots", english, "not enough... but some", quote.Typographic, "not enough… but some", true},
		{"spaced dots", english, "not enough . . . but some", quote.Typographic, "not enough… but some", true},
		{"line break", english, "not\nenough…  but\u00a0some", quote.Typographic, "not enough… but some", true},
		{"soft hyphen", english, "some head\u00adway", quote.Typographic, "some headway", true},
		{"soft hyphen in the text", "„Der Bundes\u00adkanzler kommt“, hieß es.", "Bundeskanzler", quote.Typographic, "Bundes\u00adkanzler", true},
		{"decomposed", "„Die Lösung für Köln“, sagte er.", "Die Lo\u0308sung fu\u0308r Ko\u0308ln", quote.Typographic, "Die Lösung für Köln", true},
		{"decomposed text", "„Die Lo\u0308sung“, sagte er.", "Die Lösung", quote.Typographic, "Die Lo\u0308sung", true},
		{"thin spaces", "« Il faut 10\u202f000 euros\u202f! »", "Il faut 10 000 euros !", quote.Typographic, "Il faut 10\u202f000 euros\u202f!", true},
		{"inner marks", "Er sagte: „Das ist ‚gut‘ so.“", `Das ist "gut" so.`, quote.Typographic, "Das ist ‚gut‘ so.", true},
		{"non-breaking hyphen", "„Die Nord\u2011Süd-Achse steht.“", "Die Nord-Süd-Achse steht.", quote.Typographic, "Die Nord\u2011Süd-Achse steht.", true},
		{"full width", "他说：“增长２０％！”", "增长20%!", quote.Typographic, "增长２０％！", true},
		{"wrapped Chinese", "他说：“我们\n取得了进展。”", "我们取得了进展。", quote.Typographic, "我们\n取得了进展。", true},
		{"zero width space", "“a zero\u200b width”", "a zero width", quote.Typographic, "a zero\u200b width", true},
		{"tatweel", "قال: «الســـلام عليكم»", "السلام عليكم", quote.Typographic, "الســـلام عليكم", true},
		{"hyphenated line", "„Das Koali-\ntionspapier ist da“, hieß es.", "Das Koalitionspapier ist da", quote.Typographic, "Das Koali-\ntionspapier ist da", true},
		{"paragraphs", "“The first part.\n\n“The second part,” she said.", "The first part. The second part", quote.Typographic, "The first part.\n\n“The second part", true},
	} {
		c.check(t)
	}
}

func TestEditorsChangeTheEdges(t *testing.T) {
	const text = "He said that “the president has won,” and left. “Will they pay?” she asked. Nobody knew the answer."
	for _, c := range []located{
		{"capital", text, "The president has won", quote.Edited, "the president has won", true},
		{"full stop for comma", text, "the president has won.", quote.Edited, "the president has won", true},
		{"capital and stop", text, "The president has won.", quote.Edited, "the president has won", true},
		{"enclosing marks", text, "«The president has won»", quote.Edited, "the president has won", true},
		{"brackets round a letter", text, "[T]he president has won", quote.Edited, "the president has won", true},
		{"bracketed insertion", text, "the president [of the club] has won", quote.Edited, "the president has won", true},
		{"bracketed word for another", text, "Will [the firms] pay?", quote.Edited, "Will they pay?", true},
		{"sic", text, "the president has [sic] won", quote.Edited, "the president has won", true},
		{"bracketed at the beginning", text, "[Then] will they pay?", quote.Edited, "Will they pay?", true},
		{"not in marks", text, "Nobody knew the answer", quote.Exact, "Nobody knew the answer", false},
	} {
		c.check(t)
	}
}

func TestEllipsisAndInterruptionShorten(t *testing.T) {
	const text = "“There’s no deal,” the American president cautioned, “until there’s a deal.” " +
		"“We worked, against all odds and for many years, on a treaty,” he said."
	for _, c := range []located{
		{"interrupted", text, "There’s no deal until there’s a deal", quote.Shortened, "There’s no deal,” the American president cautioned, “until there’s a deal", true},
		{"interrupted, comma", text, "There’s no deal, until there’s a deal.", quote.Shortened, "There’s no deal,” the American president cautioned, “until there’s a deal.", true},
		{"ellipsis", text, "We worked … on a treaty", quote.Shortened, "We worked, against all odds and for many years, on a treaty", true},
		{"ellipsis in brackets", text, "We worked [...] on a treaty", quote.Shortened, "We worked, against all odds and for many years, on a treaty", true},
		{"trailing ellipsis", text, "We worked, against all odds...", quote.Shortened, "We worked, against all odds", true},
		{"Russian", "«Сделки нет, — предупредил президент, — пока нет сделки», — сказал он.", "Сделки нет, пока нет сделки", quote.Shortened, "Сделки нет, — предупредил президент, — пока нет сделки", true},
		{"Chinese", "「合意はない」と大統領は述べ、「合意するまでは」と続けた。", "合意はない合意するまでは", quote.Shortened, "合意はない」と大統領は述べ、「合意するまでは", true},
		{"leading ellipsis", text, "…we worked, against all odds", quote.Shortened, "We worked, against all odds", true},
		{"a new sentence", "“We won,” he said. “And we will win.”", "We won, and we will win.", quote.Shortened, "We won,” he said. “And we will win.", true},
	} {
		c.check(t)
	}
}

func TestAlterationsAreFound(t *testing.T) {
	const text = "“We will not raise the tax by 2.5 percent this year, whatever happens,” the minister said. He asked: “Will they pay?”"
	const whole = "We will not raise the tax by 2.5 percent this year, whatever happens"
	for _, c := range []located{
		{"word", text, "We will not lower the tax by 2.5 percent this year, whatever happens", quote.Altered, whole, true},
		{"digit", text, "We will not raise the tax by 3.5 percent this year, whatever happens", quote.Altered, whole, true},
		{"decimal comma", text, "We will not raise the tax by 2,5 percent this year, whatever happens", quote.Altered, whole, true},
		{"negation dropped", text, "We will raise the tax by 2.5 percent this year, whatever happens", quote.Altered, whole, true},
		{"negation added", text, "We will not raise the tax by 2.5 percent this year, not whatever happens", quote.Altered, whole, true},
		{"comma dropped", text, "We will not raise the tax by 2.5 percent this year whatever happens", quote.Altered, whole, true},
		{"semicolon", text, "We will not raise the tax by 2.5 percent this year; whatever happens", quote.Altered, whole, true},
		{"exclamation for question", text, "Will they pay!", quote.Altered, "Will they pay?", true},
		{"stop for question", text, "Will they pay.", quote.Altered, "Will they pay?", true},
		{"last word", text, "We will not raise the tax by 2.5 percent this year, whatever comes", quote.Altered, whole, true},
		{"first word", text, "They will not raise the tax by 2.5 percent this year, whatever happens", quote.Altered, whole, true},
		{"words left out", text, "We will not raise the tax this year, whatever happens", quote.Altered, whole, true},
		{"words swapped", text, "We will not raise this year the tax by 2.5 percent, whatever happens", quote.Altered, whole, true},
		{"case inside", text, "We Will not raise the Tax", quote.Altered, "We will not raise the tax", true},
		{"two words", text, "they pay?", quote.Exact, "they pay?", true},
		{"absent", text, "Nothing of the kind was ever said here", quote.Absent, "", false},
		{"half a word", "The non-partisan group", "partisan group", quote.Altered, "partisan group", false},
		{"part of a number", "“About 120 people came to the square”", "20 people came to the square", quote.Altered, "120 people came to the square", true},
		{"part of a decimal", "“It grew by 2,5 percent”", "It grew by 2", quote.Altered, "It grew by 2,5", true},
	} {
		c.check(t)
	}
}

func TestContextTellsWhereWordsWereThatAreGone(t *testing.T) {
	const text = "Each of them afterwards called the talks “unproductive,” but neither could point to a step."
	a := quote.Appearance{Exact: "productive", Prefix: "wards called the talks “", Suffix: ",” but neither cou"}
	m, ok := quote.Locate(text, a).Best()
	require.True(t, ok)
	require.Equal(t, quote.Altered, m.Fidelity)
	require.Equal(t, "unproductive", text[m.Span.Start.Bytes:m.Span.End.Bytes])
	require.Equal(t, []string{"productive", "unproductive"}, []string{m.Changes[0].Words, m.Changes[0].Text})
	require.True(t, m.Quoted)
	a.Suffix = "something else altogether"
	require.Equal(t, quote.Absent, quote.Locate(text, a).Fidelity())
}
