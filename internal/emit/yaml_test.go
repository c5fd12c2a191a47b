package emit_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

func emitYAML(t testing.TB, v any) []byte {
	out, err := emit.YAML(nil, v, emit.Comments{})
	require.NoError(t, err)
	return out
}

func emitJSON(t testing.TB, v any, indent bool) []byte {
	out, err := emit.JSON(nil, v, indent)
	require.NoError(t, err)
	return out
}

func TestYAMLIsWhatTheLibraryWritesForTheStyledTree(t *testing.T) {
	r := seeded(1)
	compared := 0
	for range 5000 {
		d := r.document()
		out := string(emitYAML(t, d))
		if strings.ContainsFunc(out, func(r rune) bool { return r > 0xffff }) {
			continue // emoji are readable here, and escapes there
		}
		compared++
		require.Equal(t, string(libraryYAML(t, d)), out)
	}
	require.Greater(t, compared, 1000)
}

func TestEmojiAreLeftReadable(t *testing.T) {
	d := &document{Title: "Lift-off 🚀", Summary: "Lift-off 🚀\nand down again", Aliases: []string{"# 🚀"}}
	out := string(emitYAML(t, d))
	require.Contains(t, out, "title: Lift-off 🚀\n")
	require.Contains(t, out, "summary: |-\n  Lift-off 🚀\n  and down again\n")
	require.Contains(t, out, "- '# 🚀'\n")
}

func TestTextsLikeNumbersAndWordsAreQuotedAsTheLibraryQuotesThem(t *testing.T) {
	r := seeded(6)
	const letters = "0012589+-._:TtZ eExoObBaFnNyYuUlLisSrR~"
	d := &document{Aliases: []string{
		"true", "False", "NULL", "~", "on", "Off", "y", "N", "-.INF", "+.inf", ".NaN", "infinity", "nan",
		"2025-08-15", "2025-8-5", "2025-02-30", "2025-08", "2025-08-15T11:30:00Z", "2025-08-15t1:3:0+02:00",
		"2025-08-15 11:30:00", "2025-08-15T11:30", "2025-08-15T11:30:00", "11:30", "1:60", "0x1F", "0X1", "0b1", "-0b1",
		"0o7", "-0o7", "0o9", "1_000", "1e5", "1.", ".5", "08", "+1", "-", "+", ".", "0x1p-2", "1E+5", "-_1",
	}}
	for range 20_000 {
		var s []byte
		for range 1 + r.IntN(5) {
			s = append(s, letters[r.IntN(len(letters))])
		}
		d.Aliases = append(d.Aliases, string(s))
	}
	require.Equal(t, string(libraryYAML(t, d)), string(emitYAML(t, d)))
}

func TestWhatIsWrittenReadsBack(t *testing.T) {
	r := seeded(2)
	for range 1500 {
		d := r.document()
		want := plainOf(reflect.ValueOf(d))
		out := emitYAML(t, d)
		require.Equal(t, want, readLibrary(t, out), "%s", out)
		require.Equal(t, want, readTree(t, out, doc.YAML), "%s", out)
		for _, indent := range []bool{true, false} {
			out = emitJSON(t, d, indent)
			require.Equal(t, want, readJSON(t, out), "%s", out)
			require.Equal(t, want, readTree(t, out, doc.JSON), "%s", out)
			require.Equal(t, !indent, bytes.Count(out, []byte("\n")) == 1)
		}
	}
}

// plainOf is a value as any reader of JSON has it: what is absent left out.
func plainOf(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return nil
		}
		return plainOf(v.Elem())
	case reflect.Struct:
		m := map[string]any{}
		for i := range v.NumField() {
			if !isEmpty(v.Field(i)) {
				m[keyOf(v.Type().Field(i))] = plainOf(v.Field(i))
			}
		}
		return m
	case reflect.Slice:
		l := []any{}
		for i := range v.Len() {
			l = append(l, plainOf(v.Index(i)))
		}
		return l
	case reflect.Map:
		m := map[string]any{}
		for k, value := range v.Seq2() {
			m[k.String()] = plainOf(value)
		}
		return m
	case reflect.String:
		switch v.Interface().(type) {
		case number, json.Number:
			return json.Number(v.String())
		}
		return v.String()
	case reflect.Int:
		b, _ := json.Marshal(v.Interface())
		return json.Number(b)
	default:
		return v.Interface()
	}
}

func keyOf(f reflect.StructField) string {
	name := f.Tag.Get("json")
	return name[:len(name)-len(",omitzero")]
}

func readJSON(t testing.TB, data []byte) (v any) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	require.NoError(t, d.Decode(&v))
	return v
}

func readLibrary(t testing.TB, data []byte) any {
	var n yaml.Node
	require.NoError(t, yaml.Unmarshal(data, &n), "%s", data)
	return libraryValue(n.Content[0])
}

func libraryValue(n *yaml.Node) any {
	switch n.Kind {
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i < len(n.Content); i += 2 {
			m[n.Content[i].Value] = libraryValue(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		l := []any{}
		for _, c := range n.Content {
			l = append(l, libraryValue(c))
		}
		return l
	}
	switch n.ShortTag() {
	case "!!null":
		return nil
	case "!!bool":
		return n.Value == "true"
	case "!!str":
		if n.Style == 0 && json.Valid([]byte(n.Value)) {
			return json.Number(n.Value) // beyond the library's numbers: 1e400
		}
		return n.Value
	default:
		return json.Number(n.Value)
	}
}

func readTree(t testing.TB, data []byte, format doc.Format) any {
	d, list := doc.Parse(data, format, diag.Position{}, doc.Limits{})
	require.Empty(t, list, "%s", data)
	return treeValue(d.Root)
}

func treeValue(n *doc.Node) any {
	switch n.Kind {
	case doc.Map:
		m := map[string]any{}
		for _, member := range n.Members {
			m[member.Name] = treeValue(member.Value)
		}
		return m
	case doc.List:
		l := []any{}
		for _, item := range n.Items {
			l = append(l, treeValue(item))
		}
		return l
	case doc.Null:
		return nil
	case doc.Bool:
		return n.Text == "true"
	case doc.Number:
		return json.Number(n.Text)
	default:
		return n.Text
	}
}
