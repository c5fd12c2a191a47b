package doc

import (
	"bytes"
	"io"
	"slices"

	"github.com/newsevent/newsevent/diag"
)

// ofLines reports whether every document of the stream ends with its line at
// the latest, so that lines can be handed on without a look at what they hold.
func (s *Stream) ofLines() bool {
	return !s.overlong && !s.wide && (s.kind == NDJSON || s.kind == JSONStream && s.json == lineLayout)
}

// fillLines fills the block with whole lines.
func (s *Stream) fillLines(b *Block) {
	w := &s.window
	b.data = append(b.data, w.rest()...)
	base := diag.Position{Offset: w.at.Offset, Line: 1, Column: w.at.Column}
	whole := w.readLines(b)
	switch {
	case w.err != nil:
		whole, s.ended = len(b.data), true
	case whole == 0 && s.kind == NDJSON:
		s.cutShort(b)
		if whole = len(b.data); w.err != nil && w.err != io.EOF {
			whole, s.ended = 0, true
		}
	case whole == 0:
		// Several documents may stand in a line that is too long to be held.
		w.hold(b.data)
		s.overlong = true
		s.fillCut(b)
		return
	default:
		w.at.Offset += whole
		w.at.Column = 1
		w.hold(b.data[whole:])
	}
	b.inLines = true
	b.lined = Stream{kind: s.kind, limits: s.limits, json: s.json, started: true}
	b.lined.window = window{buf: b.data[:whole], hi: whole, at: base, most: w.most, err: io.EOF}
	if s.ended {
		b.lined.window.err = w.err
	}
}

// readLines reads until the block holds enough lines, and returns how much of
// it they are. It does not wait for more where there are some. There are none
// where one is longer than a document may be.
func (w *window) readLines(b *Block) int {
	whole := linesIn(b.data)
	for short := false; w.err == nil; {
		if whole > 0 && (short || len(b.data) >= blockSize) || whole == 0 && len(b.data) > w.most {
			break
		}
		if len(b.data) == cap(b.data) {
			b.data = slices.Grow(b.data, len(b.data))
		}
		from := len(b.data)
		room := b.data[from:cap(b.data)]
		n := w.read(room)
		short = n < len(room)
		b.data = b.data[:from+n]
		searched := max(0, from-1)
		if n := linesIn(b.data[searched:]); n > 0 {
			whole = searched + n
		}
	}
	return whole
}

// linesIn returns how much of the text are whole lines. A CR at its end may be
// half a line end.
func linesIn(text []byte) int {
	if i := bytes.LastIndexByte(text, '\n'); i >= 0 {
		return i + 1
	}
	return 1 + bytes.LastIndexByte(text[:max(0, len(text)-1)], '\r')
}

// cutShort ends the only line of the block, which is too long, and passes over
// the rest of it in the stream.
func (s *Stream) cutShort(b *Block) {
	w := &s.window
	w.at.Offset += len(b.data)
	w.hold(nil)
	b.data = append(b.data, '\n')
	for ended := false; !ended && (w.err == nil || len(w.rest()) > 0); {
		var text []byte
		if text, ended = w.line(); ended {
			w.passLine(len(text))
		} else {
			w.pass(len(text))
		}
		w.mark()
	}
}

// hold makes text what the window holds.
func (w *window) hold(text []byte) {
	if len(text) > len(w.buf) {
		w.buf = make([]byte, len(text)+readSize)
	}
	w.lo, w.next, w.hi, w.noLF, w.cr = 0, 0, copy(w.buf, text), 0, false
}
