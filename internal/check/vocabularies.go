package check

import (
	"reflect"
	"slices"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/value"
)

// Vocabulary is a vocabulary of the model.
type Vocabulary struct {
	// Name is what a person calls it, as a word: event-type, role.
	Name string
	// Fields are the ways to the fields that take it: participants/roles.
	Fields []string
	// Values are in the model's order.
	Values []string
	// Open says that values of one's own are allowed as well.
	Open bool

	typ reflect.Type
}

// Describe says what a value means.
func (v Vocabulary) Describe(word string) string {
	own := reflect.New(v.typ).Elem()
	own.SetString(word)
	described, ok := own.Interface().(interface{ Description() string })
	if !ok {
		return ""
	}
	return described.Description()
}

// Vocabularies returns those of a type of the model and of what is in it, in
// the order of its fields.
func Vocabularies(t reflect.Type) []Vocabulary {
	var w vocabularyWalk
	w.fields(t, "")
	return w.found
}

type vocabularyWalk struct {
	found []Vocabulary
}

func (w *vocabularyWalk) fields(t reflect.Type, way string) {
	for _, f := range value.Fields(t).Fields {
		inner := f.Struct.Type
		for inner.Kind() == reflect.Pointer || inner.Kind() == reflect.Slice || inner.Kind() == reflect.Map {
			inner = inner.Elem()
		}
		switch {
		case inner.Kind() == reflect.Struct:
			w.fields(inner, way+f.Name+"/")
		case inner.Kind() == reflect.String:
			w.add(inner, way+f.Name)
		}
	}
}

func (w *vocabularyWalk) add(t reflect.Type, field string) {
	word, ok := reflect.Zero(t).Interface().(vocabulary)
	if !ok {
		return
	}
	at := slices.IndexFunc(w.found, func(v Vocabulary) bool { return v.typ == t })
	if at < 0 {
		at = len(w.found)
		w.found = append(w.found, Vocabulary{Name: vocabularyWord(t), Values: word.Values(), Open: isOpen(t), typ: t})
	}
	w.found[at].Fields = append(w.found[at].Fields, field)
}

// vocabularyWord returns what a person calls a vocabulary, as one word.
func vocabularyWord(t reflect.Type) string { return form.Word(vocabularyName(t)) }
