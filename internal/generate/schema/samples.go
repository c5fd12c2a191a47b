package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/value"
)

// samples are values that the example events have, by type and field.
type samples map[string][]any

func readSamples() (samples, error) {
	files, err := filepath.Glob(filepath.Join(root, "examples", "*", "event.json"))
	if err != nil {
		return nil, err
	}
	known := samples{}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(strings.NewReader(string(data)))
		decoder.UseNumber()
		var document any
		if err := decoder.Decode(&document); err != nil {
			return nil, err
		}
		known.gather(reflect.TypeFor[event.Event](), document)
	}
	return known, nil
}

func (s samples) gather(t reflect.Type, v any) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			s.gather(t.Elem(), item)
		}
	case map[string]any:
		if t.Kind() != reflect.Struct {
			return
		}
		for _, f := range value.Fields(t).Fields {
			if member, ok := v[f.Name]; ok {
				key := t.String() + "." + f.Name
				s[key] = append(s[key], member)
				s.gather(f.Struct.Type, member)
			}
		}
	}
}

// one returns a value that the field of t may have.
func (s samples) one(t reflect.Type, field string) any {
	if list := s[t.String()+"."+field]; len(list) > 0 {
		return list[0]
	}
	return nil
}

// examples returns up to two short texts or numbers that the field has, or
// that its elements have.
func (s samples) examples(t reflect.Type, field string) []any {
	var found []any
	var take func(v any)
	take = func(v any) {
		if list, ok := v.([]any); ok {
			for _, item := range list {
				take(item)
			}
		}
		text, isText := v.(string)
		_, isNumber := v.(json.Number)
		short := isNumber || isText && len(text) <= 64 && !strings.Contains(text, "\n")
		if short && len(found) < 2 && !slices.Contains(found, v) {
			found = append(found, v)
		}
	}
	for _, v := range s[t.String()+"."+field] {
		take(v)
	}
	return found
}
