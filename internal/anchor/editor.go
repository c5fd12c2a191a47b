package anchor

import (
	"bytes"
	"strings"

	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

// editor gathers the edits of one document.
type editor struct {
	data []byte
	doc  *doc.Document
	json bool
	// step is how the document is indented, style how the map that is edited.
	step  int
	style style
	// repeated are the values that aliases lead to.
	repeated map[*doc.Node]bool
	edits    []emit.Edit
}

func newEditor(data []byte, d *doc.Document) *editor {
	e := &editor{data: data, doc: d, json: d.Format == doc.JSON, repeated: map[*doc.Node]bool{}}
	if !e.json {
		if bytes.IndexByte(data, '*') >= 0 {
			e.note(d.Root, false)
		}
		e.step = e.stepOf(d.Root)
	}
	return e
}

// note notes what aliases repeat.
func (e *editor) note(n *doc.Node, repeated bool) {
	repeated = repeated || e.isAlias(n)
	for _, item := range n.Items {
		e.noteBelow(item, repeated)
	}
	for _, m := range n.Members {
		e.noteBelow(m.Value, repeated)
	}
}

func (e *editor) noteBelow(n *doc.Node, repeated bool) {
	if repeated {
		e.repeated[n] = true
	}
	e.note(n, repeated)
}

func (e *editor) isAlias(n *doc.Node) bool {
	return !e.json && n.Start < n.End && e.data[n.Start] == '*'
}

// inFlow reports whether what a list holds stands in brackets.
func (e *editor) inFlow(list *doc.Node) bool { return e.data[list.Start] == '[' }

// braced reports whether a map or list is written with brackets of its own.
func (e *editor) braced(n *doc.Node) bool {
	return n.Start < len(e.data) && (e.data[n.Start] == '{' || e.data[n.Start] == '[')
}

func (e *editor) insert(at int, text string) { e.replace(at, at, text) }

func (e *editor) replace(start, end int, text string) {
	e.edits = append(e.edits, emit.Edit{Start: start, End: end, Text: text})
}

// lineStart returns where the line begins that at stands in.
func (e *editor) lineStart(at int) int { return bytes.LastIndexAny(e.data[:at], "\r\n") + 1 }

// lineEnd returns where the line ends that at stands in, without its break.
func (e *editor) lineEnd(at int) int {
	if n := bytes.IndexAny(e.data[at:], "\r\n"); n >= 0 {
		return at + n
	}
	return len(e.data)
}

// before returns what stands in the line before at, without a byte order mark.
func (e *editor) before(at int) string {
	return strings.TrimPrefix(string(e.data[e.lineStart(at):at]), "\ufeff")
}

// indent returns the white space before at, and whether nothing else stands
// before it in the line.
func (e *editor) indent(at int) (string, bool) {
	line := e.data[e.lineStart(at):at]
	other := bytes.TrimRight(line, " \t")
	return string(line[len(other):]), len(other) == 0
}

// behind returns the first character in the line behind at that is no white
// space, and where it stands; 0 at the end of the line.
func (e *editor) behind(at int) (byte, int) {
	end := e.lineEnd(at)
	rest := bytes.TrimLeft(e.data[at:end], " \t")
	if len(rest) == 0 {
		return 0, end
	}
	return rest[0], end - len(rest)
}

// endsLine reports whether nothing but a comment stands behind at in its line.
func (e *editor) endsLine(at int) bool {
	c, _ := e.behind(at)
	return c == 0 || c == '#' && !e.json
}

// lineBreak is how the lines around at are ended.
func (e *editor) lineBreak(at int) string {
	at = e.lineEnd(at)
	if at == len(e.data) {
		at = max(0, e.lineStart(at)-1)
		if at > 0 && e.data[at] == '\n' && e.data[at-1] == '\r' {
			at--
		}
	}
	rest := e.data[at:]
	switch {
	case bytes.HasPrefix(rest, []byte("\r\n")):
		return "\r\n"
	case bytes.HasPrefix(rest, []byte("\r")):
		return "\r"
	}
	return "\n"
}
