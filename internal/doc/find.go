package doc

import (
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// Find returns the value that p names and, where it stands in a map, its
// member. Where p names nothing, it returns the innermost value on the way that
// exists, and false. Of members with one name it means the first.
func (d *Document) Find(p diag.Pointer) (*Node, *Member, bool) {
	node := d.Root
	var member *Member
	for token := range p.Tokens() {
		next, m := d.child(node, token)
		if next == nil {
			return node, member, false
		}
		node, member = next, m
	}
	return node, member, true
}

func (d *Document) child(n *Node, token string) (*Node, *Member) {
	switch n.Kind {
	case List:
		if i, ok := listIndex(token); ok && i < len(n.Items) {
			return n.Items[i], nil
		}
	case Map:
		if i, ok := d.memberIndex(n, token); ok {
			return n.Members[i].Value, &n.Members[i]
		}
	}
	return nil, nil
}

func listIndex(token string) (int, bool) {
	if token == "" || token[0] == '0' && token != "0" {
		return 0, false
	}
	for i := range len(token) {
		if token[i] < '0' || token[i] > '9' {
			return 0, false
		}
	}
	i, err := strconv.Atoi(token)
	return i, err == nil
}

// fewMembers are searched one by one; of larger maps the names are kept, so
// that placing many findings stays linear.
const fewMembers = 8

func (d *Document) memberIndex(n *Node, name string) (int, bool) {
	if len(n.Members) <= fewMembers {
		for i := range n.Members {
			if n.Members[i].Name == name {
				return i, true
			}
		}
		return 0, false
	}
	names, ok := d.names[n]
	if !ok {
		names = make(map[string]int, len(n.Members))
		for i := len(n.Members) - 1; i >= 0; i-- {
			names[n.Members[i].Name] = i
		}
		if d.names == nil {
			d.names = make(map[*Node]map[string]int)
		}
		d.names[n] = names
	}
	i, ok := names[name]
	return i, ok
}

// Place gives the findings that have only a path their place in the file: the
// value, the name of the member, or the first name in the object, as the code
// asks; where the document has no such place, the innermost that it has.
func (d *Document) Place(list diag.List) {
	for i := range list {
		if !list[i].Start.IsValid() {
			start, end := d.span(list[i].Code, list[i].Path)
			d.put(&list[i], start, end)
		}
	}
}

// Span returns where in the document the value begins and ends that the path
// names, or else what should hold it.
func (d *Document) Span(path diag.Pointer) (start, end int) { return d.span("", path) }

func (d *Document) span(code diag.Code, path diag.Pointer) (start, end int) {
	node, member, ok := d.Find(path)
	switch {
	case !ok || code.OnObject():
		return firstName(node)
	case member != nil && (code.OnKey() || namesMap(code, node)):
		return member.Start, member.End
	default:
		return node.Start, node.End
	}
}

// namesMap reports whether a finding about a language speaks of the name of a
// member: languages are texts, and a map stands under the name of one.
func namesMap(code diag.Code, n *Node) bool {
	return code == diag.InvalidLanguage && n.Kind == Map
}

// firstName is the place of an object: its first name if that stands in the
// object itself, not where an alias leads.
func firstName(n *Node) (start, end int) {
	if n.Kind != Map || len(n.Members) == 0 {
		return n.Start, n.End
	}
	if m := n.Members[0]; n.Start <= m.Start && m.End <= n.End {
		return m.Start, m.End
	}
	return n.Start, n.End
}

func (d *Document) put(f *diag.Diagnostic, start, end int) {
	f.Start, f.End, f.Excerpt = d.Position(start), d.Position(end), d.Excerpt(start)
}

// finding makes a finding about the bytes from start to end.
func (d *Document) finding(code diag.Code, path diag.Pointer, start, end int, message, hint string) diag.Diagnostic {
	f := diag.Diagnostic{Code: code, Severity: code.Severity(), Path: path, Message: message, Hint: hint}
	d.put(&f, start, end)
	return f
}
