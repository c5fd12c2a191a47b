package scan

import "strings"

// layout is where a reader is in a document of YAML: the lists and maps that
// are open, and the line.
type layout struct {
	// on says that the document is YAML.
	on bool
	// line is where the line begins that the reader is in.
	line int
	// column is that of the first character of the line, where the reader
	// stands between two values; -1 at the end of the document.
	column int
	// behindDash says that a list or map may begin in the same line.
	behindDash bool
	depth      int
	levels     [2 * Levels]level
}

// level is a list or map that is open.
type level struct {
	kind   levelKind
	column int
}

type levelKind uint8

const (
	mapLevel levelKind = iota
	listLevel
	// flushLevel is a list whose dashes stand in the column of its name.
	flushLevel
	// flowLevel is a list in brackets. Its column is that of what it stands in.
	flowLevel
)

// Block lets the document that was given be read as YAML in the plain block
// style.
func (r *Reader) Block() {
	r.layout = layout{on: true, behindDash: true, column: -1}
	if !plainCharacters(r.text) {
		r.Fail()
		return
	}
	r.findLine(0)
	if r.column() != 0 {
		return
	}
	if rest, marked := strings.CutPrefix(r.text[r.at:], "---"); marked && (strings.HasPrefix(rest, "\n") || strings.HasPrefix(rest, "\r\n")) {
		r.endLine(r.at + len("---"))
	}
}

func (r *Reader) column() int { return r.layout.column }

// top returns the column of the innermost list or map, -1 outside of all.
func (r *Reader) top() int {
	if r.layout.depth == 0 {
		return -1
	}
	return r.layout.levels[r.layout.depth-1].column
}

func (r *Reader) inFlow() bool {
	return r.layout.depth > 0 && r.layout.levels[r.layout.depth-1].kind == flowLevel
}

func (r *Reader) push(kind levelKind, column int) bool {
	if r.layout.depth == len(r.layout.levels) {
		r.Fail()
		return false
	}
	r.layout.levels[r.layout.depth] = level{kind, column}
	r.layout.depth++
	return true
}

func (r *Reader) pop() { r.layout.depth-- }

// findLine goes to the first line from at on, where a line begins, in which
// more stands than white space and comments. It counts the empty lines before
// it and reports whether it passed comments.
func (r *Reader) findLine(at int) (empty int, comments bool) {
	text := r.text
	for at < len(text) {
		start := at
		for at < len(text) && text[at] == ' ' {
			at++
		}
		if at == len(text) {
			break
		}
		switch text[at] {
		case '\n', '\r':
			empty++
			at = lineAfter(text, at)
		case '#':
			comments = true
			at = lineAfter(text, at)
		case '\t':
			r.Fail()
			return empty, comments
		default:
			r.at, r.layout.line, r.layout.column = at, start, at-start
			return empty, comments
		}
	}
	r.at, r.layout.column = len(text), -1
	return empty, comments
}

// lineAfter returns where the line begins that follows the one at.
func lineAfter(text string, at int) int {
	if end := strings.IndexByte(text[at:], '\n'); end >= 0 {
		return at + end + 1
	}
	return len(text)
}

// endLine passes over the rest of a line in which a value ended at at, and goes
// to the next one.
func (r *Reader) endLine(at int) {
	text, behind := r.text, at
	for at < len(text) && text[at] == ' ' {
		at++
	}
	if at < len(text) && !isBreak(text[at]) && (text[at] != '#' || at == behind) {
		r.Fail()
		return
	}
	r.findLine(lineAfter(text, at))
}

// value goes to where a value begins, behind its name or dash or in a line
// below, and returns its first byte, 0 if nothing stands there.
func (r *Reader) value() (first byte, sameLine bool) {
	at := r.at
	for at < len(r.text) && r.text[at] == ' ' {
		at++
	}
	if at < len(r.text) && !isBreak(r.text[at]) && r.text[at] != '#' {
		r.at = at
		return r.text[at], true
	}
	r.endLine(r.at)
	if r.failed || r.column() <= r.top() {
		return 0, false
	}
	return r.text[r.at], false
}

// endValue ends a value behind which the reader stands.
func (r *Reader) endValue() {
	if !r.inFlow() {
		r.endLine(r.at)
	}
}

func isBreak(c byte) bool { return c == '\n' || c == '\r' }

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// blankAt reports whether white space or the end stands at at.
func blankAt(text string, at int) bool {
	return at >= len(text) || isBlank(text[at]) || isBreak(text[at])
}
