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
	}
}

func TestAnchorsThatAreThereStayAsTheyAreWritten(t *testing.T) {
	const data = "quotes:\n- appearances:\n  - {source: s, exact: \"a\\x3a b\", prefix: 'said, “', \"suffix\": \"”\\n\\n\\x54hen\", position: {end: 11, start: 7}}\n"
	out, err := put(t, data, doc.YAML, full)
	require.NoError(t, err)
	require.Equal(t, data, out)
}

func TestWhatAnAliasRepeatsIsRefused(t *testing.T) {
	for name, data := range map[string]string{
		"the appearance": "quotes:\n- appearances:\n  - &a\n    source: s\n- appearances:\n  - *a\n",
		"the list":       "quotes:\n- appearances: &a\n  - source: s\n- appearances: *a\n",
		"all":            "quotes: &a\n- appearances:\n  - source: s\nextra: *a\n",
		"an alias":       "extra: &a {source: s}\nquotes:\n- appearances:\n  - *a\n",
		"a position":     "quotes:\n- appearances:\n  - source: s\n    position: &p {start: 1, end: 2}\nextra: *p\n",
		"a position, 2":  "extra: &p {start: 1, end: 2}\nquotes:\n- appearances:\n  - source: s\n    position: *p\n",
		"words":          "extra: &p x\nquotes:\n- appearances:\n  - source: s\n    exact: *p\n",
	} {
		_, err := put(t, data, doc.YAML, full)
		require.ErrorContains(t, err, "an alias (*) repeats this appearance", name)
	}
	_, err := put(t, "quotes:\n- appearances:\n  - source: s\n    exact: &p x\nextra: *p\n", doc.YAML, full)
	require.ErrorContains(t, err, "does an alias repeat a part of an appearance?")
}

func TestAnchorsAreNotPutWhereTheFileWouldGrowTooLarge(t *testing.T) {
	data := "quotes:\n- appearances:\n  - source: s\n"
	limits := doc.DefaultLimits()
	limits.YAMLBytes = len(data) + 5
	_, err := anchor.Put([]byte(data), doc.YAML, diag.Position{}, limits, []anchor.Change{{Path: "/quotes/0/appearances/0", Appearance: full}})
	require.Error(t, err)
}

func TestWhatIsRefusedKeepsNothingElseFromItsAnchor(t *testing.T) {
	words := quote.Appearance{Exact: "won"}
	var changes []anchor.Change
	for i := range 3 {
		changes = append(changes, anchor.Change{Path: diag.Pointer("/quotes").Index(i).Member("appearances").Index(0), Appearance: words})
	}
	for name, c := range map[string]struct{ data, want string }{
		"an alias": {
			"quotes:\n- appearances: [source: s]\n- appearances: [&a {source: s}]\n- appearances: [*a]\n",
			"quotes:\n- appearances: [{source: s, exact: won}]\n- appearances: [&a {source: s}]\n- appearances: [*a]\n",
		},
		"words that are repeated elsewhere": {
			"quotes:\n- appearances: [{source: s, exact: &x x}]\n- appearances: [source: s]\n- appearances: [source: s]\nextra: *x\n",
			"quotes:\n- appearances: [{source: s, exact: &x x}]\n- appearances: [{source: s, exact: won}]\n- appearances: [{source: s, exact: won}]\nextra: *x\n",
		},
	} {
		out, refused := anchor.PutEach([]byte(c.data), doc.YAML, diag.Position{}, doc.DefaultLimits(), changes)
		require.Equal(t, c.want, string(out), name)
		require.Len(t, refused, strings.Count(c.want, "&")+strings.Count(c.want, "[*"), name)
	}
}
