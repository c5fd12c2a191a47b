package event_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

const yamlHead = "schema: news-event/v1\nid: x\ntype: summit\n"

func TestFastWayReadsTextsInEveryStyle(t *testing.T) {
	for document, text := range map[string]string{
		"a b":                             "a b",
		"a b  # c":                        "a b",
		"a#b c:d 'e' \"f\" [g] -":         "a#b c:d 'e' \"f\" [g] -",
		"a\tb \t":                         "a\tb",
		"-a":                              "-a",
		"?a":                              "?a",
		"true":                            "true",
		"2025":                            "2025",
		"a\n  b\n\n  - c":                 "a b\n- c",
		"\n  a":                           "a",
		"# b\n  a # c":                    "a",
		"'a''b' # c":                      "a'b",
		"'a\n  b\n\n\n  c'":               "a b\n\nc",
		`"a\tb\x41\u00e9\U0001F600\_\\"`:  "a\tbAé😀\u00a0\\",
		"\"a\\\n  b\\\n\n  \\ c  \n  d\"": "ab\n c d",
		"|\n  a\n   b\n\n  c\n":           "a\n b\n\nc\n",
		"|-\n  a\n\n":                     "a",
		"|+\n  a\n\n":                     "a\n\n\n",
		"|2-\n    a\n   b\n":              "  a\n b",
		"|\n\n  a\n":                      "\na\n",
		">\n  a\n  b\n\n  c\n   d\n  e\n": "a b\nc\n d\ne\n",
		">-\n  a\n  b\n# c":               "a b",
	} {
		for _, ending := range []string{"\n", "\r\n"} {
			data := strings.ReplaceAll(yamlHead+"title: "+document+"\nsummary: z\n", "\n", ending)
			require.True(t, requireSoundOrDoubtful(t, data), "%q", document)
			e, _ := event.ReadFastYAML([]byte(data))
			require.Equal(t, text, e.Title, "%q", document)
			require.Equal(t, "z", e.Summary)
		}
	}
}

// requireSoundOrDoubtful holds that the fast way reads what the thorough way
// does, and reports whether it reads the document at all.
func requireSoundOrDoubtful(t *testing.T, document string) bool {
	t.Helper()
	requireSoundYAML(t, []byte(document))
	_, ok := event.ReadFastYAML([]byte(document))
	return ok
}

func TestFastWayReadsExtensionsInYAML(t *testing.T) {
	const document = yamlHead + `extensions:
  a:text: some words
  a:date: 2025-08-15
  a:number: -1.50
  a:quoted: "1"
  a:nothing: ~
  a:yes: yes
  a:true: True
  a:flow: [1, x, 'y', null, false]
  a:empty: {}
  a:list:
  - - 1
    - k: v
      "l m":
      - []
  -
    n: |
      o
`
	require.True(t, requireSoundOrDoubtful(t, document))
	e, _ := event.ReadFastYAML([]byte(document))
	require.Equal(t, map[string]any{
		"a:text": "some words", "a:date": "2025-08-15", "a:number": json.Number("-1.50"), "a:quoted": "1",
		"a:nothing": nil, "a:yes": "yes", "a:true": true, "a:empty": map[string]any{},
		"a:flow": []any{json.Number("1"), "x", "y", nil, false},
		"a:list": []any{
			[]any{json.Number("1"), map[string]any{"k": "v", "l m": []any{[]any{}}}},
			map[string]any{"n": "o\n"},
		},
	}, e.Extensions)
}

func TestFastWayKeepsTheLimitsOfYAML(t *testing.T) {
	document := canonicalYAML(t, generatedDocuments(t, 2)[1])
	for code, option := range map[diag.Code]event.Option{
		diag.TooLarge:     event.MaxBytes(len(document) - 1),
		diag.TooDeep:      event.MaxDepth(3),
		diag.TooManyNodes: event.MaxNodes(20),
	} {
		e, list := event.Check("x.yaml", document, option)
		require.Nil(t, e)
		require.Len(t, list, 1)
		require.Equal(t, code, list[0].Code)
	}
}

// What the fast way may allocate for YAML. Fewer are welcome, and should be
// written here.
func TestFastWayAllocatesNoMoreForYAMLThanBefore(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates on its own account")
	}
	for name, most := range map[string]struct{ owned, reused float64 }{
		"../examples/alaska-summit/event.yaml": {owned: mostOwned(11), reused: 0},
		"../examples/launch/event.yaml":        {owned: mostOwned(1), reused: 0},
		"testdata/emitters/js-yaml.yaml":       {owned: 18, reused: 0},
		"testdata/emitters/pyyaml.yaml":        {owned: 18, reused: 0},
	} {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var reusing event.Reusing
		again := new(event.Event)
		owned := testing.AllocsPerRun(50, func() { event.ReadFastYAML(data) })
		reused := testing.AllocsPerRun(50, func() { reusing.ReadYAML(data, again) })
		t.Logf("%s: owned %v, reused %v", name, owned, reused)
		require.LessOrEqual(t, owned, most.owned, name)
		require.LessOrEqual(t, reused, most.reused, name)
	}
}
