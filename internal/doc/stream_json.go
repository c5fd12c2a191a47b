package doc

import (
	"bytes"
	"io"
)

// jsonLayout is what is known of how a [JSONStream] is written.
type jsonLayout uint8

const (
	unknownLayout jsonLayout = iota
	// lineLayout ends every document with its line at the latest.
	lineLayout
	// openLayout lets documents have several lines.
	openLayout
	// lostLayout is an open layout in which a fault hides where the next
	// document begins.
	lostLayout
)

// nextJSON cuts JSON of unknown layout; [JSONStream] has the rule.
func (s *Stream) nextJSON() (Chunk, error) {
	w := &s.window
	if s.json == lostLayout {
		return Chunk{}, io.EOF
	}
	if !s.skipSpace() {
		return Chunk{}, w.err
	}
	c := s.begin()
	scan := jsonScan{}
	if first := w.rest()[0]; first != '{' && first != '[' {
		scan.faulty = true
	}
	for {
		n, event := scan.run(w.rest())
		w.pass(n)
		switch event {
		case jsonClosed:
			return s.emit(c)
		case jsonLineEnd:
			if s.endsAtLine(&scan) {
				return s.emit(c)
			}
		default:
			s.trim(&c)
			if w.fill() {
				continue
			}
			if w.err != io.EOF {
				return Chunk{}, w.err
			}
			return s.emit(c)
		}
	}
}

// endsAtLine decides whether a document that a line end has cut short ends
// there.
func (s *Stream) endsAtLine(scan *jsonScan) bool {
	switch s.json {
	case unknownLayout:
		s.json = lineLayout
		if !scan.faulty {
			s.json = openLayout
		}
	case openLayout:
		if scan.depth > 0 && scan.faulty {
			s.json = lostLayout
		}
	}
	scan.manyLines = s.json == openLayout && !scan.faulty
	return !scan.manyLines
}

// skipSpace passes over white space between documents. It returns false at the
// end of the stream.
func (s *Stream) skipSpace() bool {
	w := &s.window
	for {
		rest := w.rest()
		n := len(rest) - len(bytes.TrimLeft(rest, whiteSpace))
		if s.json == unknownLayout && s.index > 0 && bytes.ContainsAny(rest[:n], "\r\n") {
			s.json = lineLayout
		}
		w.pass(n)
		if n < len(rest) {
			return true
		}
		w.mark()
		if !w.fill() {
			return false
		}
	}
}

// jsonEvent is why a scan stops.
type jsonEvent uint8

const (
	// jsonMore asks for more bytes.
	jsonMore jsonEvent = iota
	// jsonClosed is the end of the document.
	jsonClosed
	// jsonLineEnd is a line end inside the document.
	jsonLineEnd
)

// deepest is how many levels of brackets are held against each other. Deeper
// ones are counted.
const deepest = 1 << 10

// jsonScan follows the brackets and strings of one document.
type jsonScan struct {
	open      [deepest / 64]uint64
	depth     int
	inString  bool
	escaped   bool
	manyLines bool
	// faulty says that only the end of the line is looked for.
	faulty bool
}

// run reads on in the document and returns how far it came and why it stopped:
// behind the document, before a line end, or at the end of text.
func (j *jsonScan) run(text []byte) (n int, event jsonEvent) {
	for n < len(text) && event == jsonMore {
		switch {
		case j.faulty:
			return j.runFaulty(text, n)
		case j.inString:
			n = j.runString(text, n)
		default:
			n, event = j.runOutside(text, n)
		}
	}
	return n, event
}

func (j *jsonScan) runFaulty(text []byte, i int) (int, jsonEvent) {
	if n := firstLineBreak(text[i:]); n >= 0 {
		return i + n, jsonLineEnd
	}
	return len(text), jsonMore
}

// runString reads to the end of a string, or to a line end in it.
func (j *jsonScan) runString(text []byte, i int) int {
	for i < len(text) {
		mark := bytes.IndexByte(text[i:], '"')
		span := text[i:]
		if mark >= 0 {
			span = span[:mark]
		}
		if n := firstLineBreak(span); n >= 0 {
			j.faulty = true
			return i + n
		}
		j.escaped = escapesNext(span, j.escaped)
		i += len(span)
		if mark >= 0 {
			i++
			j.inString, j.escaped = j.escaped, false
		}
		if !j.inString {
			return i
		}
	}
	return i
}

func firstLineBreak(text []byte) int {
	lf := bytes.IndexByte(text, '\n')
	if lf >= 0 {
		text = text[:lf]
	}
	if cr := bytes.IndexByte(text, '\r'); cr >= 0 {
		return cr
	}
	return lf
}

// escapesNext reports whether the character behind span is escaped by a
// backslash; escaped says so of the first character of span.
func escapesNext(span []byte, escaped bool) bool {
	rest := bytes.TrimRight(span, "\\")
	odd := (len(span)-len(rest))%2 == 1
	if len(rest) == 0 {
		return odd != escaped
	}
	return odd
}

// runOutside reads to the beginning of a string, or to where the scan stops.
func (j *jsonScan) runOutside(text []byte, i int) (int, jsonEvent) {
	for ; i < len(text); i++ {
		switch c := text[i]; c {
		case '"':
			j.inString = true
			return i + 1, jsonMore
		case '{', '[':
			j.push(c == '[')
		case '}', ']':
			if j.faulty = !j.pop(c == ']'); j.faulty {
				return i, jsonMore
			}
			if j.depth == 0 {
				return i + 1, jsonClosed
			}
		case '\n', '\r':
			if !j.manyLines {
				return i, jsonLineEnd
			}
		}
	}
	return i, jsonMore
}

func (j *jsonScan) push(list bool) {
	if j.depth < deepest {
		bit := uint64(1) << (j.depth % 64)
		if list {
			j.open[j.depth/64] |= bit
		} else {
			j.open[j.depth/64] &^= bit
		}
	}
	j.depth++
}

// pop reports whether the innermost open bracket is of the kind.
func (j *jsonScan) pop(list bool) bool {
	if j.depth > deepest {
		j.depth--
		return true
	}
	at := j.depth - 1
	if open := j.open[at/64]>>(at%64)&1 == 1; open != list {
		return false
	}
	j.depth--
	return true
}
