package textmatch

import (
	"slices"
	"sync"
)

// Result is what a search found.
type Result struct {
	Matches []Match
	// More says that the search stopped before it had seen every place.
	More bool
	// Work is how many tokens were looked at.
	Work int
}

const (
	// mostMatches is how many places a search lists.
	mostMatches = 200
	// baseWork is how many tokens a search looks at, besides as many for each
	// token looked for as workPerToken says.
	baseWork     = 1 << 17
	workPerToken = 64
	// How much text an omission and an interruption are expected to have.
	bytesPerOmission     = 2000
	bytesPerInterruption = 1000
	// frequent is how many blocks may have a word before its surroundings are
	// asked where to look.
	frequent = 32
)

// search is one search, with what it may still spend.
type search struct {
	t             *Text
	q             *Query
	work, allowed int
	*scratch
	Result
	// edits allows words that differ, and interruptions.
	edits bool
}

// scratch is room that one search leaves to the next, so that memory stays
// small beside the text.
type scratch struct{ window, block []Token }

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// Find returns the places where the words stand as they are, but for
// typography, edges and what an ellipsis stands for. Where they stand nowhere,
// it returns those where they are interrupted or altered. The matches are in
// the order of the text.
func (t *Text) Find(q *Query) Result {
	s := &search{t: t, q: q, scratch: scratches.Get().(*scratch)}
	defer scratches.Put(s.scratch)
	s.findVerbatim()
	if s.More {
		s.findLiterally()
	}
	if len(s.Matches) == 0 || s.onlyGlued() {
		verbatim := s.Matches
		s.Matches = nil
		s.findAltered()
		s.Matches = append(s.Matches, verbatim...)
		s.dropContained()
	}
	s.settle()
	slices.SortStableFunc(s.Matches, func(a, b Match) int { return a.Start() - b.Start() })
	return s.Result
}

// allow lets a search look at as much as one may.
func (s *search) allow() {
	s.settle()
	s.work = baseWork + workPerToken*len(s.q.tokens)
	s.allowed = s.work
}

// settle adds what was spent to the work done.
func (s *search) settle() {
	s.Work += s.allowed - s.work
	s.allowed = s.work
}

func (s *search) onlyGlued() bool {
	return !slices.ContainsFunc(s.Matches, func(m Match) bool { return !m.Altered() })
}

// findVerbatim looks at every place that has the rarest of the words.
func (s *search) findVerbatim() {
	s.allow()
	if s.q.words == 0 {
		s.findSigns()
		return
	}
	g, ok := s.t.rarest(s.q.grams)
	if !ok {
		return
	}
	s.visit(g, s.placesOf(g))
	if s.q.parts == nil && s.q.gaps > 0 {
		s.dropContaining()
	}
}

// placesOf returns the blocks in which to look for the gram. Where they are
// many, they are those around which the text is as expected, if there are any.
func (s *search) placesOf(g queryGram) []uint16 {
	blocks := s.t.grams.blocks(g.gram)
	if len(blocks) <= frequent {
		return blocks
	}
	near := s.expected()
	if len(near) == 0 {
		return blocks
	}
	var list []uint16
	for _, b := range blocks {
		if _, ok := slices.BinarySearch(near, b); ok {
			list = append(list, b)
		}
	}
	rest := slices.DeleteFunc(slices.Clone(blocks), func(b uint16) bool {
		_, ok := slices.BinarySearch(near, b)
		return ok
	})
	return append(list, rest...)
}

// expected returns the blocks near which the text is as the query expects it,
// in order.
func (s *search) expected() []uint16 {
	var near []uint16
	add := func(block, reach int) {
		for b := max(0, block-reach); b <= min(block+reach, len(s.t.blocks)-1); b++ {
			near = append(near, uint16(b))
		}
	}
	reach := 1 + (len(s.q.s)+len(s.q.Before)+len(s.q.Behind))>>s.t.shift
	if s.q.At >= 0 {
		add(s.q.At>>s.t.shift, reach)
	}
	for _, context := range [...]string{s.q.Before, s.q.Behind} {
		if g, ok := s.t.rarest(NewQuery(context).innerGrams()); ok {
			if blocks := s.t.grams.blocks(g.gram); len(blocks) <= frequent {
				for _, b := range blocks {
					add(int(b), reach)
				}
			}
		}
	}
	slices.Sort(near)
	return slices.Compact(near)
}

// innerGrams returns the grams without the first and last word, which may be
// cut.
func (q *Query) innerGrams() []queryGram {
	first, last := 0, len(q.tokens)-1
	return slices.DeleteFunc(q.grams, func(g queryGram) bool {
		return g.token == first || g.token == last || g.pair && g.token+1 >= last
	})
}

// findAltered looks at places that have some of the words.
func (s *search) findAltered() {
	s.edits = true
	s.allow()
	for _, g := range s.t.spread(s.q.grams) {
		blocks := s.placesOf(g)
		if len(s.Matches) > 0 && len(blocks) > frequent {
			break
		}
		s.visit(g, blocks)
	}
	s.keepClosest()
}

// visit compares the words with the text wherever the blocks have the gram.
func (s *search) visit(g queryGram, blocks []uint16) {
	for _, b := range blocks {
		if s.work < 0 || len(s.Matches) >= mostMatches {
			s.More = true
			return
		}
		s.visitBlock(g, int(b))
	}
}

func (s *search) visitBlock(g queryGram, block int) {
	from := s.t.blocks[block].at
	to := (block + 1) << s.t.shift
	if from >= to {
		return
	}
	s.block = s.t.window(from, to+256, s.block)
	s.spend(s.block)
	want := s.q.tokens[g.token]
	for i, w := range s.block {
		if w.Start >= to {
			break
		}
		if w.Hash != want.Hash || w.Kind != Word || g.pair && !s.pairAt(i, g) || s.covered(w.Start) {
			continue
		}
		s.compare(w.Start, g.token)
		if s.work < 0 || len(s.Matches) >= mostMatches {
			s.More = true
			return
		}
	}
}

// spend takes the work of cutting tokens off what is left.
func (s *search) spend(tokens []Token) {
	s.work -= len(tokens)
	if n := len(tokens); n > 0 {
		s.work -= (tokens[n-1].End - tokens[0].Start) / 16
	}
}

// pairAt reports whether the pair of words begins with the token at i.
func (s *search) pairAt(i int, g queryGram) bool {
	next := i + 1
	for next < len(s.block) && s.block[next].Kind != Word {
		next++
	}
	if next == len(s.block) {
		return true
	}
	return pairGram(s.block[i].Hash, s.block[next].Hash) == g.gram
}

// covered reports whether a place is part of a match already found that cannot
// be bettered. Pieces, and what brackets stand for, may begin at several places
// before one.
func (s *search) covered(at int) bool {
	if s.q.gaps > 0 {
		return false
	}
	for i := len(s.Matches) - 1; i >= 0; i-- {
		if m := &s.Matches[i]; m.cost == 0 && m.Start() <= at && at < m.End() {
			return true
		}
	}
	return false
}

// compare compares the words with the text, given that the token stands at the
// byte offset.
func (s *search) compare(at, token int) {
	q := s.q
	anchor := q.tokens[token]
	slack := 64 + min(q.gaps, 8)*bytesPerOmission
	if s.edits {
		slack += bytesPerInterruption
	}
	from := at - anchor.Start*2 - slack
	to := at + (len(q.s)-anchor.Start)*2 + slack
	s.window = s.t.window(from, to, s.window)
	s.spend(s.window)
	i, ok := slices.BinarySearchFunc(s.window, at, func(w Token, at int) int { return w.Start - at })
	if !ok {
		return
	}
	if s.q.parts != nil && !s.edits {
		s.comparePieces(token, i)
		return
	}
	if m, ok := s.align(token, i); ok && !s.has(m) {
		s.Matches = append(s.Matches, m)
	}
}

// findLiterally looks byte by byte where words are so frequent that the search
// stopped before it had seen every place. Words that stand somewhere as they are
// are then no longer sought in another typography.
func (s *search) findLiterally() {
	if len(s.q.tokens) == 0 || s.q.gaps > 0 {
		return
	}
	s.allow()
	first, last := s.q.tokens[0].Start, s.q.tokens[len(s.q.tokens)-1].End
	want, found := s.q.s[first:last], false
	for at := 0; at < len(s.t.s); at++ {
		i := index(s.t.s[at:], want)
		if i < 0 {
			s.More = !found
			return
		}
		if at += i; !s.covered(at) {
			s.compare(at, 0)
		}
		found = found || s.covered(at)
		if s.work < 0 || len(s.Matches) >= mostMatches {
			return
		}
	}
	s.More = !found
}

// findSigns looks for words that are no words: byte by byte.
func (s *search) findSigns() {
	if len(s.q.tokens) == 0 {
		return
	}
	first, last := s.q.tokens[0], s.q.tokens[len(s.q.tokens)-1]
	want := s.q.s[first.Start:last.End]
	for at := 0; at <= len(s.t.s)-len(want); {
		i := index(s.t.s[at:], want)
		if i < 0 {
			return
		}
		if len(s.Matches) == mostMatches {
			s.More = true
			return
		}
		s.Matches = append(s.Matches, Match{Pieces: []Range{{at + i, at + i + len(want)}}})
		at += i + len(want)
	}
}
