package reply

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// mostWraps is how deep in other objects and lists an event is looked for.
const mostWraps = 5

// unwrap takes the event out of what holds it: {"event": {…}, "notes": "…"},
// [{…}]. It is false where there is none to take, which is a fault.
func (f *Forgiven) unwrap() bool {
	names, root := namesOf(f.typ), f.document.Root
	if names.isEvent(root) {
		return true
	}
	found := names.events(nil, step{node: root}, mostWraps)
	if len(found) == 0 {
		found = names.only(step{node: root}, mostWraps)
	}
	switch {
	case len(found) > 1:
		n := found[1].node
		d := f.finding(diag.ExtraDocument, n, f.origins.nodes[n], "a second event begins here; one event is asked for", "answer with the one that the question is about")
		d.End = f.document.Position(n.Start + 1)
		f.faults = append(f.faults, d)
		return false
	case len(found) == 1:
		f.take(found[0])
		return true
	default:
		return !f.refused(root)
	}
}

// step is a value on the way from the outermost object to an event.
type step struct {
	node *doc.Node
	// member is what names it, where it stands in an object.
	member *doc.Member
	above  *step
}

// isEvent reports whether an object has the names of an event.
func (n *names) isEvent(node *doc.Node) bool {
	seen := uint(0)
	for _, m := range node.Members {
		bit := n.required[m.Name]
		if bit > 1 && m.Value.Kind != doc.Map || bit == 1 && m.Value.Kind == doc.String {
			seen |= bit
		}
	}
	return n.makeEvent(seen)
}

// events appends the events in a value that are in no other, and in no field of
// an event.
func (n *names) events(list []step, s step, most int) []step {
	if n.isEvent(s.node) {
		return append(list, s)
	}
	if most > 0 {
		n.below(&s, func(inner step) { list = n.events(list, inner, most-1) })
	}
	return list
}

// below calls do for what stands in a value and in no field of an event.
func (n *names) below(s *step, do func(step)) {
	for i := range s.node.Members {
		if m := &s.node.Members[i]; !n.known[m.Name] {
			do(step{node: m.Value, member: m, above: s})
		}
	}
	for _, item := range s.node.Items {
		do(step{node: item, above: s})
	}
}

// only returns the one object in a value that may be meant as an event: with a
// field of an event, or alone.
func (n *names) only(s step, most int) (found []step) {
	if n.hasKnown(s.node) {
		if s.above == nil {
			return nil
		}
		return []step{s}
	}
	if most == 0 {
		return nil
	}
	n.below(&s, func(inner step) { found = append(found, n.only(inner, most-1)...) })
	if len(found) > 1 {
		return nil
	}
	if len(found) == 0 && s.above != nil && s.node.Kind == doc.Map && len(s.node.Members) > 0 && s.alone() {
		return []step{s}
	}
	return found
}

// alone reports whether nothing stands beside a value in what holds it.
func (s *step) alone() bool {
	for ; s.above != nil; s = s.above {
		if len(s.above.node.Members)+len(s.above.node.Items) > 1 {
			return false
		}
	}
	return true
}

func (n *names) hasKnown(node *doc.Node) bool {
	for _, m := range node.Members {
		if n.known[m.Name] {
			return true
		}
	}
	return false
}

// take makes a value the document, and tells what stands around it and beside
// it.
func (f *Forgiven) take(s step) {
	f.document.Root = s.node
	var passed func(s step)
	passed = func(s step) {
		if s.above == nil {
			return
		}
		passed(*s.above)
		if s.above.above == nil {
			f.wrapped(s)
		}
		for i := range s.above.node.Members {
			if m := &s.above.node.Members[i]; m != s.member {
				f.beside(m)
			}
		}
		for _, item := range s.above.node.Items {
			if item != s.node {
				f.besideInList(item)
			}
		}
	}
	passed(s)
}

// wrapped tells what the event stands in.
func (f *Forgiven) wrapped(s step) {
	const alone = "answer with the event alone"
	if s.member == nil {
		f.warn(diag.ReplyWrapped, &doc.Node{Start: s.above.node.Start, End: s.above.node.Start + 1}, "the event stands in a list", alone)
		return
	}
	f.warn(diag.ReplyWrapped, &doc.Node{Start: s.member.Start, End: s.member.End}, "the event stands in another object, as "+diag.Quote(s.member.Name), alone)
	f.warnings[len(f.warnings)-1].Path = f.origins.nodes[s.node]
}

// pass tells of something beside the event, unless it says nothing.
func (f *Forgiven) pass(n *doc.Node, what string) {
	if !empty(n) {
		f.warn(diag.ReplyWrapped, n, what+" is passed over; only the event is read", "answer with the event alone")
	}
}

// refused notes that an object says why there is no event.
func (f *Forgiven) refused(root *doc.Node) bool {
	if namesOf(f.typ).hasKnown(root) {
		return false
	}
	for _, m := range root.Members {
		if (m.Name == "refusal" || m.Name == "error") && m.Value.Kind == doc.String && m.Value.Text != "" {
			d := f.finding(diag.Syntax, m.Value, f.origins.nodes[m.Value], "the reply holds no event; "+diag.Quote(m.Name)+" says "+diag.Quote(m.Value.Text), "answer with the JSON object of the event")
			f.faults = append(f.faults, d)
			return true
		}
	}
	return false
}
