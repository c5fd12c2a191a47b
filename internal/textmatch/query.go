package textmatch

import (
	"slices"
	"strings"
)

// Query is words to look for.
type Query struct {
	s      string
	tokens []Token
	grams  []queryGram
	// words counts the tokens that are words.
	words int
	// gaps counts ellipses, joints and brackets.
	gaps int
	// parts are the pieces between ellipses and joints, nil where there is one.
	parts []piece
	// Before and Behind are what must stand around the words, to find them more
	// quickly where they are frequent words. A place with other words around it
	// may be found all the same.
	Before, Behind string
	// At is a byte offset where they are expected, -1 for none.
	At int
}

// queryGram is a word, or a pair of words, by which the words can be found.
type queryGram struct {
	gram uint32
	// token is the word, or the first of the pair.
	token int
	pair  bool
}

// NewQuery prepares the pieces of a quotation, in order. [Query.Source] returns
// the text to which the tokens in changes refer.
func NewQuery(pieces ...string) *Query {
	q := &Query{At: -1, s: strings.Join(pieces, " ")}
	base := 0
	for _, piece := range pieces {
		tokens := Tokens(piece)
		if len(tokens) > 0 && len(q.tokens) > 0 {
			q.tokens = append(q.tokens, Token{Start: base, End: base, Kind: Joint})
		}
		for i := range tokens {
			tokens[i].Start += base
			tokens[i].End += base
		}
		if q.tokens == nil {
			q.tokens = tokens
		} else {
			q.tokens = append(q.tokens, tokens...)
		}
		base += len(piece) + len(" ")
	}
	q.index()
	q.parts = q.pieces()
	return q
}

// Source returns the words as text.
func (q *Query) Source() string { return q.s }

// Words returns how many words are looked for.
func (q *Query) Words() int { return q.words }

// index collects the grams: not of words in brackets, and no pair across an
// ellipsis or a joint.
func (q *Query) index() {
	before, inside := -1, false
	q.grams = make([]queryGram, 0, 2*len(q.tokens))
	for i := range q.tokens {
		t := &q.tokens[i]
		switch {
		case t.Kind == Ellipsis || t.Kind == Joint:
			q.gaps++
			before = -1
		case t.Kind == Sign && (q.s[t.Start:t.End] == "[" || q.s[t.Start:t.End] == "]"):
			inside = q.s[t.Start] == '['
			q.gaps++
			before = -1
		case t.Kind != Word:
		case inside || t.Bracketed || t.Broken:
			q.words++
			before = -1
		default:
			q.words++
			q.grams = append(q.grams, queryGram{gram: wordGram(t.Hash), token: i})
			if before >= 0 {
				q.grams = append(q.grams, queryGram{pairGram(q.tokens[before].Hash, t.Hash), before, true})
			}
			before = i
		}
	}
}

// rarest returns the gram that the fewest blocks have.
func (t *Text) rarest(grams []queryGram) (queryGram, bool) {
	best, fewest := queryGram{}, -1
	for _, g := range grams {
		if n := len(t.grams.blocks(g.gram)); fewest < 0 || n < fewest {
			best, fewest = g, n
		}
	}
	return best, fewest >= 0
}

// spread returns grams from all parts of the words, the rarest of each part
// that the text has, rarest first.
func (t *Text) spread(grams []queryGram) []queryGram {
	const parts = 8
	var list []queryGram
	for part := range parts {
		from, to := len(grams)*part/parts, len(grams)*(part+1)/parts
		if g, ok := t.rarestPresent(grams[from:to]); ok {
			list = append(list, g)
		}
	}
	slices.SortStableFunc(list, func(a, b queryGram) int {
		return len(t.grams.blocks(a.gram)) - len(t.grams.blocks(b.gram))
	})
	return list
}

func (t *Text) rarestPresent(grams []queryGram) (queryGram, bool) {
	best, fewest := queryGram{}, 0
	for _, g := range grams {
		if n := len(t.grams.blocks(g.gram)); n > 0 && (fewest == 0 || n < fewest) {
			best, fewest = g, n
		}
	}
	return best, fewest > 0
}

// Offset returns the place of a byte offset in the words.
func (q *Query) Offset(bytes int) Offset {
	points, wide := count(q.s[:bytes])
	return Offset{points, bytes, points + wide}
}

// Ends returns where the first token of s begins and the last one ends.
func Ends(s string) (first, last int) {
	tokens := Tokens(s)
	if len(tokens) == 0 {
		return 0, len(s)
	}
	return tokens[0].Start, tokens[len(tokens)-1].End
}
