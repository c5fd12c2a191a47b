package eventtest

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// Formats that only some faults can be written in.
func onlyYAML() []event.Format { return []event.Format{event.YAML} }
func onlyJSON() []event.Format { return []event.Format{event.JSON, event.NDJSON} }
func fileJSON() []event.Format { return []event.Format{event.JSON} }

// whole leaves the event as it is; the finding is about the document.
func whole(*event.Event) diag.Pointer { return "" }

// noSummary makes room for a summary, in a document that may be no document.
func noSummary(e *event.Event) diag.Pointer {
	e.Summary = ""
	return ""
}

// byteFaults are those of bytes that are no document.
func byteFaults() []Fault {
	return []Fault{
		{Name: "syntax-cut-off", Code: diag.Syntax, change: noSummary, spell: func(w *written) {
			if w.yaml() {
				w.add("summary", `"The text of the su`, "")
				w.data = w.data[:len(w.data)-1]
				return
			}
			w.cutEnd()
			w.at = 0
		}},
		{Name: "syntax-tab", Code: diag.Syntax, formats: onlyYAML(), change: func(e *event.Event) diag.Pointer {
			e.Record = event.Record{}
			return ""
		}, spell: func(w *written) {
			w.add("record", "\n\tencoder: Desk 1", "")
			w.pointAt("\t", 0)
		}},
		{Name: "syntax-second-colon", Code: diag.Syntax, formats: onlyYAML(), change: noSummary, spell: func(w *written) {
			w.add("summary", "Talks: adjourned", "")
			w.pointAt(":", 0)
		}},
		{Name: "syntax-unclosed-list", Code: diag.Syntax, formats: onlyYAML(), change: noSummary, spell: func(w *written) {
			w.add("summary", "[a, b", "")
		}},
		{Name: "syntax-unknown-alias", Code: diag.Syntax, formats: onlyYAML(), change: noSummary, spell: func(w *written) {
			w.add("summary", "*fault", "")
		}},
		{Name: "syntax-last-comma", Code: diag.Syntax, formats: onlyJSON(), change: whole, spell: func(w *written) {
			tail := w.cutEnd()
			w.at = len(w.data)
			w.data = append(w.data, ","+tail...)
		}},
		{Name: "syntax-missing-comma", Code: diag.Syntax, formats: onlyJSON(), change: noSummary, spell: func(w *written) {
			tail := w.cutEnd()
			w.data = append(w.data, ' ')
			w.at = len(w.data)
			w.data = append(w.data, `"summary": ""`+tail...)
		}},
		{Name: "syntax-comment", Code: diag.Syntax, formats: fileJSON(), change: whole, spell: func(w *written) {
			tail := w.cutEnd()
			w.at = len(w.data) + 1
			w.data = append(w.data, " // as far as is known"+tail...)
		}},
		{Name: "invalid-encoding", Code: diag.InvalidEncoding, change: noSummary, spell: func(w *written) {
			w.add("summary", "T\xfcrkiye", "\"T\xfcrkiye\"")
			w.pointAt("T\xfc", 1)
		}},
		{Name: "invalid-encoding-utf-16", Code: diag.InvalidEncoding, change: whole, spell: func(w *written) {
			wide := []byte{0xff, 0xfe}
			for _, c := range []byte(w.data) {
				wide = append(wide, c, 0)
			}
			w.data, w.at = wide, 0
		}},
		{Name: "empty-document", Code: diag.EmptyDocument, formats: []event.Format{event.YAML, event.JSON}, change: whole, spell: nothing},
		{Name: "empty-document-ndjson", Code: diag.EmptyDocument, formats: []event.Format{event.NDJSON}, OneDocument: true, change: whole, spell: nothing},
		{Name: "empty-document-comment", Code: diag.EmptyDocument, formats: onlyYAML(), change: whole, spell: func(w *written) {
			w.data = []byte("# to be written\n")
		}},
		{Name: "extra-document", Code: diag.ExtraDocument, formats: fileJSON(), change: whole, spell: again("")},
		{Name: "extra-document-yaml", Code: diag.ExtraDocument, formats: onlyYAML(), OneDocument: true, change: whole, spell: again("---\n")},
	}
}

// nothing leaves no document.
func nothing(w *written) { w.data = []byte("\n") }

// again writes the document a second time.
func again(between string) func(*written) {
	return func(w *written) {
		w.at = len(w.data)
		w.data = append(append(w.data, between...), w.data[:w.at]...)
	}
}
