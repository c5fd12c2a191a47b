package event

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// schemaKnown reports whether a document of the format can be judged here: it
// is this version, a newer minor version of it, or not said at all. Where it
// cannot, the finding says so, and nothing else is said of the document.
func schemaKnown(schema string) (diag.Diagnostic, bool) {
	return diag.Diagnostic{
		Code:     diag.UnknownSchema,
		Severity: diag.Error,
		Path:     "/schema",
		Message:  diag.Quote(schema) + " is no format that is known here",
		Hint:     "write " + diag.Quote(SchemaVersion),
	}, schema == "" || schema == SchemaVersion || newerMinor(schema)
}

// newerMinor reports whether schema is a minor version of the format behind
// the one known here.
func newerMinor(schema string) bool {
	minor, ok := strings.CutPrefix(schema, SchemaVersion+".")
	if !ok || minor == "" || minor[0] == '0' || len(minor) > 9 {
		return false
	}
	return strings.Trim(minor, "0123456789") == ""
}

func (e *Event) inspectSchema(r *check.Report) {
	if newerMinor(e.Schema) && r.Clean(member("schema")) {
		r.Add(member("schema"), diag.NewerSchema,
			diag.Quote(e.Schema)+" is newer than "+diag.Quote(SchemaVersion)+", which is known here",
			"fields that are not known here are passed over")
	}
}
