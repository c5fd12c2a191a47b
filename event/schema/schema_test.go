package schema_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/schema"
	"github.com/newsevent/newsevent/internal/reply"
	"github.com/newsevent/newsevent/internal/value"
)

func TestSchemasAreJSONOfTheirDraft(t *testing.T) {
	for draft, address := range map[schema.Draft]string{
		schema.Draft202012: "https://json-schema.org/draft/2020-12/schema",
		schema.Draft07:     "http://json-schema.org/draft-07/schema#",
	} {
		data, err := schema.JSON(draft)
		require.NoError(t, err)
		var read map[string]any
		require.NoError(t, json.Unmarshal(data, &read))
		require.Equal(t, address, read["$schema"])
		require.Equal(t, false, read["additionalProperties"])
	}
}

func TestUnknownDraftIsAnError(t *testing.T) {
	_, err := schema.JSON("04")
	require.ErrorIs(t, err, schema.ErrUnknownDraft)
}

func TestSchemaIsTheCallersToChange(t *testing.T) {
	data := schema.ForModels()
	data[0] = 'x'
	require.Equal(t, byte('{'), schema.ForModels()[0])
}

// Every property says what it is, and every word of a vocabulary what it means.
func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	data, err := schema.JSON(schema.Draft202012)
	require.NoError(t, err)
	var read any
	require.NoError(t, json.Unmarshal(data, &read))
	described(t, read, "")
}

// conditions are parts of a schema that name properties without defining them.
var conditions = map[string]bool{"if": true, "then": true, "else": true, "anyOf": true, "allOf": true}

func described(t *testing.T, v any, at string) {
	object, ok := v.(map[string]any)
	if !ok {
		return
	}
	properties, _ := object["properties"].(map[string]any)
	for name, p := range properties {
		require.NotEmpty(t, p.(map[string]any)["description"], "%s/%s", at, name)
	}
	words, _ := object["anyOf"].([]any)
	for _, w := range words {
		word := w.(map[string]any)
		if value, ok := word["const"]; ok {
			require.NotEmpty(t, word["description"], "%s: %v", at, value)
		}
	}
	for key, inner := range object {
		if !conditions[key] {
			described(t, inner, at+"/"+key)
		}
	}
}

// The schema for models says in words what it cannot say otherwise.
func TestSchemaForModelsSaysWhatItCannotHold(t *testing.T) {
	said := string(schema.ForModels())
	for want, times := range map[string]int{
		`"Needs value or text."`:              2,
		`"Needs title, url or publisher."`:    1,
		`"Needs target or title."`:            1,
		`"Needs speakers or attributionText.`: 1,
		`"Where naming is unnamed, anonymous or unknown, it needs attributionText, otherwise name."`: 1,
		`"The scheme: wikidata, geonames, `:                               5,
		`wikidata: Q and a number, such as Q22686; geonames: `:            5,
		`"Given as: a BCP 47 language tag such as en, pt-BR or zh-Hant."`: 1,
	} {
		require.Equal(t, times, strings.Count(said, want), want)
	}
}

func TestCountriesAreCalledByTheirNames(t *testing.T) {
	data, err := schema.JSON(schema.Draft202012)
	require.NoError(t, err)
	require.Regexp(t, `"description": "Ukraine",\s*"const": "UA"`, string(data))
	require.NotContains(t, string(data), "../", "no example leads to a file of this project")
}

// Everything that is generated from the types is there: whoever changes a field
// or a word and forgets to generate finds out here.
func TestSchemasHaveTheFieldsAndWordsOfTheTypes(t *testing.T) {
	full, err := schema.JSON(schema.Draft202012)
	require.NoError(t, err)
	older, err := schema.JSON(schema.Draft07)
	require.NoError(t, err)
	for name, data := range map[string][]byte{"2020-12": full, "draft-07": older, "models": schema.ForModels()} {
		var root map[string]any
		require.NoError(t, json.Unmarshal(data, &root))
		w := walker{t: t, root: root, models: name == "models", seen: map[reflect.Type]bool{}}
		w.walk(root, reflect.TypeFor[event.Event](), name)
		require.Greater(t, len(w.seen), 40, "types that were looked at")
	}
}

// walker goes through a schema and the type that it is about.
type walker struct {
	t      *testing.T
	root   map[string]any
	models bool
	seen   map[reflect.Type]bool
}

func (w *walker) walk(s map[string]any, typ reflect.Type, at string) {
	s = w.resolved(s)
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	items, isList := s["items"].(map[string]any)
	entries, isMap := s["additionalProperties"].(map[string]any)
	switch {
	case typ.Kind() == reflect.Map && isList:
		w.walk(items["properties"].(map[string]any)["value"].(map[string]any), typ.Elem(), at)
		return
	case typ.Kind() == reflect.Map && isMap:
		w.walk(entries, typ.Elem(), at)
		return
	case typ.Kind() == reflect.Slice:
		w.walk(items, typ.Elem(), at)
		return
	case isList:
		w.walk(items, typ, at)
		return
	}
	if v, ok := reflect.Zero(typ).Interface().(vocabulary); ok {
		w.seen[typ] = true
		w.words(s, v, typ, at)
	}
	if typ.Kind() == reflect.Struct && (w.models || !w.seen[typ]) {
		w.seen[typ] = true
		w.fields(s["properties"].(map[string]any), typ, at)
	}
}

// vocabulary is what the types of vocabularies can say of their words.
type vocabulary interface {
	Values() []string
	Description() string
}

func (w *walker) words(s map[string]any, v vocabulary, typ reflect.Type, at string) {
	require.Equal(w.t, v.Values(), wordsOf(s), "%s: run go generate ./event/schema", at)
	list, _ := s["anyOf"].([]any)
	for i, word := range v.Values() {
		said := reflect.New(typ).Elem()
		said.SetString(word)
		if meaning := said.Interface().(vocabulary).Description(); list != nil {
			require.Equal(w.t, meaning, list[i].(map[string]any)["description"], "%s: run go generate ./event/schema", at)
		}
	}
}

func (w *walker) fields(properties map[string]any, typ reflect.Type, at string) {
	var names []string
	for _, f := range value.Fields(typ).Fields {
		if w.models && reply.LeftOut(typ, f) {
			continue
		}
		names = append(names, f.Name)
		require.Contains(w.t, properties, f.Name, "%s: run go generate ./event/schema", at)
		w.walk(properties[f.Name].(map[string]any), f.Struct.Type, at+"/"+f.Name)
	}
	require.Len(w.t, properties, len(names), "%s: run go generate ./event/schema", at)
}

func (w *walker) resolved(s map[string]any) map[string]any {
	if all, ok := s["allOf"].([]any); ok && s["$ref"] == nil && s["properties"] == nil {
		s = all[0].(map[string]any)
	}
	ref, ok := s["$ref"].(string)
	if !ok {
		return s
	}
	found := any(w.root)
	for _, token := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
		found = found.(map[string]any)[token]
	}
	return found.(map[string]any)
}

// wordsOf returns the words that a schema lists.
func wordsOf(s map[string]any) (words []string) {
	list, _ := s["enum"].([]any)
	for _, word := range list {
		words = append(words, word.(string))
	}
	list, _ = s["anyOf"].([]any)
	for _, one := range list {
		if word, ok := one.(map[string]any)["const"].(string); ok {
			words = append(words, word)
		}
	}
	return words
}

func ExampleJSON() {
	data, err := schema.JSON(schema.Draft07)
	if err != nil {
		fmt.Println(err)
		return
	}
	var read struct{ Title string }
	if err := json.Unmarshal(data, &read); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(read.Title)
	// Output: News event
}
