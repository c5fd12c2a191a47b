package eventtest

import (
	"reflect"

	"github.com/newsevent/newsevent/event"
)

// spoil overwrites everything that the event holds, so that it shows in
// whatever shares memory with it.
func spoil(e *event.Event) { overwrite(reflect.ValueOf(e).Elem()) }

func overwrite(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			overwrite(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			overwrite(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			overwrite(v.Index(i))
		}
	case reflect.Map:
		overwriteMap(v)
	case reflect.Interface:
		if inner := v.Elem(); inner.Kind() == reflect.Slice || inner.Kind() == reflect.Map {
			overwrite(inner)
		}
		v.Set(reflect.ValueOf("spoilt"))
	case reflect.String:
		v.SetString("spoilt")
	case reflect.Int:
		v.SetInt(-1)
	}
}

// overwriteMap spoils what the entries hold, and takes them away.
func overwriteMap(v reflect.Value) {
	for key, entry := range v.Seq2() {
		if entry.Kind() == reflect.Interface {
			entry = entry.Elem()
		}
		if entry.Kind() == reflect.Slice || entry.Kind() == reflect.Map {
			overwrite(entry)
		}
		v.SetMapIndex(key, reflect.Value{})
	}
}
