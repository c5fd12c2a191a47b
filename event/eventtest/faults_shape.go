package eventtest

import (
	"bytes"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// adds is a fault of a member that is written behind the last one.
func adds(name, yamlValue, jsonValue string) func(*written) {
	return func(w *written) { w.add(name, yamlValue, jsonValue) }
}

// without makes room for a member.
func without(path diag.Pointer) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		switch path {
		case "/summary":
			e.Summary = ""
		case "/record":
			e.Record = event.Record{}
		default:
			e.Extensions = nil
		}
		return path
	}
}

// keeps says where the finding is and leaves the event as it is.
func keeps(path diag.Pointer) func(*event.Event) diag.Pointer {
	return func(*event.Event) diag.Pointer { return path }
}

// shapeFaults are documents that are no events.
func shapeFaults() []Fault {
	return []Fault{
		{Name: "unknown-schema", Code: diag.UnknownSchema, change: schema("news-event/v9")},
		{Name: "unknown-schema-other", Code: diag.UnknownSchema, change: schema("ninjs/2.0")},
		{Name: "newer-schema", Code: diag.NewerSchema, change: schema(event.SchemaVersion + ".99")},
		{Name: "unsupported-yaml-tag", Code: diag.UnsupportedYAML, formats: onlyYAML(),
			change: without("/summary"), spell: adds("summary", "!!str Talks were held.", "")},
		{Name: "unsupported-yaml-merge-key", Code: diag.UnsupportedYAML, formats: onlyYAML(),
			change: keeps("/<<"), spell: func(w *written) {
				w.add("<<", "{mood: tense}", "")
				w.at -= len("<<: ")
			}},
		{Name: "unsupported-yaml-key", Code: diag.UnsupportedYAML, formats: onlyYAML(),
			change: without("/extensions/fault:rooms/101"), spell: func(w *written) {
				w.add("extensions", "\n  fault:rooms:\n    101: press", "")
				w.pointAt("101", 0)
			}},
		{Name: "unknown-field", Code: diag.UnknownField, change: keeps("/weatherForecast"), spell: adds("weatherForecast", "rain", `"rain"`)},
		{Name: "unknown-field-misspelt", Code: diag.UnknownField, change: keeps("/titel"), spell: func(w *written) {
			w.find("/title")
			was, now := []byte("title"), []byte("titel")
			w.data = append(w.data[:w.at:w.at], bytes.Replace(w.data[w.at:], was, now, 1)...)
		}},
		{Name: "duplicate-key", Code: diag.DuplicateKey, change: keeps("/title"), spell: adds("title", "Talks", `"Talks"`)},
		{Name: "duplicate-key-extension", Code: diag.DuplicateKey, change: without("/extensions/fault:desk/page"), spell: func(w *written) {
			w.add("extensions", "\n  fault:desk:\n    page: 1\n    page: 2", `{"fault:desk": {"page": 1, "page": 2}}`)
			w.pointAt("page", len("page"))
			w.pointAt("page", 0)
			if !w.yaml() {
				w.at--
			}
		}},
		{Name: "null-value", Code: diag.NullValue, change: without("/summary"), spell: adds("summary", "null", "null")},
		{Name: "null-value-object", Code: diag.NullValue, change: without("/record"), spell: adds("record", "~", "null")},
		{Name: "wrong-type", Code: diag.WrongType, change: without("/record"), spell: adds("record", "a machine", `"a machine"`)},
		{Name: "wrong-type-list", Code: diag.WrongType, change: without("/summary"), spell: adds("summary", "[a, b]", `["a", "b"]`)},
		{Name: "wrong-type-number", Code: diag.WrongType, formats: onlyJSON(), change: without("/summary"), spell: adds("summary", "", "5")},
		{Name: "wrong-type-quoted-number", Code: diag.WrongType, change: without("/record"), spell: func(w *written) {
			w.add("record", `{revision: "3"}`, `{"revision": "3"}`)
			w.pointAt(`"3"`, 0)
			w.path = "/record/revision"
		}},
		{Name: "wrong-type-fraction", Code: diag.WrongType, change: without("/record"), spell: func(w *written) {
			w.add("record", `{revision: 2.5}`, `{"revision": 2.5}`)
			w.pointAt("2.5", 0)
			w.path = "/record/revision"
		}},
		{Name: "wrong-type-not-in-json", Code: diag.WrongType, formats: onlyYAML(), change: without("/extensions/fault:share"), spell: func(w *written) {
			w.add("extensions", "\n  fault:share: .nan", "")
			w.pointAt(".nan", 0)
		}},
	}
}

func schema(version string) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		e.Schema = version
		return "/schema"
	}
}
