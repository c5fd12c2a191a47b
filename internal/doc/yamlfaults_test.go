package doc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

// yamlFaults are small documents with one fault each, and what is said of it,
// the hint behind a bar. ▲ stands before the character where a person must look.
func yamlFaults() map[string]string {
	long := strings.Repeat("n", longestName+1)
	return map[string]string{
		"- ? a\n▲: 1\n":            `no name stands before the ":"`,
		"- a\n▲b: 1\n":             `"b:" stands where "-" or the end of the list belongs`,
		"- a\n▲b\n":                `"b" stands where "-" or the end of the list belongs`,
		"a: !x ▲!y b\n":            `a value has two anchors or two tags; found "!y" as the second`,
		"a: &b c\nd: ▲*b*\n":       `"*" begins an alias; found "*b*" | put a text that begins with * in quotation marks`,
		"a: &x ▲&y b\n":            `a value has two anchors or two tags; found "&y" as the second`,
		"a: 'b' ▲!x c\n":           `"!x" stands behind a value that has ended | an apostrophe inside '…' is written twice; or use "…"`,
		"a: 'b'\n  ▲c: d\n":        `"c:" is not indented like the lines it belongs to | lines of one map or list begin in the same column`,
		"a: 1\n▲%TAG ! x\n":        `a value cannot begin with "%" | put it in quotation marks`,
		"a: 1\n▲: b\n":             `no name stands before the ":"`,
		"a: > ▲b\n":                `"b" stands behind ">", which begins a text on the lines below | put the text on the next line, indented, or in quotation marks`,
		"a: |+1▲23\n":              `"23" stands behind "|", which begins a text on the lines below | put the text on the next line, indented, or in quotation marks`,
		"a: ['b' ▲'c']\n":          `there is no "," before "'c']"`,
		"a: [\"b\" ▲c]\n":          `"c]" stands behind a value that has ended | a quotation mark inside "…" is written \"`,
		"a: [b ▲? c]\n":            `"?" cannot stand in a text between brackets | put the text in quotation marks`,
		"a: [b, ▲- c]\n":           `"- " cannot begin an entry between brackets | leave the dash out, or close the bracket`,
		"a: [{▲]}\n":               `"]" closes what "{" opened`,
		"a: [▲, b]\n":              `nothing stands before the ","`,
		"a: [▲: c]\n":              `nothing stands before the ":" | put a text that begins with a colon in quotation marks`,
		"a: \"b\" ▲&x c\n":         `"&x" stands behind a value that has ended | a quotation mark inside "…" is written \"`,
		"a: \"b\" ▲c: d\n":         `"c:" stands behind a value that has ended | a quotation mark inside "…" is written \"`,
		"a: \"b\" ▲|\n":            `"|" stands behind a value that has ended | a quotation mark inside "…" is written \"`,
		"a: \"▲\\U0011FFFF\"\n":    `8 hexadecimal digits of a Unicode character belong behind "\U"`,
		"a: \"▲\\ud800\"\n":        `4 hexadecimal digits of a Unicode character belong behind "\u"`,
		"a: \"▲\\x1\"\n":           `2 hexadecimal digits of a Unicode character belong behind "\x"`,
		"a: \"▲\\xZZ\"\n":          `2 hexadecimal digits of a Unicode character belong behind "\x"`,
		"a: b ▲: c\n":              `a second ":" stands in one line | put a value that has a colon and a space in it in quotation marks`,
		"a: b\n  ▲c: d\n":          `"c:" is not indented like the lines it belongs to | lines of one map or list begin in the same column`,
		"a: {b: c ▲: d}\n":         `a second ":" stands in one line | put a value that has a colon and a space in it in quotation marks`,
		"a: {b: c▲: d}\n":          `a second ":" stands in one line | put a value that has a colon and a space in it in quotation marks`,
		"a: |2\n ▲\tb\n":           `a tab indents the line | indent with spaces`,
		"a: |▲0\n  b\n":            `the indentation of a text cannot be 0`,
		"a: ▲!x!y b\n":             `the tag "!x!y" is not supported | leave the tag out, or put a text that begins with ! in quotation marks`,
		"a: ▲& b\n":                `"&" begins the name of an anchor; found "&" | put a text that begins with & in quotation marks`,
		"a: ▲&x* b\n":              `"&" begins the name of an anchor; found "&x*" | put a text that begins with & in quotation marks`,
		"a: ▲'b''\n":               `the quotation mark that opens here is never closed`,
		"a: ▲*\n":                  `"*" begins an alias; found "*" | put a text that begins with * in quotation marks`,
		"a: ▲*b\n":                 `no anchor &b stands before this alias | put a text that begins with * in quotation marks`,
		"a: ▲, b\n":                `"," stands here though no bracket is open | delete it, or put the value in quotation marks`,
		"a: ▲- b\n":                `a list entry cannot begin here | begin the list on a line of its own, or quote a text that begins with "- "`,
		"a: ▲? b\n":                `"? " cannot begin here | put the value in quotation marks`,
		"a: ▲@b\n":                 `a value cannot begin with "@" | put it in quotation marks`,
		"a: ▲[b\nc: d\n":           `the "[" that opens here is never closed | close it with "]"`,
		"a:\n    b: 1\n  ▲c: 2\n":  `"c:" is not indented like the lines it belongs to | lines of one map or list begin in the same column`,
		"a:\n  - b\n  ▲c\n":        `"c" stands where "-" or the end of the list belongs`,
		"a:\n  b: 1\n▲%YAML 1.2\n": `a value cannot begin with "%" | put it in quotation marks`,
		"▲" + long + ": 1\n":       `no ":" follows within 1024 characters | write so long a name behind "? "`,
		"▲%FOO bar\n---\na: 1\n":   `a value cannot begin with "%" | put it in quotation marks`,
		"▲: a\n":                   `no name stands before the ":"`,
		`a: ▲"b\"`:                 `the quotation mark that opens here is never closed`,
		`a: ▲'`:                    `the quotation mark that opens here is never closed`,
		`a: ▲'b''`:                 `the quotation mark that opens here is never closed`,
	}
}

func TestEveryYAMLFaultIsSaidInItsPlace(t *testing.T) {
	for marked, want := range yamlFaults() {
		before, after, _ := strings.Cut(marked, "▲")
		document, list := Parse([]byte(before+after), YAML, diag.Position{}, Limits{})
		require.Nil(t, document, "%q", marked)
		require.Len(t, list, 1, "%q", marked)
		said := list[0].Message
		if list[0].Hint != "" {
			said += " | " + list[0].Hint
		}
		require.Equal(t, want, said, "%q", marked)
		require.Equal(t, len(before), list[0].Start.Offset, "%q", marked)
	}
}

// What looks like one of the faults above and is none.
func TestWhatIsJustRightInYAMLIsRead(t *testing.T) {
	name := strings.Repeat("n", longestName)
	for _, text := range []string{
		"%YAML 1.2\n---\na: 1\n", "? a\n: 1\n", "?\n  a\n:\n  1\n", "- ? a\n  : 1\n", name + ": 1\n", strings.Repeat("é", longestName) + ": 1\n",
		"? " + name + "n\n: 1\n", "a: &x b\nc: *x\n", "a: [&x b, *x]\n", "a: {b: , c}\n", "a: [b, ]\n", "a: [? b]\n", "a: \"\\x41\\u0041\\U00000041\\\"\"\n", "a: 'b'''\n", "a: ''\n",
		"a: \"\\\\\"", "a: 'b'''", "a: |2-\n   b\n", "a: >+1\n b\n", "a: | # c\n  b\n", "a: b\n  - c\n", "a: b\n \tc\n", "a: b#c\n", "a: [b#c, d]\n", "a: [\"b\" , 'c']\n",
		"a:\n- b\n- c\nd: e\n", "a:\n- b\n-\n  c\n", "a: b\n# c\n", "- - a\n  - b\n- c\n", "{\"a\":1}\n", "a: {\"b\":1,'c':2}\n", "a: -b\nc: ?d\ne: :f\n", "a: b - c ? d\n",
	} {
		_, list := Parse([]byte(text), YAML, diag.Position{}, Limits{})
		require.Empty(t, list, "%q", text)
	}
}

func TestNamesThatAreNoTextsAreNotSupported(t *testing.T) {
	for text, want := range map[string]string{
		"? [a, b]\n: 1\n":        "a name is a list or a map; names are texts",
		"? {a: b}\n: 1\n":        "a name is a list or a map; names are texts",
		"1: a\n":                 `the name "1" is a number in YAML; names are texts`,
		"1.5: a\n":               `the name "1.5" is a number in YAML; names are texts`,
		"true: a\n":              `the name "true" is a boolean in YAML; names are texts`,
		"null: a\n":              `the name "null" is a null in YAML; names are texts`,
		"? \n: a\n":              "an empty name is a null in YAML; names are texts",
		"<<: {a: b}\n":           "merge keys (<<) are not supported",
		"a: &x 1\n*x : b\n":      `the name "1" is a number in YAML; names are texts`,
		"'1': a\n":               "",
		"2025-08-15: a\n":        "",
		"a: &x b\n*x : c\nd: *x": "",
	} {
		_, list := Parse([]byte(text), YAML, diag.Position{}, Limits{})
		said := ""
		for _, d := range list {
			require.Equal(t, diag.UnsupportedYAML, d.Code, "%q", text)
			said += d.Message
		}
		require.Equal(t, want, said, "%q", text)
	}
}

func TestDocumentsInOneFileAreCounted(t *testing.T) {
	for text, want := range map[string]diag.Code{
		"a: 1\n---\nb: 2\n":         diag.ExtraDocument,
		"--- a\n---\n":              diag.ExtraDocument,
		"---\n---\n":                diag.ExtraDocument,
		"a: 1\n...\nb: 2\n":         diag.ExtraDocument,
		"a: 1\n... b\n":             diag.ExtraDocument,
		"a: 1\n...\n# c\n\n":        "",
		"a: 1\n... # c\n":           "",
		"---\na: 1\n...\n":          "",
		"# c\n\n--- # d\na: 1\n":    "",
		"# c\n":                     diag.EmptyDocument,
		"---\n":                     diag.EmptyDocument,
		"--- # c\n":                 diag.EmptyDocument,
		"---\n...\n":                diag.EmptyDocument,
		"":                          diag.EmptyDocument,
		"%YAML 1.2\n---\n# c\n":     diag.EmptyDocument,
		"a: |\n  ---\n  ...\n":      "",
		"a: ---b\n---c: d\n....: e": "",
	} {
		_, list := Parse([]byte(text), YAML, diag.Position{}, Limits{})
		var got diag.Code
		if len(list) > 0 {
			got = list[0].Code
		}
		require.Equal(t, want, got, "%q: %v", text, list)
	}
}

func TestEncodingsThatAreNoUTF8AreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"\xff\xfe\x00\x00a\x00\x00\x00": "UTF-32", "\x00\x00\xfe\xff\x00\x00\x00a": "UTF-32",
		"a\x00\x00\x00b\x00\x00\x00": "UTF-32", "\x00\x00\x00a\x00\x00\x00b": "UTF-32",
		"\xff\xfea\x00": "UTF-16", "\xfe\xff\x00a": "UTF-16", "a\x00b\x00": "UTF-16", "\x00a\x00b": "UTF-16",
		"abcd": "", "a\x00": "", "a\x00bc": "", "\x00\x00\x00\x00": "", "": "",
	} {
		require.Equal(t, want, wideEncoding([]byte(text)), "%q", text)
	}
}

func TestNestingIsLimitedToTheLevel(t *testing.T) {
	for _, c := range []struct {
		format      Format
		open, shut  string
		brokenAfter string
	}{
		{JSON, "[", "]", ""}, {YAML, "[", "]", ""}, {YAML, "- ", "", ""}, {YAML, "- ", "", "\n]"}, {JSON, `{"a":`, "}", ""},
	} {
		value := "1"
		if c.brokenAfter == "" {
			_, list := Parse([]byte(strings.Repeat(c.open, 5)+value+strings.Repeat(c.shut, 5)), c.format, diag.Position{}, Limits{Depth: 5})
			require.Empty(t, list, c.open)
		}
		_, list := Parse([]byte(strings.Repeat(c.open, 8)+value+strings.Repeat(c.shut, 8)+c.brokenAfter), c.format, diag.Position{}, Limits{Depth: 5})
		require.Len(t, list, 1)
		require.Equal(t, diag.TooDeep, list[0].Code, "%s: %v", c.open, list)
	}
}
