package doc

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/nearest"
	"github.com/newsevent/newsevent/internal/value"
)

// mostGuesses is for how many unknown fields a near one is sought.
const mostGuesses = 100

// report makes a finding about the place the binder is at, which does not taint
// it.
func (b *binder) report(code diag.Code, start, end int, message, hint string) {
	f := diag.Diagnostic{Code: code, Severity: code.Severity(), Path: b.way.pointer(), Message: message, Hint: hint}
	f.Start, f.End = b.doc.Position(start), b.doc.Position(end)
	if len(b.findings) <= diag.MaxFindings {
		f.Excerpt = b.doc.Excerpt(start)
	}
	b.findings = append(b.findings, f)
}

// refuse makes a finding about the value the binder is at, and taints it. It
// returns false, for there is no value.
func (b *binder) refuse(code diag.Code, n *Node, message, hint string) bool {
	b.report(code, n.Start, n.End, message, hint)
	b.taint.Add(b.findings[len(b.findings)-1].Path)
	return false
}

func (b *binder) wrongKind(n *Node, expected, hint string) bool {
	if len(b.way.steps) > 0 {
		expected += " in " + b.way.subject()
	}
	return b.refuse(diag.WrongType, n, fmt.Sprintf("expected %s, found %s", expected, Found(n)), hint)
}

func (b *binder) null(n *Node) bool {
	is := "is null"
	if n.Text == "" {
		is = "has no value"
	}
	return b.refuse(diag.NullValue, n, b.way.subject()+" "+is, fillOrOmit)
}

// topHint shows how a document is written that is no map.
func (b *binder) topHint(n *Node) string {
	switch {
	case n.Kind == List && b.doc.Format == JSON:
		return "take the brackets away; several documents go into a .ndjson file, one a line"
	case n.Kind == List:
		return `write one map, without the dash; between several stands a line "---"`
	case n.Kind == String:
		return "write fields as name: value"
	default:
		return ""
	}
}

// listHint shows how a list is written.
func listHint(n *Node) string {
	first := n.Text
	if n.Kind == Map && len(n.Members) > 0 {
		first = n.Members[0].Name
	}
	if len(first) > 1 && first[0] == '-' && (n.Plain || n.Kind == Map) {
		return "a space belongs behind the dash that begins an entry"
	}
	return "write it as a list, even of one"
}

// fillOrOmit is the advice on a value that says nothing.
const fillOrOmit = "write a value, or leave it out where it may be absent"

// repeated reports the second member of a name in the map n. Where an entry of
// a list goes on with the name that it begins with, the dash of a further one
// is missing, and the names that follow are the same fault.
func (b *binder) repeated(n *Node, m *Member) {
	if b.passed() {
		return
	}
	if b.runOn == n {
		b.taint.Add(b.way.pointer())
		return
	}
	first, _ := b.doc.memberIndex(n, m.Name)
	line := b.doc.Position(n.Members[first].Start).Line
	message := fmt.Sprintf("%s stands twice in one map; the first is in line %d", diag.Quote(m.Name), line)
	hint := ""
	if first == 0 && b.inEntry() && b.doc.Position(m.Start).Line > line && b.doc.data[n.Start] != '{' {
		b.runOn = n
		hint = `if a new entry begins here, write "- " before it`
	}
	b.report(diag.DuplicateKey, m.Start, m.End, message, hint)
	b.taint.Add(b.findings[len(b.findings)-1].Path)
}

// inEntry reports whether the binder is at a member of an entry of a list.
func (b *binder) inEntry() bool {
	above := len(b.way.steps) - 2
	return b.doc.Format == YAML && above >= 0 && b.way.steps[above].inList
}

// unknown reports the member at i of the object n, of which the struct type t
// has no field.
func (b *binder) unknown(n *Node, i int, t reflect.Type, fields *value.Struct) {
	m := &n.Members[i]
	if b.how.Unknown == Ignore || b.passed() {
		return
	}
	if first, _ := b.doc.memberIndex(n, m.Name); first != i {
		b.repeated(n, m)
		return
	}
	meant, ok := b.meant(m.Name, fields)
	hint := b.otherwise(m.Name, t, fields)
	if ok {
		hint = "did you mean " + diag.Quote(meant) + "?"
	}
	b.report(diag.UnknownField, m.Start, m.End, "unknown field "+diag.Quote(m.Name), hint)
	if b.how.Unknown == Warn {
		b.findings[len(b.findings)-1].Severity = diag.Warning
		return
	}
	if !ok {
		return
	}
	if _, present := b.doc.memberIndex(n, meant); !present {
		b.taint.Add(b.way.sibling(meant))
	}
}

// meant returns the field whose name is near to an unknown one.
func (b *binder) meant(name string, fields *value.Struct) (string, bool) {
	if b.guesses++; b.guesses > mostGuesses {
		return "", false
	}
	return nearest.Nearest(name, func(yield func(string) bool) {
		for _, f := range fields.Fields {
			if !yield(f.Name) {
				return
			}
		}
	})
}

// otherwise is the hint where no field is near to the name.
func (b *binder) otherwise(name string, t reflect.Type, fields *value.Struct) string {
	if _, ok := fields.Lookup("extensions"); ok && strings.Contains(name, ":") {
		return `own data belongs into "extensions"`
	}
	return b.allowedIn(t, fields)
}

func (b *binder) allowedIn(t reflect.Type, fields *value.Struct) string {
	if hint, ok := b.allowed[t]; ok {
		return hint
	}
	var names []string
	for _, f := range fields.Fields {
		names = append(names, f.Name)
	}
	b.allowed[t] = "allowed here: " + strings.Join(names, ", ")
	return b.allowed[t]
}

// listOf says in words what a list of elements of type t is.
func listOf(t reflect.Type) string {
	if t.Kind() == reflect.String {
		return "a list of texts"
	}
	return "a list of maps"
}

// Found says in words what a node is.
func Found(n *Node) string {
	switch n.Kind {
	case Null:
		return "null"
	case Bool:
		return diag.Escape(n.Text)
	case Number:
		return "the number " + diag.Escape(diag.Shorten(n.Text, 60))
	case String:
		return "the text " + diag.Quote(n.Text)
	case List:
		return "a list"
	default:
		return "a map"
	}
}
