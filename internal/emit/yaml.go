package emit

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// YAML appends v, a pointer to a struct of the model, as canonical YAML, with
// the comments where they belong. The zero Comments are none. Errors are those
// of [JSON].
func YAML(dst []byte, v any, comments Comments) ([]byte, error) {
	s := &yamlSink{dst: dst, start: len(dst), indent: -2}
	w := newWalker(s)
	if !comments.empty() {
		settled, err := comments.settle(v)
		if err != nil {
			return dst, err
		}
		s.comments, s.here = &settled, w.here
		s.lines(settled.header, 0)
	}
	if err := w.walk(v); err != nil {
		return dst, err
	}
	if s.comments != nil {
		s.lines(s.comments.footer, 0)
	}
	return s.dst, nil
}

// place says where the value stands that comes next.
type place uint8

const (
	atLineStart place = iota
	behindKey         // behind a name and its colon
	behindMark        // behind "- " or ": ", where a map or list begins on the same line
)

// yamlSink writes YAML line by line.
type yamlSink struct {
	dst    []byte
	start  int // where the document begins in dst
	indent int // of the map or list that is open
	place  place

	comments *Comments // nil where there are none
	here     func() diag.Pointer
	line     string     // the comment that ends the line
	feet     [][]string // the comments behind the members and items that are open
	blank    bool       // a blank line comes before the next line
	keep     bool       // the newlines before belong to a text, so no blank line may come
}

var _ sink = (*yamlSink)(nil)

func (s *yamlSink) field(name *Name) {
	s.begin()
	s.dst = append(s.dst, name.YAML...)
	s.place = behindKey
}

func (s *yamlSink) key(name string) {
	s.begin()
	if !isLongKey(name) {
		s.dst = append(appendYAMLKey(s.dst, name), ':')
		s.place = behindKey
		return
	}
	s.dst = appendYAMLKey(append(s.dst, "? "...), name)
	s.dst = append(appendSpaces(append(s.dst, '\n'), s.indent), ": "...)
	s.place = behindMark
}

func (s *yamlSink) item() {
	s.begin()
	s.dst = append(s.dst, "- "...)
	s.place = behindMark
}

func (s *yamlSink) text(t string) bool {
	style := styleOf(t)
	if style == notText {
		return false
	}
	s.gap()
	if style == literal {
		s.literal(t)
		return true
	}
	s.dst = appendYAMLInline(s.dst, t, style)
	s.endLine()
	s.foot()
	return true
}

func (s *yamlSink) literal(t string) {
	header := literalHeader(t)
	s.dst = append(s.dst, header...)
	s.endLine()
	s.dst = appendLiteralLines(s.dst, t, s.indent+2)
	s.keep = header == "|+"
	s.foot()
}

func (s *yamlSink) word(t string) {
	s.gap()
	s.dst = append(s.dst, t...)
	s.endLine()
	s.foot()
}

func (s *yamlSink) emptyMap()  { s.word("{}") }
func (s *yamlSink) emptyList() { s.word("[]") }
func (s *yamlSink) openMap()   { s.open() }
func (s *yamlSink) closeMap()  { s.close() }
func (s *yamlSink) openList()  { s.open() }
func (s *yamlSink) closeList() { s.close() }

func (s *yamlSink) open() {
	if s.place == behindKey {
		s.endLine()
	}
	s.indent += 2
}

func (s *yamlSink) close() {
	s.indent -= 2
	s.foot()
}

// begin begins a member or item.
func (s *yamlSink) begin() {
	if s.comments != nil {
		n := s.comments.at[s.here()]
		s.lines(n.head, s.indent)
		s.line = strings.Join(n.line, " ")
		s.feet = append(s.feet, n.foot)
	}
	if s.place == behindMark {
		return
	}
	s.beginLine(s.indent)
}

// gap separates a scalar from the name before it.
func (s *yamlSink) gap() {
	if s.place == behindKey {
		s.dst = append(s.dst, ' ')
	}
}

func (s *yamlSink) beginLine(indent int) {
	if s.blank && !s.keep && len(s.dst) > s.start {
		s.dst = append(s.dst, '\n')
	}
	s.blank, s.keep = false, false
	s.dst = appendSpaces(s.dst, indent)
}

func (s *yamlSink) endLine() {
	if s.line != "" {
		s.dst = append(append(s.dst, ' '), s.line...)
		s.line = ""
	}
	s.dst = append(s.dst, '\n')
	s.place = atLineStart
}

// foot writes the comments behind the member or item that ends.
func (s *yamlSink) foot() {
	if len(s.feet) == 0 {
		return
	}
	last := len(s.feet) - 1
	s.lines(s.feet[last], s.indent)
	s.feet = s.feet[:last]
}

// lines writes comments, each on its own line; "" is a blank line.
func (s *yamlSink) lines(comments []string, indent int) {
	for _, comment := range comments {
		if comment == "" {
			s.blank = true
			continue
		}
		s.beginLine(indent)
		s.dst = append(append(s.dst, comment...), '\n')
	}
}
