package textmatch

// The ways in which words looked for may honestly differ from the text. Each
// returns where the comparison goes on, and false where it is not that way.

const (
	// longestOmission is how many tokens an ellipsis may stand for.
	longestOmission = 250
	// longestInterruption is how many tokens may stand between two parts of an
	// interrupted quotation that are not given apart.
	longestInterruption = 80
	// longestInsertion is how many tokens brackets may hold or stand for.
	longestInsertion = 16
)

// edge passes over commas, full stops and marks with which the words end.
func (k *walk) edge(i, j int) (int, int, bool) {
	from, omitted := i, false
	for ; k.wanted(i).Kind != None; i += k.step {
		switch k.wanted(i).Kind {
		case Stop:
			if k.sentenceMark(j) {
				return 0, 0, false
			}
		case Quotation, Dash:
		case Ellipsis:
			omitted = true
		default:
			return 0, 0, false
		}
	}
	kind := EdgeMark
	if omitted {
		kind = Omission
	}
	k.note(Change{Kind: kind, From: from, To: i, TextFrom: j, TextTo: j})
	return i, j, true
}

// hyphenated passes over a word that the text has in two parts, with a hyphen
// at the end of a line.
func (k *walk) hyphenated(i, j int) (int, int, bool) {
	first := j
	if k.step < 0 {
		first = j - 2
	}
	q, a, hyphen, b := k.wanted(i), k.found(first), k.found(first+1), k.found(first+2)
	if q.Kind != Word || a.Kind != Word || hyphen.Kind != Dash || b.Kind != Word || !b.Line && !q.Broken || a.End != hyphen.Start {
		return 0, 0, false
	}
	return i + k.step, j + 3*k.step, sameForm(k.word(q), k.print(a)+k.print(b))
}

// sentenceMark reports whether the text has a question mark or exclamation mark
// at j, quotation marks left aside: a full stop there changes what is said.
func (k *walk) sentenceMark(j int) bool {
	for k.found(j).Kind == Quotation {
		j += k.step
	}
	switch w := k.found(j); {
	case k.step < 0 || w.Kind != Sign:
		return false
	default:
		return isSentenceMark(k.print(w))
	}
}

func isSentenceMark(s string) bool {
	switch s {
	case "?", "!", "？", "！", "؟", ";", "‼", "⁉", "⁇", "⁈":
		return true
	}
	return false
}

// bracket passes over words in square brackets and what they stand for.
func (k *walk) bracket(i, j int) (int, int, bool) {
	opens, closes := "[", "]"
	if k.step < 0 {
		opens, closes = closes, opens
	}
	if k.wanted(i).Kind != Sign || k.word(k.wanted(i)) != opens {
		return 0, 0, false
	}
	next := i + k.step
	for n := 0; k.wanted(next).Kind != Sign || k.word(k.wanted(next)) != closes; n++ {
		if n == longestInsertion || k.wanted(next).Kind == None {
			return 0, 0, false
		}
		next += k.step
	}
	if inside := i + k.step; next == inside+k.step && k.alike(inside, j) {
		k.note(Change{Kind: Insertion, From: i, To: next + k.step, TextFrom: j, TextTo: j + k.step})
		return next + k.step, j + k.step, true
	}
	next += k.step
	for n := range longestInsertion {
		to := j + n*k.step
		if k.wanted(next).Kind == None || k.goesOn(next, to) {
			k.note(Change{Kind: Insertion, From: i, To: next, TextFrom: j, TextTo: to})
			return next, to, true
		}
	}
	return 0, 0, false
}

// goesOn reports whether the next two tokens are alike, or the next one if
// nothing is looked for behind it.
func (k *walk) goesOn(i, j int) bool {
	if !k.alike(i, j) {
		return false
	}
	switch k.wanted(i + k.step).Kind {
	case None, Ellipsis, Joint:
		return true
	}
	return k.alike(i+k.step, j+k.step) || k.found(j+k.step).Kind == Quotation
}

// omission passes over an ellipsis, or the joint of two pieces, and the words
// of the text up to those that follow.
func (k *walk) omission(i, j int) (int, int, bool) {
	kind := Omission
	switch k.wanted(i).Kind {
	case Joint:
		kind = Pause
	case Ellipsis:
	default:
		return k.stopBefore(i, j)
	}
	next := i + k.step
	to, ok := k.seek(next, j, longestOmission)
	if !ok {
		return 0, 0, false
	}
	k.note(Change{Kind: kind, From: i, To: next, TextFrom: j, TextTo: to})
	return next, to, true
}

// stopBefore passes over a comma or full stop that the words have before an
// ellipsis or a joint, and the text has not.
func (k *walk) stopBefore(i, j int) (int, int, bool) {
	if q := k.wanted(i); q.Kind != Stop && q.Kind != Quotation {
		return 0, 0, false
	}
	switch k.wanted(i + k.step).Kind {
	case Ellipsis, Joint:
		k.note(Change{Kind: EdgeMark, From: i, To: i + k.step, TextFrom: j, TextTo: j})
		return i + k.step, j, true
	}
	return 0, 0, false
}

// seek returns where in the text, from j on, the words from i on stand best.
func (k *walk) seek(i, j, most int) (int, bool) {
	const enough = 8
	best, where := 0, 0
	for n := range most {
		at := j + n*k.step
		if k.found(at).Kind == None || *k.work < 0 {
			break
		}
		score := k.runLength(i, at, enough)
		if score == 0 || score < 3 && !k.pieceEnds(i+score*k.step) {
			continue
		}
		score *= 2
		if k.step > 0 && k.found(at-1).Kind == Quotation {
			score++
		}
		if score > best {
			best, where = score, at
		}
	}
	return where, best > 0
}

// runLength returns how many tokens from i and j on are alike, up to most.
func (k *walk) runLength(i, j, most int) int {
	n := 0
	for n < most && k.alike(i+n*k.step, j+n*k.step) {
		n++
	}
	return n
}

// pieceEnds reports whether nothing but an edge is looked for at i.
func (k *walk) pieceEnds(i int) bool {
	switch k.wanted(i).Kind {
	case None, Ellipsis, Joint:
		return true
	case Stop, Quotation:
		next := k.wanted(i + k.step).Kind
		return next == None || next == Ellipsis || next == Joint
	}
	return false
}

// interruption passes over words of the text between two parts of a quotation:
// between a closing mark and an opening one, or between dashes of which the
// first stands behind a comma or the end of a sentence.
func (k *walk) interruption(i, j int) (int, int, bool) {
	next, at, ok := k.interrupted(i, j)
	if ok {
		k.note(Change{Kind: Interruption, From: i, To: next, TextFrom: j, TextTo: at})
	}
	return next, at, ok
}

// interrupted returns where the comparison goes on behind an interruption at i
// and j, if there is one.
func (k *walk) interrupted(i, j int) (int, int, bool) {
	if k.interrupts == nil || !k.begun(i) || !k.mayInterrupt(j) {
		return 0, 0, false
	}
	next := i
	if k.wanted(i).Kind == Stop {
		next = i + k.step
	}
	for n := range longestInterruption {
		at := j + n*k.step
		if k.found(at).Kind == None {
			break
		}
		if !k.parts(at, j) || !k.partsBefore(at, j) || !k.goesOnBehind(next, at) {
			continue
		}
		if from, to := turnIf(k.step < 0, j, at); !k.interrupts(from, to) {
			continue
		}
		return next, at, true
	}
	return 0, 0, false
}

// mayInterrupt reports whether a mark, a dash, a comma or the end of a sentence
// stands at j, with one of which every interruption begins.
func (k *walk) mayInterrupt(j int) bool {
	w := k.found(j)
	return w.Kind == Quotation || w.Kind == Dash || k.isStop(j)
}

// goesOnBehind reports whether the next part of a quotation begins at j: surely,
// or behind a mark with one word changed.
func (k *walk) goesOnBehind(i, j int) bool {
	if k.alike(i, j) && k.longEnough(i, j) {
		return true
	}
	if k.budget == 0 || k.found(j-k.step).Kind != Quotation && !k.isStop(j-k.step) {
		return false
	}
	same := k.runLength(i, j, 2)
	changed := i + same*k.step
	if k.wanted(changed).Kind != Word || k.found(j+same*k.step).Kind != Word {
		return false
	}
	behind := k.runLength(changed+k.step, j+(same+1)*k.step, 2)
	return behind == 2 || same+behind > 0 && k.pieceEnds(changed+(1+behind)*k.step)
}

// longEnough reports whether enough goes on behind an interruption to be sure.
func (k *walk) longEnough(i, j int) bool {
	n := k.runLength(i, j, 3)
	return n == 3 || k.pieceEnds(i+n*k.step)
}

// parts reports whether the text goes on with a part of a quotation at the
// token, some way behind j.
func (k *walk) parts(at, j int) bool {
	if at == j {
		return false
	}
	delimiter := k.skipStops(at-k.step, -k.step)
	kind := k.found(delimiter).Kind
	return (kind == Quotation || kind == Dash) && (delimiter-j)*k.step > 0
}

// partsBefore reports whether the part before j ends as the one at the token
// begins: with a mark, or with a dash behind a comma or the end of a sentence.
func (k *walk) partsBefore(at, j int) bool {
	far := k.skipStops(at-k.step, -k.step)
	near := k.skipStops(j, k.step)
	if k.found(near).Kind != k.found(far).Kind || near == far {
		return false
	}
	if k.found(near).Kind == Quotation {
		return true
	}
	first := near
	if k.step < 0 {
		first = far
	}
	return k.isStop(first - 1)
}

// skipStops passes over commas and the like, from j in a direction.
func (k *walk) skipStops(j, step int) int {
	for n := 0; n < 3 && k.isStop(j); n++ {
		j += step
	}
	return j
}

func (k *walk) isStop(j int) bool {
	w := k.found(j)
	return w.Kind == Stop || w.Kind == Ellipsis || w.Kind == Sign && isSentenceMark(k.print(w))
}
