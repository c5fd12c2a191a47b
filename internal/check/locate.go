package check

import (
	"cmp"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// locate returns the place that the validator calls namespace, such as
// "Event.translations[de].title". Names in it are not escaped, and a map's key
// may hold dots and brackets, so it is read along the value itself.
func locate(root reflect.Value, namespace string) diag.Pointer {
	rest := strings.TrimPrefix(namespace, root.Type().Name())
	p, _ := walk(root, rest, "")
	return p
}

// walk follows rest from v, which stands at p, and reports whether it came to
// its end.
func walk(v reflect.Value, rest string, p diag.Pointer) (diag.Pointer, bool) {
	if rest == "" {
		return p, true
	}
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Struct:
		return walkStruct(v, rest, p)
	case reflect.Slice, reflect.Array:
		return walkList(v, rest, p)
	case reflect.Map:
		return walkMap(v, rest, p)
	default:
		return p, false
	}
}

func walkStruct(v reflect.Value, rest string, p diag.Pointer) (diag.Pointer, bool) {
	rest = strings.TrimPrefix(rest, ".")
	end := strings.IndexAny(rest, ".[")
	if end < 0 {
		end = len(rest)
	}
	for i := range v.NumField() {
		if name := nameOf(v.Type().Field(i)); name != "" && name == rest[:end] {
			return walk(v.Field(i), rest[end:], p.Member(name))
		}
	}
	return p, false
}

func walkList(v reflect.Value, rest string, p diag.Pointer) (diag.Pointer, bool) {
	index, after, _ := strings.Cut(rest[1:], "]")
	i, err := strconv.Atoi(index)
	if err != nil || i < 0 || i >= v.Len() {
		return p, false
	}
	return walk(v.Index(i), after, p.Index(i))
}

func walkMap(v reflect.Value, rest string, p diag.Pointer) (diag.Pointer, bool) {
	for _, key := range sortedKeys(v) {
		if after, ok := strings.CutPrefix(rest, "["+key.String()+"]"); ok {
			if found, ok := walk(v.MapIndex(key), after, p.Member(key.String())); ok {
				return found, true
			}
		}
	}
	return p, false
}

// sortedKeys returns the keys of a map with text keys.
func sortedKeys(v reflect.Value) []reflect.Value {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
	return keys
}
