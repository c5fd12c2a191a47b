package emit

import "github.com/newsevent/newsevent/internal/word"

// JSON appends v, a pointer to a struct of the model, as JSON with a newline
// behind it: with an indent of two spaces, or on one line. Nothing is escaped
// that JSON doesn't ask for.
//
// What can't be written is an error, a [diag.List], and dst comes back as it
// was: a text or name that is not UTF-8 ([diag.InvalidEncoding]), a number that
// is not in JSON's syntax or an extension outside the normal form
// ([diag.WrongType]), and an extension that contains itself ([diag.TooDeep]).
func JSON(dst []byte, v any, indent bool) ([]byte, error) {
	s := &jsonSink{dst: dst, indent: indent}
	if err := newWalker(s).walk(v); err != nil {
		return dst, err
	}
	return append(s.dst, '\n'), nil
}

// jsonSink writes JSON.
type jsonSink struct {
	dst    []byte
	indent bool
	depth  int
	// more says that the map or list that is open has something in it.
	more bool
}

var _ sink = (*jsonSink)(nil)

func (s *jsonSink) field(name *Name) {
	if s.indent {
		s.item()
		s.dst = append(append(s.dst, name.JSON[1:]...), ' ')
		return
	}
	s.dst = append(s.dst, s.begun(name)...)
	s.more = true
}

// begun is what a member begins with where nothing is indented.
func (s *jsonSink) begun(name *Name) string {
	if s.more {
		return name.JSON
	}
	return name.JSON[1:]
}

// member does what field and text do, and hardly touches what is kept.
func (s *jsonSink) member(name *Name, t string) bool {
	if s.indent {
		s.field(name)
		return s.text(t)
	}
	dst, valid := appendText(append(s.dst, s.begun(name)...), t)
	s.dst, s.more = dst, true
	return valid
}

func (s *jsonSink) key(name string) {
	s.item()
	s.dst = append(appendJSONString(s.dst, name), ':')
	s.space()
}

func (s *jsonSink) item() {
	if s.more {
		s.dst = append(s.dst, ',')
	}
	s.more = true
	s.line()
}

func (s *jsonSink) word(t string) { s.dst = append(s.dst, t...) }
func (s *jsonSink) emptyMap()     { s.dst = append(s.dst, "{}"...) }
func (s *jsonSink) emptyList()    { s.dst = append(s.dst, "[]"...) }
func (s *jsonSink) openMap()      { s.open('{') }
func (s *jsonSink) closeMap()     { s.close('}') }
func (s *jsonSink) openList()     { s.open('[') }
func (s *jsonSink) closeList()    { s.close(']') }

func (s *jsonSink) text(t string) bool {
	dst, valid := appendText(s.dst, t)
	s.dst = dst
	return valid
}

// appendText appends a text as a JSON string, up to where it is no UTF-8.
func appendText(dst []byte, t string) (longer []byte, valid bool) {
	dst, valid = append(dst, '"'), true
	if word.Plain(t) {
		dst = append(dst, t...)
	} else {
		dst, valid = appendEscaped(dst, t)
	}
	return append(dst, '"'), valid
}

func (s *jsonSink) open(bracket byte) {
	s.dst = append(s.dst, bracket)
	s.depth++
	s.more = false
}

func (s *jsonSink) close(bracket byte) {
	s.depth--
	s.line()
	s.dst = append(s.dst, bracket)
	s.more = true
}

func (s *jsonSink) line() {
	if s.indent {
		s.dst = appendSpaces(append(s.dst, '\n'), 2*s.depth)
	}
}

func (s *jsonSink) space() {
	if s.indent {
		s.dst = append(s.dst, ' ')
	}
}

// appendJSONString appends a text that is UTF-8 as a JSON string.
func appendJSONString(dst []byte, s string) []byte {
	dst, _ = appendText(dst, s)
	return dst
}

// appendEscaped appends what stands in a JSON string for s, up to where it is
// no UTF-8.
func appendEscaped(dst []byte, s string) (longer []byte, valid bool) {
	for from := 0; ; from++ {
		end, valid := word.LiteralEnd(s, from)
		dst = append(dst, s[from:end]...)
		if !valid || end == len(s) {
			return dst, valid
		}
		dst = appendJSONEscape(dst, s[end])
		from = end
	}
}

func appendJSONEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\b':
		return append(dst, `\b`...)
	case '\f':
		return append(dst, `\f`...)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	default:
		return append(dst, '\\', 'u', '0', '0', lowerHex[c>>4], lowerHex[c&15])
	}
}

const lowerHex = "0123456789abcdef"

func appendSpaces(dst []byte, n int) []byte {
	const spaces = "                                "
	for n > len(spaces) {
		dst = append(dst, spaces...)
		n -= len(spaces)
	}
	return append(dst, spaces[:n]...)
}

// digits counts the decimal digits that s begins with.
func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}
