package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/quote"
)

// variant gives the words of an earlier quote in another wording, and reports
// whether there is such a quote.
func (b *builder) variant(q *quote.Quote, s *spoken) bool {
	i := b.toVary()
	if i < 0 {
		return false
	}
	of, before, unsaid := &b.event.Quotes[i], *q, *s
	*s = b.quotes[i]
	s.sentences = slices.Clone(s.sentences)
	q.VariantOf, q.AttributionText, q.Cue, q.Medium = of.ID, of.AttributionText, of.Cue, of.Medium
	q.Speakers, q.Said = ids(of.Speakers), of.Said
	switch q.Alteration = one(&b.rng, b.alterations(*s)); q.Alteration {
	case quote.AlterationTranslated:
		s.source = b.foreignSource(s.latest)
		s.words = b.sources[s.source].words
		q.Text, q.Cue = s.text(s.words), ""
	case quote.AlterationShortened:
		q.Type, q.Text = b.shortened(*s)
	case quote.AlterationCleaned:
		s.filler = false
		q.Text = s.text(b.words)
	default:
		s.twisted = b.rng.below(len(s.sentences))
		q.Text = s.text(b.words)
	}
	if b.said(q.Text) {
		*q, *s = before, unsaid
		return false
	}
	s.sentences = nil // no variant of a variant
	b.quotes[i].varied = true
	return true
}

// alterations returns what can be done to the words.
func (b *builder) alterations(s spoken) []quote.Alteration {
	list := []quote.Alteration{quote.AlterationMisquoted}
	if _, text := b.shortened(s); text != "" {
		list = append(list, quote.AlterationShortened)
	}
	if s.filler {
		list = append(list, quote.AlterationCleaned, quote.AlterationCleaned)
	}
	if b.foreignSource(s.latest) >= 0 {
		list = append(list, quote.AlterationTranslated, quote.AlterationTranslated)
	}
	return list
}

// shortened leaves out the last sentences, or the second half of the only one.
func (b *builder) shortened(s spoken) (quote.Type, string) {
	s.filler, s.ending = false, ""
	if n := len(s.sentences); n > 1 {
		s.sentences = s.sentences[:n-1]
		return quote.Direct, s.text(b.words)
	}
	for _, comma := range []string{", ", "، ", "、", "，"} {
		if before, _, found := strings.Cut(s.text(b.words), comma); found {
			return quote.Partial, before
		}
	}
	return quote.Direct, ""
}

// foreignSource returns the number of a good source that prints, in another
// language, what was said by the moment, and -1 if there is none.
func (b *builder) foreignSource(moment instant) int {
	for i := range b.sources {
		m := &b.sources[i]
		if m.words != b.words && m.good && m.published >= moment && hasWords(b.event.Sources[i].Kind) {
			return i
		}
	}
	return -1
}

func replaceX(pattern, text string) string { return strings.Replace(pattern, "{x}", text, 1) }

// sameLanguage reports whether both tags have the same primary language.
func sameLanguage(a, c string) bool {
	a, _, _ = strings.Cut(a, "-")
	c, _, _ = strings.Cut(c, "-")
	return strings.EqualFold(a, c)
}
