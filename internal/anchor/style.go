package anchor

import "github.com/newsevent/newsevent/internal/doc"

// style is how YAML is indented: how many columns a map and the dash of a list
// stand behind the name that they belong to.
type style struct{ step, dash int }

const usualStep = 2

// stepOf is the step of the first map that stands under a name.
func (e *editor) stepOf(root *doc.Node) int {
	if step := e.firstStep(root); step > 0 {
		return step
	}
	return usualStep
}

// firstStep returns 0 where no map stands under a name.
func (e *editor) firstStep(n *doc.Node) int {
	for _, item := range n.Items {
		if step := e.firstStep(item); step > 0 {
			return step
		}
	}
	for i := range n.Members {
		m := &n.Members[i]
		if m.Value.Kind == doc.Map {
			if step := e.deeper(m); step > 0 {
				return step
			}
		}
		if step := e.firstStep(m.Value); step > 0 {
			return step
		}
	}
	return 0
}

// deeper returns how many columns a map or list in lines of its own stands
// behind its name, and -1 for other values.
func (e *editor) deeper(m *doc.Member) int {
	if e.braced(m.Value) {
		return -1
	}
	indent, alone := e.indent(m.Value.Start)
	if !alone {
		return -1
	}
	return len(indent) - len(e.before(m.Start))
}

// near is the style of what is in a list: the document's step, and the list's
// own dash.
func (e *editor) near(list *doc.Member) style { return style{e.step, e.deeper(list)} }
