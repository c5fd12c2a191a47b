package value

import (
	"reflect"

	"github.com/newsevent/newsevent/diag"
)

// FieldAt returns the struct field that p leads to or into, and the type of
// what stands there, where [Known] says that p names a field of t.
func FieldAt(t reflect.Type, p diag.Pointer) (reflect.StructField, reflect.Type, bool) {
	var field reflect.StructField
	at, known := target(t), p.Valid()
	for token := range p.Tokens() {
		if known && at != nil && at.Kind() == reflect.Struct {
			if i, ok := Fields(at).Lookup(token); ok {
				field = Fields(at).Fields[i].Struct
			}
		}
		if known {
			at, known = below(at, token)
		}
	}
	return field, at, known
}
