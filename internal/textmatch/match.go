package textmatch

import (
	"slices"
	"strings"
)

// Range is a part of a text, in bytes.
type Range struct{ From, To int }

// Match is a place where words stand.
type Match struct {
	// Pieces are the parts of the text that hold the words: one, or several
	// where something else stands between them.
	Pieces []Range
	// Changes are the differences, in the order of the words.
	Changes []Difference
	// cost is that of the words that differ.
	cost int
}

// Difference is a [Change] with the places in both texts.
type Difference struct {
	Kind ChangeKind
	// Words is a part of the words looked for, Text one of the text; either may
	// be empty, but is where the other would stand.
	Words, Text Range
}

// Start is where the match begins, in bytes.
func (m *Match) Start() int { return m.Pieces[0].From }

// End is where it ends.
func (m *Match) End() int { return m.Pieces[len(m.Pieces)-1].To }

// Cost is how much the words differ, in quarters of a word.
func (m *Match) Cost() int { return m.cost }

// Altered reports whether words or signs differ.
func (m *Match) Altered() bool { return m.cost > 0 }

func index(s, part string) int { return strings.Index(s, part) }

// align compares the words with the window, given a pair of tokens that are
// alike.
func (s *search) align(token, at int) (Match, bool) {
	budget := 0
	if s.edits {
		budget = allowance(s.q.words)
	}
	back := s.walk(-1, budget)
	begin, ok := back.run(token, at)
	if !ok {
		return Match{}, false
	}
	forth := s.walk(1, budget-back.cost)
	end, ok := forth.run(token+1, at+1)
	if !ok {
		return Match{}, false
	}
	slices.Reverse(back.changes)
	changes := append(back.changes, forth.changes...)
	return s.match(begin+1, end, changes)
}

// allowance is what words may differ to count as altered: half of the words
// where they are few, else two in five.
func allowance(words int) int {
	switch {
	case words <= 1:
		return costSign
	case words <= 4:
		return words * costWord / 2
	}
	return words * costWord * 2 / 5
}

func (s *search) walk(step, budget int) *walk {
	k := &walk{
		q: s.q.tokens, w: s.window, qs: s.q.s, ws: s.t.s, step: step,
		budget: budget, interrupts: s.interrupts, lines: s.t.marks.lines, work: &s.work,
	}
	if !s.edits {
		k.interrupts = nil
	}
	return k
}

// match makes a match of the tokens from begin to end.
func (s *search) match(begin, end int, changes []Change) (Match, bool) {
	if begin >= end {
		return Match{}, false
	}
	var m Match
	k := s.walk(1, 0)
	begin = s.withoutLoneMark(begin, end, changes)
	s.passLoneMark(changes)
	from := begin
	for _, c := range changes {
		if c.Kind == Replacement {
			m.cost += max(1, k.price(c.From, c.TextFrom, c.To-c.From, c.TextTo-c.TextFrom))
		}
		m.Changes = append(m.Changes, s.difference(c))
		if parts(c.Kind) && c.TextFrom > from && c.TextTo < end && c.TextFrom < c.TextTo {
			m.Pieces = append(m.Pieces, s.span(from, c.TextFrom))
			from = c.TextTo
		}
	}
	m.Pieces = append(m.Pieces, s.span(from, end))
	s.glue(&m, begin, end)
	return m, s.edits && m.cost <= allowance(s.q.words) || !s.edits
}

// withoutLoneMark returns where a match begins that begins with a mark whose
// partner, with which the words end, the text has elsewhere.
func (s *search) withoutLoneMark(begin, end int, changes []Change) int {
	if len(changes) == 0 || begin+1 >= end || s.window[begin].Kind != Quotation || s.q.tokens[0].Kind != Quotation {
		return begin
	}
	last := changes[len(changes)-1]
	if last.Kind == EdgeMark && last.To == len(s.q.tokens) && s.q.tokens[last.To-1].Kind == Quotation {
		return begin + 1
	}
	return begin
}

// passLoneMark makes a change of no words of one quotation mark that the text has
// inside the match, and its partner outside: the words are the same, but the
// quotation begins or ends among them.
func (s *search) passLoneMark(changes []Change) {
	lone := -1
	for i, c := range changes {
		if c.Kind != Replacement || c.From != c.To {
			continue
		}
		for j := c.TextFrom; j < c.TextTo; j++ {
			if s.window[j].Kind != Quotation {
				continue
			}
			if lone >= 0 || c.TextTo > c.TextFrom+1 {
				return
			}
			lone = i
		}
	}
	if lone >= 0 {
		changes[lone].Kind = EdgeMark
	}
}

// parts reports whether the change is something else between two pieces.
func parts(k ChangeKind) bool { return k == Omission || k == Interruption || k == Pause }

// span returns the bytes of the tokens, without commas and marks at the inner
// edges, which belong to no piece.
func (s *search) span(from, to int) Range {
	return Range{s.window[from].Start, s.window[to-1].End}
}

func (s *search) difference(c Change) Difference {
	return Difference{c.Kind, rangeOf(s.q.tokens, c.From, c.To, len(s.q.s)), rangeOf(s.window, c.TextFrom, c.TextTo, len(s.t.s))}
}

// rangeOf returns the bytes of the tokens; of none, the place behind the token
// before.
func rangeOf(tokens []Token, from, to, size int) Range {
	switch {
	case from < to:
		return Range{tokens[from].Start, tokens[min(to, len(tokens))-1].End}
	case from > 0 && from <= len(tokens):
		return Range{tokens[from-1].End, tokens[from-1].End}
	case len(tokens) > 0:
		return Range{tokens[0].Start, tokens[0].Start}
	}
	return Range{size, size}
}

// interrupts reports whether the tokens stand between two parts of a quotation:
// between marks that close one and open the next.
func (s *search) interrupts(from, to int) bool {
	if from == 0 || to >= len(s.window) {
		return false
	}
	before, behind := s.window[from-1], s.window[to]
	_, end, first := s.t.marks.around(before.Start, before.End)
	begin, _, second := s.t.marks.around(behind.Start, behind.End)
	if !first || !second {
		return false
	}
	between := s.window[from:to]
	if begin < before.Start && behind.End < end {
		return false
	}
	return noWord(between, before.End, end) && noWord(between, begin, behind.Start)
}

// noWord reports whether no word begins between two places.
func noWord(tokens []Token, from, to int) bool {
	return from <= to && !slices.ContainsFunc(tokens, func(t Token) bool {
		return t.Kind == Word && from <= t.Start && t.Start < to
	})
}

// glue notes a word that a hyphen ties to the first or last word: the text then
// has another word.
func (s *search) glue(m *Match, begin, end int) {
	if tiedAt(s.window, s.t.s, begin-1) && s.q.tokens[0].Kind == Word {
		word := Range{s.window[begin-2].Start, s.window[begin-1].End}
		at := s.q.tokens[0].Start
		m.Changes = slices.Insert(m.Changes, 0, Difference{Replacement, Range{at, at}, word})
		m.cost += costWord
	}
	if tiedAt(s.window, s.t.s, end) && s.q.tokens[len(s.q.tokens)-1].Kind == Word {
		word := Range{s.window[end].Start, s.window[end+1].End}
		at := s.q.tokens[len(s.q.tokens)-1].End
		m.Changes = append(m.Changes, Difference{Replacement, Range{at, at}, word})
		m.cost += costWord
	}
}

// tiedAt reports whether the token at i is a hyphen with nothing between it and
// the words on both sides.
func tiedAt(tokens []Token, s string, i int) bool {
	if i < 1 || i+1 >= len(tokens) {
		return false
	}
	a, hyphen, b := &tokens[i-1], &tokens[i], &tokens[i+1]
	return a.Kind == Word && b.Kind == Word && a.End == hyphen.Start && hyphen.End == b.Start && hyphen.isHyphen(s)
}

// keepClosest drops matches that differ more than others do.
func (s *search) keepClosest() {
	least := -1
	for _, m := range s.Matches {
		if least < 0 || m.cost < least {
			least = m.cost
		}
	}
	s.Matches = slices.DeleteFunc(s.Matches, func(m Match) bool { return m.cost > least })
}

// dropContaining drops matches inside which another one stands.
func (s *search) dropContaining() {
	s.Matches = slices.DeleteFunc(slices.Clone(s.Matches), func(m Match) bool {
		return slices.ContainsFunc(s.Matches, func(other Match) bool {
			return m.Start() <= other.Start() && other.End() <= m.End() && other.End()-other.Start() < m.End()-m.Start()
		})
	})
}

// dropContained drops matches that another one contains.
func (s *search) dropContained() {
	var kept []Match
	for i, m := range s.Matches {
		inside := false
		for k, other := range s.Matches {
			inside = inside || i != k && other.Start() <= m.Start() && m.End() <= other.End() &&
				(other.cost < m.cost || k < i && other.cost == m.cost)
		}
		if !inside {
			kept = append(kept, m)
		}
	}
	s.Matches = kept
}
