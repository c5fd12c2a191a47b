package main

import (
	"path"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	js "github.com/google/jsonschema-go/jsonschema"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/value"
)

// builder makes the schema for validators and editors.
type builder struct {
	docs  comments
	known samples
	defs  map[string]*js.Schema
}

func newBuilder(docs comments, known samples) *builder {
	return &builder{docs: docs, known: known, defs: map[string]*js.Schema{}}
}

func (b *builder) event() *js.Schema {
	t := reflect.TypeFor[event.Event]()
	out := b.object(t)
	out.Title = "News event"
	out.Properties["schema"] = b.version(out.Properties["schema"].Description)
	for _, p := range parts() {
		target := b.defs[name(p.typ)]
		if p.typ == t {
			target = out
		}
		b.require(target, p)
	}
	b.follow(b.defs["eventClaim"])
	out.Defs = b.defs
	return out
}

// version takes this version of the format and later minor ones, which the
// library reads with a warning.
func (b *builder) version(description string) *js.Schema {
	return &js.Schema{Type: "string", Description: description, AnyOf: []*js.Schema{
		listedWord(event.SchemaVersion, "The version of the format that this schema describes."),
		{Type: "string", Pattern: "^" + strings.ReplaceAll(event.SchemaVersion, ".", `\.`) + `\.[1-9][0-9]{0,8}$`, Not: &js.Schema{Type: "string", Pattern: `\n`}},
	}}
}

// object is the definition of a struct, but for which fields it needs.
func (b *builder) object(t reflect.Type) *js.Schema {
	out := &js.Schema{
		Type: "object", Title: title(t), Description: b.docs.of(t),
		Properties:           map[string]*js.Schema{},
		AdditionalProperties: &js.Schema{Not: &js.Schema{}},
	}
	for _, f := range value.Fields(t).Fields {
		p := b.of(f.Struct.Type, tagsOf(f.Struct))
		p.Description = b.docs.field(t, f.Struct)
		if words := given(tagsOf(f.Struct)); words != "" {
			p.Description += " " + words
		}
		if examples := b.known.examples(t, f.Name); b.exampled(f) && f.Name != "$schema" { // that of the examples leads to their schema
			if p.Items != nil {
				p.Items.Examples = examples
			} else {
				p.Examples = examples
			}
		}
		out.Properties[f.Name] = p
		out.PropertyOrder = append(out.PropertyOrder, f.Name)
	}
	return out
}

// exampled reports whether examples help: values of a vocabulary are listed
// anyhow.
func (b *builder) exampled(f value.Field) bool {
	t := f.Struct.Type
	if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return !isVocabulary(t) && (t.Kind() == reflect.String || t.Kind() == reflect.Int)
}

// of returns the schema of a value of a type whose field has the tags.
func (b *builder) of(t reflect.Type, tags tags) *js.Schema {
	switch {
	case t.Kind() == reflect.Pointer:
		return b.of(t.Elem(), tags)
	case t.Kind() == reflect.Struct:
		return b.define(name(t), func() *js.Schema { return b.object(t) })
	case t.Kind() == reflect.Slice:
		return &js.Schema{Type: "array", Items: b.of(t.Elem(), tags)}
	case tags.has("extensions"):
		return b.define("extensions", extensions)
	case tags.has("schemes"):
		return b.define("identifiers", identifiers)
	case t.Kind() == reflect.Map:
		return &js.Schema{Type: "object", PropertyNames: b.form(tags), AdditionalProperties: b.of(t.Elem(), nil)}
	case isVocabulary(t):
		return b.define(name(t), func() *js.Schema { return b.vocabulary(t) })
	case value.Numeric(t):
		return number("number", tags)
	case t.Kind() == reflect.Int:
		return number("integer", tags)
	default:
		return b.form(tags)
	}
}

// define returns a reference to a definition, which is made if it is new.
func (b *builder) define(name string, make func() *js.Schema) *js.Schema {
	if _, ok := b.defs[name]; !ok {
		b.defs[name] = nil
		b.defs[name] = make()
	}
	return &js.Schema{Ref: "#/$defs/" + name}
}

func (b *builder) form(tags tags) *js.Schema {
	for _, tag := range tags {
		if shape, ok := check.ShapeOf(tag); ok {
			return b.define(tag, func() *js.Schema {
				if tag == "country" {
					return countries(shape)
				}
				return shaped(shape)
			})
		}
	}
	return &js.Schema{Type: "string"}
}

func number(typ string, tags tags) *js.Schema {
	out := &js.Schema{Type: typ}
	if typ == "integer" {
		out.Maximum = ptr(float64(1 << 63)) // written as the greatest int64
	}
	for _, tag := range tags {
		if least, ok := strings.CutPrefix(tag, "min="); ok {
			n, _ := strconv.ParseFloat(least, 64)
			out.Minimum = &n
		}
		if shape, _ := check.ShapeOf(tag); shape.Limit > 0 {
			out.Minimum, out.Maximum = ptr(-shape.Limit), ptr(shape.Limit)
		}
	}
	return out
}

// vocabulary lists the values with what they mean.
func (b *builder) vocabulary(t reflect.Type) *js.Schema {
	out := &js.Schema{Type: "string", Title: title(t), Description: b.docs.of(t)}
	for _, v := range valuesOf(t) {
		out.AnyOf = append(out.AnyOf, listedWord(v, meaning(t, v)))
	}
	if isOpen(t) {
		out.AnyOf = append(out.AnyOf, &js.Schema{
			Type: "string", Pattern: form.NamespacedPattern, Not: &js.Schema{Type: "string", Pattern: `\n`}, Description: "A value of one's own, as namespace:name.",
		})
	}
	return out
}

// listedWord is a value of a list. Its title is what editors write above its meaning.
func listedWord(value, meaning string) *js.Schema {
	return &js.Schema{Const: ptr[any](value), Title: value, Description: meaning}
}

// name is what a type is called among the definitions.
func name(t reflect.Type) string {
	pkg := path.Base(t.PkgPath())
	if strings.EqualFold(pkg, t.Name()) {
		return pkg
	}
	return pkg + t.Name()
}

// title is what editors call a type.
func title(t reflect.Type) string {
	words := strings.ToLower(capital.ReplaceAllString(t.Name(), " $0"))
	words = strings.TrimSpace(words)
	if pkg := path.Base(t.PkgPath()); isVocabulary(t) && !strings.Contains(words, " ") && pkg != words {
		words = pkg + " " + words
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

var capital = regexp.MustCompile(`[A-Z]`)

func ptr[T any](v T) *T { return &v }
