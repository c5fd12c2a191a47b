package quote

import "github.com/newsevent/newsevent/internal/textmatch"

// Text is a text prepared for locating quotes in it. Preparing takes one pass
// over the text and about as much memory as the text has; a quote is then
// located by looking at a few parts of it. A Text is safe for concurrent use.
type Text struct {
	text *textmatch.Text
}

// NewText prepares a text. Any text will do; bytes that are not UTF-8 are
// characters that equal no other.
func NewText(s string) *Text { return &Text{textmatch.New(s)} }

// String returns the text.
func (t *Text) String() string { return t.text.String() }

// Offset returns the place that is the number of bytes into the text; one
// beyond the text is its end.
func (t *Text) Offset(bytes int) Offset {
	at := t.text.Offset(min(max(0, bytes), len(t.text.String())))
	return Offset{CodePoints: at.CodePoints, Bytes: at.Bytes, UTF16: at.UTF16}
}

// Slice returns the part of the text at a position, and false where the text
// has no such part.
func (t *Text) Slice(p Position) (string, bool) {
	if p.Start == nil || p.End == nil || *p.End < *p.Start {
		return "", false
	}
	from, ok := t.text.Bytes(*p.Start)
	to, within := t.text.Bytes(*p.End)
	if !ok || !within {
		return "", false
	}
	return t.text.String()[from:to], true
}

func (t *Text) span(r textmatch.Range) Span {
	return Span{t.Offset(r.From), t.Offset(r.To)}
}
