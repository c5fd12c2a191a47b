package emit_test

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

func FuzzCommentsOfAnyDocument(f *testing.F) {
	for _, seed := range []string{
		"# h\na: 1 # x\nb: [1, # y\n 2] # z\n# f\n", "a: | # c\n  x # no\n # f\nb: >-\n\n  y\n# g\n", "{a: b, # c\n# d\n}\n# e",
		"- &a # x\n  b: 1\n- *a # y\n# z\n", "? a # k\n: # v\n  - - x # i\n    # f\n", "a: 'it''s # no' # yes\nb: \"\\\" # no\" # c\r\nc: d#e # f\r\n",
		"a: # only\n", "a: {} # e\nb: [] # f\n# g\n", "a:\n# x\n- b\n# y\n- c # z\n", "a: b\n  # c\n  # d\n\n\n# e\nf: g\n", "a: x\n   y # c\n# d\nb: |+\n  z\n\n# e\n",
		"- a\n# x\n...\n# y\n", "a: |+\n\n\n# c\nb: 1\n", "a: [b: c # d\n]\n", "\ufeff# x\na: \u2028# y\n", "a:\t# tab\n  b: c\t# d\n", "a: &x b # c\n",
	} {
		f.Add([]byte(seed))
	}
	examples, err := filepath.Glob("../../examples/*/*.yaml")
	require.NoError(f, err)
	for _, name := range examples {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, list := doc.Parse(data, doc.YAML, diag.Position{}, doc.Limits{})
		if len(list) > 0 || d.Root.Kind != doc.Map || hasDuplicates(d.Root) {
			return
		}
		value, comments := treeValue(d.Root), emit.CollectComments(data, d)
		out, err := emit.YAML(nil, value, comments)
		require.NoError(t, err)
		again, list := doc.Parse(out, doc.YAML, diag.Position{}, doc.Limits{})
		require.Empty(t, list, "%s", out)
		require.True(t, reflect.DeepEqual(value, treeValue(again.Root)), "%s", out)
		require.Equal(t, sorted(emit.Remarks(data, d)), sorted(emit.Remarks(out, again)), "%s", out)
		twice, err := emit.YAML(nil, value, emit.CollectComments(out, again))
		require.NoError(t, err)
		require.Equal(t, string(out), string(twice))
	})
}

func hasDuplicates(n *doc.Node) bool {
	seen := map[string]bool{}
	for _, m := range n.Members {
		if seen[m.Name] || hasDuplicates(m.Value) {
			return true
		}
		seen[m.Name] = true
	}
	return slices.ContainsFunc(n.Items, hasDuplicates)
}

func sorted(texts []string) []string {
	slices.Sort(texts)
	return texts
}
