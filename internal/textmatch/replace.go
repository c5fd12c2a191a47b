package textmatch

import "unicode/utf8"

// replacement passes over the smallest number of tokens behind which the words
// and the text go on alike.
func (k *walk) replacement(i, j int) (int, int, bool) {
	if k.budget == 0 {
		return 0, 0, false
	}
	most := min(12+len(k.q)/8, 40)
	for n := 1; n <= most && *k.work > 0; n++ {
		best, skip, pass := 0, 0, 0
		for m := n; m >= 0; m-- {
			for _, p := range [...][2]int{{n, m}, {m, n}} {
				if run := k.resumes(i+p[0]*k.step, j+p[1]*k.step); run > best {
					best, skip, pass = run, p[0], p[1]
				}
			}
		}
		if best > 0 {
			if m := k.leftOut(i, j, best); m > 0 {
				skip, pass = 0, m
			}
			return k.replace(i, j, skip, pass)
		}
		if k.wanted(i+n*k.step).Kind == None {
			if skip, pass, ok := k.restBehind(i, j, n); ok {
				return k.replace(i, j, skip, pass)
			}
			return k.replaceRest(i, j, n)
		}
	}
	if m := k.leftOut(i, j, 0); m > 0 {
		return k.replace(i, j, 0, m)
	}
	return 0, 0, false
}

// leftOut returns how many tokens of the text were left out, where behind them
// more goes on alike than the tokens that go on otherwise; else 0.
func (k *walk) leftOut(i, j, otherwise int) int {
	if otherwise >= goesOnSurely {
		return 0
	}
	for m := 1; m <= longestInterruption && *k.work > 0; m++ {
		if k.runLength(i, j+m*k.step, goesOnSurely) == goesOnSurely {
			return m
		}
	}
	return 0
}

// goesOnSurely is how many tokens alike can hardly be chance.
const goesOnSurely = 6

// resumes returns how many tokens go on alike, and 0 where they are too few to
// mean anything.
func (k *walk) resumes(i, j int) int {
	n := k.runLength(i, j, goesOnSurely)
	words := 0
	for m := range n {
		if k.wanted(i+m*k.step).Kind == Word {
			words++
		}
	}
	if n < 2 && !(n == 1 && k.pieceEnds(i+k.step)) {
		if _, _, ok := k.interrupted(i+n*k.step, j+n*k.step); ok {
			return 1
		}
		return 0
	}
	if words == 0 {
		return 0
	}
	return n
}

// restBehind returns how many of the last n tokens looked for differ, and from how
// many of the text, where the others stand behind these and that is less of a
// change than that all n differ. It returns false where it is not.
func (k *walk) restBehind(i, j, n int) (skip, pass int, ok bool) {
	least := k.price(i, j, n, n)
	most := longestInterruption
	for differ := range n {
		for m := 1; m <= most; m++ {
			if k.runLength(i+differ*k.step, j+m*k.step, n-differ) < n-differ {
				continue
			}
			if price := k.price(i, j, differ, m); price < least {
				least, skip, pass, ok = price, differ, m, true
			}
			break
		}
		most = n + goesOnSurely
	}
	return skip, pass, ok
}

// replaceRest takes the last n tokens looked for as replaced, one by one, by
// what stands there in the text.
func (k *walk) replaceRest(i, j, n int) (int, int, bool) {
	pass := 0
	for m := 0; m < n && k.counterpart(i+m*k.step, j+pass*k.step); m++ {
		pass++
	}
	for pass > 0 && tiedAt(k.w, k.ws, j+pass*k.step) {
		pass += 2
	}
	return k.replace(i, j, n, pass)
}

// counterpart reports whether the token at j may stand for the one at i: a word
// for a word, a sign for a sign.
func (k *walk) counterpart(i, j int) bool {
	q, w := k.wanted(i).Kind, k.found(j).Kind
	return w != None && w != Quotation && (q == Word) == (w == Word)
}

func (k *walk) replace(i, j, skip, pass int) (int, int, bool) {
	next, to := i+skip*k.step, j+pass*k.step
	k.cost += k.price(i, j, skip, pass)
	k.note(Change{Kind: Replacement, From: i, To: next, TextFrom: j, TextTo: to})
	return next, to, true
}

// longLeftOut is how many words left out together cost, however many they are.
const longLeftOut = 8

// price is what it costs to replace tokens.
func (k *walk) price(i, j, skip, pass int) int {
	if skip == 1 && pass == 1 && k.wanted(i).Kind == Word && k.found(j).Kind == Word &&
		similar(k.word(k.wanted(i)), k.print(k.found(j))) {
		return costSimilar
	}
	if skip == 0 && pass > longLeftOut {
		return longLeftOut * costLeftOut
	}
	cost := 0
	for n := range max(skip, pass) {
		q, w := k.counted(k.q, k.qs, i, n, skip), k.counted(k.w, k.ws, j, n, pass)
		switch {
		case q == Word:
			cost += costWord
		case w == Word:
			cost += costLeftOut
		case q == Sign || w == Sign:
			cost += costSign
		}
	}
	return cost
}

// counted is what the token n of those from first on counts as: a word, a sign,
// or None where there are not as many and for what a hyphen ties to the word
// before, which is one with it.
func (k *walk) counted(tokens []Token, s string, first, n, count int) Kind {
	at := first + n*k.step
	switch {
	case n >= count || at < 0 || at >= len(tokens):
		return None
	case n > 1 && tiedAt(tokens, s, at-k.step) || n > 0 && n+1 < count && tiedAt(tokens, s, at):
		return None
	case tokens[at].Kind == Word:
		return Word
	}
	return Sign
}

// similar reports whether two words share their beginning or their end to more
// than half, as forms of one word and slips do.
func similar(a, b string) bool {
	var x, y [64]byte
	f, g := appendFolded(x[:0], a, true), appendFolded(y[:0], b, true)
	if len(f) > len(g) {
		f, g = g, f
	}
	front := 0
	for front < len(f) && f[front] == g[front] {
		front++
	}
	back := 0
	for back < len(f)-front && f[len(f)-1-back] == g[len(g)-1-back] {
		back++
	}
	return (front+back)*2 > len(g) && utf8.RuneCount(f) > 2
}

// bracketsFit reports whether a word with brackets in it stands for the word of
// the text: with or without what the brackets hold.
func bracketsFit(word, text string) bool {
	if sameLetters(word, text) {
		return true
	}
	bare := make([]byte, 0, len(word))
	depth := 0
	for i := range len(word) {
		switch {
		case word[i] == '[':
			depth++
		case word[i] == ']':
			depth--
		case depth == 0:
			bare = append(bare, word[i])
		}
	}
	return sameLetters(string(bare), text)
}
