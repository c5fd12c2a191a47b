package value

import "reflect"

// Equal reports whether a and b say the same. An empty list, map or struct
// says the same as none, except inside extensions, where null, "" and [] are
// three values; numbers are compared as they are written.
func Equal[T any](a, b *T) bool {
	return equal(reflect.ValueOf(a), reflect.ValueOf(b))
}

func equal(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Pointer:
		return equalPointers(a, b)
	case reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() && b.IsNil()
		}
		return a.Elem().Type() == b.Elem().Type() && equal(a.Elem(), b.Elem())
	case reflect.Struct:
		for _, f := range Fields(a.Type()).Fields {
			if !equal(a.Field(f.Index), b.Field(f.Index)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		return equalLists(a, b)
	case reflect.Map:
		return equalMaps(a, b)
	default:
		return a.Equal(b)
	}
}

func equalPointers(a, b reflect.Value) bool {
	switch {
	case a.IsNil():
		return blank(b)
	case b.IsNil():
		return blank(a)
	default:
		return equal(a.Elem(), b.Elem())
	}
}

func equalLists(a, b reflect.Value) bool {
	if a.Len() != b.Len() {
		return false
	}
	for i := range a.Len() {
		if !equal(a.Index(i), b.Index(i)) {
			return false
		}
	}
	return true
}

func equalMaps(a, b reflect.Value) bool {
	if a.Len() != b.Len() {
		return false
	}
	for entries := a.MapRange(); entries.Next(); {
		other := b.MapIndex(entries.Key())
		if !other.IsValid() || !equal(entries.Value(), other) {
			return false
		}
	}
	return true
}

// blank reports whether v says nothing. A pointer to a number says it, be it 0.
func blank(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return v.IsNil() || v.Elem().Kind() == reflect.Struct && blank(v.Elem())
	case reflect.Slice, reflect.Map:
		return v.Len() == 0
	case reflect.Struct:
		for _, f := range Fields(v.Type()).Fields {
			if !blank(v.Field(f.Index)) {
				return false
			}
		}
		return true
	default:
		return v.IsZero()
	}
}
