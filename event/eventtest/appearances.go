package eventtest

import (
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// appear says where the quote is printed: first in a good source, perhaps in
// others. The words stand there in the quotation marks of their language.
func (b *builder) appear(q *quote.Quote, words *lexicon) {
	if b.maybe(75) {
		q.Cue = one(&b.rng, words.lists[cue])
	}
	first := b.goodSource(words)
	n := 1
	if b.maybe(25) {
		n = 2
	}
	for k := range n {
		i := first
		if k > 0 {
			if i = b.rng.below(len(b.sources)); i == first {
				break
			}
		}
		a := quote.Appearance{Source: b.event.Sources[i].ID}
		if b.sources[i].words == words && b.maybe(75) || b.config.fill == full {
			b.print(&a, q, words)
		}
		q.Appearances = append(q.Appearances, a)
	}
}

// goodSource returns the index of a source that was not taken back, in the
// language if there is one.
func (b *builder) goodSource(words *lexicon) int {
	from := b.rng.below(len(b.sources))
	best := 0
	for k := range b.sources {
		i := (from + k) % len(b.sources)
		if kind := b.event.Sources[i].Kind; b.sources[i].good && kind != source.Dataset && kind != source.Outlet {
			if best = i; b.sources[i].words == words {
				break
			}
		}
	}
	return best
}

// print gives the words as they stand in the source, with what is around them.
// Quotes that are interrupted stand there in pieces.
func (b *builder) print(a *quote.Appearance, q *quote.Quote, words *lexicon) {
	length := utf8.RuneCountInString(q.Text)
	pieces := fragments(q.Text)
	firstOfAll := b.config.fill == full && len(b.event.Quotes) == 0
	if q.Type == quote.Direct && len(pieces) > 1 && (firstOfAll || b.rng.percent(35)) {
		a.Fragments = pieces
		length += b.rng.between(10, 40)
	} else {
		a.Exact = asPrinted(q, words)
		length = utf8.RuneCountInString(a.Exact)
	}
	if b.maybe(45) {
		a.Prefix, a.Suffix = b.around(q, words)
	}
	if b.maybe(30) {
		start := b.rng.below(4000)
		a.Position = &quote.Position{Start: new(start), End: new(start + length)}
	}
}

// around returns what stands before and behind the words.
func (b *builder) around(q *quote.Quote, words *lexicon) (prefix, suffix string) {
	if q.Type == quote.Direct || q.Type == quote.Partial {
		quoted := words.quoted("\x00")
		prefix, suffix, _ = strings.Cut(quoted, "\x00")
	}
	introduction := one(&b.rng, words.lists[cue])
	if words.join != "" {
		return introduction + ": " + prefix, suffix + " " + one(&b.rng, words.lists[tell])
	}
	return introduction + "：" + prefix, suffix + one(&b.rng, words.lists[tell])
}

// asPrinted is the text with the quotation marks of its language.
func asPrinted(q *quote.Quote, words *lexicon) string {
	if q.Type != quote.Mixed {
		return q.Text
	}
	return strings.NewReplacer("“", words.lists[marks][0], "”", words.lists[marks][1]).Replace(q.Text)
}

// fragments cuts a text behind its first comma or sentence.
func fragments(text string) []string {
	for _, mark := range []string{", ", ". ", "، ", "। ", "、", "，", "。"} {
		before, after, found := strings.Cut(text, mark)
		if found && after != "" {
			return []string{before + strings.TrimSuffix(mark, " "), after}
		}
	}
	return []string{text}
}

// isGood reports whether the source was not taken back.
func (b *builder) isGood(id string) bool {
	for i := range b.event.Sources {
		if string(b.event.Sources[i].ID) == id {
			return b.sources[i].good
		}
	}
	return false
}

// supporting returns good sources that an outcome, figure or claim may rest
// on.
func (b *builder) supporting(n int) []source.ID {
	if len(b.sources) == 0 {
		return nil
	}
	var good []int
	for i := range b.sources {
		if b.sources[i].good {
			good = append(good, i)
		}
	}
	var ids []source.ID
	for _, i := range some(&b.rng, good, n) {
		ids = append(ids, b.event.Sources[i].ID)
	}
	return ids
}
