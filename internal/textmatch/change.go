package textmatch

// ChangeKind is a way in which the words looked for and the text differ.
type ChangeKind uint8

const (
	// Capital is a first letter of another case.
	Capital ChangeKind = iota + 1
	// EdgeMark is a comma, full stop or quotation mark at an edge.
	EdgeMark
	// Insertion is words in square brackets.
	Insertion
	// Omission is an ellipsis that stands for words of the text.
	Omission
	// Interruption is words of the text between two parts of a quotation.
	Interruption
	// Pause is what stands in the text between two pieces that were given.
	Pause
	// Replacement is words or signs that differ; one side may have none.
	Replacement
)

// Change is a difference: tokens of the words looked for, and of the text.
type Change struct {
	Kind ChangeKind
	// From and To are tokens of the words looked for; To is exclusive.
	From, To int
	// TextFrom and TextTo are tokens of the text.
	TextFrom, TextTo int
}

// The costs of a difference, in quarters of a word.
const (
	costWord    = 4
	costSimilar = 2
	costLeftOut = 2
	costSign    = 1
)

// walk compares the words looked for with a text, from one pair of tokens on,
// in one direction.
type walk struct {
	q, w   []Token
	qs, ws string
	// step is 1 or -1.
	step    int
	changes []Change
	// cost is that of the replacements so far; it may not pass budget.
	cost, budget int
	// interrupts says whether tokens of the text stand between two parts of a
	// quotation. It is nil where interruptions are not looked for.
	interrupts func(from, to int) bool
	// lines says that a line of the text is a paragraph.
	lines bool
	work  *int
}

var noToken = Token{}

func (k *walk) wanted(i int) *Token {
	if i < 0 || i >= len(k.q) {
		return &noToken
	}
	return &k.q[i]
}

func (k *walk) found(j int) *Token {
	if j < 0 || j >= len(k.w) {
		return &noToken
	}
	return &k.w[j]
}

func (k *walk) word(t *Token) string  { return k.qs[t.Start:t.End] }
func (k *walk) print(t *Token) string { return k.ws[t.Start:t.End] }

// alike reports whether two tokens are equal but for typography and case.
func (k *walk) alike(i, j int) bool {
	*k.work--
	a, b := k.wanted(i), k.found(j)
	if a.Hash != b.Hash || a.Kind != b.Kind {
		return a.Bracketed && b.Kind == Word && bracketsFit(k.word(a), k.print(b))
	}
	return a.Kind != Joint && a.Kind != None
}

// same reports whether two tokens are equal but for typography.
func (k *walk) same(i, j int) bool {
	*k.work--
	a, b := k.wanted(i), k.found(j)
	if a.Hash != b.Hash || a.Kind != b.Kind || a.Kind == None || a.Bracketed {
		return false
	}
	return a.Kind != Word || sameForm(k.word(a), k.print(b))
}

// run goes on from tokens i and j to the last token looked for, and returns
// where it got in the text, and false where too much differs.
func (k *walk) run(i, j int) (int, bool) {
	for k.wanted(i).Kind != None {
		if k.same(i, j) {
			i, j = i+k.step, j+k.step
			continue
		}
		if *k.work < 0 {
			return j, false
		}
		var ok bool
		if i, j, ok = k.mend(i, j); !ok || k.cost > k.budget {
			return j, false
		}
	}
	return j, true
}

// mend passes over the difference at i and j.
func (k *walk) mend(i, j int) (int, int, bool) {
	if k.reopened(j) && k.begun(i) && (k.alike(i, j+k.step) || k.reopened(j+k.step)) {
		return i, j + k.step, true
	}
	if k.alike(i, j) && k.mayDiffer(i, j) {
		k.note(Change{Kind: k.capital(i), From: i, To: i + 1, TextFrom: j, TextTo: j + 1})
		return i + k.step, j + k.step, true
	}
	for _, way := range [...]func(i, j int) (int, int, bool){k.hyphenated, k.edge, k.bracket, k.omission, k.attribution, k.interruption} {
		if i, j, ok := way(i, j); ok {
			return i, j, true
		}
	}
	return k.replacement(i, j)
}

// reopened reports whether a mark at j begins a paragraph, as one does that
// only says again that a quotation goes on.
func (k *walk) reopened(j int) bool {
	w := k.found(j)
	return w.Kind == Quotation && (w.Paragraph || k.lines && w.Line)
}

// begun reports whether i is not the outermost token, with which the words or
// the comparison begin.
func (k *walk) begun(i int) bool {
	if k.step < 0 {
		return i < len(k.q)-1
	}
	return i > 0
}

func (k *walk) capital(i int) ChangeKind {
	if k.wanted(i).Bracketed {
		return Insertion
	}
	return Capital
}

// mayDiffer reports whether the case of the word may differ: where brackets say
// so, and where a sentence or a part of a quotation begins.
func (k *walk) mayDiffer(i, j int) bool {
	q, w := k.wanted(i), k.found(j)
	if q.Bracketed {
		return true
	}
	if !sameButCapital(k.word(q), k.print(w)) {
		return false
	}
	switch before := k.wanted(i - 1); before.Kind {
	case None, Ellipsis, Joint:
		return true
	case Quotation:
		return i == 1
	case Sign:
		return i == 1 || k.word(before) == "]"
	}
	return i == 1 || k.found(j-1).Kind == Quotation
}

func (k *walk) note(c Change) {
	c.From, c.To = turnIf(k.step < 0, c.From, c.To)
	c.TextFrom, c.TextTo = turnIf(k.step < 0, c.TextFrom, c.TextTo)
	k.changes = append(k.changes, c)
}

// turnIf makes a range that was walked backwards one that is read forwards.
func turnIf(backwards bool, from, to int) (int, int) {
	if backwards && to <= from {
		return to + 1, from + 1
	}
	return from, to
}
