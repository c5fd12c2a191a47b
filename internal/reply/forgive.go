package reply

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/value"
)

// Forgive changes the tree of an answer into that of a document of type t.
// Without a word it takes what the schema for models asks for: empty texts and
// lists are absent, a list of one stands for what is in it, and a list of
// {key, value} for a map. What else it forgives is a warning: nulls, texts in
// the place of numbers and the reverse, one thing in the place of a list.
//
// It takes the event out of an object or list that holds nothing else, with a
// warning as well. What is found in the document later, [Forgiven.Speak] tells
// in terms of the answer.
func Forgive(document *doc.Document, t reflect.Type) (*Forgiven, diag.List) {
	f := &Forgiven{document: document, typ: t, origins: originsOf(document.Root)}
	f.unwrap()
	f.object(document.Root, t, "")
	return f, f.findings
}

// Forgiven is an answer of which a document was made.
type Forgiven struct {
	document *doc.Document
	typ      reflect.Type
	origins  *origins
	findings diag.List
}

// mostWraps is how deep in other objects an event is looked for.
const mostWraps = 3

// unwrap takes the event out of what holds it alone: {"event": {…}}.
func (f *Forgiven) unwrap() {
	fields := value.Fields(f.typ)
	for range mostWraps {
		outer := f.document.Root
		if outer.Kind != doc.Map || len(outer.Members) != 1 {
			return
		}
		m := outer.Members[0]
		inner := m.Value
		if inner.Kind == doc.List && len(inner.Items) == 1 {
			inner = inner.Items[0]
		}
		if _, known := fields.Lookup(m.Name); known || inner.Kind != doc.Map || len(inner.Members) == 0 {
			return
		}
		f.warn(diag.ReplyWrapped, &doc.Node{Start: m.Start, End: m.End}, "the event stands in another object, as "+diag.Quote(m.Name))
		f.findings[len(f.findings)-1].Path = f.origins.nodes[m.Value]
		f.document.Root = inner
	}
}

// object mends the members of an object, and takes out the absent ones.
func (f *Forgiven) object(n *doc.Node, t reflect.Type, at diag.Pointer) {
	if n.Kind != doc.Map {
		return
	}
	fields := value.Fields(t)
	kept := n.Members[:0]
	for _, m := range n.Members {
		i, known := fields.Lookup(m.Name)
		if !known || f.value(&m, fields.Fields[i].Struct.Type, at.Member(m.Name)) {
			kept = append(kept, m)
		}
	}
	n.Members = kept
}

// value mends the value of a member, and reports whether there is one.
func (f *Forgiven) value(m *doc.Member, t reflect.Type, at diag.Pointer) bool {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if n := m.Value; n.Kind == doc.List && t.Kind() != reflect.Slice {
		switch {
		case len(n.Items) == 0:
			return false
		case t.Kind() == reflect.Map:
			f.entries(n)
		case len(n.Items) == 1:
			m.Value = n.Items[0]
		}
	}
	n := m.Value
	if n.Kind == doc.Null {
		f.warn(diag.ReplyNull, n, diag.Quote(m.Name)+" is null; it counts as absent")
		return false
	}
	if n.Kind == doc.String && n.Text == "" {
		return false
	}
	switch t.Kind() {
	case reflect.Struct:
		f.object(n, t, at)
	case reflect.Slice:
		m.Value = f.list(n, t.Elem(), at)
	case reflect.Map:
		f.dictionary(n, t.Elem(), at)
	default:
		f.scalar(n, t, at)
	}
	return true
}

// list mends a list, or makes one of what stands in its place.
func (f *Forgiven) list(n *doc.Node, t reflect.Type, at diag.Pointer) *doc.Node {
	if n.Kind != doc.List {
		f.warn(diag.ReplyCoerced, n, diag.Quote(at.Last())+" is a list; one value alone counts as a list of one")
		alone := n
		n = &doc.Node{Kind: doc.List, Start: n.Start, End: n.End, Items: []*doc.Node{alone}}
		f.origins.nodes[n] = f.origins.nodes[alone]
	}
	kept := n.Items[:0]
	for i, item := range n.Items {
		m := doc.Member{Name: fmt.Sprintf("element %d of %s", i+1, at.Last()), Value: item}
		if item.Kind == doc.List || f.value(&m, t, at.Index(len(kept))) {
			kept = append(kept, m.Value)
		}
	}
	n.Items = kept
	return n
}

// entries makes a map of a list of {key, value}. Of a list of anything else it
// makes nothing.
func (f *Forgiven) entries(n *doc.Node) {
	var members []doc.Member
	for _, item := range n.Items {
		m, key, ok := entry(item)
		if !ok {
			return
		}
		members = append(members, m)
		f.origins.keys[f.document.Position(m.Start).Offset] = f.origins.nodes[key]
	}
	*n = doc.Node{Kind: doc.Map, Start: n.Start, End: n.End, Members: members}
}

func entry(n *doc.Node) (m doc.Member, key *doc.Node, ok bool) {
	for _, part := range n.Members {
		switch {
		case part.Name == "key" && part.Value.Kind == doc.String:
			m.Name, m.Start, m.End, key = part.Value.Text, part.Value.Start, part.Value.End, part.Value
		case part.Name == "value":
			m.Value = part.Value
		default:
			return m, nil, false
		}
	}
	return m, key, key != nil && m.Value != nil
}

// dictionary mends the values of a map, but not those of extensions, where
// null is a value.
func (f *Forgiven) dictionary(n *doc.Node, t reflect.Type, at diag.Pointer) {
	if n.Kind != doc.Map || t.Kind() == reflect.Interface {
		return
	}
	kept := n.Members[:0]
	for _, m := range n.Members {
		if f.value(&m, t, at.Member(m.Name)) {
			kept = append(kept, m)
		}
	}
	n.Members = kept
}

// scalar makes a number of a text and a text of a number.
func (f *Forgiven) scalar(n *doc.Node, t reflect.Type, at diag.Pointer) {
	isNumber := value.Numeric(t) || t.Kind() == reflect.Int
	switch {
	case isNumber && n.Kind == doc.String && form.Number(strings.TrimSpace(n.Text)):
		n.Kind, n.Text = doc.Number, strings.TrimSpace(n.Text)
		f.warn(diag.ReplyCoerced, n, "the number "+diag.Escape(diag.Shorten(n.Text, 60))+" is written as text")
	case !isNumber && n.Kind == doc.Number:
		n.Kind = doc.String
		f.warn(diag.ReplyCoerced, n, "the text "+diag.Quote(n.Text)+" is written as a number")
	}
}

func (f *Forgiven) warn(code diag.Code, n *doc.Node, message string) {
	f.findings = append(f.findings, diag.Diagnostic{
		Code: code, Severity: code.Severity(), Path: f.origins.nodes[n], Message: message,
		Start: f.document.Position(n.Start), End: f.document.Position(n.End), Excerpt: f.document.Excerpt(n.Start),
	})
}
