package quote_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestAnAttributionInsideTheMarksInterrupts(t *testing.T) {
	for _, c := range []located{
		{"French", "« Nous ne signerons pas, a-t-il déclaré lundi, et nous attendrons », dit-on.", "Nous ne signerons pas, et nous attendrons", quote.Shortened, "Nous ne signerons pas, a-t-il déclaré lundi, et nous attendrons", true},
		{"French, two sentences", "« Nous ne signerons pas, a déclaré la ministre. Nous attendrons. »", "Nous ne signerons pas. Nous attendrons.", quote.Shortened, "Nous ne signerons pas, a déclaré la ministre. Nous attendrons.", true},
		{"Italian", "«Non firmeremo, ha detto il ministro, e non aspetteremo».", "Non firmeremo e non aspetteremo", quote.Shortened, "Non firmeremo, ha detto il ministro, e non aspetteremo", true},
		{"Spanish dialogue", "—No firmaremos este año —dijo el ministro—, y tampoco el siguiente.", "No firmaremos este año, y tampoco el siguiente", quote.Shortened, "No firmaremos este año —dijo el ministro—, y tampoco el siguiente", true},
		{"Spanish marks", "«No firmaremos este año —añadió la ministra de Economía— y tampoco el siguiente».", "No firmaremos este año y tampoco el siguiente", quote.Shortened, "No firmaremos este año —añadió la ministra de Economía— y tampoco el siguiente", true},
		{"Portuguese", "— Não vamos assinar — disse o ministro —, nem hoje nem amanhã.", "Não vamos assinar, nem hoje nem amanhã", quote.Shortened, "Não vamos assinar — disse o ministro —, nem hoje nem amanhã", true},
		{"Polish", "– Nie podpiszemy tej umowy – powiedział burmistrz. – Kosztuje za dużo.", "Nie podpiszemy tej umowy. Kosztuje za dużo.", quote.Shortened, "Nie podpiszemy tej umowy – powiedział burmistrz. – Kosztuje za dużo.", true},
		{"Russian", "«Мы не закроем завод, — заявил министр, — и никого не уволим».", "Мы не закроем завод и никого не уволим", quote.Shortened, "Мы не закроем завод, — заявил министр, — и никого не уволим", true},
		{"Russian, two sentences", "«Мы не закроем завод, — сказала она. — Никого не уволим».", "Мы не закроем завод. Никого не уволим", quote.Shortened, "Мы не закроем завод, — сказала она. — Никого не уволим", true},
		{"Ukrainian", "«Ми не закриємо завод, — заявив міністр, — і нікого не звільнимо».", "Ми не закриємо завод і нікого не звільнимо", quote.Shortened, "Ми не закриємо завод, — заявив міністр, — і нікого не звільнимо", true},
		{"German", "„Wir werden, sagte die Ministerin, den Hafen nicht schließen.“", "Wir werden den Hafen nicht schließen.", quote.Shortened, "Wir werden, sagte die Ministerin, den Hafen nicht schließen.", true},
		{"German, no verb", "Der Flug, so der Sprecher, sei verspätet gewesen.", "Der Flug sei verspätet gewesen", quote.Shortened, "Der Flug, so der Sprecher, sei verspätet gewesen", false},
		{"English", "“We will, the minister said on Monday, close the harbour.”", "We will close the harbour", quote.Shortened, "We will, the minister said on Monday, close the harbour", true},
		{"Dutch", "‘Wij gaan de haven niet sluiten, aldus de minister, en zeker niet dit jaar.’", "Wij gaan de haven niet sluiten en zeker niet dit jaar", quote.Shortened, "Wij gaan de haven niet sluiten, aldus de minister, en zeker niet dit jaar", true},
		{"a denial dropped", "“We will, not now, sign the treaty.”", "We will sign the treaty", quote.Altered, "We will, not now, sign the treaty", true},
		{"the speaker's own words", "“We will close the harbour, as I said before, and sign the treaty.”", "We will close the harbour and sign the treaty", quote.Altered, "We will close the harbour, as I said before, and sign the treaty", true},
		{"words between dashes", "«Мы закроем завод — через сто лет — и никого не уволим».", "Мы закроем завод и никого не уволим", quote.Altered, "Мы закроем завод — через сто лет — и никого не уволим", true},
		{"words between commas", "« Nous signerons, sous certaines conditions, et nous attendrons. »", "Nous signerons et nous attendrons", quote.Altered, "Nous signerons, sous certaines conditions, et nous attendrons", true},
	} {
		c.check(t)
	}
}

// at returns where the n-th of equal words begins, from 1 on.
func at(text, words string, n int) int {
	from := 0
	for ; n > 1; n-- {
		from += strings.Index(text[from:], words) + len(words)
	}
	return from + strings.Index(text[from:], words)
}

func TestPiecesThatStandSeveralTimesAreToldApart(t *testing.T) {
	const text = "One. “We agree,” he said. Two. “We agree,” she said, “on the price.” Three. “We agree,” they said. Four, “on the price.” Five."
	for name, c := range map[string]struct {
		a        quote.Appearance
		from, to int
	}{
		"two runs":          {quote.Appearance{Fragments: []string{"We agree", "on the price"}}, -1, 0},
		"the tightest run":  {quote.Appearance{Fragments: []string{"We agree", "on the price"}, Suffix: ".” Three. “We"}, at(text, "We agree", 2), at(text, "on the price", 1)},
		"prefix":            {quote.Appearance{Fragments: []string{"We agree", "on the price"}, Prefix: "One. “", Suffix: ".” Three."}, at(text, "We agree", 1), at(text, "on the price", 1)},
		"prefix and suffix": {quote.Appearance{Fragments: []string{"We agree", "on the price"}, Prefix: "Two. “", Suffix: ".” Five."}, at(text, "We agree", 2), at(text, "on the price", 2)},
		"the second run":    {quote.Appearance{Fragments: []string{"We agree", "on the price"}, Suffix: ".” Five."}, at(text, "We agree", 3), at(text, "on the price", 2)},
		"first and last":    {quote.Appearance{Fragments: []string{"We agree", "on the price"}, Prefix: "One. “", Suffix: ".” Five."}, at(text, "We agree", 1), at(text, "on the price", 2)},
		"an ellipsis":       {quote.Appearance{Exact: "We agree … on the price", Prefix: "Two. “", Suffix: ".” Three."}, at(text, "We agree", 2), at(text, "on the price", 1)},
		"three pieces":      {quote.Appearance{Fragments: []string{"We agree", "We agree", "on the price"}, Prefix: "One. “"}, at(text, "We agree", 1), at(text, "on the price", 1)},
		"two words":         {quote.Appearance{Fragments: []string{"We", "agree"}}, -1, 0},
	} {
		l := quote.Locate(text, c.a)
		m, ok := l.Best()
		if c.from < 0 {
			require.True(t, l.Ambiguous, "%s: %v", name, l.Matches)
			continue
		}
		require.True(t, ok, "%s: %d", name, len(l.Matches))
		require.Greater(t, m.Fidelity, quote.Altered, name)
		require.Equal(t, c.from, m.Span.Start.Bytes, name)
		require.Equal(t, c.to, m.Pieces[len(m.Pieces)-1].Start.Bytes, name)
	}
}

func TestWhatStandsBesideTheWordsCounts(t *testing.T) {
	for _, c := range []struct {
		text, words, lost string
	}{
		{"“Never will we sign,” he said.", "Will we sign", "Never "},
		{"“We’ll sign it? No!” he said. “That is no deal, and not fair.”", "deal, and not fair", "no "},
		{"“Kein Kind wird vergessen“, hieß es.", "Kind wird vergessen", "Kein "},
		{"„Wir unterschreiben nicht“, sagte er.", "Wir unterschreiben", " nicht"},
		{"« Nous ne signons pas », dit-il.", "Nous ne signons", " pas"},
		{"« N’oublions rien », dit-il.", "N’oublions", " rien"},
		{"«Мы не подпишем», — сказал он.", "подпишем", "не "},
		{"«No firmaremos», dijo.", "Firmaremos", "No "},
		{"部长说：“不签署协议。”", "签署协议", "不"},
		{"大臣は「署名しない」と述べた。", "署名し", "ない"},
		{"«لن نوقع الاتفاق»، قال.", "نوقع الاتفاق", "لن "},
		{"“हम हस्ताक्षर नहीं करेंगे” उन्होंने कहा", "हम हस्ताक्षर", " नहीं"},
		{"Police spoke. No one was hurt. They left.", "One was hurt", "No "},
		{"“12 people died,” he said.", "people died", "12 "},
		{"“It grew by 2.5 percent this year,” he said.", "It grew by 2.5", " percent"},
		{"“It grew by 2.5% this year,” he said.", "It grew by 2.5", "%"},
		{"“It cost 3 million euros then,” he said.", "It cost 3", " million"},
		{"“It cost 3 million euros then,” he said.", "It cost 3 million", " euros"},
		{"“$40 is enough,” he said.", "40 is enough", "$"},
		{"« Il coûte 40 € », dit-il.", "Il coûte 40", " €"},
		{"“−5 degrees is cold,” he said.", "5 degrees is cold", "−"},
		{"“The loss was 340,” he said.", "The loss was", " 340"},
		{"“Will they pay?” he asked.", "Will they pay", "?"},
		{"“We will not sign the treaty,” he said.", "We will … sign the treaty", " not"},
		{"“We will not sign the treaty,” he said.", "We will [gladly] sign the treaty", "not"},
		{"“We will sign the treaty,” he said.", "We will [not] sign the treaty", ""},
	} {
		m, ok := quote.Locate(c.text, quote.Appearance{Exact: c.words}).Best()
		require.True(t, ok, c.words)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), "%s: %s", c.text, c.words)
		var lost []string
		for _, change := range m.Changes {
			if change.Kind == quote.ChangeWords {
				lost = append(lost, change.Text)
				require.Equal(t, change.Text, c.text[change.TextAt.Start.Bytes:change.TextAt.End.Bytes])
			}
		}
		require.Equal(t, []string{c.lost}, lost, "%s: %s", c.text, c.words)
	}
}

func TestPartsOfAQuotationMayBeQuoted(t *testing.T) {
	for text, parts := range map[string]string{
		"“We met in 2025, and we will sign this year at $40 a share,” he said. Not now.": "We met in 2025|we will sign|sign this year|this year at $40 a share|$40 a share|and we will",
		"“Will they pay? I doubt it,” she said.":                                         "they pay|I doubt it|they pay?|pay",
		"„Am 3. Mai werden wir 15 Stellen streichen“, sagte er nicht.":                   "werden wir 15 Stellen streichen|werden wir 15 Stellen|Stellen streichen",
		"He did not say that “they lied”.":                                               "they lied",
	} {
		for _, part := range strings.Split(parts, "|") {
			m, ok := quote.Locate(text, quote.Appearance{Exact: part}).Best()
			require.True(t, ok, part)
			require.Equal(t, quote.Exact.String(), m.Fidelity.String(), "%s: %v", part, m.Changes)
		}
	}
}

func TestAMarkThatEndsTheQuotationEarlierChangesNoWord(t *testing.T) {
	for _, text := range []string{
		"“We will sign the treaty” soon, he said.",
		"We “will sign the treaty soon,” he said.",
		"„Wir“, sagte er. We will “sign the treaty soon”, he said.",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: "We will sign the treaty soon"}).Best()
		require.True(t, ok)
		require.Equal(t, quote.Edited.String(), m.Fidelity.String(), text)
		require.False(t, m.Quoted, text)
	}
}

func TestAWordBrokenAtTheEndOfALineIsOneWord(t *testing.T) {
	const text = "“The non-partisan committee met,” he said."
	for _, words := range []string{"The non-\npartisan commit-\r\ntee met", "The non-parti-\n  san committee met"} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok)
		require.Equal(t, quote.Typographic.String(), m.Fidelity.String(), words)
	}
}

func TestChangesBesideAnInterruptionAreMarkedAlone(t *testing.T) {
	const text = "„Wir haben keine Zeit mehr“, sagte sie, „und 17,4 Prozent sind kein Erfolg.“"
	for words, want := range map[string][]string{
		"Wir haben keine Zeit mehr, und 17,5 Prozent sind kein Erfolg.": {"17,5", "17,4"},
		"Wir haben keine Zeit mehr, und 17,5 Prozent sind ein Erfolg.":  {"17,5", "17,4", "ein", "kein"},
		"Wir haben keine Zeit mehr, aber 17,4 Prozent sind kein Erfolg": {"aber", "und"},
		"Wir haben keine Frist mehr und 17,5 Prozent sind kein Erfolg.": {"Frist", "Zeit", "17,5", "17,4"},
		"Wir haben keine Zeit da, und 17,4 Prozent sind kein Erfolg.":   {"da", "mehr"},
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, words)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), words)
		var changed []string
		interrupted := false
		for _, c := range m.Changes {
			interrupted = interrupted || c.Kind == quote.ChangeInterruption
			if c.Kind == quote.ChangeWords {
				changed = append(changed, c.Words, c.Text)
			}
		}
		require.Equal(t, want, changed, words)
		require.True(t, interrupted, words)
	}
}
