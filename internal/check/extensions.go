package check

import (
	"reflect"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/value"
)

// eachExtension finds the faults of a map of extensions.
func eachExtension(f fault) []failure {
	var list []failure
	for _, key := range sortedKeys(f.value) {
		name := key.String()
		at := f.at.Member(name)
		if !form.Namespaced(name) {
			bad := fault{at: at, code: diag.InvalidKey}
			list = append(list, bad.failure(diag.Quote(name)+" is not the name of an extension; allowed is namespace:name", ""))
			continue
		}
		list = append(list, abnormal(f.value.MapIndex(key).Interface(), at, 1)...)
	}
	return list
}

// abnormal finds the values in and below an extension that are not in normal form.
func abnormal(extension any, at diag.Pointer, depth int) []failure {
	var list []failure
	switch v := extension.(type) {
	case []any:
		if depth == form.MostLevels && len(v) > 0 {
			return tooDeep(at)
		}
		for i, item := range v {
			list = append(list, abnormal(item, at.Index(i), depth+1)...)
		}
	case map[string]any:
		if depth == form.MostLevels && len(v) > 0 {
			return tooDeep(at)
		}
		for _, key := range sortedKeys(reflect.ValueOf(v)) {
			name := key.String()
			if !utf8.ValidString(name) {
				list = append(list, notUTF8(at))
				continue
			}
			list = append(list, abnormal(v[name], at.Member(name), depth+1)...)
		}
	case string:
		if !utf8.ValidString(v) {
			list = append(list, notUTF8(at))
		}
	default:
		if !form.Normal(v) {
			bad := fault{at: at, code: diag.WrongType}
			list = append(list, bad.failure(value.NotNormal(v)))
		}
	}
	return list
}

func tooDeep(at diag.Pointer) []failure {
	return []failure{fault{at: at, code: diag.TooDeep}.failure("lists and maps are nested deeper than 64 levels here", "")}
}

func notUTF8(at diag.Pointer) failure {
	return fault{at: at, code: diag.UnsafeText}.failure("the text is not UTF-8", "")
}
