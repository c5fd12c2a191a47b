package value

import (
	"reflect"

	"github.com/newsevent/newsevent/diag"
)

// FieldAt returns the struct field that p leads to or into, and the type of
// what stands there, where [Known] says that p names a field of t.
func FieldAt(t reflect.Type, p diag.Pointer) (reflect.StructField, reflect.Type, bool) {
	var field *reflect.StructField
	at, known := target(t), p.Valid()
	for token := range p.Tokens() {
		if !known {
			break
		}
		if at.Kind() != reflect.Struct {
			at, known = below(at, token)
			continue
		}
		fields := Fields(at)
		i, ok := fields.Lookup(token)
		if known = ok; known {
			field = &fields.Fields[i].Struct
			at = target(field.Type)
		}
	}
	if field == nil {
		return reflect.StructField{}, at, known
	}
	return *field, at, known
}
