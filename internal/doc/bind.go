package doc

import (
	"fmt"
	"reflect"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/taint"
	"github.com/newsevent/newsevent/internal/value"
)

// Policy says what becomes of fields that the model does not have.
type Policy uint8

const (
	// Refuse makes each an error.
	Refuse Policy = iota
	// Warn makes each a warning, as for a document of a newer version.
	Warn
	// Ignore passes over them without a word.
	Ignore
)

// Binding says how a tree is put into a value.
type Binding struct {
	// Empty returns the code of the finding that an empty text makes in a
	// field, or as an element of the field's list or map; false where it is
	// accepted, being the same as absent. Nil accepts all.
	Empty func(reflect.StructField) (diag.Code, bool)
	// Unknown is for fields that the model does not have.
	Unknown Policy
	// Known are the findings that reading the document made already. What
	// stands at their places is not looked at and left zero.
	Known diag.List
}

// Bind puts the document into target, a pointer to a struct, and checks its
// shape: unknown and repeated names, nulls, values of another kind, empty
// texts. It makes all findings, in the order of the document and each with its
// place; excerpts have only those that [diag.List.Limit] may show.
//
// What has a finding is left zero, and a list keeps its length, so that indexes
// stay those of the document. Of two members with one name the first counts.
// Empty lists and maps are as absent.
//
// The taint holds the places of all findings, the known ones too. In place of
// an unknown field, whose own place nothing else reads, it holds the field that
// was probably meant, unless the object has that one as well, or the finding
// is but a warning.
func (d *Document) Bind(target any, how Binding) (diag.List, *taint.Taint) {
	b := &binder{doc: d, how: how, taint: new(taint.Taint), allowed: map[reflect.Type]string{}}
	for _, f := range how.Known {
		b.taint.Add(f.Path)
	}
	b.value(reflect.ValueOf(target).Elem(), d.Root, nil)
	return b.findings, b.taint
}

// binder is one run of Bind.
type binder struct {
	doc      *Document
	how      Binding
	way      way
	findings diag.List
	taint    *taint.Taint
	// guesses counts the names for which a near one was sought.
	guesses int
	// runOn is an entry of a list in which another one begins without a dash.
	runOn *Node
	// allowed holds the hints that list the fields of a struct.
	allowed map[reflect.Type]string
}

// passed reports whether the place the binder is at has a known finding.
func (b *binder) passed() bool {
	return len(b.how.Known) > 0 && b.taint.Has(b.way.pointer())
}

// value puts n into v, which belongs to field; field is nil for the document
// itself. It reports whether v has a value now.
func (b *binder) value(v reflect.Value, n *Node, field *reflect.StructField) bool {
	t := v.Type()
	switch {
	case b.passed():
		return false
	case n.Kind == Null && len(b.way.steps) > 0:
		return b.null(n)
	case t.Kind() == reflect.Pointer:
		return b.pointer(v, n, field)
	case t.Kind() == reflect.Struct:
		return b.object(v, n)
	case t.Kind() == reflect.Slice:
		return b.list(v, n, field)
	case t.Kind() == reflect.Map:
		return b.dictionary(v, n, field)
	case value.Numeric(t):
		return b.number(v, n)
	case t.Kind() == reflect.String:
		return b.text(v, n, field)
	case v.CanInt():
		return b.integer(v, n)
	default:
		panic(fmt.Sprintf("doc: no document can be put into a %s", t))
	}
}

func (b *binder) pointer(v reflect.Value, n *Node, field *reflect.StructField) bool {
	target := reflect.New(v.Type().Elem())
	if !b.value(target.Elem(), n, field) {
		return false
	}
	if n.Kind == Map && len(n.Members) == 0 {
		return true
	}
	v.Set(target)
	return true
}

// object puts the members of a map into the fields of a struct.
func (b *binder) object(v reflect.Value, n *Node) bool {
	fields := value.Fields(v.Type())
	if n.Kind != Map {
		return b.wrongKind(n, "a map", b.mapHint(n, fields))
	}
	seen := make([]bool, len(fields.Fields))
	for i := range n.Members {
		m := &n.Members[i]
		b.way.enter(m.Name)
		at, known := fields.Lookup(m.Name)
		switch {
		case !known:
			b.unknown(n, i, v.Type(), fields)
		case seen[at]:
			b.repeated(n, m)
		default:
			seen[at] = true
			f := &fields.Fields[at]
			b.value(v.Field(f.Index), m.Value, &f.Struct)
		}
		b.way.leave()
	}
	return true
}

func (b *binder) list(v reflect.Value, n *Node, field *reflect.StructField) bool {
	if n.Kind != List {
		return b.wrongKind(n, listOf(v.Type().Elem()), listHint(n))
	}
	if len(n.Items) == 0 {
		return true
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Items), len(n.Items)))
	for i, item := range n.Items {
		b.way.enterItem(i)
		b.value(v.Index(i), item, field)
		b.way.leave()
	}
	return true
}

// dictionary puts a map whose names are free into v.
func (b *binder) dictionary(v reflect.Value, n *Node, field *reflect.StructField) bool {
	if n.Kind != Map {
		return b.wrongKind(n, "a map", "write its entries as name: value")
	}
	if len(n.Members) == 0 {
		return true
	}
	if v.Type().Elem().Kind() == reflect.Interface {
		v.Set(reflect.ValueOf(b.anyMap(n)).Convert(v.Type()))
		return true
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(n.Members)))
	for i := range n.Members {
		m := &n.Members[i]
		key := reflect.ValueOf(m.Name).Convert(v.Type().Key())
		b.way.enter(m.Name)
		if v.MapIndex(key).IsValid() {
			b.repeated(n, m)
		} else {
			entry := reflect.New(v.Type().Elem()).Elem()
			b.value(entry, m.Value, field)
			v.SetMapIndex(key, entry)
		}
		b.way.leave()
	}
	return true
}
