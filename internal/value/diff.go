package value

import (
	"iter"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// Diff yields the places at which a and b do not say the same, in canonical
// order and as deep as they can be named: the field of a struct, the element
// of a list, the entry of a map. Where only one has a value, its place is
// yielded and nothing below it. Diff yields nothing exactly when [Equal] holds.
func Diff[T any](a, b *T) iter.Seq[diag.Pointer] {
	return func(yield func(diag.Pointer) bool) {
		diff(reflect.ValueOf(a), reflect.ValueOf(b), "", yield)
	}
}

// diff returns false when no more places are wanted.
func diff(a, b reflect.Value, at diag.Pointer, yield func(diag.Pointer) bool) bool {
	if equal(a, b) {
		return true
	}
	switch a.Kind() {
	case reflect.Pointer, reflect.Interface:
		if a.IsNil() || b.IsNil() || a.Elem().Type() != b.Elem().Type() {
			return yield(at)
		}
		return diff(a.Elem(), b.Elem(), at, yield)
	case reflect.Struct:
		for _, f := range Fields(a.Type()).Fields {
			if !diff(a.Field(f.Index), b.Field(f.Index), at.Member(f.Name), yield) {
				return false
			}
		}
		return true
	case reflect.Slice:
		return diffLists(a, b, at, yield)
	case reflect.Map:
		return diffMaps(a, b, at, yield)
	default:
		return yield(at)
	}
}

func diffLists(a, b reflect.Value, at diag.Pointer, yield func(diag.Pointer) bool) bool {
	if a.Len() == 0 || b.Len() == 0 {
		return yield(at)
	}
	shared := min(a.Len(), b.Len())
	for i := range shared {
		if !diff(a.Index(i), b.Index(i), at.Index(i), yield) {
			return false
		}
	}
	for i := shared; i < max(a.Len(), b.Len()); i++ {
		if !yield(at.Index(i)) {
			return false
		}
	}
	return true
}

func diffMaps(a, b reflect.Value, at diag.Pointer, yield func(diag.Pointer) bool) bool {
	if a.Len() == 0 || b.Len() == 0 {
		return yield(at)
	}
	keys := map[string]reflect.Value{}
	for _, key := range append(a.MapKeys(), b.MapKeys()...) {
		keys[key.String()] = key
	}
	for _, name := range slices.SortedFunc(maps.Keys(keys), strings.Compare) {
		va, vb := a.MapIndex(keys[name]), b.MapIndex(keys[name])
		below := at.Member(name)
		if va.IsValid() && vb.IsValid() {
			if !diff(va, vb, below, yield) {
				return false
			}
		} else if !yield(below) {
			return false
		}
	}
	return true
}
