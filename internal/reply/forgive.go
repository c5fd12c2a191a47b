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
func Forgive(document *doc.Document, t reflect.Type) diag.List {
	f := &forgiver{document: document}
	f.object(document.Root, t, "")
	return f.findings
}

type forgiver struct {
	document *doc.Document
	findings diag.List
}

// object mends the members of an object, and takes out the absent ones.
func (f *forgiver) object(n *doc.Node, t reflect.Type, at diag.Pointer) {
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
func (f *forgiver) value(m *doc.Member, t reflect.Type, at diag.Pointer) bool {
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
		f.warn(diag.ReplyNull, n, at, diag.Quote(m.Name)+" is null; it counts as absent")
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
func (f *forgiver) list(n *doc.Node, t reflect.Type, at diag.Pointer) *doc.Node {
	if n.Kind != doc.List {
		f.warn(diag.ReplyCoerced, n, at, diag.Quote(at.Last())+" is a list; one value alone counts as a list of one")
		n = &doc.Node{Kind: doc.List, Start: n.Start, End: n.End, Items: []*doc.Node{n}}
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
func (f *forgiver) entries(n *doc.Node) {
	var members []doc.Member
	for _, item := range n.Items {
		m, ok := entry(item)
		if !ok {
			return
		}
		members = append(members, m)
	}
	*n = doc.Node{Kind: doc.Map, Start: n.Start, End: n.End, Members: members}
}

func entry(n *doc.Node) (doc.Member, bool) {
	var m doc.Member
	named := false
	for _, part := range n.Members {
		switch {
		case part.Name == "key" && part.Value.Kind == doc.String:
			m.Name, m.Start, m.End, named = part.Value.Text, part.Value.Start, part.Value.End, true
		case part.Name == "value":
			m.Value = part.Value
		default:
			return m, false
		}
	}
	return m, named && m.Value != nil
}

// dictionary mends the values of a map, but not those of extensions, where
// null is a value.
func (f *forgiver) dictionary(n *doc.Node, t reflect.Type, at diag.Pointer) {
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
func (f *forgiver) scalar(n *doc.Node, t reflect.Type, at diag.Pointer) {
	isNumber := value.Numeric(t) || t.Kind() == reflect.Int
	switch {
	case isNumber && n.Kind == doc.String && form.Number(strings.TrimSpace(n.Text)):
		n.Kind, n.Text = doc.Number, strings.TrimSpace(n.Text)
		f.warn(diag.ReplyCoerced, n, at, "the number "+diag.Escape(diag.Shorten(n.Text, 60))+" is written as text")
	case !isNumber && n.Kind == doc.Number:
		n.Kind = doc.String
		f.warn(diag.ReplyCoerced, n, at, "the text "+diag.Quote(n.Text)+" is written as a number")
	}
}

func (f *forgiver) warn(code diag.Code, n *doc.Node, at diag.Pointer, message string) {
	f.findings = append(f.findings, diag.Diagnostic{
		Code: code, Severity: code.Severity(), Path: at, Message: message,
		Start: f.document.Position(n.Start), End: f.document.Position(n.End), Excerpt: f.document.Excerpt(n.Start),
	})
}
