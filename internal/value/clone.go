package value

import (
	"reflect"
	"strings"
)

// Clone returns a copy of v that shares nothing with it, the bytes of texts
// included, and nil for nil.
func Clone[T any](v *T) *T {
	if v == nil {
		return nil
	}
	out := new(*v)
	part(reflect.ValueOf(out).Elem())
	return out
}

// part gives v, which was copied as it stands, lists, maps and pointers of its
// own.
func part(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(strings.Clone(v.String()))
	case reflect.Struct:
		for _, f := range Fields(v.Type()).Fields {
			part(v.Field(f.Index))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			own := reflect.New(v.Type().Elem())
			own.Elem().Set(v.Elem())
			part(own.Elem())
			v.Set(own)
		}
	case reflect.Slice:
		partList(v)
	case reflect.Map:
		partMap(v)
	case reflect.Interface:
		if !v.IsNil() {
			v.Set(parted(v.Elem()))
		}
	}
}

func partList(v reflect.Value) {
	if v.IsNil() {
		return
	}
	own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	reflect.Copy(own, v)
	v.Set(own)
	if scalar(v.Type().Elem()) {
		return
	}
	for i := range v.Len() {
		part(v.Index(i))
	}
}

func partMap(v reflect.Value) {
	if v.IsNil() {
		return
	}
	own := reflect.MakeMapWithSize(v.Type(), v.Len())
	for entries := v.MapRange(); entries.Next(); {
		own.SetMapIndex(parted(entries.Key()), parted(entries.Value()))
	}
	v.Set(own)
}

// parted returns a copy of a value that cannot be changed in its place.
func parted(v reflect.Value) reflect.Value {
	if scalar(v.Type()) {
		return v
	}
	own := reflect.New(v.Type()).Elem()
	own.Set(v)
	part(own)
	return own
}

// scalar reports whether values of the type share nothing when copied.
func scalar(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Struct, reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface:
		return false
	default:
		return true
	}
}
