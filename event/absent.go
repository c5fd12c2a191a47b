package event

import (
	"bytes"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// advise says more of what a document lacks at its top than an event can say
// of itself: the list holds what was found in the event.
func (r *reading) advise(list diag.List, data []byte) diag.List {
	e := r.event
	if e.Schema != "" || r.taint.Has("/schema") {
		return list
	}
	first := slices.IndexFunc(list, lacksAtTop)
	if first < 0 {
		return list
	}
	if e.ID == "" && e.Type == "" && e.Title == "" && r.document.Format == doc.YAML && beginsWithMarker(data) {
		return r.strayMarker(list)
	}
	list[first].Hint = "write schema: " + SchemaVersion
	if r.document.Format == doc.JSON {
		list[first].Hint = `write "schema": "` + SchemaVersion + `"`
	}
	return list
}

// beginsWithMarker reports whether a document begins with a line that is nothing
// but the marker.
func beginsWithMarker(data []byte) bool {
	rest, found := bytes.CutPrefix(data, []byte("---"))
	return found && len(rest) > 0 && (rest[0] == '\n' || rest[0] == '\r')
}

func lacksAtTop(d diag.Diagnostic) bool { return d.Code == diag.Required && d.Path == "" }

// strayMarker is for a document that has nothing of what makes an event, and is
// probably none but what a marker cut off from the one before it.
func (r *reading) strayMarker(list diag.List) diag.List {
	marker := diag.Diagnostic{
		Code: diag.Required, Severity: diag.Error,
		Message: `"schema", "id", "type" and "title" are required in the document that begins here`,
		Hint:    "delete the line if what follows belongs to the document before it",
		Start:   r.document.Position(0), End: r.document.Position(len("---")),
		Excerpt: r.document.Excerpt(0),
	}
	return append(diag.List{marker}, slices.DeleteFunc(list, lacksAtTop)...)
}
