package quote

import (
	"strings"
	"unicode"

	"github.com/newsevent/newsevent/internal/textmatch"
)

// betweenContext returns the places that stand between the prefix and the
// suffix where the words themselves are absent. Prefix and suffix need three
// words together, and what stands between may have some words more than were
// looked for.
func (t *Text) betweenContext(q *textmatch.Query, a Appearance) []Match {
	before, behind := afterFirst(a.Prefix), beforeLast(a.Suffix)
	context := textmatch.NewQuery(before, behind)
	if q.Words() == 0 || !hasWord(before) || !hasWord(behind) || context.Words() < 3 {
		return nil
	}
	var matches []Match
	for _, found := range t.text.Find(context).Matches {
		if found.Altered() || len(found.Pieces) != 2 {
			continue
		}
		gap := t.trimmed(textmatch.Range{From: found.Pieces[0].To, To: found.Pieces[1].From})
		words := textmatch.NewQuery(t.text.String()[gap.From:gap.To]).Words()
		if words > 0 && words <= 2*q.Words()+8 {
			matches = append(matches, t.match(q, nil, textmatch.Match{
				Pieces: []textmatch.Range{gap},
				Changes: []textmatch.Difference{{
					Kind: textmatch.Replacement, Words: textmatch.Range{To: len(q.Source())}, Text: gap,
				}},
			}))
		}
	}
	return matches
}

// trimmed returns the part without the white space, commas and marks around it.
func (t *Text) trimmed(r textmatch.Range) textmatch.Range {
	s := t.text.String()[r.From:r.To]
	first := len(s) - len(strings.TrimLeftFunc(s, isEdge))
	if first == len(s) {
		return r
	}
	return textmatch.Range{From: r.From + first, To: r.From + len(strings.TrimRightFunc(s, isEdge))}
}

func isEdge(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) && r != '?' && r != '!' }

// afterFirst returns s without its first word, which may be cut.
func afterFirst(s string) string {
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[i:]
	}
	return s
}

// beforeLast returns s without its last word.
func beforeLast(s string) string {
	if i := strings.LastIndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i]
	}
	return s
}
