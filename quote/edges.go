package quote

import "github.com/newsevent/newsevent/internal/textmatch"

// judgeEdges makes a match [Altered] where the text has something directly
// beside it without which the words say something else: "not", the number or
// the sign of a number, a unit, a question mark.
func (t *Text) judgeEdges(q *textmatch.Query, m *Match) {
	if m.Fidelity <= Altered {
		return
	}
	judged := 0
	for i, piece := range m.Pieces {
		part := t.unmarked(textmatch.Range{From: piece.Start.Bytes, To: piece.End.Bytes})
		before, behind := t.text.Beside(part, i == 0, i == len(m.Pieces)-1)
		if before.From < before.To && before.From >= judged {
			t.lost(q, m, before, 0)
		}
		if behind.From < behind.To {
			t.lost(q, m, behind, len(q.Source()))
			judged = behind.To
		}
	}
	if m.Fidelity > Altered {
		swallowed(m)
	}
}

// swallowed makes a match [Altered] in which an ellipsis stands for a few words
// that deny.
func swallowed(m *Match) {
	for i := range m.Changes {
		if c := &m.Changes[i]; c.Kind == ChangeOmission && textmatch.Swallows(c.Text) {
			c.Kind, m.Fidelity = ChangeWords, Altered
		}
	}
}

// lost notes what the text has beside a match.
func (t *Text) lost(q *textmatch.Query, m *Match, text textmatch.Range, at int) {
	m.Fidelity, m.torn = Altered, true
	c := t.change(q, ChangeWords, textmatch.Difference{Words: textmatch.Range{From: at, To: at}, Text: text})
	if at == 0 {
		m.Changes = append([]Change{c}, m.Changes...)
	} else {
		m.Changes = append(m.Changes, c)
	}
}

func denies(q *textmatch.Query, words textmatch.Range) bool {
	return textmatch.Negates(q.Source()[words.From:words.To])
}

func (t *Text) denies(part textmatch.Range) bool {
	return textmatch.Negates(t.text.String()[part.From:part.To])
}
