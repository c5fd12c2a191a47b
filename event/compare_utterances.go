package event

import (
	"cmp"
	"maps"
	"slices"
)

// How much of their words two quotes must share to be one utterance, if they
// have a speaker in common and if they have none.
const (
	enoughOfOneSpeaker = 0.5
	enoughOfTwo        = 0.8
)

// Bounds that keep the work in proportion: of accounts with more quotes only
// those are aligned that share a word which few quotes have.
const (
	mostPairs      = 10_000
	mostPairsAWord = 400
	mostCandidates = 100_000
)

// likeness is how alike two utterances are.
type likeness struct {
	a, b  int
	score float64
	by    string
}

// matchUtterances pairs utterances, the most alike first.
func matchUtterances(a, b []utterance) []match {
	var found []likeness
	for _, pair := range candidates(a, b) {
		if l, ok := alike(a, b, pair[0], pair[1]); ok {
			found = append(found, l)
		}
	}
	slices.SortFunc(found, func(x, y likeness) int {
		return cmp.Or(cmp.Compare(y.score, x.score),
			cmp.Compare(max(x.a, x.b), max(y.a, y.b)), cmp.Compare(min(x.a, x.b), min(y.a, y.b)))
	})
	t := &matcher{a: make([]bool, len(a)), b: make([]bool, len(b))}
	for _, l := range found {
		t.join([]int{l.a}, []int{l.b}, 0, 0, l.by)
	}
	return t.all()
}

// alike reports whether two utterances are one, and how alike their nearest
// wordings are.
func alike(a, b []utterance, i, j int) (likeness, bool) {
	x, y := &a[i], &b[j]
	shared := inCommon(x.speakers.stands, y.speakers.stands) > 0
	best := likeness{a: i, b: j, score: -1}
	for _, v := range x.first() {
		for _, w := range y.first() {
			if score, by := likenessOf(v, w, shared); score > best.score {
				best.score, best.by = score, by
			}
		}
	}
	if shared {
		best.score++
	}
	if slices.Equal(x.speakers.stands, y.speakers.stands) {
		best.score += 0.25
	}
	return best, best.by != ""
}

// likenessOf returns how alike two wordings are, and by what they are one.
func likenessOf(v, w wording, shared bool) (score float64, by string) {
	enough := enoughOfTwo
	if shared {
		enough = enoughOfOneSpeaker
	}
	if v.plain == w.plain {
		score, by = 1, "words"
	} else if inCommon(v.words, w.words) >= fewest(v.words, w.words, enough) {
		found := align(v.words, w.words)
		switch {
		case found.shared >= enough:
			score, by = found.shared, "similar words"
		case shared && found.within && telling(v.words, w.words):
			score, by = enough, "contained words"
		}
	}
	if by != "" && v.Type == w.Type {
		score += 0.1
	}
	if by != "" && v.Text == w.Text {
		score += 0.1
	}
	return score, by
}

// telling reports whether the shorter of two texts is long enough to be known
// again: two words, or one of some length.
func telling(a, b []string) bool {
	if len(a) > len(b) {
		a = b
	}
	return len(a) > 1 || len(a) == 1 && len([]rune(a[0])) >= 6
}

// candidates are the pairs that are worth aligning: all, or where they are too
// many those of the same text and those that share a rare word.
func candidates(a, b []utterance) [][2]int {
	var pairs [][2]int
	if len(a)*len(b) <= mostPairs {
		for i := range a {
			for j := range b {
				pairs = append(pairs, [2]int{i, j})
			}
		}
		return pairs
	}
	pairs = sharing(a, b, func(w wording) []string { return []string{w.plain} })
	pairs = append(pairs, sharing(a, b, func(w wording) []string { return w.words })...)
	slices.SortFunc(pairs, func(x, y [2]int) int { return slices.Compare(x[:], y[:]) })
	return slices.Compact(pairs)
}

// sharing returns pairs that share a key. Of a key that too many have, only
// those pairs count that have it in the same place.
func sharing(a, b []utterance, keys func(wording) []string) [][2]int {
	inA, inB := having(a, keys), having(b, keys)
	var pairs [][2]int
	for _, key := range slices.Sorted(maps.Keys(inA)) {
		x, y := inA[key], inB[key]
		if len(pairs) > mostCandidates {
			break
		}
		for k := range min(len(x), len(y)) {
			pairs = append(pairs, [2]int{x[k], y[k]})
		}
		if len(x)*len(y) > mostPairsAWord {
			continue
		}
		for _, i := range x {
			for _, j := range y {
				pairs = append(pairs, [2]int{i, j})
			}
		}
	}
	return pairs
}

func having(list []utterance, keys func(wording) []string) map[string][]int {
	found := map[string][]int{}
	for n, u := range list {
		for _, w := range u.wordings {
			for _, key := range keys(w) {
				if at := found[key]; len(at) == 0 || at[len(at)-1] != n {
					found[key] = append(at, n)
				}
			}
		}
	}
	return found
}

// fewest is how many words two texts must have in common for their alignment to
// matter: enough of all, or all of the shorter.
func fewest(a, b []string, enough float64) int {
	return min(int(enough*float64(len(a)+len(b))/2), min(len(a), len(b)))
}
