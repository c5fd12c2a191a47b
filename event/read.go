package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/taint"
)

// reading is what came of reading one document: its tree, the event as far as
// it could be read, and what is wrong with its bytes and its shape.
type reading struct {
	document *doc.Document
	// event is nil where nothing of the document can be judged.
	event    *Event
	findings diag.List
	taint    *taint.Taint
}

// read reads one document that begins at base in its file, and puts it into an
// event.
func (s *settings) read(data []byte, format doc.Format, base diag.Position) reading {
	document, findings := doc.Parse(data, format, base, s.limits)
	if document == nil {
		return reading{findings: findings}
	}
	return s.bind(document, findings)
}

// bind puts a document into an event; findings are those that reading it made.
func (s *settings) bind(document *doc.Document, findings diag.List) reading {
	schema, said := schemaOf(document.Root)
	if finding, known := schemaKnown(schema); !known || said && schema == "" {
		list := diag.List{finding}
		document.Place(list)
		return reading{document: document, findings: list}
	}
	e := new(Event)
	shape, tainted := document.Bind(e, s.binding(schema, findings))
	for _, f := range findings {
		if f.Path.Last() == "<<" {
			tainted.Add(f.Path.Parent()) // what is absent there may have been merged in
		}
	}
	return reading{document: document, event: e, findings: append(findings, shape...), taint: tainted}
}

// schemaOf returns what the document says its format is, and whether it says
// so in a text.
func schemaOf(root *doc.Node) (string, bool) {
	for i := range root.Members {
		if m := &root.Members[i]; m.Name == "schema" && (m.Value.Kind == doc.String || m.Value.Plain && m.Value.Kind != doc.Null) {
			return m.Value.Text, true
		}
	}
	return "", false
}
