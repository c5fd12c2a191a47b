package eventtest

import (
	"strings"

	"github.com/newsevent/newsevent/quote"
)

// variant gives the words of an earlier quote in another wording.
func (b *builder) variant(q *quote.Quote, words *lexicon) *lexicon {
	of := b.whole(words)
	if of == nil {
		return words
	}
	q.VariantOf, q.Speakers, q.AttributionText, q.Addressees = of.ID, nil, of.AttributionText, nil
	q.Speakers = append(q.Speakers, of.Speakers...)
	q.Medium = of.Medium
	sentence := b.sentenceOf(of.Text, words)
	q.Alteration = one(&b.rng, quote.Alterations())
	if q.Alteration == quote.AlterationCleaned && of.Text == words.lists[say][sentence] {
		q.Alteration = quote.AlterationShortened // there is nothing to clean
	}
	switch q.Alteration {
	case quote.AlterationTranslated:
		into := b.other(words)
		q.Text = into.lists[say][sentence]
		return into
	case quote.AlterationShortened:
		q.Type, q.Text = quote.Partial, shortened(words.lists[say][sentence])
	case quote.AlterationCleaned:
		q.Text = words.lists[say][sentence]
	default:
		q.Text = words.lists[say][(sentence+1)%len(words.lists[say])]
	}
	return words
}

// whole returns an earlier quote in full that a variant may be made of.
func (b *builder) whole(words *lexicon) *quote.Quote {
	for i := range b.event.Quotes {
		q := &b.event.Quotes[i]
		if q.Type == quote.Direct && b.wordsOf(q) == words && q.VariantOf == "" && b.sentenceOf(q.Text, words) >= 0 {
			return q
		}
	}
	return nil
}

// sentenceOf returns the number of a sentence that the text has, and -1 if it
// has none.
func (b *builder) sentenceOf(text string, words *lexicon) int {
	for i, sentence := range words.lists[say] {
		if strings.Contains(text, sentence) {
			return i
		}
	}
	return -1
}

// wordsOf returns the words that the quote is made of, or nil.
func (b *builder) wordsOf(q *quote.Quote) *lexicon {
	if q.Language == "" || q.Language == b.words.tag || q.Language == b.config.language {
		return b.words
	}
	return nil
}

// shortened leaves out the second half of a sentence, or its full stop.
func shortened(sentence string) string {
	for _, comma := range []string{", ", "، ", "、", "，"} {
		if before, _, found := strings.Cut(sentence, comma); found {
			return before
		}
	}
	return strings.TrimRight(sentence, ".。।")
}

func replaceX(pattern, text string) string { return strings.Replace(pattern, "{x}", text, 1) }

// sameLanguage reports whether both tags have the same primary language.
func sameLanguage(a, c string) bool {
	a, _, _ = strings.Cut(a, "-")
	c, _, _ = strings.Cut(c, "-")
	return strings.EqualFold(a, c)
}
