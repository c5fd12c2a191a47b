package main

import (
	"reflect"
	"regexp"
	"strings"

	js "github.com/google/jsonschema-go/jsonschema"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/value"
)

// follow says of a claim that its value has the form of the field that it is
// about.
func (b *builder) follow(claim *js.Schema) {
	ways := &ways{builder: b, paths: map[string][]string{}}
	ways.walk(reflect.TypeFor[event.Event](), "", nil)
	for _, key := range ways.order {
		claim.AllOf = append(claim.AllOf, &js.Schema{
			If: &js.Schema{
				Required:   []string{"about"},
				Properties: map[string]*js.Schema{"about": {Type: "string", Pattern: "^(" + strings.Join(ways.paths[key], "|") + ")$"}},
			},
			Then: &js.Schema{Properties: map[string]*js.Schema{"value": {Ref: "#/$defs/" + key}}},
		})
	}
}

// ways are the pointers to all fields, as regular expressions, by the
// definition that the field's values have.
type ways struct {
	*builder
	order []string
	paths map[string][]string
}

// anElement is a token that names an element of a list.
const anElement = "/[A-Za-z0-9][A-Za-z0-9._-]*"

func (w *ways) walk(t reflect.Type, path string, tags tags) {
	switch {
	case t.Kind() == reflect.Pointer:
		w.walk(t.Elem(), path, tags)
	case t == reflect.TypeFor[event.Duration]():
		w.add("duration", path)
		w.fields(t, path)
	case t.Kind() == reflect.Struct:
		w.fields(t, path)
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct:
		w.walk(t.Elem(), path+anElement, tags)
	case t.Kind() == reflect.Slice:
		w.walk(t.Elem(), path+"("+anElement+")?", tags)
	case t.Kind() == reflect.Map && t.Elem().Kind() == reflect.Struct:
		w.walk(t.Elem(), path+"/[^/]+", tags)
	case isVocabulary(t):
		w.add(name(t), path)
	case t.Kind() == reflect.Int:
		w.define("wholeNumber", func() *js.Schema {
			return shaped(check.Shape{Words: "a whole number, written as text", Pattern: `^[+-]?[0-9]+$`})
		})
		w.add("wholeNumber", path)
	case t.Kind() == reflect.String:
		for _, tag := range tags {
			if _, ok := check.ShapeOf(tag); ok && tag != "text" {
				w.form(tags)
				w.add(tag, path)
				return
			}
		}
	}
}

func (w *ways) fields(t reflect.Type, path string) {
	for _, f := range value.Fields(t).Fields {
		w.walk(f.Struct.Type, path+"/"+regexp.QuoteMeta(f.Name), tagsOf(f.Struct))
	}
}

func (w *ways) add(key, path string) {
	if w.paths[key] == nil {
		w.order = append(w.order, key)
	}
	w.paths[key] = append(w.paths[key], path)
}
