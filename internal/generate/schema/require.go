package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	js "github.com/google/jsonschema-go/jsonschema"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/value"
)

// part is a struct type of the model and one place where it stands.
type part struct {
	typ reflect.Type
	at  diag.Pointer
	// optional says that it stands alone in a field, where an empty object is
	// as absent.
	optional bool
	// wrap puts an object into an object that may hold it, up to the document.
	wrap func(known samples, object map[string]any) map[string]any
}

// parts returns every struct type of the model, outer ones first.
func parts() []part {
	whole := part{typ: reflect.TypeFor[event.Event](), wrap: func(_ samples, o map[string]any) map[string]any { return o }}
	list := []part{whole}
	seen := map[reflect.Type]bool{whole.typ: true}
	for i := 0; i < len(list); i++ {
		outer := list[i]
		for _, f := range value.Fields(outer.typ).Fields {
			inner, ok := outer.below(f)
			if ok && !seen[inner.typ] {
				seen[inner.typ] = true
				list = append(list, inner)
			}
		}
	}
	return list
}

// below returns the struct that a field holds.
func (p part) below(f value.Field) (part, bool) {
	t := f.Struct.Type
	in := part{typ: t, at: p.at.Member(f.Name), optional: true}
	held := func(o map[string]any) any { return o }
	switch t.Kind() {
	case reflect.Pointer:
		in.typ = t.Elem()
	case reflect.Slice:
		in.typ, in.at, in.optional = t.Elem(), in.at.Index(0), false
		held = func(o map[string]any) any { return []any{o} }
	case reflect.Map:
		in.typ, in.at, in.optional = t.Elem(), in.at.Member("en"), false
		held = func(o map[string]any) any { return map[string]any{"en": o} }
	}
	in.wrap = func(known samples, object map[string]any) map[string]any {
		outer := known.required(p.typ)
		outer[f.Name] = held(object)
		return p.wrap(known, outer)
	}
	return in, in.typ.Kind() == reflect.Struct
}

// required returns an object of a type with the fields that it always needs.
func (s samples) required(t reflect.Type) map[string]any {
	object := map[string]any{}
	for _, name := range required(t) {
		object[name] = s.one(t, name)
	}
	return object
}

func required(t reflect.Type) []string {
	var names []string
	for _, f := range value.Fields(t).Fields {
		if tagsOf(f.Struct).has("required") {
			names = append(names, f.Name)
		}
	}
	return names
}

// lacks reports whether the library misses a field of the object.
func (b *builder) lacks(p part, object map[string]any) bool {
	data, err := json.Marshal(p.wrap(b.known, object))
	if err != nil {
		panic(fmt.Sprintf("samples are JSON: %v", err))
	}
	_, list := event.Check("probe.json", data)
	return slices.ContainsFunc(list, func(d diag.Diagnostic) bool {
		return d.Path == p.at && (d.Code == diag.Required || d.Code == diag.UnattributedQuote)
	})
}

// remedies returns the fields any one of which mends an object that lacks one.
func (b *builder) remedies(p part, object map[string]any) []string {
	if !b.lacks(p, object) {
		return nil
	}
	var names []string
	for _, f := range value.Fields(p.typ).Fields {
		if _, ok := object[f.Name]; !ok && !b.lacks(p, with(object, f.Name, b.known.one(p.typ, f.Name))) {
			names = append(names, f.Name)
		}
	}
	return names
}

func with(object map[string]any, name string, v any) map[string]any {
	out := maps.Clone(object)
	out[name] = v
	return out
}

// require says which fields an object needs: always, one of several, and if a
// field has certain values.
func (b *builder) require(s *js.Schema, p part) {
	always, least := required(p.typ), b.least(p)
	anyOf := b.remedies(p, least)
	enough := least
	if len(anyOf) > 0 {
		enough = with(least, anyOf[0], b.known.one(p.typ, anyOf[0]))
	}
	need := &js.Schema{Required: always}
	waived := b.conditions(need, p, least, enough)
	if waived != nil {
		waived.Else = oneOf(p.typ, anyOf)
		need.AllOf = append(need.AllOf, waived)
	} else if len(anyOf) > 0 {
		one := oneOf(p.typ, anyOf)
		need.AnyOf, need.Required = one.AnyOf, append(need.Required, one.Required...)
	}
	if !p.optional {
		s.Required, s.AnyOf, s.AllOf = need.Required, need.AnyOf, need.AllOf
	} else if len(need.Required)+len(need.AnyOf)+len(need.AllOf) > 0 {
		s.If, s.Then = &js.Schema{MinProperties: ptr(1)}, b.named(need, p.typ)
	}
}

// least returns an object with the fields that are always needed. One that
// may be empty has a field all the same, and if it can be one that is not
// enough.
func (b *builder) least(p part) map[string]any {
	least := b.known.required(p.typ)
	if !p.optional || len(least) > 0 {
		return least
	}
	for _, f := range value.Fields(p.typ).Fields {
		one := map[string]any{f.Name: b.known.one(p.typ, f.Name)}
		if b.lacks(p, one) {
			return one
		}
	}
	return least
}

// conditions adds what the object needs where a field has certain values. It
// returns the one condition that takes the place of what is needed otherwise,
// if there is one.
func (b *builder) conditions(need *js.Schema, p part, least, enough map[string]any) (waived *js.Schema) {
	for _, f := range value.Fields(p.typ).Fields {
		if !isVocabulary(f.Struct.Type) {
			continue
		}
		var values, waives []any
		var names []string
		for _, v := range valuesOf(f.Struct.Type) {
			found := b.remedies(p, with(enough, f.Name, v))
			if len(found) == 0 {
				continue
			}
			names, values = found, append(values, v)
			if !b.lacks(p, with(with(least, f.Name, v), found[0], b.known.one(p.typ, found[0]))) {
				waives = append(waives, v)
			}
		}
		if len(values) == 0 {
			continue
		}
		condition := &js.Schema{
			If:   &js.Schema{Required: []string{f.Name}, Properties: map[string]*js.Schema{f.Name: {Enum: values}}},
			Then: oneOf(p.typ, names),
		}
		if len(waives) > 0 && len(least) < len(enough) {
			waived = condition
		} else {
			need.AllOf = append(need.AllOf, condition)
		}
	}
	return waived
}

// oneOf requires one of the fields, and that it is not empty.
func oneOf(t reflect.Type, names []string) *js.Schema {
	var list []*js.Schema
	for _, name := range names {
		list = append(list, &js.Schema{Title: "with " + name, Required: []string{name}, Properties: map[string]*js.Schema{name: filled(t, name)}})
	}
	if len(list) == 1 {
		return list[0]
	}
	return &js.Schema{AnyOf: list}
}

func filled(t reflect.Type, name string) *js.Schema {
	fields := value.Fields(t)
	i, _ := fields.Lookup(name)
	switch fields.Fields[i].Struct.Type.Kind() {
	case reflect.Slice:
		return &js.Schema{Type: "array", MinItems: ptr(1)}
	case reflect.Pointer, reflect.Struct, reflect.Map:
		return &js.Schema{Type: "object", MinProperties: ptr(1)}
	default:
		return &js.Schema{}
	}
}

// named mentions the fields that are required, which strict validators ask for.
func (b *builder) named(s *js.Schema, t reflect.Type) *js.Schema {
	s.Properties = map[string]*js.Schema{}
	for _, name := range s.Required {
		s.Properties[name] = &js.Schema{}
		s.PropertyOrder = append(s.PropertyOrder, name)
	}
	if len(s.Required) == 0 {
		s.Properties = nil
	}
	return s
}

// inWords says what of several fields an object needs, and nothing of what it
// needs always.
func (b *builder) inWords(p part) string {
	need := &js.Schema{}
	b.require(need, p)
	if p.optional && need.Then != nil {
		need = need.Then
	}
	var said []string
	if len(need.AnyOf) > 0 {
		said = append(said, "Needs "+either(&js.Schema{AnyOf: need.AnyOf})+".")
	}
	for _, c := range need.AllOf {
		for field, values := range c.If.Properties {
			condition := "Where " + field + " is " + alternatives(values.Enum) + ", it needs " + either(c.Then)
			if c.Else != nil {
				condition += ", otherwise " + either(c.Else)
			}
			said = append(said, condition+".")
		}
	}
	return strings.Join(said, " ")
}

// either names the fields that a schema requires.
func either(s *js.Schema) string {
	var names []any
	for _, name := range s.Required {
		names = append(names, name)
	}
	for _, one := range s.AnyOf {
		names = append(names, one.Required[0])
	}
	return alternatives(names)
}

func alternatives(words []any) string {
	var b strings.Builder
	for i, w := range words {
		switch {
		case i > 0 && i == len(words)-1:
			b.WriteString(" or ")
		case i > 0:
			b.WriteString(", ")
		}
		fmt.Fprint(&b, w)
	}
	return b.String()
}
