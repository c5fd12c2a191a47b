package anchor

import (
	"strings"

	"github.com/newsevent/newsevent/internal/doc"
)

// style is how a YAML document is indented: how many columns a map and the dash
// of a list stand behind the name that they belong to. -1 is not known.
type style struct{ step, dash int }

const usualStep = 2

// indentation finds the style of the first map and the first list that stand
// under a name.
func (e *editor) indentation(root *doc.Node) style {
	s := style{-1, -1}
	e.look(root, &s)
	if s.step <= 0 {
		s.step = usualStep
	}
	if s.dash < 0 {
		s.dash = s.step
	}
	return s
}

func (e *editor) look(n *doc.Node, s *style) {
	if s.step >= 0 && s.dash >= 0 || n.Start < n.End && (e.braced(n) || e.isAlias(n)) {
		return
	}
	for _, item := range n.Items {
		e.look(item, s)
	}
	for i := range n.Members {
		m := &n.Members[i]
		switch by := e.deeper(m); {
		case by < 0:
		case m.Value.Kind == doc.Map && s.step < 0:
			s.step = by
		case m.Value.Kind == doc.List && s.dash < 0:
			s.dash = by
		}
		e.look(m.Value, s)
	}
}

// deeper returns how many columns a map or list in lines of its own stands
// behind its name, and -1 for other values.
func (e *editor) deeper(m *doc.Member) int {
	if len(m.Value.Items)+len(m.Value.Members) == 0 || e.braced(m.Value) {
		return -1
	}
	indent, alone := e.indent(m.Value.Start)
	if !alone || strings.Contains(indent, "\t") {
		return -1
	}
	return len(indent) - len(e.before(m.Start))
}

// near is the style around a list: that of the document, with its own dash.
func (s style) near(e *editor, list *doc.Node, m *doc.Member) style {
	if e.json || m == nil || e.braced(list) || e.isAlias(list) {
		return s
	}
	if by := e.deeper(m); by >= 0 {
		s.dash = by
	}
	return s
}
