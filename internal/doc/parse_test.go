package doc

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

func TestBytesThatAreNoDocument(t *testing.T) {
	deep := Limits{Depth: 3}
	few := Limits{Nodes: 5}
	cases := []struct {
		name, text string
		format     Format
		limits     Limits
		code       diag.Code
		at         string
		path       diag.Pointer
	}{
		{"empty YAML", "", YAML, Limits{}, diag.EmptyDocument, "1:1", ""},
		{"empty JSON", " \n", JSON, Limits{}, diag.EmptyDocument, "1:1", ""},
		{"only a byte order mark", "\ufeff", JSON, Limits{}, diag.EmptyDocument, "1:1", ""},
		{"only comments", "# a\n\n  # b", YAML, Limits{}, diag.EmptyDocument, "1:1", ""},
		{"only a marker", "---\n# a\n...\n", YAML, Limits{}, diag.EmptyDocument, "1:1", ""},
		{"YAML too large", "a: bc", YAML, Limits{YAMLBytes: 4}, diag.TooLarge, "1:5", ""},
		{"JSON too large", "[1,2]", JSON, Limits{JSONBytes: 4}, diag.TooLarge, "1:5", ""},
		{"Latin 1", "a: é\nb: caf\xe9", YAML, Limits{}, diag.InvalidEncoding, "2:7", ""},
		{"Latin 1 in JSON", "[\"caf\xe9\"]", JSON, Limits{}, diag.InvalidEncoding, "1:6", ""},
		{"UTF-16", "\xff\xfea\x00:\x00", YAML, Limits{}, diag.InvalidEncoding, "1:1", ""},
		{"UTF-16 without mark", "{\x00\"\x00", JSON, Limits{}, diag.InvalidEncoding, "1:1", ""},
		{"second YAML document", "a: 1\n---\nb: [\n", YAML, Limits{}, diag.ExtraDocument, "2:1", ""},
		{"marker twice", "---\n---\na: 1\n", YAML, Limits{}, diag.ExtraDocument, "2:1", ""},
		{"text behind the end", "a: 1\n...\n# c\n b: 1\n", YAML, Limits{}, diag.ExtraDocument, "4:2", ""},
		{"fault before a second document", "a: [\n---\nb: 1\n", YAML, Limits{}, diag.Syntax, "1:4", ""},
		{"text behind a scalar", "\"a\"\nb: 1\n", YAML, Limits{}, diag.Syntax, "2:1", ""},
		{"too deep", "a: {b: [{c: 1}]}", YAML, deep, diag.TooDeep, "1:9", "/a/b/0"},
		{"too deep in JSON", `{"a": {"b": [{"c": 1}]}}`, JSON, deep, diag.TooDeep, "1:14", "/a/b/0"},
		{"too deep for the library", strings.Repeat("[", 20_000), YAML, deep, diag.TooDeep, "1:4", ""},
		{"too deep through an alias", "a: &x {b: {c: 1}}\nd: [*x]", YAML, deep, diag.TooDeep, "2:5", "/d/0"},
		{"too many nodes", "[1, 2, 3, 4, 5]", YAML, few, diag.TooManyNodes, "1:14", "/4"},
		{"too many nodes in JSON", "[1, 2, 3, 4, 5]", JSON, few, diag.TooManyNodes, "1:14", "/4"},
		{"too many nodes through aliases", "- &x [1]\n- *x\n- *x\n", YAML, Limits{Nodes: 6}, diag.TooManyNodes, "3:3", "/2"},
		{"alias inside its anchor", "a: &x [*x]", YAML, Limits{}, diag.Syntax, "1:8", ""},
		{"undefined tag handle", "a: !x!y b", YAML, Limits{}, diag.UnsupportedYAML, "1:4", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, list := Parse([]byte(c.text), c.format, diag.Position{}, c.limits)
			require.Nil(t, d)
			require.Len(t, list, 1)
			require.Equal(t, c.code, list[0].Code, list[0].Error())
			require.Equal(t, c.at, list[0].Start.String(), list[0].Error())
			require.Equal(t, c.path, list[0].Path)
		})
	}
}

func TestLimitsAllowWhatReachesThem(t *testing.T) {
	for _, format := range []Format{YAML, JSON} {
		d, list := Parse([]byte(`{"a": [[1, 2]]}`), format, diag.Position{}, Limits{YAMLBytes: 15, JSONBytes: 15, Depth: 3, Nodes: 5})
		require.Empty(t, list)
		require.NotNil(t, d)
	}
	d, list := Parse([]byte("- &x [1]\n- *x\n- *x\n"), YAML, diag.Position{}, Limits{Nodes: 7, Depth: 2})
	require.Empty(t, list)
	require.NotNil(t, d)
}

func TestUnsupportedYAMLIsReportedBesideTheTree(t *testing.T) {
	text := `a: !!str 5
b: ! six
!t c: x
<<: {d: 1}
"<<": fine
2025: x
2025-08-15: fine
true: x
yes: fine
~: x
1.5: x
[k]: x
? {m: 1}
: x
"1": fine
e: !t
f: !t &x
  - !u
*y : x
? &z 7
: *z
`
	text = strings.Replace(text, "a: !!str 5", "a: !!str 5\ny: &y 8", 1)
	d, list := Parse([]byte(text), YAML, diag.Position{}, Limits{})
	require.NotNil(t, d, "%v", list)
	var got []string
	for _, f := range list {
		require.Equal(t, diag.UnsupportedYAML, f.Code)
		got = append(got, f.Start.String()+" "+string(f.Path))
	}
	require.Equal(t, []string{
		"1:4 /a", "3:4 /b", "4:1 /c", "5:1 /<<", "7:1 /2025", "9:1 /true", "11:1 /~0", "12:1 /1.5",
		"13:1 /[k]", "14:3 /{m: 1}", "17:4 /e", "18:4 /f", "19:5 /f/0", "20:1 /8", "21:6 /7",
	}, got)
	n, _, ok := d.Find("/a")
	require.True(t, ok)
	require.Equal(t, "5", n.Text)
	n, _, ok = d.Find("/f/0")
	require.True(t, ok)
	require.Equal(t, Null, n.Kind)
}

func TestAliasesAreExpanded(t *testing.T) {
	d := mustParse(t, "a: &x {b: [1, &k two]}\nc: *x\nd: [*x, *x]\n*k : 3\n", YAML)
	for _, p := range []diag.Pointer{"/a/b/1", "/c/b/1", "/d/0/b/1", "/d/1/b/1"} {
		n, _, ok := d.Find(p)
		require.True(t, ok, p)
		require.Equal(t, "two", n.Text)
	}
	n, m, ok := d.Find("/two")
	require.True(t, ok)
	require.Equal(t, "3", n.Text)
	require.Equal(t, "*k", string(d.data[m.Start:m.End]))
}

func TestPlainScalarsHaveTheirKind(t *testing.T) {
	kinds := map[Kind][]string{
		Null:   {"", "~", "null", "Null", "NULL"},
		Bool:   {"true", "True", "TRUE", "false", "False", "FALSE"},
		Number: {"0", "-0", "12", "1.50", "-1e5", "1E+3", "123456789012345678901234567890"},
		String: {"nULL", "tRUE", "yes", "on", "0x1F", "0o17", "012", ".5", "1.", "+1", "1_000", ".nan", ".inf", "2025-08-15", "1e", "-1-", "--1", "1.5.2", "0123"},
	}
	for kind, texts := range kinds {
		for _, text := range texts {
			d := mustParse(t, "a: "+text+"\nb: \""+text+"\"\n", YAML)
			a, b := d.Root.Members[0].Value, d.Root.Members[1].Value
			require.Equal(t, kind, a.Kind, text)
			require.True(t, a.Plain)
			require.Equal(t, text, a.Text)
			require.Equal(t, Node{Kind: String, Text: text, Start: b.Start, End: b.End}, *b)
		}
	}
}

func TestInvisibleLineBreaksBreakNoLineOfYAML(t *testing.T) {
	for _, r := range []string{"\u2028", "\u2029", "\u0085", "\ufeff"} {
		d := mustParse(t, "a: one"+r+"b:two\nc: |\n  x"+r+"y\n# "+r+"d: 1\n", YAML)
		require.Len(t, d.Root.Members, 2)
		require.Equal(t, "one"+r+"b:two", d.Root.Members[0].Value.Text)
		require.Equal(t, "x"+r+"y\n", d.Root.Members[1].Value.Text)
	}
}

// sameTree holds that two trees say the same.
func sameTree(t *testing.T, a, b *Node, path diag.Pointer) {
	t.Helper()
	require.Equal(t, a.Kind, b.Kind, path)
	if a.Kind == String || a.Kind == Number {
		require.Equal(t, a.Text, b.Text, path)
	}
	require.Len(t, b.Items, len(a.Items), path)
	for i := range a.Items {
		sameTree(t, a.Items[i], b.Items[i], path.Index(i))
	}
	require.Len(t, b.Members, len(a.Members), path)
	for i := range a.Members {
		require.Equal(t, a.Members[i].Name, b.Members[i].Name, path)
		sameTree(t, a.Members[i].Value, b.Members[i].Value, path.Member(a.Members[i].Name))
	}
}

func TestYAMLAndJSONGiveTheSameTree(t *testing.T) {
	twins := [][2]string{
		{"a: 1\nb: [x, \"2\", true, null]\nc: {}\nd: []\n", `{"a":1,"b":["x","2",true,null],"c":{},"d":[]}`},
		{"text: |\n  one\n  two\nfolded: >-\n  one\n  two\n", `{"text":"one\ntwo\n","folded":"one two"}`},
		{"Київ: \"\\u0416 \\U0001F600 \\x07\"\n", `{"\u041a\u0438\u0457\u0432":"\u0416 \ud83d\ude00 \u0007"}`},
		{"- 1.50\n- -0\n- 1E5\n- 12345678901234567890\n", "[1.50,-0,1E5,12345678901234567890]"},
		{"a: 1\na: 2\n", `{"a":1,"a":2}`},
		{"'it''s': \"a/b\"\n", `{"it's":"a\/b"}`},
		{"--- text\n", `"text"`},
	}
	for _, twin := range twins {
		sameTree(t, mustParse(t, twin[0], YAML).Root, mustParse(t, twin[1], JSON).Root, "")
	}
	data, err := os.ReadFile("../../examples/alaska-summit/event.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, mustParse(t, string(data), YAML).Root.Members)
}

func TestJSONIsReadAlikeAsYAMLWhereYAMLCanReadIt(t *testing.T) {
	files, err := filepath.Glob("../../../shared/data/JSONTestSuite/test_parsing/y_*.json")
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skip("the JSONTestSuite is not beside the project")
	}
	same := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		asYAML, list := Parse(data, YAML, diag.Position{}, Limits{})
		if asYAML == nil || len(list) > 0 {
			continue // Escapes that only JSON has, and null characters.
		}
		sameTree(t, mustParse(t, string(data), JSON).Root, asYAML.Root, "")
		same++
	}
	require.Greater(t, same, 80)
}
