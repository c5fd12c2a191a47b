package quote

import "slices"

// choose finds out which of the matches is meant, and puts it first.
func (t *Text) choose(a Appearance, l Location) Location {
	meant := make([]int, len(l.Matches))
	for i := range meant {
		meant[i] = i
	}
	sure := false
	for _, tell := range [...]func(Appearance, []Match, []int) []int{t.byContext, byPosition} {
		if told := tell(a, l.Matches, meant); len(told) > 0 {
			meant, sure = told, true
		}
	}
	meant = t.tightest(l.Matches, closest(l.Matches, meant))
	l.Ambiguous = len(meant) > 1 || len(meant) == 1 && l.More && !sure
	if !l.Ambiguous && len(meant) == 1 {
		first := l.Matches[meant[0]]
		l.Matches = slices.Insert(slices.Delete(l.Matches, meant[0], meant[0]+1), 0, first)
	}
	return l
}

// closest returns those of the matches that are closest to the words.
func closest(matches []Match, among []int) []int {
	var best []int
	for _, i := range among {
		if len(best) > 0 {
			m, b := &matches[i], &matches[best[0]]
			if m.Fidelity < b.Fidelity || m.Fidelity == b.Fidelity && m.cost > b.cost {
				continue
			}
			if m.Fidelity > b.Fidelity || m.cost < b.cost {
				best = best[:0]
			}
		}
		best = append(best, i)
	}
	return best
}

// tightest drops matches that share a piece with another whose pieces are nearer
// to each other. Nearness tells nothing of short words, which stand everywhere,
// unless they are set apart by quotation marks.
func (t *Text) tightest(matches []Match, among []int) []int {
	return slices.DeleteFunc(slices.Clone(among), func(i int) bool {
		return slices.ContainsFunc(among, func(k int) bool {
			return matches[k].gaps() < matches[i].gaps() && t.nearnessTells(&matches[k]) && sharePiece(&matches[k], &matches[i])
		})
	})
}

// shortPiece is how many bytes a piece has at most that stands anywhere.
const shortPiece = 8

func (t *Text) nearnessTells(m *Match) bool {
	last := len(m.Pieces) - 1
	for i, p := range m.Pieces {
		from, to := p.Start.Bytes, p.End.Bytes
		if to-from <= shortPiece && (i > 0 && !t.text.OpenedAt(from) || i < last && !t.text.ClosedAt(to)) {
			return false
		}
	}
	return true
}

// gaps is how many bytes of the text stand between the pieces.
func (m *Match) gaps() int {
	n := m.Span.End.Bytes - m.Span.Start.Bytes
	for _, p := range m.Pieces {
		n -= p.End.Bytes - p.Start.Bytes
	}
	return n
}

func sharePiece(a, b *Match) bool {
	for i := range min(len(a.Pieces), len(b.Pieces)) {
		if a.Pieces[i] == b.Pieces[i] || a.Pieces[len(a.Pieces)-1-i] == b.Pieces[len(b.Pieces)-1-i] {
			return true
		}
	}
	return false
}

// telling is how many characters a prefix or suffix has that tells something
// even where the other one is not found.
const telling = 12

// byContext returns the matches around which the text is as the appearance
// says: on both sides, else on one, else for the most part.
func (t *Text) byContext(a Appearance, matches []Match, among []int) []int {
	if a.Prefix == "" && a.Suffix == "" {
		return nil
	}
	var both, one, most []int
	for _, i := range among {
		m := &matches[i]
		before, wantedBefore := t.text.Before(m.Span.Start.Bytes, a.Prefix)
		behind, wantedBehind := t.text.Behind(m.Span.End.Bytes, a.Suffix)
		m.Prefix = a.Prefix != "" && before == wantedBefore
		m.Suffix = a.Suffix != "" && behind == wantedBehind
		switch {
		case before == wantedBefore && behind == wantedBehind:
			both = append(both, i)
		case m.Prefix && before >= telling || m.Suffix && behind >= telling:
			one = append(one, i)
		case (before+behind)*2 >= wantedBefore+wantedBehind:
			most = append(most, i)
		}
	}
	for _, told := range [...][]int{both, one, most} {
		if len(told) > 0 {
			return told
		}
	}
	return nil
}

// byPosition returns the match that begins where the appearance says.
func byPosition(a Appearance, matches []Match, among []int) []int {
	if a.Position == nil || a.Position.Start == nil {
		return nil
	}
	for _, i := range among {
		if matches[i].Span.Start.CodePoints == *a.Position.Start {
			return []int{i}
		}
	}
	return nil
}
