package anchor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/anchor"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/quote"
)

// full is an anchor with everything but fragments.
var full = quote.Appearance{
	Exact: "a: b", Prefix: "said, “", Suffix: "”\n\nThen", Position: &quote.Position{Start: new(7), End: new(11)},
}

// words is an anchor of nothing but words.
var words = quote.Appearance{Exact: "x"}

// pieces is an anchor of an interrupted quotation at the end of its text.
var pieces = quote.Appearance{
	Fragments: []string{"one", "#two\nlines"}, Prefix: "x", Position: &quote.Position{Start: new(1), End: new(9)},
}

func put(t *testing.T, data string, format doc.Format, a quote.Appearance) (string, error) {
	t.Helper()
	changes := []anchor.Change{{Path: "/quotes/0/appearances/0", Appearance: a}}
	out, err := anchor.Put([]byte(data), format, diag.Position{}, doc.DefaultLimits(), changes)
	if err == nil {
		again, err := anchor.Put(out, format, diag.Position{}, doc.DefaultLimits(), changes)
		require.NoError(t, err)
		require.Equal(t, string(out), string(again), "a second time changes nothing")
	}
	return string(out), err
}

func TestAnchorsAreWrittenInTheStyleAround(t *testing.T) {
	for name, c := range styles() {
		t.Run(name, func(t *testing.T) {
			format := doc.YAML
			if strings.HasPrefix(strings.TrimLeft(c.before, "\ufeff "), "{") && strings.Contains(name, "JSON") {
				format = doc.JSON
			}
			out, err := put(t, c.before, format, c.anchor)
			require.NoError(t, err)
			require.Equal(t, c.after, out)
			if strings.Contains(c.before, "\r") {
				return
			}
			for _, newline := range []string{"\r\n", "\r"} {
				out, err = put(t, strings.ReplaceAll(c.before, "\n", newline), format, c.anchor)
				require.NoError(t, err)
				require.Equal(t, strings.ReplaceAll(c.after, "\n", newline), out, "%q", newline)
			}
			out, err = put(t, "\ufeff"+strings.TrimPrefix(c.before, "\ufeff"), format, c.anchor)
			require.NoError(t, err)
			require.Equal(t, "\ufeff"+strings.TrimPrefix(c.after, "\ufeff"), out, "behind a byte order mark")
		})
	}
}

type styleCase struct {
	before string
	anchor quote.Appearance
	after  string
}

func styles() map[string]styleCase {
	const canonical = `quotes:
  - id: q # the first
    appearances:
      - source: s # where
      # behind
    extra: 1
`
	crlf := func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }
	const anchored = `quotes:
  - id: q # the first
    appearances:
      - source: s # where
        exact: 'a: b'
        prefix: said, “
        suffix: |-
          ”

          Then
        position:
          start: 7
          end: 11
      # behind
    extra: 1
`
	return map[string]styleCase{
		"block":         {canonical, full, anchored},
		"block CRLF":    {crlf(canonical), full, crlf(anchored)},
		"block CR":      {strings.ReplaceAll(canonical, "\n", "\r"), full, strings.ReplaceAll(anchored, "\n", "\r")},
		"block BOM":     {"\ufeff" + canonical, full, "\ufeff" + anchored},
		"block, marked": {"--- # document\n" + canonical + "...\n", full, "--- # document\n" + anchored + "...\n"},
		"block, no line break at the end": {
			"quotes:\n- appearances:\n  - source: s", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - |-\n      #two\n      lines\n    prefix: x\n    position:\n      start: 1\n      end: 9",
		},
		"block, four columns": {
			"time:\n    zone: z\nquotes:\n    -   id: q\n        appearances:\n            -   note: n\n                source: s\n\n# end\n", pieces,
			"time:\n    zone: z\nquotes:\n    -   id: q\n        appearances:\n            -   note: n\n                source: s\n" +
				"                fragments:\n                    - one\n                    - |-\n                      #two\n                      lines\n" +
				"                prefix: x\n                position:\n                    start: 1\n                    end: 9\n\n# end\n",
		},
		"block, quoted names": {
			"\"quotes\":\n- \"appearances\":\n  - \"source\": \"s\"\n", quote.Appearance{Exact: "x"},
			"\"quotes\":\n- \"appearances\":\n  - \"source\": \"s\"\n    \"exact\": x\n",
		},
		"block, dash alone in its line": {
			"quotes:\n-\n  appearances:\n  - # note\n    source: s\n", quote.Appearance{Exact: "x"},
			"quotes:\n-\n  appearances:\n  - # note\n    source: s\n    exact: x\n",
		},
		"block, behind what comes before in the model": {
			"quotes:\n- appearances:\n  - suffix: z\n    # of the words\n    exact: x # as printed\n    # of the source\n    source: s\n", quote.Appearance{Exact: "x", Prefix: "p", Suffix: "z"},
			"quotes:\n- appearances:\n  - suffix: z\n    # of the words\n    exact: x # as printed\n    prefix: p\n    # of the source\n    source: s\n",
		},
		"block, stale values": {
			"quotes:\n- appearances:\n  - source: s\n    exact: |\n      old\n      lines\n    prefix: one\n      two   # folded\n    suffix: 'old' # kept\n    position: # where\n      start: 1 # a\n      end: 2 # b\n", full,
			"quotes:\n- appearances:\n  - source: s\n    exact: 'a: b'\n    prefix: said, “   # folded\n    suffix: \"”\\n\\nThen\" # kept\n    position: # where\n      start: 7 # a\n      end: 11 # b\n",
		},
		"block, flow inside": {
			"quotes:\n- appearances:\n  - source: s\n    exact: x\n    position: {start: 1, end: 2} # c\n", quote.Appearance{Exact: "z", Position: full.Position},
			"quotes:\n- appearances:\n  - source: s\n    exact: z\n    position: {start: 7, end: 11} # c\n",
		},
		"block, empty values": {
			"quotes:\n- appearances:\n  - source: s\n    exact: \"\"\n    fragments: []\n    position: {}\n", full,
			"quotes:\n- appearances:\n  - source: s\n    exact: 'a: b'\n    fragments: []\n    prefix: said, “\n    suffix: |-\n      ”\n\n      Then\n    position: {start: 7, end: 11}\n",
		},
		"block, fragments for exact": {
			"quotes:\n- appearances:\n  - source: s\n    exact: x # note\n    suffix: y\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - |-\n      #two\n      lines\n    prefix: x\n    position:\n      start: 1\n      end: 9\n    # note\n",
		},
		"block, first member out": {
			"quotes:\n- appearances:\n  - suffix: x\n    prefix: y\n    source: s\n", quote.Appearance{Exact: "e"},
			"quotes:\n- appearances:\n  - source: s\n    exact: e\n",
		},
		"block, fragments one by one": {
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n      - one # a\n      - 'two' # b\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n      - one # a\n      - \"#two\\nlines\" # b\n    prefix: x\n    position:\n      start: 1\n      end: 9\n",
		},
		"block, fewer fragments": {
			"quotes:\n- appearances:\n  - source: s\n    fragments: # all\n      - one\n      - two\n      - three # c\n    prefix: x\n", quote.Appearance{Fragments: pieces.Fragments, Prefix: "x"},
			"quotes:\n- appearances:\n  - source: s\n    fragments: # all\n      [one, \"#two\\nlines\"] # c\n    prefix: x\n",
		},
		"block, comment in the first line of a text": {
			"quotes:\n- appearances:\n  - source: s\n    exact: |- # note\n      old\n    suffix: | # end\n", full,
			"quotes:\n- appearances:\n  - source: s\n    exact: 'a: b' # note\n    prefix: said, “\n    suffix: \"”\\n\\nThen\" # end\n    position:\n      start: 7\n      end: 11\n",
		},
		"block, names behind question marks": {
			"quotes:\n- appearances:\n  - ? source\n    : s # c\n    ? exact\n    : a\n", quote.Appearance{Exact: "b", Suffix: "x"},
			"quotes:\n- appearances:\n  - ? source\n    : s # c\n    ? exact\n    : b\n    suffix: x\n",
		},
		"flow in one line": {
			"quotes: [{id: q, appearances: [{source: s}]}] # c\n", full,
			"quotes: [{id: q, appearances: [{source: s, exact: 'a: b', prefix: 'said, “', suffix: \"”\\n\\nThen\", position: {start: 7, end: 11}}]}] # c\n",
		},
		"flow without braces": {
			"quotes: [{appearances: [source: s]}]\n", pieces,
			"quotes: [{appearances: [{source: s, fragments: [one, \"#two\\nlines\"], prefix: x, position: {start: 1, end: 9}}]}]\n",
		},
		"flow in lines": {
			"quotes: [{\n  appearances: [\n    {\n      source: s # c\n    }]\n}]\n", quote.Appearance{Exact: "x", Position: full.Position},
			"quotes: [{\n  appearances: [\n    {\n      source: s, # c\n      exact: x,\n      position: {start: 7, end: 11}\n    }]\n}]\n",
		},
		"flow in lines, comma at the end": {
			"quotes: [{appearances: [{\n      source: s, # c\n    }]}]\n", quote.Appearance{Exact: "x", Suffix: "?"},
			"quotes: [{appearances: [{\n      source: s, # c\n      exact: x,\n      suffix: '?',\n    }]}]\n",
		},
		"flow, taken out": {
			"quotes: [{appearances: [{source: s, # c\n exact: x, # d\n suffix: y, prefix: z}]}]\n", quote.Appearance{Fragments: []string{"x", "z"}},
			"quotes: [{appearances: [{source: s, fragments: [x, z], # c\n  # d\n }]}]\n",
		},
		"JSON": {
			"{\"quotes\":[{\"appearances\":[{\"source\":\"s\",\"note\":1}]}]}", full,
			"{\"quotes\":[{\"appearances\":[{\"source\":\"s\",\"exact\":\"a: b\",\"prefix\":\"said, “\",\"suffix\":\"”\\n\\nThen\",\"position\":{\"start\":7,\"end\":11},\"note\":1}]}]}",
		},
		"block, a map in braces on its own line": {
			"extra:\n      {a: b}\ntime:\n   zone: z\nquotes:\n- appearances:\n  - source: s\n", quote.Appearance{Position: full.Position},
			"extra:\n      {a: b}\ntime:\n   zone: z\nquotes:\n- appearances:\n  - source: s\n    position:\n       start: 7\n       end: 11\n",
		},
		"block, a map in a list before": {
			"places:\n- point:\n      x: 1\ntime:\n zone: z\nquotes:\n- appearances:\n  - source: s\n", quote.Appearance{Position: full.Position},
			"places:\n- point:\n      x: 1\ntime:\n zone: z\nquotes:\n- appearances:\n  - source: s\n    position:\n        start: 7\n        end: 11\n",
		},
		"block, a map in a map before": {
			"extra: {}\na:\n- b: {c: d}\n- e\nf:\n- - g:\n     h: 1\nquotes:\n- appearances:\n  - source: s\n", quote.Appearance{Position: full.Position},
			"extra: {}\na:\n- b: {c: d}\n- e\nf:\n- - g:\n     h: 1\nquotes:\n- appearances:\n  - source: s\n    position:\n     start: 7\n     end: 11\n",
		},
		"JSON, one member": {
			"{\"quotes\":[{\"appearances\":[{\"source\":\"s\"}]}]}", words,
			"{\"quotes\":[{\"appearances\":[{\"source\":\"s\",\"exact\":\"x\"}]}]}",
		},
		"JSON in one line": {
			"{\"quotes\": [{\"appearances\": [ {\"source\" : \"s\"} ]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [ {\"source\" : \"s\", \"fragments\" : [\"one\", \"#two\\nlines\"], \"prefix\" : \"x\", \"position\" : {\"start\" : 1, \"end\" : 9}} ]}]}\n",
		},
		"JSON in lines": {
			"{\n  \"quotes\": [\n    {\n      \"appearances\": [\n        {\n          \"source\": \"s\"\n        }\n      ]\n    }\n  ]\n}\n", pieces,
			"{\n  \"quotes\": [\n    {\n      \"appearances\": [\n        {\n          \"source\": \"s\",\n          \"fragments\": [\n            \"one\",\n            \"#two\\nlines\"\n          ],\n          \"prefix\": \"x\",\n          \"position\": {\n            \"start\": 1,\n            \"end\": 9\n          }\n        }\n      ]\n    }\n  ]\n}\n",
		},
		"JSON with tabs and CRLF": {
			"\ufeff{\"quotes\":[{\"appearances\":[{\r\n\t\"source\":\"s\",\r\n\t\"exact\":\"a: b\"\r\n}]}]}", full,
			"\ufeff{\"quotes\":[{\"appearances\":[{\r\n\t\"source\":\"s\",\r\n\t\"exact\":\"a: b\",\r\n\t\"prefix\":\"said, “\",\r\n\t\"suffix\":\"”\\n\\nThen\",\r\n\t\"position\":{\r\n\t\t\"start\":7,\r\n\t\t\"end\":11\r\n\t}\r\n}]}]}",
		},
		"JSON, taken out": {
			"{\"quotes\":[{\"appearances\":[{\"exact\": \"x\", \"prefix\": \"y\", \"source\": \"s\", \"suffix\": \"\\u0041\"}]}]}", quote.Appearance{Exact: "x"},
			"{\"quotes\":[{\"appearances\":[{\"exact\": \"x\", \"source\": \"s\"}]}]}",
		},
		"block, first member out, a comment behind": {
			"quotes:\n- appearances:\n  - suffix: x # c\n    source: s\n", words,
			"quotes:\n- appearances:\n  - # c\n    source: s\n    exact: x\n",
		},
		"block, first member out, a comment between": {
			"quotes:\n- appearances:\n  - suffix: x\n    # c\n    source: s\n", words,
			"quotes:\n- appearances:\n  - \n    # c\n    source: s\n    exact: x\n",
		},
		"block, last out": {
			"quotes:\n- appearances:\n  - source: s\n    suffix: y\n", quote.Appearance{},
			"quotes:\n- appearances:\n  - source: s\n",
		},
		"block, last out, no break at the end": {
			"quotes:\n- appearances:\n  - source: s\n    suffix: y", quote.Appearance{},
			"quotes:\n- appearances:\n  - source: s\n",
		},
		"block, out of the middle": {
			"quotes:\n- appearances:\n  - source: s\n\n    suffix: y   \n\n    note: n\n", words,
			"quotes:\n- appearances:\n  - source: s\n    exact: x\n\n\n    note: n\n",
		},
		"block, lines out, with a comment": {
			"quotes:\n- appearances:\n  - source: s\n    suffix: y\n      z # c\n    note: n\n", words,
			"quotes:\n- appearances:\n  - source: s\n    exact: x\n     # c\n    note: n\n",
		},
		"block, lines out, a literal": {
			"quotes:\n- appearances:\n  - source: s\n    suffix: |\n      y\n      z\n    note: n\n", words,
			"quotes:\n- appearances:\n  - source: s\n    exact: x\n    note: n\n",
		},
		"block, lists out": {
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n    - a # c\n    - b # d\n    position:\n      start: 1\n      end: 2\n    note: n\n", words,
			"quotes:\n- appearances:\n  - source: s\n    exact: x\n     # d\n    note: n\n",
		},
		"block, several lines for one": {
			"quotes:\n- appearances:\n  - source: s\n    suffix: y\n    note: n\n", full,
			"quotes:\n- appearances:\n  - source: s\n    exact: 'a: b'\n    prefix: said, “\n    suffix: |-\n      ”\n\n      Then\n    position:\n      start: 7\n      end: 11\n    note: n\n",
		},
		"block, a literal for a literal": {
			"quotes:\n- appearances:\n  - source: s\n    suffix: |\n      y\n    note: n\n", full,
			"quotes:\n- appearances:\n  - source: s\n    exact: 'a: b'\n    prefix: said, “\n    suffix: |-\n      ”\n\n      Then\n    position:\n      start: 7\n      end: 11\n    note: n\n",
		},
		"block, folded with comment": {
			"quotes:\n- appearances:\n  - source: s\n    exact: >- # note\n      old\n    note: n\n", words,
			"quotes:\n- appearances:\n  - source: s\n    exact: x # note\n    note: n\n",
		},
		"block, literal with #": {
			"quotes:\n- appearances:\n  - source: s\n    exact: |-\n      old #1\n    note: n\n", words,
			"quotes:\n- appearances:\n  - source: s\n    exact: x\n    note: n\n",
		},
		"block, fragments one by one, in lines": {
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - two\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - |-\n      #two\n      lines\n    prefix: x\n    position:\n      start: 1\n      end: 9\n",
		},
		"block, fragments one by one, brackets": {
			"quotes:\n- appearances:\n  - source: s\n    fragments: [one, two]\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments: [one, \"#two\\nlines\"]\n    prefix: x\n    position:\n      start: 1\n      end: 9\n",
		},
		"block, more fragments, brackets": {
			"quotes:\n- appearances:\n  - source: s\n    fragments: [one]\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments: [one, \"#two\\nlines\"]\n    prefix: x\n    position:\n      start: 1\n      end: 9\n",
		},
		"block, more fragments": {
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n      - one\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n      - one\n      - |-\n        #two\n        lines\n    prefix: x\n    position:\n      start: 1\n      end: 9\n",
		},
		"block, more fragments, comments": {
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n      - one # c\n      # d\n", pieces,
			"quotes:\n- appearances:\n  - source: s\n    fragments:\n      [one, \"#two\\nlines\"] # c\n    prefix: x\n    position:\n      start: 1\n      end: 9\n      # d\n",
		},
		"block, part of a position": {
			"quotes:\n- appearances:\n  - source: s\n    position:\n      end: 4\n", full,
			"quotes:\n- appearances:\n  - source: s\n    exact: 'a: b'\n    prefix: said, “\n    suffix: |-\n      ”\n\n      Then\n    position:\n      end: 11\n      start: 7\n",
		},
		"block, lists indented here only": {
			"names:\n- x\nquotes:\n  - appearances:\n      - source: s\n", pieces,
			"names:\n- x\nquotes:\n  - appearances:\n      - source: s\n        fragments:\n          - one\n          - |-\n            #two\n            lines\n        prefix: x\n        position:\n          start: 1\n          end: 9\n",
		},
		"block, lists indented elsewhere": {
			"names:\n    - x\nquotes:\n- appearances:\n  - source: s\n", pieces,
			"names:\n    - x\nquotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - |-\n      #two\n      lines\n    prefix: x\n    position:\n      start: 1\n      end: 9\n",
		},
		"block, one column": {
			"time:\n zone: z\nquotes:\n- appearances:\n  - source: s\n", pieces,
			"time:\n zone: z\nquotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - |-\n      #two\n      lines\n    prefix: x\n    position:\n     start: 1\n     end: 9\n",
		},
		"block, a map in braces before": {
			"extra: {a:\n       b}\ntime:\n   zone: z\nquotes:\n- appearances:\n  - source: s\n", pieces,
			"extra: {a:\n       b}\ntime:\n   zone: z\nquotes:\n- appearances:\n  - source: s\n    fragments:\n    - one\n    - |-\n      #two\n      lines\n    prefix: x\n    position:\n       start: 1\n       end: 9\n",
		},
		"flow, own with brace in line": {
			"quotes: [{appearances: [{\n    source: s }]}]\n", words,
			"quotes: [{appearances: [{\n    source: s,\n    exact: x }]}]\n",
		},
		"flow, one comma, not ends": {
			"quotes: [{appearances: [{\n    source: s, note: n\n  }]}]\n", words,
			"quotes: [{appearances: [{\n    source: s, exact: x, note: n\n  }]}]\n",
		},
		"flow, end comment": {
			"quotes: [{appearances: [{\n    source: s # c\n  }]}]\n", words,
			"quotes: [{appearances: [{\n    source: s, # c\n    exact: x\n  }]}]\n",
		},
		"flow, first out": {
			"quotes: [{appearances: [{suffix: a, source: s}]}]\n", words,
			"quotes: [{appearances: [{source: s, exact: x}]}]\n",
		},
		"flow, second out": {
			"quotes: [{appearances: [{source: s, suffix: a, note: n}]}]\n", words,
			"quotes: [{appearances: [{source: s, exact: x, note: n}]}]\n",
		},
		"flow, last out": {
			"quotes: [{appearances: [{source: s, note: n, suffix: a}]}]\n", words,
			"quotes: [{appearances: [{source: s, exact: x, note: n}]}]\n",
		},
		"flow, last out, comma at the end": {
			"quotes: [{appearances: [{source: s, suffix: a,}]}]\n", words,
			"quotes: [{appearances: [{source: s, exact: x,}]}]\n",
		},
		"flow, two out": {
			"quotes: [{appearances: [{suffix: a, prefix: b, source: s}]}]\n", words,
			"quotes: [{appearances: [{source: s, exact: x}]}]\n",
		},
		"flow, pair stale": {
			"quotes: [{appearances: [exact: a]}]\n", words,
			"quotes: [{appearances: [exact: x]}]\n",
		},
		"flow, quoted names": {
			"quotes: [{appearances: [{\"source\": s}, {'source': t}]}]\n", words,
			"quotes: [{appearances: [{\"source\": s, \"exact\": x}, {'source': t}]}]\n",
		},
		"JSON in lines of four columns": {
			"{\n    \"quotes\": [\n        {\n            \"appearances\": [\n                {\n                    \"source\": \"s\"\n                }\n            ]\n        }\n    ]\n}\n", pieces,
			"{\n    \"quotes\": [\n        {\n            \"appearances\": [\n                {\n                    \"source\": \"s\",\n                    \"fragments\": [\n                        \"one\",\n                        \"#two\\nlines\"\n                    ],\n                    \"prefix\": \"x\",\n                    \"position\": {\n                        \"start\": 1,\n                        \"end\": 9\n                    }\n                }\n            ]\n        }\n    ]\n}\n",
		},
		"JSON brace in line": {
			"{\"quotes\": [{\"appearances\": [{\n    \"source\": \"s\"}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\n    \"source\": \"s\",\n    \"fragments\": [\n      \"one\",\n      \"#two\\nlines\"\n    ],\n    \"prefix\": \"x\",\n    \"position\": {\n      \"start\": 1,\n      \"end\": 9\n    }}]}]}\n",
		},
		"JSON brace deeper": {
			"{\"quotes\": [{\"appearances\": [{\n  \"source\": \"s\"\n    }]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\n  \"source\": \"s\",\n  \"fragments\": [\n    \"one\",\n    \"#two\\nlines\"\n  ],\n  \"prefix\": \"x\",\n  \"position\": {\n    \"start\": 1,\n    \"end\": 9\n  }\n    }]}]}\n",
		},
		"JSON brace other white": {
			"{\"quotes\": [{\"appearances\": [{\n    \"source\": \"s\"\n\t}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\n    \"source\": \"s\",\n    \"fragments\": [\n      \"one\",\n      \"#two\\nlines\"\n    ],\n    \"prefix\": \"x\",\n    \"position\": {\n      \"start\": 1,\n      \"end\": 9\n    }\n\t}]}]}\n",
		},
		"JSON, a comma with space before": {
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\" , \"note\": 1}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\" , \"fragments\": [\"one\" , \"#two\\nlines\"] , \"prefix\": \"x\" , \"position\": {\"start\": 1 , \"end\": 9} , \"note\": 1}]}]}\n",
		},
		"JSON, a wide comma": {
			"{\"quotes\": [{\"appearances\": [{\"source\":\"s\" ,  \"note\":1}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\":\"s\" ,  \"fragments\":[\"one\" ,  \"#two\\nlines\"] ,  \"prefix\":\"x\" ,  \"position\":{\"start\":1 ,  \"end\":9} ,  \"note\":1}]}]}\n",
		},
		"JSON, a line break behind the colon": {
			"{\"quotes\": [{\"appearances\": [{\"source\":\n \"s\"}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\":\n \"s\", \"fragments\": [\"one\", \"#two\\nlines\"], \"prefix\": \"x\", \"position\": {\"start\": 1, \"end\": 9}}]}]}\n",
		},
		"JSON, some in lines": {
			"{\"quotes\": [{\"appearances\": [{\"note\": 1,\n \"source\": \"s\", \"id\": 2}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"note\": 1,\n \"source\": \"s\", \"fragments\": [\n   \"one\",\n   \"#two\\nlines\"\n ], \"prefix\": \"x\", \"position\": {\n   \"start\": 1,\n   \"end\": 9\n }, \"id\": 2}]}]}\n",
		},
		"JSON, but the first in lines": {
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\",\n \"id\": 2}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\",\n \"fragments\": [\n   \"one\",\n   \"#two\\nlines\"\n ],\n \"prefix\": \"x\",\n \"position\": {\n   \"start\": 1,\n   \"end\": 9\n },\n \"id\": 2}]}]}\n",
		},
		"JSON, stale values in lines": {
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\",\n \"fragments\": [\"a\"], \"position\": {\"start\": 1}}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\",\n \"fragments\": [\n   \"one\",\n   \"#two\\nlines\"\n ], \"prefix\": \"x\", \"position\": {\"start\": 1, \"end\": 9}}]}]}\n",
		},
		"JSON, stale values": {
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\", \"fragments\": [\"a\"], \"position\": null, \"prefix\":\"\"}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\", \"fragments\": [\"one\", \"#two\\nlines\"], \"position\": {\"start\": 1, \"end\": 9}, \"prefix\":\"x\"}]}]}\n",
		},
		"JSON all fragments": {
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\", \"fragments\": [\"a\", \"b\"]}]}]}\n", pieces,
			"{\"quotes\": [{\"appearances\": [{\"source\": \"s\", \"fragments\": [\"one\", \"#two\\nlines\"], \"prefix\": \"x\", \"position\": {\"start\": 1, \"end\": 9}}]}]}\n",
		},
		"JSON, taken out of lines": {
			"{\"quotes\": [{\"appearances\": [{\n  \"source\": \"s\",\n  \"prefix\": \"p\",\n  \"suffix\": \"p\"\n}]}]}\n", words,
			"{\"quotes\": [{\"appearances\": [{\n  \"source\": \"s\",\n  \"exact\": \"x\"\n}]}]}\n",
		},
	}
}
