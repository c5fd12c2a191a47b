package main

import (
	"reflect"
	"slices"
	"strings"
)

// vocabulary is what the types of vocabularies can say of their values.
type vocabulary interface {
	Valid() bool
	Values() []string
	Description() string
}

func wordOf(t reflect.Type, text string) vocabulary {
	v := reflect.New(t).Elem()
	v.SetString(text)
	return v.Interface().(vocabulary)
}

func isVocabulary(t reflect.Type) bool {
	return t.Implements(reflect.TypeFor[vocabulary]())
}

func valuesOf(t reflect.Type) []string { return wordOf(t, "").Values() }

func meaning(t reflect.Type, value string) string { return wordOf(t, value).Description() }

// isOpen reports whether values of one's own are allowed.
func isOpen(t reflect.Type) bool { return wordOf(t, "own:value").Valid() }

// tags are the words of a field's validate tag.
type tags []string

func tagsOf(f reflect.StructField) tags {
	return strings.Split(f.Tag.Get("validate"), ",")
}

func (t tags) has(tag string) bool { return slices.Contains(t, tag) }
