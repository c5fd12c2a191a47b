package value

import (
	"reflect"
	"strings"
	"sync"
)

// Struct is what the fields of a struct type are called in a document.
type Struct struct {
	// Fields are in canonical order, which is the order of the struct.
	Fields []Field
	byName map[string]int
}

// Field is a field of a struct.
type Field struct {
	// Name is the name in a document.
	Name string
	// Index is the number of the field in the Go struct.
	Index int
	// Struct is the field itself, for its type and tags.
	Struct reflect.StructField
}

// Lookup returns the place in Fields of the field called name.
func (s *Struct) Lookup(name string) (int, bool) {
	i, ok := s.byName[name]
	return i, ok
}

var structs sync.Map // of reflect.Type to *Struct

// Fields returns the fields of a struct type that a document may have.
func Fields(t reflect.Type) *Struct {
	if s, ok := structs.Load(t); ok {
		return s.(*Struct)
	}
	s := &Struct{byName: make(map[string]int, t.NumField())}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" || name == "-" || !f.IsExported() {
			continue
		}
		s.byName[name] = len(s.Fields)
		s.Fields = append(s.Fields, Field{Name: name, Index: i, Struct: f})
	}
	actual, _ := structs.LoadOrStore(t, s)
	return actual.(*Struct)
}
