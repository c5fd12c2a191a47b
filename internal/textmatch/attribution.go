package textmatch

// mostAttribution is how many words may say who speaks inside a quotation.
const mostAttribution = 12

// attribution passes over words of the text that say who speaks, between commas
// or dashes inside a quotation.
func (k *walk) attribution(i, j int) (int, int, bool) {
	if k.interrupts == nil || !k.begun(i) || !k.delimits(j) && !k.delimits(j-k.step) {
		return 0, 0, false
	}
	next := i
	for k.wanted(next).Kind == Stop || k.wanted(next).Kind == Dash {
		next += k.step
	}
	for n := 1; n < 2*mostAttribution; n++ {
		at := j + n*k.step
		if k.found(at).Kind == None {
			break
		}
		if !k.delimits(at-k.step) || !k.alike(next, at) || !k.longEnough(next, at) {
			continue
		}
		if from, to := turnIf(k.step < 0, j, at); !k.attributes(from, to) {
			continue
		}
		k.note(Change{Kind: Interruption, From: i, To: next, TextFrom: j, TextTo: at})
		return next, at, true
	}
	return 0, 0, false
}

// delimits reports whether a comma, a dash or the end of a sentence stands at j.
func (k *walk) delimits(j int) bool { return k.found(j).Kind == Dash || k.isStop(j) }

// attributes reports whether the tokens of the text say who speaks: a few words
// between delimiters, one of them a verb of speech, none of them the speaker's.
func (k *walk) attributes(from, to int) bool {
	for from < to && k.delimits(from) {
		from++
	}
	for to > from && k.delimits(to-1) {
		to--
	}
	words, reports := 0, false
	for j := from; j < to; j++ {
		w := k.found(j)
		switch w.Kind {
		case Word:
			word := k.print(w)
			if negates(word) || j == from && speakersOwn.has(word) {
				return false
			}
			words++
			reports = reports || reporting.has(word) || j == from && word == "so"
		case Stop, Dash, Sign:
		default:
			return false
		}
	}
	return reports && words <= mostAttribution
}
