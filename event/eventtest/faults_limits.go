package eventtest

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/doc"
)

// limitFaults are documents beyond the limits that stand unless a reader sets
// others.
func limitFaults() []Fault {
	return []Fault{
		{Name: "too-large", Code: diag.TooLarge, change: whole, spell: tooLarge},
		{Name: "too-deep", Code: diag.TooDeep, change: tooDeep},
		{Name: "too-many-nodes", Code: diag.TooManyNodes, formats: onlyJSON(), change: noExtensions, spell: tooManyNodes},
		{Name: "too-many-nodes-aliases", Code: diag.TooManyNodes, formats: onlyYAML(), change: noExtensions, spell: tooManyAliases},
		{Name: "too-many-findings", Code: diag.TooManyFindings, Severity: diag.Warning, Also: []diag.Code{diag.NotNormalized},
			change: func(e *event.Event) diag.Pointer {
				p, at := addParticipant(e)
				for range diag.MaxFindings + 2 {
					p.Aliases = append(p.Aliases, "Zu\u0308rich")
				}
				return at.Member("aliases").Index(diag.MaxFindings)
			}},
	}
}

// tooLarge fills the document up with what nobody reads.
func tooLarge(w *written) {
	limits := doc.DefaultLimits()
	if w.yaml() {
		line := "# " + strings.Repeat(".", 77) + "\n"
		w.data = append(w.data, strings.Repeat(line, limits.YAMLBytes/len(line)+1)...)
		w.at = limits.YAMLBytes
		return
	}
	tail := w.cutEnd()
	w.data = append(w.data, bytes.Repeat([]byte(" "), limits.JSONBytes)...)
	w.data = append(w.data, tail...)
	w.at = limits.JSONBytes
}

// tooDeep nests lists in an extension. The event and its extensions are the
// first two levels.
func tooDeep(e *event.Event) diag.Pointer {
	lists := doc.DefaultLimits().Depth - 1
	var nested any = []any{}
	path := diag.Pointer("/extensions/fault:deep")
	for range lists - 1 {
		nested = []any{nested}
		path = path.Index(0)
	}
	e.Extensions = map[string]any{"fault:deep": nested}
	return path
}

func noExtensions(e *event.Event) diag.Pointer {
	e.Extensions = nil
	return "/extensions/fault:many"
}

// tooManyNodes adds a long list. Before its elements come the values of the
// document, the extensions and the list itself.
func tooManyNodes(w *written) {
	limit := doc.DefaultLimits().Nodes
	first := limit - w.count() - 2
	list := "[" + strings.Repeat("1,", limit) + "1]"
	w.add("extensions", "", `{"fault:many": `+list+"}")
	w.pointAt("[", 1+first*len("1,"))
	w.path = w.path.Index(first)
}

// tooManyAliases adds a list of a thousand values, and repeats it.
func tooManyAliases(w *written) {
	const length = 1000
	limit := doc.DefaultLimits().Nodes
	left := limit - w.count() - 1 - (1 + length) - 1
	first := left / (1 + length)
	w.add("extensions", "\n  fault:list: &list ["+strings.Repeat("1, ", length-1)+"1]"+
		"\n  fault:many: ["+strings.Repeat("*list, ", limit/length)+"]", "")
	w.pointAt("[*list", 1+first*len("*list, "))
	w.path = w.path.Index(first)
}

// count counts the values of the document.
func (w *written) count() int {
	e, _ := event.Check("", w.data, event.WithFormat(w.format))
	var out bytes.Buffer
	var v any
	if event.NewEncoder(&out, event.JSON).Encode(e) != nil || json.Unmarshal(out.Bytes(), &v) != nil {
		return 0
	}
	return countJSON(v)
}
