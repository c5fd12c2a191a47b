package reply

import (
	"reflect"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// entries makes a map of a list of {key, value}. What else stands in the list is
// a fault.
func (f *Forgiven) entries(n *doc.Node, name string, at diag.Pointer) {
	before := len(f.faults)
	var members []doc.Member
	for _, item := range n.Items {
		m, key, ok := entry(item)
		switch {
		case !ok && named(item):
			f.warn(diag.ReplyCoerced, item, "an entry of "+diag.Quote(name)+` has "key" and "value"`, `write {"key": …, "value": …}`)
			members = append(members, item.Members...)
		case !ok:
			f.refuse(item, at, `expected {"key": …, "value": …} in `+diag.Quote(name)+", found "+foundEntry(item), "")
		case m.Name == "" && empty(m.Value):
			f.warn(diag.ReplyNull, item, "the entry of "+diag.Quote(name)+" is empty; it counts as absent", "")
		default:
			members = append(members, m)
			f.origins.keys[f.document.Position(m.Start).Offset] = f.origins.nodes[key]
		}
	}
	if len(f.faults) == before {
		*n = doc.Node{Kind: doc.Map, Start: n.Start, End: n.End, Members: members}
	}
}

func entry(n *doc.Node) (m doc.Member, key *doc.Node, ok bool) {
	for _, part := range n.Members {
		switch {
		case part.Name == "key" && key == nil && part.Value.Kind == doc.String:
			m.Name, m.Start, m.End, key = part.Value.Text, part.Value.Start, part.Value.End, part.Value
		case part.Name == "value" && m.Value == nil:
			m.Value = part.Value
		default:
			return m, nil, false
		}
	}
	return m, key, key != nil && m.Value != nil
}

// named reports whether an entry is written as a map of its own, {key: value}.
func named(n *doc.Node) bool {
	for _, m := range n.Members {
		if m.Name == "key" || m.Name == "value" || m.Value.Kind == doc.List {
			return false
		}
	}
	return len(n.Members) == 1
}

func empty(n *doc.Node) bool {
	switch n.Kind {
	case doc.Null:
		return true
	case doc.String:
		return n.Text == ""
	default:
		return (n.Kind == doc.List || n.Kind == doc.Map) && len(n.Items)+len(n.Members) == 0
	}
}

// foundEntry says what stands in the place of an entry.
func foundEntry(n *doc.Node) string {
	if n.Kind != doc.Map {
		return doc.Found(n)
	}
	names := make([]string, len(n.Members))
	for i, m := range n.Members {
		names[i] = diag.Quote(m.Name)
	}
	return "an object with " + listed(names, mostNamed)
}

// dictionary mends the values of a map, but not those of extensions, where
// null is a value.
func (f *Forgiven) dictionary(n *doc.Node, name string, p place) {
	t := p.typ.Elem()
	if n.Kind != doc.Map && n.Kind != doc.List {
		f.refuse(n, p.at, `expected a list of {"key": …, "value": …} in `+diag.Quote(name)+", found "+doc.Found(n), "")
	}
	if n.Kind != doc.Map || t.Kind() == reflect.Interface {
		return
	}
	kept := n.Members[:0]
	for _, m := range n.Members {
		if f.value(&m, place{typ: t, at: p.at.Member(m.Name), inner: true}) {
			kept = append(kept, m)
		}
	}
	n.Members = kept
}
