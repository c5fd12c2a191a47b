package anchor_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/anchor"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestAnchorsThatAreThereStayAsTheyAreWritten(t *testing.T) {
	const data = "quotes:\n- appearances:\n  - {source: s, exact: \"a\\x3a b\", prefix: 'said, “', \"suffix\": \"”\\n\\n\\x54hen\", position: {end: 11, start: 7}}\n"
	out, err := put(t, data, doc.YAML, full)
	require.NoError(t, err)
	require.Equal(t, data, out)
}

func TestWhatWouldNotReadBackIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		data   string
		anchor quote.Appearance
	}{
		"block, only member out":             {"quotes:\n- appearances:\n  - suffix: x\n", words},
		"block, question mark out":           {"quotes:\n- appearances:\n  - source: s\n    ? suffix\n    : y\n", words},
		"block, fragments alone at the end":  {"quotes:\n- appearances:\n  - source: s\n    fragments:", pieces},
		"block, exact alone at the end":      {"quotes:\n- appearances:\n  - source: s\n    exact:", words},
		"block, exact alone":                 {"quotes:\n- appearances:\n  - source: s\n    exact:\n    note: n\n", words},
		"block, exact alone with comment":    {"quotes:\n- appearances:\n  - source: s\n    exact: # c\n    note: n\n", words},
		"block, position empty":              {"quotes:\n- appearances:\n  - source: s\n    position:\n    note: n\n", full},
		"block, question mark list":          {"names:\n- x\nquotes:\n- ? appearances\n  : - source: s\n", pieces},
		"block, question mark list, 3":       {"names:\n   - x\nquotes:\n- ? appearances\n  : - source: s\n", pieces},
		"block, question mark list, unknown": {"time:\n    zone: z\nquotes:\n- ? appearances\n  : - source: s\n", pieces},
		"flow, comma with comments":          {"quotes: [{appearances: [{source: s # c\n   , suffix: a # d\n   , note: n}]}]\n", words},
		"flow, first with comments":          {"quotes: [{appearances: [{suffix: a # d\n   , source: s}]}]\n", words},
		"flow tabs":                          {"quotes: [{appearances: [{\n\tsource: s\n\t}]}]\n", words},
	} {
		why := "would not be read back as the same event"
		if strings.Contains(name, "question mark list") {
			why = "written in a way that nothing can be put into"
		}
		_, err := put(t, c.data, doc.YAML, c.anchor)
		require.ErrorContains(t, err, why, name)
	}
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
	require.ErrorIs(t, err, anchor.ErrTooLarge)

	limits = doc.DefaultLimits()
	limits.Nodes = 6 // as many values as the file has
	_, err = anchor.Put([]byte(data), doc.YAML, diag.Position{}, limits, []anchor.Change{{Path: "/quotes/0/appearances/0", Appearance: full}})
	require.ErrorIs(t, err, anchor.ErrTooLarge)
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
