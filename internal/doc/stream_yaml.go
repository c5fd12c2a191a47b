package doc

import (
	"bytes"
	"io"
)

// yamlSeen is what of a document has been seen.
type yamlSeen struct {
	// directive is a line such as %YAML 1.2, marker the line that begins the
	// document, content anything in it.
	directive, marker, content bool
}

// nextYAML cuts a stream of YAML. Lines that begin with --- or ... are markers
// in YAML wherever they stand, inside texts too. A marker stays with its
// document: --- with the one it begins, ... with the one it ends. What stands
// before the first marker or behind the last is no document if it is only
// comments; between two markers it is an empty one.
func (s *Stream) nextYAML() (Chunk, error) {
	w := &s.window
	c := s.begin()
	if s.index == 0 && w.over() && withoutMarkers(w.rest()) {
		w.pass(len(w.rest()))
		return s.emit(c)
	}
	var part yamlSeen
	for atStart := true; ; {
		text, ended := w.line()
		if !ended && w.err != nil && w.err != io.EOF {
			return Chunk{}, w.err
		}
		if len(text) == 0 {
			return s.lastYAML(c, part)
		}
		mark := byte(0)
		if atStart {
			mark = part.see(text)
		}
		if mark == '-' {
			return s.emit(c)
		}
		if ended {
			w.passLine(len(text))
		} else {
			w.pass(len(text))
		}
		switch {
		case mark != '.':
			s.trim(&c)
		case part != yamlSeen{}:
			return s.emit(c)
		default:
			c = s.begin()
		}
		atStart = ended
	}
}

// withoutMarkers reports whether all of a text is one document beyond doubt. A
// marker may begin it.
func withoutMarkers(text []byte) bool {
	if bytes.HasPrefix(text, []byte("...")) || bytes.IndexByte(text, '\r') >= 0 {
		return false
	}
	for {
		end := bytes.IndexByte(text, '\n')
		if end < 0 {
			return true
		}
		if text = text[end+1:]; documentMarker(text, 0) != 0 {
			return false
		}
	}
}

func (s *Stream) lastYAML(c Chunk, part yamlSeen) (Chunk, error) {
	if s.index > 0 && !part.directive && !part.content {
		return Chunk{}, io.EOF
	}
	return s.emit(c)
}

// see takes note of a line. It returns '-' for a marker that begins the next
// document, '.' for one that ends this, and 0 for a line of the document.
func (p *yamlSeen) see(line []byte) byte {
	begun := p.marker || p.content
	if !begun {
		line = bytes.TrimPrefix(line, []byte(byteOrderMark))
	}
	switch mark := documentMarker(line, 0); {
	case mark == '.', mark == '-' && begun:
		return mark
	case mark == '-':
		p.marker = true
		p.content = hasContent(line[3:])
	case !begun && bytes.HasPrefix(line, []byte("%")):
		p.directive = true
	case hasContent(line):
		p.content = true
	}
	return 0
}

// hasContent reports whether there is more in a line than white space and a
// comment.
func hasContent(line []byte) bool {
	line = bytes.TrimLeft(line, whiteSpace)
	return len(line) > 0 && line[0] != '#'
}
