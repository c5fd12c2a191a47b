package event

import (
	"reflect"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/value"
)

// inspectClaim judges what a claim speaks of, and its value as that field is
// judged.
func (e *Event) inspectClaim(r *check.Report, i int) {
	c := &e.Claims[i]
	if c.About == "" {
		return
	}
	at := place("claims", i)
	about := at.Member("about")
	field, typ, known := value.FieldAt(reflect.TypeFor[Event](), diag.Pointer(c.About))
	if !known {
		if r.Clean(about) {
			r.Add(about, diag.InvalidPointer, diag.Quote(c.About)+" names no field of the model",
				"list elements are named by their id: /participants/zelenskiy/attendance")
		}
		return
	}
	if c.Value == "" || !r.Clean(about, at.Member("value")) {
		return
	}
	if typ == reflect.TypeFor[Duration]() {
		r.Form(at.Member("value"), "duration", c.Value)
		return
	}
	if field.Type.Kind() == reflect.Map && typ.Kind() == reflect.String {
		r.Identifier(at.Member("value"), diag.Pointer(c.About).Last(), c.Value)
		return
	}
	for typ.Kind() == reflect.Slice {
		typ = typ.Elem()
	}
	r.Text(at.Member("value"), field, typ, c.Value)
}
