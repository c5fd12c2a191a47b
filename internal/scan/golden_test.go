package scan_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/newsevent/newsevent/internal/golden"
)

// spoilt writes each document, and how it is read when single characters of it
// are other, too many or missing.
func spoilt(read func(string) (any, bool), documents []string, pieces string, times int) string {
	c := rand.New(rand.NewPCG(6, 7))
	var out bytes.Buffer
	say := func(document string) {
		value, ok := read(document)
		if !ok {
			fmt.Fprintf(&out, "%q\n", document)
			return
		}
		var said bytes.Buffer
		encoder := json.NewEncoder(&said)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(value); err != nil {
			fmt.Fprintf(&said, "%v\n", err)
		}
		fmt.Fprintf(&out, "%q is %s", document, said.Bytes())
	}
	chars := []rune(pieces)
	for _, document := range documents {
		say(document)
		for range times {
			text := []rune(document)
			for range 1 + c.IntN(2) {
				at := c.IntN(len(text) + 1)
				switch char := chars[c.IntN(len(chars))]; {
				case at == len(text) || c.IntN(3) == 0:
					text = slices.Insert(text, at, char)
				case c.IntN(2) == 0:
					text[at] = char
				default:
					text = slices.Delete(text, at, at+1)
				}
			}
			say(string(text))
		}
	}
	return out.String()
}

// Each line of the golden file is a document; behind it stands how it is read,
// where the reader does not step aside.
func TestBlocksAreReadOrLeftAsInTheGoldenFile(t *testing.T) {
	golden.Require(t, "testdata/blocks.txt", spoilt(readBlock, []string{
		"a: b\n", "# c\na: b # d\n# e\n", "---\na: b\n...\n", "- a\n- b\n", "- - a\n  - b\n- c\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b: c\n    d: e\n  - f\n",
		"a: [b, 'c', \"d\", 1]\ne: []\n", "a: [b\n  , c,\n  d\n ]\n", "'a': \"b\"\n\"c d\": 'it''s'\n", "a: \"\\x41\\u00e9\\U0001F600\\n\\e\"\n", "a: |\n  b\n   c\n\n  d\ne: f\n",
		"a: >\n  b\n  c\n\n  d\n   e\n  f\n", "a: |-\n  b\n\nc: |+\n  d\n\n\n", "a: |2\n   b\nc: >1-\n  d\n", "a: true\nb: False\nc: ~\nd: 12\ne: -1.5e3\n",
		"a: b\n  c\n\n  d\ne: f g\n", "a: 'b\n  c\n\n  d'\n", "a: \"b \\\n  c\n  d\"\n", "a: b\r\nc: d\r\n", "a: 2025-08-15\nb: 11:30\nc: 1_000\n", "a:\n  b:\n    c: d\n  e: f\ng: h\n",
		"- a: b\n  c:\n  - d\n  - e\n- {}\n", "a: {}\nb:\n  'c: d': e\n", "long name: a text that is longer than eight bytes, with \"marks\" and é\n",
	}, "ab:  -#'\"[]{},|>\n\n\t\\0129+.~&*!%@`?é\u0085\r\x07~", 34))
}

func TestJSONIsReadOrLeftAsInTheGoldenFile(t *testing.T) {
	golden.Require(t, "testdata/json.txt", spoilt(read, []string{
		`{"a":"b","c":[1,-2.5e+3,true,false,null]}`, `["", "long enough to be more than eight", "é字😀"]`, `"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"`, `{ "a" : { } , "b" : [ ] }`,
		"[\n  {\n    \"a\": 0,\n    \"b\": 12\n  }\n]", `[[["a"]],{"b":{"c":{}}}]`, `-0.10E-7`, "\"12345678\\u0041\\u00e9bcdefgh\\n\\tlonger than that\"",
	}, "ab:, \"[]{}\\\n\t0129-+.eEunt/\x07é\ufeffDd\x7f", 40))
}
