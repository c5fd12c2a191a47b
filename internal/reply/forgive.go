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
// lists are absent, a list of one stands for what is in it where the schema has
// such a list, and a list of {key, value} for a map. What else it forgives is a
// warning: nulls, texts in the place of numbers and the reverse, one thing in
// the place of a list and the reverse, JSON that is written as a text.
//
// It takes the event out of what else holds it, with a warning as well. Faults
// are what it cannot make sense of, at their places in the document; it is
// false where there is no document to judge. What is found in the document
// later, [Forgiven.Speak] tells in terms of the answer.
func Forgive(document *doc.Document, t reflect.Type) (f *Forgiven, faults diag.List, ok bool) {
	f = &Forgiven{document: document, typ: t, origins: originsOf(document.Root)}
	if ok = f.unwrap(); ok {
		f.object(document.Root, t, "")
	}
	return f, f.faults, ok
}

// Forgiven is an answer of which a document was made.
type Forgiven struct {
	document *doc.Document
	typ      reflect.Type
	origins  *origins
	warnings diag.List
	faults   diag.List
	// strayed are faults of what stands outside the document.
	strayed diag.List
	// nulls are the places in the document of nulls that were warned of, by the
	// number of the warning.
	nulls map[int]diag.Pointer
}

// Warnings returns what was forgiven. Of a null in the place of something that
// is missing, as the findings say, they say nothing.
func (f *Forgiven) Warnings(findings diag.List) diag.List {
	var out diag.List
	for i, w := range f.warnings {
		if at, null := f.nulls[i]; !null || !missed(findings, at) {
			out = append(out, w)
		}
	}
	return out
}

// Strayed returns the faults of what stands beside the document and belongs into
// it.
func (f *Forgiven) Strayed() diag.List { return f.strayed }

// missed reports whether a finding says that the member at a place is missing.
func missed(findings diag.List, at diag.Pointer) bool {
	for _, d := range findings {
		if d.Code.OnObject() && d.Severity == diag.Error && d.Path == at.Parent() && strings.Contains(d.Message, diag.Quote(at.Last())) {
			return true
		}
	}
	return false
}

// place is where a value stands, and what belongs there.
type place struct {
	typ reflect.Type
	at  diag.Pointer
	// alone says that the schema for models asks for a list of at most one.
	alone bool
	// inner says that it stands in a list or map, where the schema for models
	// asks for nothing that is absent.
	inner bool
	// entry says that it is an entry of a list.
	entry bool
}

// called is what a place with a name is called.
func (p place) called(name string) string {
	if p.entry {
		return "an entry of " + diag.Quote(name)
	}
	return diag.Quote(name)
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
		if !known {
			kept = append(kept, m)
			continue
		}
		field := fields.Fields[i]
		if f.value(&m, place{typ: field.Struct.Type, at: at.Member(m.Name), alone: Alone(field.Struct)}) {
			kept = append(kept, m)
			f.unasked(t, field, &m)
		}
	}
	n.Members = kept
}

// unasked warns of a field that the schema for models does not have.
func (f *Forgiven) unasked(t reflect.Type, field value.Field, m *doc.Member) {
	if LeftOut(t, field) && (m.Value.Kind != doc.Map || len(m.Value.Members) > 0) {
		f.warn(diag.ReplyCoerced, m.Value, diag.Quote(m.Name)+" is no field that a model is asked for; it is kept", "leave this field out")
	}
}

// value mends the value of a member, and reports whether there is one.
func (f *Forgiven) value(m *doc.Member, p place) bool {
	for p.typ.Kind() == reflect.Pointer {
		p.typ = p.typ.Elem()
	}
	f.fromText(m, p)
	if n := m.Value; n.Kind == doc.List && p.typ.Kind() != reflect.Slice {
		switch {
		case len(n.Items) == 0:
			return false
		case p.typ.Kind() == reflect.Map:
			f.entries(n, m.Name, p.at)
		case len(n.Items) > 1:
			f.refuse(n, p.at, fmt.Sprintf("expected %s in %s, found a list of %d", p.words(), p.called(m.Name), len(n.Items)), choice(n, p.typ))
			return true
		default:
			if m.Value, p.inner = n.Items[0], true; !p.alone {
				f.warn(diag.ReplyCoerced, n, p.called(m.Name)+" is "+p.words()+", not a list; a list of one counts as what is in it", "write it without the list")
			}
		}
	}
	n := m.Value
	if f.absent(n, m.Name, p) {
		return false
	}
	switch p.typ.Kind() {
	case reflect.Struct:
		f.object(n, p.typ, p.at)
	case reflect.Slice:
		m.Value = f.list(n, p)
	case reflect.Map:
		f.dictionary(n, m.Name, p)
	default:
		f.scalar(n, p.typ)
	}
	return true
}

// choice is the advice on a list of several values where one belongs.
func choice(n *doc.Node, t reflect.Type) string {
	if t.Kind() == reflect.Struct && n.Items[0].Kind != doc.Map {
		return "write an object with names for its values"
	}
	return "choose one of them"
}

// absent reports whether a value is there for an absent one. It warns of nulls,
// and of what is empty where it could have been left out.
func (f *Forgiven) absent(n *doc.Node, name string, p place) bool {
	switch {
	case n.Kind == doc.Null:
		if f.nulls == nil {
			f.nulls = map[int]diag.Pointer{}
		}
		f.nulls[len(f.warnings)] = p.at
		f.warn(diag.ReplyNull, n, p.called(name)+" is null; it counts as absent", "")
		return true
	case n.Kind == doc.String && n.Text == "":
		if p.inner {
			f.warn(diag.ReplyNull, n, p.called(name)+" is empty; it counts as absent", "")
		}
		return true
	default:
		return false
	}
}

// fromText puts a list or object in the place of the JSON text that it is
// written as.
func (f *Forgiven) fromText(m *doc.Member, p place) {
	n := m.Value
	switch p.typ.Kind() {
	case reflect.Slice, reflect.Map, reflect.Struct:
	default:
		return
	}
	if n.Kind != doc.String || !strings.HasPrefix(strings.TrimSpace(n.Text), "[") && !strings.HasPrefix(strings.TrimSpace(n.Text), "{") {
		return
	}
	inner, _ := doc.Parse([]byte(n.Text), doc.JSON, diag.Position{}, doc.Limits{})
	if inner == nil {
		return
	}
	f.warn(diag.ReplyCoerced, n, p.called(m.Name)+" is written as a text that holds JSON", "write the JSON itself")
	f.origins.note(inner.Root, f.origins.nodes[n])
	stand(inner.Root, n.Start, n.End)
	m.Value = inner.Root
}

// stand gives a value and all in it one place.
func stand(n *doc.Node, start, end int) {
	n.Start, n.End = start, end
	for i := range n.Members {
		n.Members[i].Start, n.Members[i].End = start, end
		stand(n.Members[i].Value, start, end)
	}
	for _, item := range n.Items {
		stand(item, start, end)
	}
}

// list mends a list, or makes one of what stands in its place.
func (f *Forgiven) list(n *doc.Node, p place) *doc.Node {
	if n.Kind != doc.List {
		f.warn(diag.ReplyCoerced, n, diag.Quote(p.at.Last())+" is a list; one value alone counts as a list of one", "write it as a list, even of one")
		alone := n
		n = &doc.Node{Kind: doc.List, Start: n.Start, End: n.End, Items: []*doc.Node{alone}}
		f.origins.nodes[n] = f.origins.nodes[alone]
	}
	kept := n.Items[:0]
	for _, item := range n.Items {
		m, at := doc.Member{Name: p.at.Last(), Value: item}, p.at.Index(len(kept))
		elided := item.Kind == doc.String && elides(item.Text)
		if elided {
			f.refuse(item, at, leftOut.Message, leftOut.Hint)
		}
		if elided || item.Kind == doc.List || f.value(&m, place{typ: p.typ.Elem(), at: at, inner: true, entry: true}) {
			kept = append(kept, m.Value)
		}
	}
	n.Items = kept
	return n
}

// scalar makes a number of a text and a text of a number.
func (f *Forgiven) scalar(n *doc.Node, t reflect.Type) {
	isNumber := numeric(t)
	switch {
	case isNumber && n.Kind == doc.String && form.Number(strings.TrimSpace(n.Text)):
		n.Kind, n.Text = doc.Number, strings.TrimSpace(n.Text)
		f.warn(diag.ReplyCoerced, n, "the number "+diag.Escape(diag.Shorten(n.Text, 60))+" is written as text", "")
	case !isNumber && n.Kind == doc.Number:
		n.Kind = doc.String
		f.warn(diag.ReplyCoerced, n, "the text "+diag.Quote(n.Text)+" is written as a number", "")
	}
}

func numeric(t reflect.Type) bool { return value.Numeric(t) || t.Kind() == reflect.Int }

// warn notes what was forgiven, up to where checks stop to look.
func (f *Forgiven) warn(code diag.Code, n *doc.Node, message, hint string) {
	if len(f.warnings) >= diag.MostFindings {
		return
	}
	f.warnings = append(f.warnings, f.finding(code, n, f.origins.nodes[n], message, hint))
}

// refuse notes a fault, at its place in the document and in the answer.
func (f *Forgiven) refuse(n *doc.Node, at diag.Pointer, message, hint string) {
	d := f.finding(diag.WrongType, n, at, message, hint)
	f.origins.faults[d.Start.Offset] = f.origins.nodes[n]
	f.faults = append(f.faults, d)
}

func (f *Forgiven) finding(code diag.Code, n *doc.Node, at diag.Pointer, message, hint string) diag.Diagnostic {
	d := diag.Diagnostic{
		Code: code, Severity: code.Severity(), Path: at, Message: message, Hint: hint,
		Start: f.document.Position(n.Start), End: f.document.Position(n.End),
	}
	if len(f.faults) < diag.MostFindings {
		d.Excerpt = f.document.Excerpt(n.Start)
	}
	return d
}
