package doc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

// slipsOf are documents with one slip each, written as those of yamlFaults.
func slipsOf() map[Format]map[string]string {
	const (
		unmerged = `two versions of the file were not merged: "<<<<<<<" marks where one begins or ends | ` +
			`keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>`
		noBreak   = `a no-break space (U+00A0) looks like a space and is none | put an ordinary space in its place`
		wide      = `a full-width space (U+3000) looks like a space and is none | put an ordinary space in its place`
		dash      = `no space stands behind the dash that begins the list entry | write "- id:"`
		wideColon = `"：" is a full-width colon (U+FF1A), and none to YAML | write ":" and a space`
		curly     = `"“" opens no quotation in YAML | put the value in straight quotation marks, "…" or '…'`
		yaml      = `the text is YAML, and is read as JSON | let the name of the file end in .yaml`
		comma     = `nothing stands before the "," | delete the comma`
	)
	indent := func(word, mark, line string) string {
		return `"` + word + `" is not indented like the text behind "` + mark + `" in line ` + line +
			`, and is no part of it | indent every line of the text; where a name is meant, ":" belongs behind it`
	}
	noValue := func(word string) string {
		return `"` + word + `" is no JSON value: text is quoted, and the words are true, false and null | `
	}
	return map[Format]map[string]string{
		YAML: {
			"a: 1\n▲<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> main\n":                                    unmerged,
			"▲<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n":                                          unmerged,
			"a: |\n  b\n▲<<<<<<<\n  c\n=======\n  d\n>>>>>>>\n":                                           unmerged,
			"l:\n  - id: a\n▲<<<<<<< HEAD\n    n: b\n||||||| 1\n    n: c\n=======\n    n: d\n>>>>>>> x\n": unmerged,
			"a: |\n▲b\nc: d\n":      indent("b", "|", "1"),
			"a:\n  b: >-\n  ▲c d\n": indent("c", ">", "2"),
			"a: |\n  b\n▲c\n":       indent("c", "|", "1"),
			"l:\n  - id: a\n▲\u00a0\u00a0\u00a0\u00a0n: b\n    m: c\n": noBreak,
			"l:\n  - id: a\n  ▲\u00a0\u00a0n: b\n":                     noBreak,
			"l:\n  -▲\u00a0id: a\n    n: b\n":                          noBreak,
			"a: 1\nb:▲\u00a0c\n":                                       noBreak,
			"l:\n  - id: a\n▲\u3000\u3000n: b\n    m: c\n":             wide,
			"l:\n  ▲-id: a\n    n: b\n":                                dash,
			"l:\n  ▲-id: a\n   n: b\n":                                 dash,
			"a: 1\nb▲：c\n":                                             wideColon,
			"a: 1\nb▲： c\nd: e\n":                                      wideColon,
			"l:\n  - id▲：a\n    n: b\n":                                wideColon,
			"a: ▲“b: c”\n":                                             curly,
			"a: 1\n▲b = c\n":                                           `there is no ":" behind the name "b" | write ":" instead of "="`,
			"a: [b] ▲c\n":                                              `"c" stands behind a value that has ended | put a text that begins with a bracket in quotation marks`,
			"a: b\n▲c d e\n":                                           `there is no ":" behind the name "c" | indent the line if it goes on with the text above it`,
		},
		JSON: {
			"▲a: 1\n":           yaml,
			"# c\n---\n▲a: 1\n": yaml,
			"▲- a: 1\n":         yaml,
			"▲a:\n  b: 1\n":     yaml,
			"{\"a\": 1,\n▲<<<<<<< HEAD\n\"b\": 2\n=======\n\"b\": 3\n>>>>>>> main\n}": unmerged,
			`{"a": 1,▲, "b": 2}`: comma,
			`{"a": 1▲,}`:         `a "," stands before "}"; no comma follows the last entry | delete the comma`,
			`{▲a: 1}`:            `a name is quoted in JSON; found "a" | put " before and behind the name`,
			`{"a": ▲'b'}`:        `text is quoted with '; JSON quotes text with "`,
			`{"a": ▲NaN}`:        noValue("NaN") + "JSON has no such number; leave out what is not known",
			`{"a": ▲-Infinity}`:  `"-Infinity" is no JSON number | JSON has no such number; leave out what is not known`,
			`{"a": ▲None}`:       noValue("None") + "leave out what is not known",
			`{"a": ▲True}`:       noValue("True") + "write true",
			"{▲\u00a0\"a\": 1}":  noBreak,
		},
	}
}

func TestSlipsAreToldByTheirCause(t *testing.T) {
	for format, slips := range slipsOf() {
		for marked, want := range slips {
			before, after, _ := strings.Cut(marked, "▲")
			text := before + after
			document, list := Parse([]byte(text), format, diag.Position{}, Limits{})
			require.Nil(t, document, "%q", marked)
			require.Len(t, list, 1, "%q", marked)
			said := list[0].Message
			if list[0].Hint != "" {
				said += " | " + list[0].Hint
			}
			require.Equal(t, want, said, "%q", marked)
			require.Equal(t, len(before), list[0].Start.Offset, "%q: %s", marked, said)
			line, _, _ := strings.Cut(text[strings.LastIndexByte(before, '\n')+1:], "\n")
			require.Equal(t, line, list[0].Excerpt.Text, "the line is shown as it is written")
		}
	}
}

// What has the look of a slip and is no cause of the fault.
func TestOtherFaultsAreNotBlamedOnSlips(t *testing.T) {
	for marked, want := range map[string]string{
		"a: |\n  b\nc: ▲\"d\n":         "the quotation mark that opens here is never closed",
		"a: |\n  他说：b\nc: ▲\"d\n":      "the quotation mark that opens here is never closed",
		"a: b：c\nd: ▲\"e\n":            "the quotation mark that opens here is never closed",
		"a: b\u00a0c\nd: ▲\"e\n":       "the quotation mark that opens here is never closed",
		"l: [-1, -2]\nd: ▲\"e\n":       "the quotation mark that opens here is never closed",
		"a: |\n  <<<<<<< b\nc: ▲\"d\n": "the quotation mark that opens here is never closed",
		"a: b\n▲c d\n":                 `there is no ":" behind the name "c"`,
		"a: “b”\nc: d▲: e\n":           `a second ":" stands in one line`,
	} {
		before, after, _ := strings.Cut(marked, "▲")
		_, list := Parse([]byte(before+after), YAML, diag.Position{}, Limits{})
		require.Len(t, list, 1, "%q", marked)
		require.Equal(t, want, list[0].Message, "%q", marked)
		require.Equal(t, len(before), list[0].Start.Offset, "%q", marked)
	}
}

func TestANameOverTwoLinesIsToldByItsQuotationMark(t *testing.T) {
	for text, want := range map[string]string{
		"a: 1\n\"b\n  c\": 2\n": `"c":" is not indented like the lines it belongs to`,
		"a: 1\n'b\n  c': 2\n":   `"c':" is not indented like the lines it belongs to`,
		"a: 1\nb\n  c: 2\n":     `there is no ":" behind the name "b"`,
		"a: |\n  b\nc d\n":      `"c" is not indented like the text behind "|" in line 1, and is no part of it`,
		"a: |\n  b\n\"c d\"\n":  `there is no ":" behind the name ""c"`,
		"a: |\n  b\n'c d'\n":    `there is no ":" behind the name "'c"`,
	} {
		_, list := Parse([]byte(text), YAML, diag.Position{}, Limits{})
		require.Len(t, list, 1, text)
		require.Equal(t, want, list[0].Message, text)
	}
}
