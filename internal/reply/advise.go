package reply

import (
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/pattern"
	"github.com/newsevent/newsevent/internal/value"
)

// notKnown are words for what is not known, where a field is left empty.
var notKnown = pattern.Of(`(?i)\A\s*(?:unknown|n/?a|none|null|nil|undefined|unspecified|undisclosed|tbd|tba|` +
	`not (?:known|specified|stated|given|available|applicable|mentioned|provided|disclosed)|[?\-–—]+)\.?\s*\z`)

// adviseUnknown advises to leave a field empty in which stands a word for what is
// not known, and reports whether it did.
func (f *Forgiven) adviseUnknown(d *diag.Diagnostic) bool {
	node, _, ok := f.document.Find(d.Path)
	if !ok || d.Code.OnKey() || d.Code.OnObject() || d.Severity != diag.Error || node.Kind != doc.String || !notKnown().MatchString(node.Text) {
		return false
	}
	field, ok := f.fieldAt(d.Path)
	switch {
	case !ok:
		d.Hint = "leave it out of the list or map"
	case required(field):
		return false
	case Alone(field), field.Type.Kind() == reflect.Slice, field.Type.Kind() == reflect.Map:
		d.Hint = "write [] where it is not known"
	default:
		d.Hint = `write "" where it is not known`
	}
	d.Message, _, _ = strings.Cut(d.Message, "; allowed ")
	return true
}

// fieldAt returns the field that a pointer names, and false where it names an
// entry of a list or map.
func (f *Forgiven) fieldAt(p diag.Pointer) (reflect.StructField, bool) {
	t := typeAt(f.typ, p.Parent())
	if t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if p == "" || t == nil || t.Kind() != reflect.Struct {
		return reflect.StructField{}, false
	}
	i, known := value.Fields(t).Lookup(p.Last())
	if !known {
		return reflect.StructField{}, false
	}
	return value.Fields(t).Fields[i].Struct, true
}

// adviseID advises to write an id where the object stands that has it.
func (f *Forgiven) adviseID(d *diag.Diagnostic) {
	node, _, ok := f.document.Find(d.Path)
	if t := typeAt(f.typ, d.Path); !ok || node.Kind != doc.Map || t == nil || t.Kind() != reflect.String {
		return
	}
	for _, m := range node.Members {
		if m.Name == "id" && m.Value.Kind == doc.String {
			d.Hint = "write its id alone: " + diag.Quote(m.Value.Text)
		}
	}
}

// nullIn returns the place in the answer of a null that stands where something
// is missing, as a finding says, and "" where there is none.
func (f *Forgiven) nullIn(d *diag.Diagnostic) diag.Pointer {
	for i := range f.warnings {
		if at, null := f.nulls[i]; null && at.Parent() == d.Path && strings.Contains(d.Message, diag.Quote(at.Last())) {
			return f.warnings[i].Path
		}
	}
	return ""
}
