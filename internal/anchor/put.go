package anchor

import (
	"strings"

	"github.com/newsevent/newsevent/internal/doc"
)

// putIn gives the members of a map that are there their new values, and puts in
// those that are missing.
func (e *editor) putIn(n *doc.Node, inFlow bool, fields []field) error {
	in := e.layout(n, inFlow)
	if in == nil {
		return errUnput
	}
	previous := e.source(n)
	missing := map[*doc.Member][]field{}
	for _, f := range fields {
		m := member(n, f.name)
		switch {
		case m != nil && f.value != nil:
			if err := e.update(in, m.Value, f.value); err != nil {
				return err
			}
			previous = m
		case m != nil:
			previous = m
		case f.value != nil:
			missing[previous] = append(missing[previous], f)
		}
	}
	for i := range n.Members {
		if wanted := missing[&n.Members[i]]; wanted != nil {
			in.add(&n.Members[i], wanted)
		}
	}
	return nil
}

// source is the member that those of an anchor come after.
func (e *editor) source(n *doc.Node) *doc.Member {
	if m := member(n, "source"); m != nil {
		return m
	}
	return &n.Members[0]
}

// layout is how a map is written.
type layout interface {
	// add puts members in behind one that is there.
	add(behind *doc.Member, fields []field)
	// write returns a value as it stands behind a name of the map, in the place
	// of the bytes from start to end.
	write(value any, start, end int) string
}

func (e *editor) layout(n *doc.Node, inFlow bool) layout {
	if e.braced(n) || inFlow {
		return e.flow(n)
	}
	if b := e.block(n); b != nil {
		return b
	}
	return nil
}

// update gives a value that is there a new one.
func (e *editor) update(in layout, n *doc.Node, value any) error {
	if says(n, value) {
		return nil
	}
	if err := e.writable(n); err != nil {
		return err
	}
	switch v := value.(type) {
	case []string:
		if len(v) == len(n.Items) {
			return e.updateItems(in, n, v)
		}
	case []field:
		if len(n.Members) > 0 {
			return e.putIn(n, false, v)
		}
	}
	e.replace(n.Start, n.End, in.write(value, n.Start, n.End))
	return nil
}

func (e *editor) updateItems(in layout, n *doc.Node, texts []string) error {
	if e.braced(n) {
		in = e.flow(n)
	} else if _, ok := in.(*block); ok {
		in = &block{editor: e, indent: len(e.before(n.Start)), step: usualStep}
	}
	for i, item := range n.Items {
		if err := e.update(in, item, texts[i]); err != nil {
			return err
		}
	}
	return nil
}

// takeOut takes out the first member of a map that it is not to have.
func (e *editor) takeOut(n *doc.Node, inFlow bool, fields []field) error {
	for _, f := range fields {
		m := member(n, f.name)
		if f.value != nil || m == nil || blank(m.Value) {
			continue
		}
		if e.braced(n) {
			e.takeFromFlow(n, m)
		} else if !inFlow {
			e.takeFromBlock(n, m)
		}
		return nil
	}
	return nil
}

// key writes a name as the names of the map are written.
func (e *editor) key(n *doc.Node, name string) string {
	if c := e.data[n.Members[0].Start]; c == '"' || c == '\'' {
		return string(c) + name + string(c)
	}
	return name
}

func spaces(n int) string { return strings.Repeat(" ", n) }
