package doc

import (
	"bytes"
	"io"

	"github.com/newsevent/newsevent/diag"
)

// nextLine cuts NDJSON.
func (s *Stream) nextLine() (Chunk, error) {
	w := &s.window
	for {
		c := s.begin()
		text, ended := w.line()
		for !ended && w.err == nil {
			w.pass(len(text))
			s.trim(&c)
			text, ended = w.line()
		}
		if !ended && (w.err != io.EOF || len(text) == 0 && c.Findings == nil) {
			return Chunk{}, w.err
		}
		if ended {
			w.passLine(len(text))
		} else {
			w.pass(len(text))
		}
		text = bytes.TrimRight(text, "\r\n")
		if c.Findings == nil && len(text) > w.most {
			c.Findings = diag.List{tooLarge(text, c, w.most)}
		}
		if c.Findings != nil {
			return s.number(c), nil
		}
		if len(bytes.TrimLeft(text, whiteSpace)) > 0 {
			c.Data = text[:len(text):len(text)]
			return s.number(c), nil
		}
	}
}
