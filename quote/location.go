package quote

// Offset is a place in a text. The three units count the same place; 0 is the
// beginning of the text.
type Offset struct {
	// CodePoints counts Unicode code points, as [Position] does. A byte that is
	// not UTF-8 counts as one.
	CodePoints int
	// Bytes counts the bytes of the UTF-8 text, as Go's strings do.
	Bytes int
	// UTF16 counts UTF-16 code units, as JavaScript, Java and C# do.
	UTF16 int
}

// Span is a part of a text.
type Span struct {
	// Start is its first character.
	Start Offset
	// End is behind its last character.
	End Offset
}

// Position returns the span as the position of an appearance.
func (s Span) Position() *Position {
	return &Position{Start: new(s.Start.CodePoints), End: new(s.End.CodePoints)}
}

// Change is one difference between the words of a quote and a text.
type Change struct {
	// Kind says in which way they differ.
	Kind ChangeKind
	// Words is what the quote has, "" for nothing.
	Words string
	// At is where the quote has it, or would have it. It is counted in the
	// words looked for; fragments count as parted by one space.
	At Span
	// Text is what the text has, "" for nothing.
	Text string
	// TextAt is where the text has it, or would have it.
	TextAt Span
}

// Match is a place of a text where the words of a quote stand.
type Match struct {
	// Fidelity says how closely.
	Fidelity Fidelity
	// Span is the place, from the first word to the last.
	Span Span
	// Pieces are the parts of the span that hold the quote's words: one, or
	// several where other words stand between them.
	Pieces []Span
	// Changes are the differences that are more than typography, in the order
	// of the words.
	Changes []Change
	// Quoted says that the text has every piece inside quotation marks, or behind
	// the dash with which a paragraph of dialogue begins.
	Quoted bool
	// Marks is what the text has between the innermost marks around the first
	// piece; the zero value where Quoted is false.
	Marks Span
	// Prefix and Suffix say that the text before and behind is as the
	// appearance says; they are false where it says nothing.
	Prefix, Suffix bool

	cost int
	// torn says that nothing differs but what stands beside the words.
	torn bool
}

// Location is what [Locate] found.
type Location struct {
	// Matches are the places where the words stand. The one that is meant is
	// the first, unless Ambiguous says that none can be told from the others;
	// the rest are in the order of the text.
	Matches []Match
	// Ambiguous says that the words stand at several places equally well, and
	// that neither context nor position tells which is meant.
	Ambiguous bool
	// More says that there may be more places: the search stopped at 200, or
	// had looked at so much of the text that it gave up.
	More bool
}

// Best returns the place that is meant, and false where the words are absent or
// the place is ambiguous.
func (l Location) Best() (Match, bool) {
	if len(l.Matches) == 0 || l.Ambiguous {
		return Match{}, false
	}
	return l.Matches[0], true
}

// Fidelity returns how closely the text has the words, [Absent] where it has
// not. Of several places that can't be told apart it is the closest.
func (l Location) Fidelity() Fidelity {
	if m, ok := l.Best(); ok {
		return m.Fidelity
	}
	best := Absent
	for _, m := range l.Matches {
		best = max(best, m.Fidelity)
	}
	return best
}
