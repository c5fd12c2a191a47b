package main

import (
	"reflect"
	"strings"

	js "github.com/google/jsonschema-go/jsonschema"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/reply"
	"github.com/newsevent/newsevent/internal/value"
)

// modelBuilder makes the schema that language models answer in. It has what
// the structured output of the large providers has in common: every property
// is required, none is of two kinds, and nothing but types, lists of words and
// descriptions is said. What may be absent is a text, which is then empty, or
// stands in a list of at most one.
type modelBuilder struct {
	docs comments
	// needs say which of several fields an object needs.
	needs map[reflect.Type]string
}

func newModelBuilder(full *builder) *modelBuilder {
	m := &modelBuilder{docs: full.docs, needs: map[reflect.Type]string{}}
	for _, p := range parts() {
		m.needs[p.typ] = full.inWords(p)
	}
	return m
}

func (m *modelBuilder) event() *js.Schema {
	t := reflect.TypeFor[event.Event]()
	out := m.object(t)
	out.Description = m.docs.of(t) + ` What the report does not say is absent: "" for a text, [] for everything else. Nothing is null.`
	out.Properties["schema"].Enum = []any{event.SchemaVersion}
	return out
}

func (m *modelBuilder) object(t reflect.Type) *js.Schema {
	out := &js.Schema{
		Type: "object", Description: m.needs[t], Properties: map[string]*js.Schema{},
		AdditionalProperties: &js.Schema{Not: &js.Schema{}},
	}
	for _, f := range value.Fields(t).Fields {
		if reply.LeftOut(t, f) {
			continue
		}
		out.Properties[f.Name] = m.property(t, f)
		out.PropertyOrder = append(out.PropertyOrder, f.Name)
	}
	out.Required = out.PropertyOrder
	return out
}

func (m *modelBuilder) property(t reflect.Type, f value.Field) *js.Schema {
	tags, typ := tagsOf(f.Struct), f.Struct.Type
	out := m.of(typ, tags)
	said := []string{m.docs.field(t, f.Struct)}
	if words := lost(typ, tags); words != "" {
		said = append(said, words)
	}
	switch {
	case reply.Alone(f.Struct):
		out = &js.Schema{Type: "array", Items: out}
		said = append(said, "A list of one; empty where it is not known.")
	case tags.has("required"):
	case out.Type == "string":
		said = append(said, `"" where it is not known.`)
	default:
		said = append(said, "Empty where there are none.")
	}
	out.Description = strings.Join(said, " ")
	return out
}

// of returns the schema of a value that is present.
func (m *modelBuilder) of(t reflect.Type, tags tags) *js.Schema {
	switch {
	case t.Kind() == reflect.Pointer:
		return m.of(t.Elem(), tags)
	case t.Kind() == reflect.Struct:
		return m.object(t)
	case t.Kind() == reflect.Slice:
		return &js.Schema{Type: "array", Items: m.of(t.Elem(), tags)}
	case t.Kind() == reflect.Map:
		return m.entries(m.of(t.Elem(), nil), tags)
	case isVocabulary(t):
		return words(t)
	case value.Numeric(t):
		return &js.Schema{Type: "number"}
	case t.Kind() == reflect.Int:
		return &js.Schema{Type: "integer"}
	default:
		return &js.Schema{Type: "string"}
	}
}

// entries is a map as a list of its entries.
func (m *modelBuilder) entries(v *js.Schema, tags tags) *js.Schema {
	names := []string{"key", "value"}
	key := &js.Schema{Type: "string", Description: given(tags)}
	if tags.has("schemes") {
		key.Description, v.Description = schemesInWords()
	}
	return &js.Schema{Type: "array", Items: &js.Schema{
		Type: "object", Required: names, PropertyOrder: names, AdditionalProperties: &js.Schema{Not: &js.Schema{}},
		Properties: map[string]*js.Schema{"key": key, "value": v},
	}}
}

// schemesInWords say what the schemes of identifiers are, and what the
// identifiers of each look like.
func schemesInWords() (scheme, identifier string) {
	var names, forms []string
	for _, s := range form.Schemes() {
		names = append(names, s.Name)
		forms = append(forms, s.Name+": "+s.Form)
	}
	return "The scheme: " + strings.Join(names, ", ") + ", or the lower-case name of another.",
		"The identifier in that scheme. " + strings.Join(forms, "; ") + "."
}

// words lists a vocabulary.
func words(t reflect.Type) *js.Schema {
	out := &js.Schema{Type: "string"}
	for _, v := range valuesOf(t) {
		out.Enum = append(out.Enum, v)
	}
	return out
}

// lost says in words what the full schema says of a value and this one does
// not.
func lost(t reflect.Type, tags tags) string {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if isVocabulary(t) {
		var said []string
		for _, v := range valuesOf(t) {
			said = append(said, v+": "+meaning(t, v))
		}
		return strings.Join(said, " ")
	}
	return given(tags)
}
