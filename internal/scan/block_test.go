package scan_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/scan"
	"github.com/stretchr/testify/require"
)

func readBlock(document string) (value any, ok bool) {
	var r scan.Reader
	r.Own([]byte(document))
	r.Block()
	value = r.Any()
	return value, r.End()
}

func TestReadsBlocksAsYAMLDoes(t *testing.T) {
	for document, want := range map[string]any{
		"a: b\n": map[string]any{"a": "b"}, "a: b": map[string]any{"a": "b"}, "# c\na: b # d\n# e\n": map[string]any{"a": "b"}, "---\na: b\n": map[string]any{"a": "b"},
		"- a\n- b\n": []any{"a", "b"}, "- - a\n  - b\n- c\n": []any{[]any{"a", "b"}, "c"}, "a:\n- b\n- c\nd: e\n": map[string]any{"a": []any{"b", "c"}, "d": "e"},
		"-\n  a: b\n  c: d\n": []any{map[string]any{"a": "b", "c": "d"}}, "- a: b\n  c: d\n": []any{map[string]any{"a": "b", "c": "d"}},
		"a: [b, 'c', \"d\", 1]\n": map[string]any{"a": []any{"b", "c", "d", json.Number("1")}},
		"a: [b\n  , c]\n":         map[string]any{"a": []any{"b", "c"}}, "a: []\nb: {}\n": map[string]any{"a": []any{}, "b": map[string]any{}},
		"'a': \"b\"\n\"c d\": 'e'\n": map[string]any{"a": "b", "c d": "e"}, "a: 'it''s'\n": map[string]any{"a": "it's"},
		`a: "\0\a\b\t\n\v\f\r\e\"\\\N\_\L\P\x41\u00e9\U0001F600"`: map[string]any{"a": "\x00\a\b\t\n\v\f\r\x1b\"\\\u0085\u00a0\u2028\u2029Aé😀"},
		"a: |\n  b\n   c\n\n  d\ne: f\n":                          map[string]any{"a": "b\n c\n\nd\n", "e": "f"},
		"a: >\n  b\n  c\n\n  d\n":                                 map[string]any{"a": "b c\nd\n"}, "a: |-\n  b\n\n": map[string]any{"a": "b"}, "a: |+\n  b\n\n": map[string]any{"a": "b\n\n"},
		"a: |2\n   b\n": map[string]any{"a": " b\n"}, "a: |2-\n   b\n": map[string]any{"a": " b"}, "a: |-2\n   b\n": map[string]any{"a": " b"}, "a: >-\n  b\n   c\n  d\n": map[string]any{"a": "b\n c\nd"},
		"a: true\nb: False\nc: null\nd: ~\ne: 1\nf: -1.5e3\n": map[string]any{"a": true, "b": false, "c": nil, "d": nil, "e": json.Number("1"), "f": json.Number("-1.5e3")},
		"a: b\n  c\n\n  d\n": map[string]any{"a": "b c\nd"}, "a:\n  b\n": map[string]any{"a": "b"}, "a: b:c\n": map[string]any{"a": "b:c"}, "a: b#c\n": map[string]any{"a": "b#c"},
		"a: 2025-08-15\n": map[string]any{"a": "2025-08-15"}, "a: 'b\n  c'\n": map[string]any{"a": "b c"}, "a: \"b\\\n  c\"\n": map[string]any{"a": "bc"}, "a: b\r\nc: d\r\n": map[string]any{"a": "b", "c": "d"},
	} {
		got, ok := readBlock(document)
		require.True(t, ok, "%q", document)
		require.Equal(t, want, got, "%q", document)
	}
}

func TestStepsAsideFromBlocksThatAreNotPlain(t *testing.T) {
	for _, document := range []string{
		"", "# c\n", "a: b\n---\nc: d\n", "a: b\n...\nx\n", "%YAML 1.2\n---\na: b\n", "a: &x b\n", "a: *x\n", "a: !t b\n", "? a\n: b\n", "<<: {a: b}\n", "a: b\na: c\n", "a: b: c\n", "a: b\n  c: d\n",
		"a: 'b\n", "a: \"b\n", "a: \"\\z\"\n", "a: \"\\x4\"\n", "a: \"\\xzz\"\n", "a: \"\\ud800\"\n", "a: \"\\U00110000\"\n", "a: [b\n", "a: [b}\n", "a: {b: c]\n", "a: [b c: d\n", "a: [,]\n", "a: {b c}\n", "a: @b\n", "a: `b\n", "a: %b\n",
		"a:\tb\n  c: d\n", "\ta: b\n", "a: |3x\n    b\n", "a: |0\n  b\n", "a: | b\n", "a: |\nb: c\n", "a: |\n  b\n c\n", "a: |\n    \n  b\n", "a: |\n\tb\n", "- a\nb: c\n", "a: b\n- c\n", "- a\n  - b: c\n   - d\n", "a:\n    b: 1\n  c: 2\n",
		"1: a\n", "true: a\n", "null: a\n", "a: 0x1F\n", "a: .5\n", "a: +1\n", "a: 017\n", "a: 1_000\n", "a: .inf\n", "a: \x07b\n", "a: \xff\n", "a: \u0085b\n", "a: \u2028b\n", "a: 'b' c\n", "a: \"b\" c\n", "a: [b] c\n", "a: ]\n", "a: }\n", "a: ,\n", "a: - b\n", "a: ? b\n",
	} {
		_, ok := readBlock(document)
		require.False(t, ok, "%q", document)
	}
}

func TestBlocksAreReadToTheLevelThatBracketsAre(t *testing.T) {
	nested := func(levels int) string {
		s := ""
		for range levels {
			s += "- "
		}
		return s + "a\n"
	}
	_, ok := readBlock(nested(scan.Levels))
	require.True(t, ok)
	_, ok = readBlock(nested(scan.Levels + 1))
	require.False(t, ok)
	name := strings.Repeat("n", 512)
	_, ok = readBlock(name + ": a\n")
	require.True(t, ok)
	_, ok = readBlock("n" + name + ": a\n")
	require.False(t, ok)
}
