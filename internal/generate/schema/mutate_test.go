package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/newsevent/newsevent/internal/doc"
)

// wrongs are values that stand in the place of another one.
var wrongs = []any{
	nil, "", " ", "x", "X y", "\u200b", "a\u202eb", "line\n", "a\x01b", true, 0, -1, 1.5, 12, "12", []any{}, map[string]any{},
	[]any{"x"}, map[string]any{"x": "y"}, "2025-02-30", "2025-08-15", "PT2H", "US", "en", "https://example.com/",
	"acme:own", "Europe/Kyiv", "../a", "a/b.txt", []any{nil}, "news-event/v2", "unnamed", 91,
}

// mutator changes values one after the other, of all changes that it knows
// every so many.
type mutator struct {
	stride, known, tried int
}

// each changes v and what is in it, calls try, and puts back what was there.
func (m *mutator) each(v any, try func()) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			old := v[name]
			set := func(w any) { v[name] = w }
			m.replace(set, old, try)
			m.change(func() { delete(v, name) }, func() { v[name] = old }, try)
			m.each(old, try)
		}
		m.change(func() { v["unknown"] = "x" }, func() { delete(v, "unknown") }, try)
	case []any:
		for i := range v {
			m.replace(func(w any) { v[i] = w }, v[i], try)
			m.each(v[i], try)
		}
	}
}

func (m *mutator) replace(set func(any), old any, try func()) {
	for _, wrong := range wrongs {
		m.change(func() { set(wrong) }, func() { set(old) }, try)
	}
}

func (m *mutator) change(do, undo, try func()) {
	m.known++
	if m.known%m.stride != 0 {
		return
	}
	m.tried++
	do()
	try()
	undo()
}

// asJSON returns a document of a case as JSON, and false where it is about how
// a file is written.
func asJSON(d casebook.Document, o casebook.Options) ([]byte, bool) {
	if d.Stream() || o != (casebook.Options{}) {
		return nil, false
	}
	if format := event.FormatOf(d.Name); format == event.JSON {
		return d.Data, json.Valid(d.Data)
	}
	tree, findings := doc.Parse(d.Data, doc.YAML, diag.Position{}, doc.Limits{})
	if tree == nil || len(findings) > 0 {
		return nil, false
	}
	var b bytes.Buffer
	writeJSON(&b, tree.Root)
	return b.Bytes(), true
}

func writeJSON(b *bytes.Buffer, n *doc.Node) {
	switch n.Kind {
	case doc.Null:
		b.WriteString("null")
	case doc.Bool:
		b.WriteString(strings.ToLower(n.Text))
	case doc.Number:
		b.WriteString(n.Text)
	case doc.String:
		writeText(b, n.Text)
	case doc.List:
		b.WriteByte('[')
		for i, item := range n.Items {
			separate(b, i)
			writeJSON(b, item)
		}
		b.WriteByte(']')
	default:
		b.WriteByte('{')
		for i, m := range n.Members {
			separate(b, i)
			writeText(b, m.Name)
			b.WriteByte(':')
			writeJSON(b, m.Value)
		}
		b.WriteByte('}')
	}
}

func writeText(b *bytes.Buffer, s string) {
	text, _ := json.Marshal(s)
	b.Write(text)
}

func separate(b *bytes.Buffer, i int) {
	if i > 0 {
		b.WriteByte(',')
	}
}
