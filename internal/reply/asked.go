package reply

import (
	"reflect"

	"github.com/newsevent/newsevent/internal/value"
)

// Alone reports whether the schema for models asks for a field as a list of at
// most one: what may be absent and has no empty text to say so.
func Alone(f reflect.StructField) bool {
	t := f.Type
	switch {
	case required(f), t.Kind() == reflect.Slice, t.Kind() == reflect.Map:
		return false
	case t.Kind() == reflect.String && !value.Numeric(t):
		_, words := vocabularyOf(t)
		return words
	default:
		return true
	}
}

// LeftOut reports whether the schema for models leaves a field of t out: data
// of one's own, what is known of the record and its files, and what has to be
// counted.
func LeftOut(t reflect.Type, f value.Field) bool {
	switch t.String() + "." + f.Name {
	case "event.Event.$schema", "event.Event.record", "source.Source.archive", "source.Source.content",
		"quote.Appearance.position":
		return true
	default:
		return f.Name == "extensions"
	}
}

// words say what the schema for models asks for at a place.
func (p place) words() string {
	_, isVocabulary := vocabularyOf(p.typ)
	article, noun := "a", "text"
	switch {
	case p.typ.Kind() == reflect.Struct:
		article, noun = "an", "object"
	case numeric(p.typ):
		noun = "number"
	case isVocabulary:
		noun = "word"
	}
	if p.alone {
		return "a list of at most one " + noun
	}
	return article + " " + noun
}

// vocabularyOf returns the words that a type allows, and false for one that is
// no vocabulary.
func vocabularyOf(t reflect.Type) ([]string, bool) {
	v, ok := reflect.Zero(t).Interface().(interface{ Values() []string })
	if !ok {
		return nil, false
	}
	return v.Values(), true
}
