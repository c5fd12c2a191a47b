package reply

import (
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/value"
)

// beside tells of a member that stands beside the event: {"event": {…},
// "participants": […]}. One that belongs into the event is a fault, for the
// event would be read without it; anything else is passed over.
func (f *Forgiven) beside(m *doc.Member) {
	names, what := namesOf(f.typ), diag.Quote(m.Name)
	switch {
	case empty(m.Value):
	case names.known[m.Name] && f.lost(m):
		f.strays(m.Value, m.Start, m.End, what+" stands beside the event, not in it", "write "+what+" into the event")
	case !names.known[m.Name] && names.holdsLists(m.Value, mostWraps):
		f.strays(m.Value, m.Start, m.End, what+" holds parts of an event, and stands beside the event", "write what belongs to the event into it")
	default:
		f.pass(m.Value, what)
	}
}

// besideInList tells of what stands in one list with the event.
func (f *Forgiven) besideInList(n *doc.Node) {
	if names := namesOf(f.typ); names.holdsLists(n, mostWraps) || names.hasKnown(n) {
		f.strays(n, n.Start, n.Start+1, "what stands here holds parts of an event, and stands beside the event", "write what belongs to the event into it")
		return
	}
	f.pass(n, "what stands here")
}

func (f *Forgiven) strays(n *doc.Node, start, end int, message, hint string) {
	d := f.finding(diag.UnknownField, &doc.Node{Start: start, End: end}, f.origins.nodes[n], message, hint)
	f.strayed = append(f.strayed, d)
}

// lost reports whether a field beside the event says what the event does not.
// The type, id and state of a call are those of the call, not of an event.
func (f *Forgiven) lost(m *doc.Member) bool {
	if m.Value.Kind == doc.List || m.Value.Kind == doc.Map {
		return true
	}
	fields := value.Fields(f.typ)
	i, _ := fields.Lookup(m.Name)
	field := fields.Fields[i]
	if words, ok := vocabularyOf(field.Struct.Type); ok && !slices.Contains(words, m.Value.Text) || LeftOut(f.typ, field) {
		return false
	}
	for _, own := range f.document.Root.Members {
		if own.Name == m.Name && !empty(own.Value) {
			return own.Value.Text != m.Value.Text && !(required(field.Struct) && m.Name != "title")
		}
	}
	return true
}

// holdsLists reports whether a value, or what is in it, has a list with
// something in it that an event has.
func (n *names) holdsLists(node *doc.Node, most int) bool {
	for _, m := range node.Members {
		if n.lists[m.Name] && m.Value.Kind == doc.List && len(m.Value.Items) > 0 {
			return true
		}
	}
	found := false
	if most > 0 {
		n.below(&step{node: node}, func(inner step) { found = found || n.holdsLists(inner.node, most-1) })
	}
	return found
}
