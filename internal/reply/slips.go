package reply

import (
	"bytes"

	"github.com/newsevent/newsevent/internal/pattern"
)

// mostSlips is how many are forgiven; a text with more of them is not JSON.
const mostSlips = 50

// Slip is something in an answer's JSON that is not JSON, and says nothing.
type Slip struct {
	Start, End int
	// Message says what is wrong with it, and Hint what to do.
	Message, Hint string
	// LeavesOut says that it stands for something that was not written, which is
	// not forgiven.
	LeavesOut bool
}

// What slips are.
var (
	comment    = Slip{Message: "JSON has no comments", Hint: "leave the comment out"}
	lastComma  = Slip{Message: "no comma follows the last entry", Hint: "leave the comma out"}
	escape     = Slip{Message: `\n is written only inside a text`, Hint: "write a line break, or nothing"}
	quoteMarks = Slip{Message: "the JSON stands in a block quote", Hint: "answer with the JSON alone"}
	leftOut    = Slip{Message: "something is left out here", Hint: "write out the whole object, with all that belongs here", LeavesOut: true}
)

var (
	// leavesOut are comments that stand for something.
	leavesOut = pattern.Of(`(?i)\A(?:/[/*]|#)\s*(?:\.\.\.|…)|(?:\.\.\.|…)\s*(?:\*/)?\z|` +
		`\b(?:omitted|left out|as (?:before|above)|remaining|the rest)\b`)
	// ellipsis stands for something in a list or object.
	ellipsis = pattern.Of(`\A(?:\.\.\.|…)`)
)

// elides reports whether a text stands for others that were not written.
func elides(text string) bool { return text == "..." || text == "…" }

func (s Slip) at(start, end int) Slip {
	s.Start, s.End = start, end
	return s
}

// Mend returns the text with blanks in the place of comments, of commas before
// a closing bracket and of line breaks that are written as in a text, so that
// all else stays where it stands. Of such line breaks it notes the first.
func Mend(data []byte, p Part) ([]byte, []Slip) {
	m := mender{data: data, comma: -1}
	for i := p.Start; i < p.End && len(m.slips) < mostSlips; {
		i = m.step(i, p.End)
	}
	if m.out == nil {
		return data, nil
	}
	return m.out, m.slips
}

type mender struct {
	data, out []byte
	slips     []Slip
	// comma is where a comma stands behind which nothing came yet, or -1.
	comma int
	// breaks says that a line break was noted.
	breaks bool
}

// step looks at what stands at i, and returns where to look next.
func (m *mender) step(i, most int) int {
	end := i + 1
	switch c := m.data[i]; {
	case c == '"':
		end, m.comma = textEnd(m.data[:most], i), -1
	case c == '/', c == '#':
		if end = commentEnd(m.data[:most], i); end > i+1 {
			m.forgive(commentOn(m.data[i:end]).at(i, end))
		} else {
			m.comma = -1
		}
	case (c == '.' || c == 0xe2) && m.between(i) && ellipsis().Match(m.data[i:most]):
		end = i + 3
		m.forgive(leftOut.at(i, end))
	case c == '\\' && literalBreak().Match(m.data[i:most]):
		end = i + 2
		if m.breaks {
			m.blank(i, end)
		} else {
			m.forgive(escape.at(i, end))
		}
		m.breaks = true
	case c == ',':
		m.comma = i
	case (c == '}' || c == ']') && m.comma >= 0:
		m.forgive(lastComma.at(m.comma, m.comma+1))
		m.comma = -1
	case c != ' ' && c != '\t' && c != '\r' && c != '\n':
		m.comma = -1
	}
	return end
}

// commentOn returns what slip a comment is.
func commentOn(text []byte) Slip {
	if leavesOut().Match(text) {
		return leftOut
	}
	return comment
}

// between reports whether values or members stand at i.
func (m *mender) between(i int) bool {
	before := bytes.TrimRight(m.data[:i], " \t\r\n")
	return len(before) > 0 && bytes.IndexByte([]byte(",[{]}"), before[len(before)-1]) >= 0
}

func (m *mender) forgive(s Slip) {
	m.slips = append(m.slips, s)
	m.blank(s.Start, s.End)
}

// blank puts blanks over everything but line ends.
func (m *mender) blank(start, end int) {
	if m.out == nil {
		m.out = bytes.Clone(m.data)
	}
	for i := start; i < end; i++ {
		if c := m.out[i]; c != '\n' && c != '\r' {
			m.out[i] = ' '
		}
	}
}

var (
	markedObject = pattern.Of(`(?m)^[ \t]*>[> \t]*[\[{]`)
	lineMarks    = pattern.Of(`(?m)^[ \t]*>[> \t]*`)
)

// unmarked returns the text without the marks of a block quote in which the
// object stands: no line of JSON begins with one.
func unmarked(data []byte) ([]byte, []Slip) {
	at := markedObject().FindIndex(data)
	if at == nil || bytes.ContainsAny(data[:at[0]], "{") {
		return data, nil
	}
	m := mender{data: data}
	for _, mark := range lineMarks().FindAllIndex(data, -1) {
		m.blank(mark[0], mark[1])
	}
	return m.out, []Slip{quoteMarks.at(at[0], at[1]-1)}
}

// textEnd returns the end of the text that begins with a quotation mark at i.
func textEnd(data []byte, i int) int {
	for i++; i < len(data); i++ {
		switch data[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(data)
}

// longestComment is how many bytes a comment may have that begins with /* and
// goes over lines. It bounds the work where many are begun and none is ended.
const longestComment = 1 << 12

// commentEnd returns the end of the comment at i, and i+1 where there is none:
// in https://… there is none.
func commentEnd(data []byte, i int) int {
	rest := data[i:]
	switch {
	case i > 0 && data[i-1] == ':':
	case rest[0] == '#', bytes.HasPrefix(rest, []byte("//")):
		if n := bytes.IndexAny(rest, "\r\n"); n >= 0 {
			return i + n
		}
		return len(data)
	case bytes.HasPrefix(rest, []byte("/*")):
		if n := bytes.Index(rest[2:min(len(rest), 2+longestComment)], []byte("*/")); n >= 0 {
			return i + 2 + n + 2
		}
	}
	return i + 1
}
