package event_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// modelTypes returns every struct type that an event holds, itself included.
func modelTypes() []reflect.Type {
	var list []reflect.Type
	seen := map[reflect.Type]bool{}
	var visit func(reflect.Type)
	visit = func(t reflect.Type) {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map:
			visit(t.Elem())
		case reflect.Struct:
			if seen[t] {
				return
			}
			seen[t] = true
			list = append(list, t)
			for f := range t.Fields() {
				visit(f.Type)
			}
		}
	}
	visit(reflect.TypeFor[event.Event]())
	return list
}

func TestFieldsHaveOneNameInBothFormats(t *testing.T) {
	for _, typ := range modelTypes() {
		for f := range typ.Fields() {
			name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
			require.NotEmpty(t, name, "%s.%s", typ, f.Name)
			require.Equal(t, "omitzero", option, "%s.%s", typ, f.Name)
			require.Equal(t, name+",omitempty", f.Tag.Get("yaml"), "%s.%s", typ, f.Name)
			require.False(t, f.Anonymous, "%s.%s", typ, f.Name)
			require.True(t, f.IsExported(), "%s.%s", typ, f.Name)
		}
	}
}

func TestStructsWithRequiredMembersAreHeldByPointer(t *testing.T) {
	for _, typ := range modelTypes() {
		for f := range typ.Fields() {
			if f.Type.Kind() == reflect.Struct {
				require.False(t, hasRequired(f.Type), "%s.%s", typ, f.Name)
			}
		}
	}
}

func hasRequired(t reflect.Type) bool {
	for f := range t.Fields() {
		if strings.HasPrefix(f.Tag.Get("validate"), "required") {
			return true
		}
	}
	return false
}

func TestEveryFieldOfTheModelIsUsedInAnExample(t *testing.T) {
	used := map[string]bool{}
	for _, path := range examples(t) {
		e := load(t, path)
		markUsed(reflect.ValueOf(e), used)
	}
	for _, typ := range modelTypes() {
		for f := range typ.Fields() {
			require.True(t, used[typ.String()+"."+f.Name], "no example uses %s.%s", typ, f.Name)
		}
	}
}

// markUsed notes the fields that have a value somewhere in v.
func markUsed(v reflect.Value, used map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			markUsed(v.Elem(), used)
		}
	case reflect.Slice:
		for i := range v.Len() {
			markUsed(v.Index(i), used)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			markUsed(v.MapIndex(key), used)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() {
				used[v.Type().String()+"."+v.Type().Field(i).Name] = true
				markUsed(v.Field(i), used)
			}
		}
	}
}

// examples returns the paths of the example events that are written in YAML.
func examples(t testing.TB) []string {
	paths, err := filepath.Glob("../examples/*/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

func load(t testing.TB, path string) *event.Event {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	e, list := event.Check(path, data)
	require.Empty(t, list)
	return e
}
