package eventtest

import "strings"

// utterances is what is known of all quotes together, so that another one comes
// about without a look at each of them.
type utterances struct {
	texts     map[string]int // how many quotes have the text
	sentences []int          // how many quotes the sentence is part of, by its number

	// Quotes before these have no more variants, and hold no more other quotes.
	varied, holding int

	first map[int]string // which of several sides said the sentence first

	looked int // at a quote
}

// note counts a text that a quote has got, or one that a quote has no more.
func (b *builder) note(text string, more int) {
	sentences, u := b.words.lists[say], &b.utterances
	if u.texts == nil {
		u.texts, u.sentences = make(map[string]int), make([]int, len(sentences))
	}
	u.looked++
	u.texts[text] += more
	for i, sentence := range sentences {
		if strings.Contains(text, sentence) {
			u.sentences[i] += more
		}
	}
}

// said reports whether a quote of the event has the text.
func (b *builder) said(text string) bool { return b.utterances.texts[text] > 0 }

// isPart reports whether a quote of the event has the sentence of the number in
// it.
func (b *builder) isPart(sentence int) bool {
	return len(b.quotes) > 0 && b.utterances.sentences[sentence] > 0
}

// toVary returns the number of the first quote that may be printed in another
// wording, and -1 if there is none.
func (b *builder) toVary() int {
	return b.firstFrom(&b.utterances.varied, func(s *spoken) bool {
		return s.twisted < 0 && len(s.sentences) > 0 && s.words == b.words
	})
}

// toHold returns the number of the first quote that may hold another one, and on
// whose words no other one rests, and -1 if there is none.
func (b *builder) toHold() int {
	return b.firstFrom(&b.utterances.holding, func(s *spoken) bool { return len(s.sentences) > 0 && !s.varied })
}

// firstFrom returns the number of the first quote of which it holds. Of those
// before, it never holds again.
func (b *builder) firstFrom(from *int, it func(*spoken) bool) int {
	for ; *from < len(b.quotes); *from++ {
		b.utterances.looked++
		if it(&b.quotes[*from]) {
			return *from
		}
	}
	return -1
}
