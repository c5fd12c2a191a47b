package textmatch

import "slices"

// piece is a part of the words looked for between two gaps: an ellipsis inside
// them, or a joint.
type piece struct {
	// from and to are tokens of the words; to is exclusive.
	from, to int
}

// place is where a piece stands in the window.
type place struct {
	begin, end int
	changes    []Change
}

// mostChains is how many ways to put pieces together one place may give.
const mostChains = 64

// pieces returns the parts of the words, or nil where there is only one.
func (q *Query) pieces() []piece {
	var list []piece
	from := 0
	for i := 0; i <= len(q.tokens); i++ {
		if i < len(q.tokens) && q.tokens[i].Kind != Joint && q.tokens[i].Kind != Ellipsis {
			continue
		}
		if slices.ContainsFunc(q.tokens[from:i], func(t Token) bool { return t.Kind == Word }) {
			list = append(list, piece{from, i})
		}
		from = i + 1
	}
	if len(list) < 2 {
		return nil
	}
	return list
}

// comparePieces finds all the ways in which the pieces stand one behind the
// other, given the place of a word of one of them. Of the pieces between the
// first and the last the nearest places count.
func (s *search) comparePieces(token, at int) {
	p := slices.IndexFunc(s.q.parts, func(p piece) bool { return p.from <= token && token < p.to })
	if p < 0 {
		return
	}
	anchor, ok := s.pieceAt(s.q.parts[p], token, at)
	if !ok {
		return
	}
	before, behind := s.chains(p, anchor, -1), s.chains(p, anchor, 1)
	for _, back := range before {
		for _, forth := range behind {
			s.work -= 32 + len(s.Matches)
			places := slices.Concat(back, []place{anchor}, forth)
			if m, ok := s.joined(places); ok && !s.has(m) {
				s.Matches = append(s.Matches, m)
			}
			if len(s.Matches) >= mostMatches || s.work < 0 {
				s.More = true
				return
			}
		}
	}
}

// pieceAt compares one piece with the window, given a pair of tokens.
func (s *search) pieceAt(p piece, token, at int) (place, bool) {
	back, forth := s.pieceWalk(p, -1), s.pieceWalk(p, 1)
	begin, ok := back.run(token-p.from, at)
	if !ok {
		return place{}, false
	}
	end, ok := forth.run(token-p.from+1, at+1)
	if !ok || begin+1 >= end {
		return place{}, false
	}
	slices.Reverse(back.changes)
	changes := append(back.changes, forth.changes...)
	for i := range changes {
		changes[i].From += p.from
		changes[i].To += p.from
	}
	return place{begin + 1, end, changes}, true
}

func (s *search) pieceWalk(p piece, step int) *walk {
	k := s.walk(step, 0)
	k.q = s.q.tokens[p.from:p.to]
	return k
}

// chains returns the places of the pieces beyond the anchor in a direction, in
// the order of the words: one chain for each place of the outermost.
func (s *search) chains(p int, anchor place, step int) [][]place {
	next := p + step
	if next < 0 || next >= len(s.q.parts) {
		return [][]place{nil}
	}
	outermost := next == 0 || next == len(s.q.parts)-1
	var list [][]place
	for _, found := range s.placesBeyond(s.q.parts[next], anchor, step) {
		for _, rest := range s.chains(next, found, step) {
			if step < 0 {
				list = append(list, append(slices.Clip(rest), found))
			} else {
				list = append(list, append([]place{found}, rest...))
			}
			if s.work -= 8; len(list) >= mostChains {
				s.More = true
				return list
			}
		}
		if !outermost && len(list) > 0 {
			break
		}
	}
	return list
}

// placesBeyond returns where a piece stands beyond another, nearest first, as
// far as an ellipsis may reach.
func (s *search) placesBeyond(p piece, from place, step int) []place {
	token := slices.IndexFunc(s.q.tokens[p.from:p.to], func(t Token) bool { return t.Kind == Word }) + p.from
	var list []place
	for n := range longestOmission + p.to - p.from {
		at := from.end + n
		if step < 0 {
			at = from.begin - 1 - n
		}
		if at < 0 || at >= len(s.window) || s.work < 0 {
			break
		}
		s.work--
		if w := s.window[at]; w.Kind != Word || w.Hash != s.q.tokens[token].Hash && !s.q.tokens[token].Bracketed {
			continue
		}
		found, ok := s.pieceAt(p, token, at)
		if ok && (step > 0 && found.begin >= from.end || step < 0 && found.end <= from.begin) {
			list = append(list, found)
		}
	}
	return list
}

// joined makes a match of places in order.
func (s *search) joined(places []place) (Match, bool) {
	var changes []Change
	for i, p := range places {
		if i > 0 {
			changes = append(changes, s.gap(i, places[i-1].end, p.begin)...)
		}
		changes = append(changes, p.changes...)
	}
	if edge := s.outerEllipsis(places); len(edge) > 0 {
		changes = append(changes, edge...)
		slices.SortStableFunc(changes, func(a, b Change) int { return a.From - b.From })
	}
	return s.match(places[0].begin, places[len(places)-1].end, changes)
}

// gap returns what stands between the piece before i and i: nothing where the
// text has an ellipsis too.
func (s *search) gap(i, from, to int) []Change {
	before, p := s.q.parts[i-1], s.q.parts[i]
	kind := Pause
	if s.q.tokens[before.to].Kind == Ellipsis {
		kind = Omission
		if to == from+1 && s.window[from].Kind == Ellipsis {
			return nil
		}
	}
	return []Change{{Kind: kind, From: before.to, To: p.from, TextFrom: from, TextTo: to}}
}

// outerEllipsis returns the ellipses with which the words begin and end, where
// the text has none.
func (s *search) outerEllipsis(places []place) []Change {
	var list []Change
	first, last := s.q.parts[0], s.q.parts[len(s.q.parts)-1]
	if begin := places[0].begin; s.hasEllipsis(0, first.from) {
		list = append(list, Change{Kind: Omission, From: 0, To: first.from, TextFrom: begin, TextTo: begin})
	}
	if end := places[len(places)-1].end; s.hasEllipsis(last.to, len(s.q.tokens)) {
		list = append(list, Change{Kind: Omission, From: last.to, To: len(s.q.tokens), TextFrom: end, TextTo: end})
	}
	return list
}

func (s *search) hasEllipsis(from, to int) bool {
	return slices.ContainsFunc(s.q.tokens[from:to], func(t Token) bool { return t.Kind == Ellipsis })
}

func (s *search) has(m Match) bool {
	return slices.ContainsFunc(s.Matches, func(other Match) bool { return slices.Equal(other.Pieces, m.Pieces) })
}
