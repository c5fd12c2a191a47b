package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/textmatch"
)

// Locate returns where the words of an appearance stand in a text: its Exact,
// or its Fragments in order, at most some 250 words apart. Prefix, Suffix and
// Position tell equal places apart, in this order; the source is not read.
// For a quote alone, put its text into Exact. Where a fragment stands several
// times, and neither context nor position decides, the nearest to the others is
// meant, unless it is so short that it stands anywhere.
//
// Where the words stand as they are, but for typography, edges, brackets and
// ellipses, every such place is returned. Only where they do not, places are
// looked for where they are interrupted or altered, and the closest returned:
// those with at most two words in five changed, or half of four words or fewer.
// Of a single word nothing but its typography and its marks can differ, unless
// Prefix and Suffix tell where it stood: what stands between them now is
// then an alteration, whatever it is.
//
// Words that stand there are [Altered] nonetheless where the text has something
// directly beside them that makes them say something else: a denial inside the
// same marks ("not", "nicht", "не"), also over a word that carries it ("no one",
// "under no circumstances"), a number or a part of it, its sign or unit, the
// question mark of a question that they begin. So are words of which an ellipsis
// swallows a denial. In Chinese, Japanese and other scripts without
// spaces a denial belongs to the word that it touches, in marks or not: 达成协议 is
// altered from 没有达成协议, and 合意は達成されて from 合意は達成されていない.
//
// A place is a run of whole words. A word that a hyphen ties to another is part
// of that: "partisan" does not stand in "non-partisan", which is an alteration.
//
// To locate many quotes in one text, prepare it with [NewText].
func Locate(text string, a Appearance) Location { return NewText(text).Locate(a) }

// Locate returns where the words of an appearance stand in the text, as the
// function [Locate] does.
func (t *Text) Locate(a Appearance) Location {
	q := query(a)
	if a.Position != nil && a.Position.Start != nil {
		if at, ok := t.text.Bytes(*a.Position.Start); ok {
			q.At = at
		}
	}
	found := t.text.Find(q)
	matches := make([]Match, len(found.Matches))
	for i, m := range found.Matches {
		matches[i] = t.match(q, wanted(a), m)
	}
	if len(matches) == 0 {
		matches = t.betweenContext(q, a)
	}
	l := t.choose(a, Location{Matches: matches, More: found.More})
	for i := range l.Matches {
		t.judgeEdges(q, &l.Matches[i])
	}
	return l
}

// wanted returns the pieces that are looked for.
func wanted(a Appearance) []string {
	if a.Exact == "" && len(a.Fragments) > 0 {
		return a.Fragments
	}
	return []string{a.Exact}
}

// joined returns the words that are looked for as those of [Change.At].
func joined(a Appearance) string { return strings.Join(wanted(a), " ") }

func query(a Appearance) *textmatch.Query {
	q := textmatch.NewQuery(wanted(a)...)
	q.Before, q.Behind = a.Prefix, a.Suffix
	return q
}

// match says what a match means for a quote.
func (t *Text) match(q *textmatch.Query, pieces []string, found textmatch.Match) Match {
	t.widen(pieces, &found)
	m := Match{Fidelity: Typographic, cost: found.Cost(), Quoted: true}
	for i, piece := range found.Pieces {
		m.Pieces = append(m.Pieces, t.span(piece))
		around, ok := t.text.Around(t.unmarked(piece))
		if m.Quoted = m.Quoted && ok; i == 0 && ok {
			m.Marks = t.span(around)
		}
	}
	if !m.Quoted {
		m.Marks = Span{}
	}
	m.Span = Span{m.Pieces[0].Start, m.Pieces[len(m.Pieces)-1].End}
	for _, d := range found.Changes {
		kind, fidelity := meaning(d.Kind)
		m.Fidelity = min(m.Fidelity, fidelity)
		if d.Kind == textmatch.Insertion && denies(q, d.Words) != t.denies(d.Text) {
			kind, m.Fidelity = ChangeWords, Altered
		}
		if kind != "" {
			m.Changes = append(m.Changes, t.change(q, kind, d))
		}
	}
	if m.Fidelity == Typographic && t.hasExactly(pieces, found.Pieces) {
		m.Fidelity = Exact
	}
	return m
}

// widen lets a match have the white space with which the words looked for begin
// and end, where the text has it too.
func (t *Text) widen(pieces []string, found *textmatch.Match) {
	if len(pieces) != 1 || len(found.Pieces) != 1 || len(found.Changes) > 0 {
		return
	}
	words, s := pieces[0], t.text.String()
	first, last := textmatch.Ends(words)
	from, to := found.Pieces[0].From-first, found.Pieces[0].To+len(words)-last
	if from >= 0 && to <= len(s) && s[from:to] == words {
		found.Pieces[0] = textmatch.Range{From: from, To: to}
	}
}

func (t *Text) hasExactly(pieces []string, found []textmatch.Range) bool {
	if len(pieces) != len(found) {
		return false
	}
	for i, piece := range pieces {
		if t.text.String()[found[i].From:found[i].To] != piece {
			return false
		}
	}
	return true
}

// unmarked returns the part of the text without marks that enclose it, so that
// words located with their marks count as quoted.
func (t *Text) unmarked(r textmatch.Range) textmatch.Range {
	s := t.text.String()[r.From:r.To]
	if !enclosed(s) {
		return r
	}
	_, first := utf8.DecodeRuneInString(s)
	_, last := utf8.DecodeLastRuneInString(s)
	return textmatch.Range{From: r.From + first, To: r.To - last}
}

// meaning returns what a difference is called, and how close words are that
// differ in it.
func meaning(k textmatch.ChangeKind) (ChangeKind, Fidelity) {
	switch k {
	case textmatch.Capital:
		return ChangeCapital, Edited
	case textmatch.EdgeMark:
		return ChangeEdge, Edited
	case textmatch.Insertion:
		return ChangeBrackets, Edited
	case textmatch.Omission:
		return ChangeOmission, Shortened
	case textmatch.Interruption:
		return ChangeInterruption, Shortened
	case textmatch.Replacement:
		return ChangeWords, Altered
	}
	return "", Exact
}

func (t *Text) change(q *textmatch.Query, kind ChangeKind, d textmatch.Difference) Change {
	words := q.Source()
	return Change{
		Kind:   kind,
		Words:  words[d.Words.From:d.Words.To],
		At:     Span{Offset(q.Offset(d.Words.From)), Offset(q.Offset(d.Words.To))},
		Text:   t.text.String()[d.Text.From:d.Text.To],
		TextAt: t.span(d.Text),
	}
}
