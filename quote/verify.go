package quote

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/textmatch"
)

// Verify holds a quote against the text of a source that prints it, and returns
// what is wrong with the appearance: [diag.QuoteAbsent], [diag.QuoteAltered],
// [diag.QuoteAmbiguous], [diag.QuoteNotInMarks] (a warning) and
// [diag.PositionMismatch]. Paths begin at the appearance. Typography, edges,
// brackets, ellipses and interruptions ([Edited], [Shortened]) are no findings.
//
// What is looked for is Exact or Fragments where the appearance has them; else
// the text of a direct or partial quote, and the parts between “ and ” of a
// mixed one. A paraphrase without Exact is not looked for. Where there is Exact
// and the text gives the words too, both must be the same, all of them; not if
// the quote has an Alteration, nor if the quote and the text are in different
// languages. language is that of the text, a BCP 47 tag, "" where it is not
// known.
//
// The words of direct, partial and mixed quotes are expected in quotation
// marks. Of several places otherwise equal the only one in marks is taken.
func Verify(q Quote, a Appearance, text *Text, language string) diag.List {
	v := verifier{q: q, a: a, text: text}
	if sameLanguage(q.Language, language) {
		v.comparable = true
	}
	v.verify()
	return v.list
}

type verifier struct {
	q    Quote
	a    Appearance
	text *Text
	// comparable says that the quote's text is in the language of the source.
	comparable bool
	list       diag.List
}

// HasWords reports whether [Verify] has words to look for in a text of the
// language: not of a paraphrase without Exact, nor of a quote in another language
// without.
func HasWords(q Quote, a Appearance, language string) bool {
	_, ok := printed(q, a)
	return ok && (given(a) || sameLanguage(q.Language, language))
}

func given(a Appearance) bool { return a.Exact != "" || len(a.Fragments) > 0 }

func (v *verifier) verify() {
	given := given(v.a)
	looked, ok := printed(v.q, v.a)
	switch {
	case !ok || !given && !v.comparable:
		v.positionInText()
	case !given && v.q.Type == Mixed:
		v.verifyParts(looked)
	default:
		v.verifyWords(looked, given)
	}
}

// verifyWords locates the words of the appearance and judges the place.
func (v *verifier) verifyWords(looked Appearance, given bool) {
	l := v.text.locateFor(v.q, looked)
	m, found := l.Best()
	switch {
	case l.Ambiguous:
		v.add(ambiguous(looked, l))
		return
	case !found:
		v.add(absent(looked, l))
		return
	case m.Fidelity == Altered:
		if given || v.q.Alteration == "" {
			v.add(altered(v.q, joined(looked), v.text.String(), m, l.More))
		}
		return
	}
	if given && v.comparable && v.q.Alteration == "" && !v.sameWords() {
		return
	}
	v.inMarks(looked, m)
	v.inPosition(m)
}

// sameWords judges whether the quote has the words that the appearance has.
func (v *verifier) sameWords() bool {
	var wanted []string
	switch v.q.Type {
	case Direct, Partial:
		wanted = []string{v.q.Text}
	case Mixed:
		wanted = quotedParts(v.q.Text)
	}
	for _, words := range wanted {
		if m, text := compare(words, v.a, v.q.Type != Mixed); m.Fidelity <= Altered {
			v.add(altered(v.q, words, text, m, false))
			return false
		}
	}
	return true
}

// verifyParts locates the quoted parts of a mixed quote: one behind the other,
// or each for itself.
func (v *verifier) verifyParts(looked Appearance) {
	if len(looked.Fragments) == 1 {
		looked.Exact, looked.Fragments = looked.Fragments[0], nil
		v.verifyWords(looked, false)
		return
	}
	if m, ok := v.text.locateFor(v.q, looked).Best(); ok && m.Fidelity > Altered {
		v.inMarks(looked, m)
		v.inPosition(m)
		return
	}
	for _, part := range looked.Fragments {
		v.verifyWords(Appearance{Exact: part}, false)
	}
}

// inMarks judges whether the words stand in quotation marks: of a mixed quote
// the quoted parts. It names those that do not.
func (v *verifier) inMarks(looked Appearance, m Match) {
	var outside []string
	for _, part := range v.outside(looked, m) {
		outside = append(outside, excerpt(part))
	}
	if len(outside) > 0 {
		v.add(finding("", diag.QuoteNotInMarks,
			"the text does not put the words "+strings.Join(outside, " and ")+" in quotation marks",
			"words that the outlet puts in its own way are of type indirect"))
	}
}

// outside returns those of the words that should stand in marks and don't.
func (v *verifier) outside(looked Appearance, m Match) []string {
	switch {
	case m.Quoted:
		return nil
	case v.q.Type == Mixed && v.comparable:
		return v.partsOutside(m.Span)
	case v.q.Type != Direct && v.q.Type != Partial:
		return nil
	case looked.Exact == "" && len(looked.Fragments) == len(m.Pieces):
		return v.piecesOutside(looked.Fragments, m.Pieces)
	}
	return []string{words(looked)}
}

// piecesOutside returns the words of which the text does not have the place in
// marks.
func (v *verifier) piecesOutside(words []string, pieces []Span) []string {
	var outside []string
	for i, p := range pieces {
		if _, ok := v.text.text.Around(v.text.unmarked(textmatch.Range{From: p.Start.Bytes, To: p.End.Bytes})); !ok {
			outside = append(outside, words[i])
		}
	}
	return outside
}

// partsOutside returns the quoted parts of a mixed quote that do not stand in
// marks within the span.
func (v *verifier) partsOutside(within Span) []string {
	var outside []string
	for _, part := range quotedParts(v.q.Text) {
		quoted := false
		for _, m := range v.text.Locate(Appearance{Exact: part, Position: within.Position()}).Matches {
			quoted = quoted || m.Quoted &&
				within.Start.Bytes <= m.Span.Start.Bytes && m.Span.End.Bytes <= within.End.Bytes
		}
		if !quoted {
			outside = append(outside, part)
		}
	}
	return outside
}

// inPosition judges whether the position is that of the words.
func (v *verifier) inPosition(m Match) {
	p, ok := v.position()
	is := m.Span.Position()
	if ok && (p[0] != *is.Start || p[1] != *is.End) {
		v.add(finding("/position", diag.PositionMismatch,
			"the words stand at "+between(*is.Start, *is.End)+", not at "+between(p[0], p[1]), ""))
	}
}

// positionInText judges a position of which nothing is known but the text.
func (v *verifier) positionInText() {
	p, ok := v.position()
	if end := v.text.Offset(len(v.text.String())).CodePoints; ok && p[1] > end {
		v.add(finding("/position", diag.PositionMismatch,
			"the text ends at "+between(end, end)+", before "+between(p[0], p[1]), ""))
	}
}

// position returns a position that is one.
func (v *verifier) position() ([2]int, bool) {
	p := v.a.Position
	if p == nil || p.Start == nil || p.End == nil || *p.Start < 0 || *p.End < *p.Start {
		return [2]int{}, false
	}
	return [2]int{*p.Start, *p.End}, true
}

func (v *verifier) add(d diag.Diagnostic) { v.list = append(v.list, d) }

// locateFor locates the words of the appearance. A quote in marks stands, of
// several places otherwise equal, at the only one in marks.
func (t *Text) locateFor(q Quote, a Appearance) Location {
	l := t.Locate(a)
	if !l.Ambiguous || l.More || q.Type != Direct && q.Type != Partial && q.Type != Mixed {
		return l
	}
	quoted := -1
	for i, m := range l.Matches {
		if m.Quoted && m.Fidelity > Altered {
			if quoted >= 0 {
				return l
			}
			quoted = i
		}
	}
	if quoted >= 0 {
		l.Ambiguous = false
		l.Matches[0], l.Matches[quoted] = l.Matches[quoted], l.Matches[0]
	}
	return l
}

// sameLanguage reports whether two language tags name one language, of
// whatever country; an empty one may be any.
func sameLanguage(a, b string) bool {
	first, _, _ := strings.Cut(a, "-")
	second, _, _ := strings.Cut(b, "-")
	return a == "" || b == "" || strings.EqualFold(first, second)
}
