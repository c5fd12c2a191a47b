package event_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/value"
	"github.com/stretchr/testify/require"
)

// requireTwin holds that what a document says earns the same findings in the
// other format.
func requireTwin(t *testing.T, data []byte, format event.Format, list diag.List) {
	t.Helper()
	from, to := doc.YAML, event.JSON
	if format == event.JSON {
		from, to = doc.JSON, event.YAML
	}
	tree, unsupported := doc.Parse(data, from, diag.Position{}, doc.Limits{})
	if tree == nil || len(unsupported) > 0 || len(list.With(diag.TooManyFindings)) > 0 {
		return
	}
	if format == event.JSON && len(list.With(diag.WrongType)) > 0 {
		return // A number where text belongs is that text in YAML.
	}
	w := twinWriter{yaml: to == event.YAML}
	w.value(tree.Root, reflect.TypeFor[event.Event]())
	_, found := event.Check("", []byte(w.text.String()), event.WithFormat(to))
	if w.loose {
		list, found = withoutNumbers(list, list), withoutNumbers(found, list)
	}
	require.ElementsMatch(t, codesAt(list), codesAt(found), "%q\n and its twin %q", data, w.text.String())
}

// withoutNumbers returns what is not said of the values that earned the wrong
// type in YAML: those of extensions are texts in JSON.
func withoutNumbers(list, inYAML diag.List) (out diag.List) {
	wrong := map[diag.Pointer]bool{}
	for _, d := range inYAML.With(diag.WrongType) {
		wrong[d.Path] = true
	}
	for _, d := range list {
		if !wrong[d.Path] {
			out = append(out, d)
		}
	}
	return out
}

// A twinWriter writes a tree as JSON, or as YAML that looks like JSON.
type twinWriter struct {
	text strings.Builder
	yaml bool
	// loose says that a text stands in an extension without quotation marks,
	// which may be a number that JSON does not have.
	loose bool
}

// value writes n, which stands where a value of type t belongs; t is nil where
// that is not known.
func (w *twinWriter) value(n *doc.Node, t reflect.Type) {
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch n.Kind {
	case doc.Map:
		w.text.WriteByte('{')
		for i, m := range n.Members {
			w.comma(i)
			w.key(m.Name)
			w.value(m.Value, member(t, m.Name))
		}
		w.text.WriteByte('}')
	case doc.List:
		w.text.WriteByte('[')
		for i, item := range n.Items {
			w.comma(i)
			w.value(item, element(t))
		}
		w.text.WriteByte(']')
	default:
		w.scalar(n, t)
	}
}

func (w *twinWriter) comma(i int) {
	if i > 0 {
		w.text.WriteString(", ")
	}
}

// key writes a name. YAML takes a long one only behind a question mark.
func (w *twinWriter) key(name string) {
	if w.yaml {
		w.text.WriteString("? ")
	}
	w.quoted(name)
	w.text.WriteString(" : ")
}

func (w *twinWriter) scalar(n *doc.Node, t reflect.Type) {
	isText := t != nil && t.Kind() == reflect.String && !value.Numeric(t)
	switch {
	case n.Kind == doc.Null:
		w.text.WriteString("null")
	case n.Kind == doc.String, n.Plain && isText:
		w.loose = w.loose || n.Plain && !isText
		w.quoted(n.Text)
	default:
		w.text.WriteString(strings.ToLower(n.Text))
	}
}

// quoted writes a text between quotation marks, in ASCII.
func (w *twinWriter) quoted(s string) {
	w.text.WriteByte('"')
	for _, r := range s {
		high, low := utf16.EncodeRune(r)
		switch {
		case r >= ' ' && r < 0x7f && r != '"' && r != '\\':
			w.text.WriteRune(r)
		case r < 0x10000:
			fmt.Fprintf(&w.text, `\u%04x`, r)
		case w.yaml:
			fmt.Fprintf(&w.text, `\U%08x`, r)
		default:
			fmt.Fprintf(&w.text, `\u%04x\u%04x`, high, low)
		}
	}
	w.text.WriteByte('"')
}

// member returns the type of what is called name in a value of type t.
func member(t reflect.Type, name string) reflect.Type {
	switch {
	case t == nil:
		return nil
	case t.Kind() == reflect.Map && t.Elem().Kind() != reflect.Interface:
		return t.Elem()
	case t.Kind() == reflect.Struct:
		fields := value.Fields(t)
		if i, ok := fields.Lookup(name); ok {
			return fields.Fields[i].Struct.Type
		}
	}
	return nil
}

func element(t reflect.Type) reflect.Type {
	if t == nil || t.Kind() != reflect.Slice {
		return nil
	}
	return t.Elem()
}
