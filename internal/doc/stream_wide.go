package doc

import "io"

// checkWidth looks whether the stream is in UTF-16 or UTF-32. The bytes of such
// a text are not cut into documents: its beginning is handed on as the only
// one, for the one finding that it earns.
func (s *Stream) checkWidth() {
	w := &s.window
	if wideEncoding(w.rest()) != "" {
		s.wide, w.err = true, io.EOF
	}
}

func (s *Stream) nextWide() (Chunk, error) {
	w := &s.window
	if len(w.rest()) == 0 {
		return Chunk{}, io.EOF
	}
	c := s.begin()
	w.pass(len(w.rest()))
	return s.emit(c)
}
