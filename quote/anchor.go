package quote

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/textmatch"
)

const (
	// leastContext is how many code points a prefix and a suffix have at least,
	// where there are as many.
	leastContext = 32
	// mostContext is how many characters may be needed to tell places apart.
	mostContext = 1000
)

// Anchor returns the appearance with Exact or Fragments, Prefix, Suffix and
// Position filled from the text, so that [Locate] finds the place again when
// the text has changed elsewhere. What the appearance has of these says where
// to look, and is written anew. Where it has neither Exact nor Fragments, the
// words are those of the quote, as [Verify] reads them.
//
// Prefix and suffix have 32 code points each, less only where the text begins
// or ends, and more where another place would else have the same words between
// the same prefix and suffix. An interrupted quotation gets Fragments, one of a
// piece gets Exact. Position reaches from the first piece to the last.
//
// What stands beside the words (see [Locate]) does not keep them from being
// anchored; [Verify] reports it.
//
// The error is a [diag.Diagnostic]: [diag.QuoteAbsent], [diag.QuoteAltered] or
// [diag.QuoteAmbiguous], also where it takes more than 1,000 characters to tell
// places apart, and [diag.Required] for a paraphrase without Exact, which has
// no words of its own in the text. The appearance is then returned as it was.
func Anchor(q Quote, a Appearance, text *Text) (Appearance, error) {
	looked, ok := printed(q, a)
	if !ok {
		return a, finding("", diag.Required, `"exact" is required to find a paraphrase in the text`, "")
	}
	l := text.locateFor(q, looked)
	m, found := l.Best()
	switch {
	case l.Ambiguous:
		return a, ambiguous(looked, l)
	case !found:
		return a, absent(looked, l)
	case m.Fidelity == Altered && !m.torn:
		return a, altered(q, joined(looked), text.String(), m, l.More)
	}
	anchored, ok := text.anchor(m)
	if !ok {
		return a, ambiguous(looked, l)
	}
	anchored.Source = a.Source
	return anchored, nil
}

// printed returns the appearance with the words to look for: its own, or those
// of a quote that gives the words as printed. It returns false for others.
func printed(q Quote, a Appearance) (Appearance, bool) {
	if given(a) {
		return a, true
	}
	switch q.Type {
	case Direct, Partial:
		a.Exact = q.Text
	case Mixed:
		a.Fragments = quotedParts(q.Text)
	}
	return a, given(a)
}

// anchor returns an appearance that leads to the match.
func (t *Text) anchor(m Match) (Appearance, bool) {
	var a Appearance
	s := t.text.String()
	for _, piece := range m.Pieces {
		a.Fragments = append(a.Fragments, s[piece.Start.Bytes:piece.End.Bytes])
	}
	if len(a.Fragments) == 1 {
		a.Exact, a.Fragments = a.Fragments[0], nil
	}
	at := textmatch.Range{From: m.Span.Start.Bytes, To: m.Span.End.Bytes}
	before, behind, ok := t.text.Context(at, t.copies(a, at), leastContext, mostContext)
	if !ok {
		return a, false
	}
	a.Prefix, a.Suffix = s[before.From:before.To], s[behind.From:behind.To]
	found, ok := t.Locate(a).Best()
	a.Position = m.Span.Position()
	return a, ok && found.Span == m.Span
}

// copies returns the other places where the same words stand.
func (t *Text) copies(a Appearance, at textmatch.Range) []textmatch.Range {
	var others []textmatch.Range
	l := t.Locate(a)
	for _, m := range l.Matches {
		others = append(others, textmatch.Range{From: m.Span.Start.Bytes, To: m.Span.End.Bytes})
	}
	if !l.More {
		return others
	}
	const most = 20000
	t.text.Copies(at, func(r textmatch.Range) bool {
		others = append(others, r)
		return len(others) < most
	})
	return others
}
