package eventtest

import (
	"reflect"

	"github.com/newsevent/newsevent/event"
)

// What everything is overwritten with: no shape holds it.
const (
	spoilt       = "spoilt"
	spoiltNumber = -7357
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
		v.Set(reflect.ValueOf(spoilt))
	case reflect.String:
		v.SetString(spoilt)
	case reflect.Int:
		v.SetInt(spoiltNumber)
	}
}

// overwriteMap spoils what the entries hold, and puts another one in their
// place.
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
	if !v.IsNil() {
		v.SetMapIndex(reflect.ValueOf(spoilt).Convert(v.Type().Key()), reflect.Zero(v.Type().Elem()))
	}
}

// isSpoilt reports whether something in the value was overwritten by [spoil].
func isSpoilt(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return !v.IsNil() && isSpoilt(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if isSpoilt(v.Field(i)) {
				return true
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if isSpoilt(v.Index(i)) {
				return true
			}
		}
	case reflect.Map:
		for key, entry := range v.Seq2() {
			if isSpoilt(key) || isSpoilt(entry) {
				return true
			}
		}
	case reflect.String:
		return v.String() == spoilt
	case reflect.Int:
		return v.Int() == spoiltNumber
	}
	return false
}
