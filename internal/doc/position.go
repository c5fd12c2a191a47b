package doc

import (
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// markStep is how many bytes lie between two marks: a position is found by
// reading on from the mark before it, however long its line is.
const markStep = 256

// A mark is how many lines end before a byte, and how many code points of its
// line.
type mark struct{ line, column int }

func markLines(data []byte, text int) []mark {
	marks := make([]mark, 0, len(data)/markStep+1)
	var at mark
	for i := 0; i < len(data); i += markStep {
		marks = append(marks, at)
		at = at.advance(data, i, min(i+markStep, len(data)), text)
	}
	return marks
}

// advance reads data[from:to]. Bytes before text count as nothing.
func (m mark) advance(data []byte, from, to, text int) mark {
	for i := max(from, text); i < to; i++ {
		switch {
		case endsLine(data, i):
			m.line, m.column = m.line+1, 0
		case utf8.RuneStart(data[i]):
			m.column++
		}
	}
	return m
}

// endsLine reports whether a line ends with the byte at i: LF, or CR that no LF
// follows.
func endsLine(data []byte, i int) bool {
	return data[i] == '\n' || data[i] == '\r' && (i+1 == len(data) || data[i+1] != '\n')
}

// Places returns a document of which nothing is known but where things stand in
// it.
func Places(data []byte) *Document { return newDocument(data, JSON, diag.Position{}) }

// Position returns the place in the file of an offset in the document.
func (d *Document) Position(offset int) diag.Position {
	offset = min(max(offset, d.text), len(d.data))
	var m mark
	from := 0
	if i := min(offset/markStep, len(d.marks)-1); i >= 0 {
		m, from = d.marks[i], i*markStep
	}
	m = m.advance(d.data, from, offset, d.text)
	p := diag.Position{Offset: d.base.Offset + offset, Line: d.base.Line + m.line, Column: m.column + 1}
	if m.line == 0 {
		p.Column += d.base.Column - 1
	}
	return p
}

const (
	excerptLength = 240
	// excerptBefore is how much of an excerpt stands before its place at most.
	excerptBefore = 120
)

// Excerpt returns the part of the line around an offset in the document.
func (d *Document) Excerpt(offset int) diag.Excerpt {
	offset = min(max(offset, d.text), len(d.data))
	start, n := offset, 0
	for start > d.text && n < excerptBefore && !endsLine(d.data, start-1) {
		_, size := utf8.DecodeLastRune(d.data[d.text:start])
		start -= size
		n++
	}
	end := offset
	for end < len(d.data) && n < excerptLength && d.data[end] != '\n' && d.data[end] != '\r' {
		_, size := utf8.DecodeRune(d.data[end:])
		end += size
		n++
	}
	return diag.Excerpt{Text: string(d.data[start:end]), Column: d.Position(start).Column}
}
