package quote

// Fidelity says how closely a text has the words of a quote. Greater is closer.
type Fidelity uint8

const (
	// Absent is words that do not stand in the text, nor any close to them.
	Absent Fidelity = iota
	// Altered is words that stand there with others among them, with some
	// missing, or with a sign that changes what is said: a question mark for a
	// full stop, a comma inside the sentence, a decimal point for a comma. So are
	// words beside which the text has what they lack: a denial, a number, a unit.
	Altered
	// Shortened is words of which some were left out and an ellipsis stands for
	// them, or that the text interrupts with words of its own ("he said"):
	// between marks, or between commas or dashes inside them where one of a few
	// words is a verb of speech.
	Shortened
	// Edited is words that differ as editors change them: the capital with
	// which a sentence begins, the comma or full stop at an edge, words in
	// square brackets.
	Edited
	// Typographic is the same words with other marks, dashes, spaces, line
	// breaks, ellipses, invisible characters or Unicode composition, or with other
	// forms of the same letters and digits: ligatures (ﬁ), wide, narrow, raised
	// and lowered ones (H₂O; not exponents, which are other numbers).
	Typographic
	// Exact is the same bytes.
	Exact
)

var fidelityNames = [...]string{"absent", "altered", "shortened", "edited", "typographic", "exact"}

// String returns "absent", "altered", "shortened", "edited", "typographic" or
// "exact".
func (f Fidelity) String() string {
	if int(f) < len(fidelityNames) {
		return fidelityNames[f]
	}
	return ""
}

// MarshalText writes a fidelity as [Fidelity.String] does.
func (f Fidelity) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// ChangeKind is a way in which a quote and a text differ.
type ChangeKind string

const (
	// Words or signs that differ; either side may have none.
	ChangeWords ChangeKind = "words"
	// The case of a first letter.
	ChangeCapital ChangeKind = "capital"
	// A comma, full stop, dash or quotation mark at an edge of the quote.
	ChangeEdge ChangeKind = "edge"
	// Words or letters in square brackets, and what they stand for.
	ChangeBrackets ChangeKind = "brackets"
	// An ellipsis, and what it stands for.
	ChangeOmission ChangeKind = "omission"
	// Words of the text between two parts of a quotation.
	ChangeInterruption ChangeKind = "interruption"
)
