package quote

import "strings"

// compare returns how closely the appearance has the words, and all of its own
// words if whole, with the appearance's words as one text. A place that has
// more is [Altered].
func compare(words string, a Appearance, whole bool) (Match, string) {
	s := a.Exact
	if s == "" {
		s = "“" + strings.Join(a.Fragments, "” “") + "”"
	}
	text := NewText(s)
	l := text.Locate(Appearance{Exact: words})
	if len(l.Matches) == 0 {
		return Match{Changes: []Change{{
			Kind: ChangeWords, Words: words, Text: s,
			At: Span{End: NewText(words).Offset(len(words))}, TextAt: Span{End: text.Offset(len(s))},
		}}}, s
	}
	if m := l.Matches[0]; !whole {
		return m, s
	}
	return withRest(l.Matches[0], words, text), s
}

// withRest returns the match with the words of the text before and behind it as
// changes.
func withRest(m Match, words string, text *Text) Match {
	s := text.String()
	if before := s[:m.Span.Start.Bytes]; hasWord(before) {
		m.Fidelity = Altered
		m.Changes = append([]Change{{Kind: ChangeWords, Text: before, TextAt: Span{End: m.Span.Start}}}, m.Changes...)
	}
	if behind := s[m.Span.End.Bytes:]; hasWord(behind) {
		m.Fidelity = Altered
		at := NewText(words).Offset(len(words))
		m.Changes = append(m.Changes, Change{
			Kind: ChangeWords, At: Span{at, at}, Text: behind, TextAt: Span{m.Span.End, text.Offset(len(s))},
		})
	}
	return m
}
