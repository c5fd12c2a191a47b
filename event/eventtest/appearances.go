package eventtest

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// appear says where the quote is printed: in the source that it is known from,
// perhaps in another one, and when it was said, which is before all of them.
// The words stand there in the quotation marks of their language.
func (b *builder) appear(q *quote.Quote, s *spoken) {
	sources := []int{s.source}
	if b.maybe(25) {
		if also := b.anotherSource(*s); also >= 0 {
			sources = append(sources, also)
		}
	}
	known := b.sources[s.source].published
	for _, i := range sources {
		known = min(known, b.sources[i].published)
		a := quote.Appearance{Source: b.event.Sources[i].ID}
		if b.maybe(75) {
			b.print(&a, q, s.words)
		}
		q.Appearances = append(q.Appearances, a)
	}
	if s.moment < 0 {
		s.moment = b.before(known)
		if b.over() && b.saidAfterwards(q.Text) {
			s.moment = b.between(b.end, known)
		}
		s.latest = s.moment
	}
	if q.Said == "" && q.VariantOf == "" && b.maybe(40) {
		q.Said, s.latest = b.dateUpTo(s.moment, known), known
	}
}

// before returns a moment before the given one, and not before the event where
// that has begun by then.
func (b *builder) before(known instant) instant {
	from := b.begin
	if known <= from {
		from = known - 3*day
	}
	return b.between(from, known)
}

// sourceOf returns the number of a source that was not taken back and not
// published before the moment, in the language if there is one.
func (b *builder) sourceOf(words *lexicon, moment instant) int {
	from, best := b.rng.below(len(b.sources)), 0
	for k := range b.sources {
		i := (from + k) % len(b.sources)
		if m := &b.sources[i]; m.good && hasWords(b.event.Sources[i].Kind) && m.published >= moment && m.words == words {
			best = i
			break
		}
	}
	return best
}

// anotherSource returns the number of a source that a quote is printed in
// besides, and -1 if there is none.
func (b *builder) anotherSource(s spoken) int {
	i := b.rng.below(len(b.sources))
	m := &b.sources[i]
	if i == s.source || m.published < s.latest || !hasWords(b.event.Sources[i].Kind) || m.words != s.words {
		return -1
	}
	return i
}

// print gives the words as they stand in the source, with what is around them.
// Quotes that are interrupted stand there in pieces.
func (b *builder) print(a *quote.Appearance, q *quote.Quote, words *lexicon) {
	length := utf8.RuneCountInString(q.Text)
	pieces := fragments(q.Text)
	firstOfAll := b.config.fill == full && q.ID == "q1"
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

// around returns what stands before and behind the words: quotation marks, and
// who says so, or other sentences of the report.
func (b *builder) around(q *quote.Quote, words *lexicon) (prefix, suffix string) {
	others := slices.DeleteFunc(slices.Clone(b.fitting(tell)), func(i int) bool { return words.lists[tell][i] == q.Text })
	next := b.rng.below(len(others))
	behind := words.join + words.lists[tell][others[next]]
	if q.Type != quote.Direct && q.Type != quote.Partial {
		if others = slices.Delete(others, next, next+1); len(others) > 0 {
			prefix = words.lists[tell][one(&b.rng, others)] + words.join
		}
		return prefix, behind
	}
	quoted := words.quoted("\x00")
	if q.NestedIn != "" {
		quoted = words.quotedInside("\x00")
	}
	prefix, suffix, _ = strings.Cut(quoted, "\x00")
	if q.Cue != "" {
		prefix = q.Cue + words.lists[marks][4] + words.join + prefix
	}
	return prefix, suffix + behind
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
// on, and the moment by which all of them were published.
func (b *builder) supporting(n int) (ids []source.ID, known instant) {
	var good []int
	for i := range b.sources {
		if b.sources[i].good {
			good = append(good, i)
		}
	}
	for _, i := range some(&b.rng, good, n) {
		ids = append(ids, b.event.Sources[i].ID)
		if len(ids) == 1 || b.sources[i].published < known {
			known = b.sources[i].published
		}
	}
	return ids, known
}
