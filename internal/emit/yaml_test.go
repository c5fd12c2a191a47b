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

func TestEveryShortTextLikeANumberIsQuotedAsTheLibraryQuotesIt(t *testing.T) {
	const letters = "0189-+._:eExXoObaAfFgnNyYtTzZ ~<=#?!"
	d := &document{}
	for _, a := range letters {
		for _, b := range letters {
			d.Aliases = append(d.Aliases, string(a), string([]rune{a, b}))
			for _, c := range letters {
				d.Aliases = append(d.Aliases, string([]rune{a, b, c}))
			}
		}
	}
	for _, word := range []string{"true", "false", "null", "yes", "no", "on", "off", ".inf", "-.inf", "+.inf", ".nan", "truth", "nulls", "nan"} {
		title := strings.ToUpper(word[:1]) + word[1:]
		d.Aliases = append(d.Aliases, word, title, strings.ToUpper(word), word+"s", word[:len(word)-1]+strings.ToUpper(word[len(word)-1:]))
	}
	d.Aliases = append(d.Aliases, ".Inf", "-.Inf", ".NaN", "0xAF", "0XaF", "0b11", "0B11", "0o17", "0O17", "-0x1F", "1_0_0", "1e400", "1e-400")
	require.Equal(t, string(libraryYAML(t, d)), string(emitYAML(t, d)))
}

func TestEveryTextLikeADateIsQuotedAsTheLibraryQuotesIt(t *testing.T) {
	d := &document{}
	clocks := []string{"1:2:3", "01:02:03", "01:02:03.5", "01:02", "24:00:00", "01:02:03-1", "1"}
	for _, year := range []string{"2025", "202", "20255", "0000"} {
		for _, month := range []string{"-0", "-1", "-00", "-01", "-02", "-2", "-11", "-12", "-13", "-x", "/01", "-"} {
			d.Aliases = append(d.Aliases, year+month)
			for _, day := range []string{"-0", "-1", "-00", "-01", "-28", "-29", "-30", "-31", "-32", "-010", "/01", "-", "-x"} {
				d.Aliases = append(d.Aliases, year+month+day)
			}
		}
		for _, clock := range clocks {
			for _, zone := range []string{"", "Z", "z", "+01:00", "-01:00", "+1:00", "-01", "+0100", " Z"} {
				for _, mark := range []string{"T", "t", " ", "  "} {
					d.Aliases = append(d.Aliases, year+"-08-05"+mark+clock+zone, year+"-8-5"+mark+clock+zone)
				}
			}
		}
	}
	require.Equal(t, string(libraryYAML(t, d)), string(emitYAML(t, d)))
}

func TestEveryCharacterIsWrittenAsTheLibraryWritesIt(t *testing.T) {
	d := &document{Identifiers: map[string]string{}}
	add := func(c rune) {
		s := string(c)
		d.Aliases = append(d.Aliases, s, s+"a", "a"+s, "a"+s+"b", "a "+s+" b", "twelve bytes"+s+" and more of them", "\ufeff"+s, s+"\nb", "b\n"+s+"c\n")
		d.Identifiers[s], d.Identifiers["a"+s+" b"] = "x", "x"
	}
	for c := rune(0); c < 0x300; c++ {
		add(c)
	}
	for _, c := range "\u1680\u2000\u200b\u200d\u2027\u2028\u2029\u202a\u202f\u205f\u2060\u3000\ud7ff\ue000\uf8ff\ufdd0\ufe0f\ufefe\ufeff\uff00\ufffd\ufffe\uffff" {
		add(c)
	}
	require.Equal(t, string(libraryYAML(t, d)), string(emitYAML(t, d)))
}

func TestBeyondTheBasicPlaneOnlyWhatIsNotPrintableIsEscaped(t *testing.T) {
	for s, want := range map[string]string{
		"\U00010000":    "\U00010000",
		"a\U0001F680":   "a\U0001F680",
		"\U000E0001":    `"\U000E0001"`,
		"\U0010FFFF":    `"\U0010FFFF"`,
		"\uffff":        `"\uFFFF"`,
		"a\U0001FFFE":   `"a\U0001FFFE"`,
		"\ufeffa\u00e9": `"\uFEFF\x61\xE9"`,
	} {
		require.Equal(t, want, string(emit.AppendYAMLText(nil, s, 0, 2)), "%q", s)
	}
}

func TestLongNamesStandBehindQuestionMarks(t *testing.T) {
	name := strings.Repeat("n", 128)
	d := &document{
		Titles:      map[string]wording{"x": {Title: "t"}, name + "o": {Title: "t", Text: "u"}},
		Identifiers: map[string]string{name: "x", name + "o": "y\n\ny\n", "p\nq": "z"},
	}
	require.Equal(t, "titles:\n  ? "+name+"o\n  : title: t\n    text: u\n  x:\n    title: t\n"+
		"identifiers:\n  "+name+": x\n  ? "+name+"o\n  : |\n    y\n\n    y\n  ? \"p\\nq\"\n  : z\n", string(emitYAML(t, d)))
	for c, long := range map[string]bool{"\n": true, "\r": true, "\u0085": true, "\u2028": true, "\u2029": true, "\t": false, " ": false} {
		out := string(emitYAML(t, &document{Identifiers: map[string]string{"a" + c + "b": "x"}}))
		require.Equal(t, long, strings.Contains(out, "? "), "%q", c)
	}
}

func TestTextsInBracketsAreQuotedWhereASignStandsInThem(t *testing.T) {
	for s, want := range map[string]string{
		"won": "won", "a b": "a b", "": `""`, "a\nb": `"a\nb"`, "a\nb\n": `"a\nb\n"`, "1": `"1"`, "it's": "it's", "'s": `'''s'`,
		"a,b": "'a,b'", "a[b": "'a[b'", "a]b": "'a]b'", "a{b": "'a{b'", "a}b": "'a}b'", "a?b": "'a?b'", "a:b": "'a:b'", "a#b": "'a#b'",
		"-b": "'-b'", "a-b": "a-b", "a\tb": `"a\tb"`, "a;b!": "a;b!",
	} {
		require.Equal(t, want, string(emit.AppendFlowText(nil, s)), "%q", s)
	}
}

func TestLiteralBlocksAreIndentedByStepsFromTheMap(t *testing.T) {
	for s, want := range map[string]string{
		"a\nb": "|-\n       a\n       b", "a\n\nb\n": "|\n       a\n\n       b", "a\n\n": "|+\n       a\n", "a\n": "|\n       a",
		"word": "word", " a\nb": `" a\nb"`, "a \nb": `"a \nb"`, "a\nb ": `"a\nb "`, "\na": `"\na"`, "a\tb\nc": `"a\tb\nc"`, "a\u00a0b\nc": "\"a\u00a0b\\nc\"",
	} {
		require.Equal(t, want, string(emit.AppendYAMLText(nil, s, 3, 4)), "%q", s)
	}
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
