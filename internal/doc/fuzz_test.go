package doc

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
)

func FuzzParseYAML(f *testing.F) {
	f.Add([]byte(summit))
	for _, c := range brokenYAML() {
		f.Add([]byte(c.changed))
	}
	for _, s := range []string{"a: |+2\n    x\n\n", "? [a, {b: c}]\n: >-\n x\n", "&a [*a]", "- - ? b\n    : c", "!!x &y z: *y", "\ufeff%YAML 1.2\n---\na\n...\n", "a\u2028b: '\u0085'", "[a: b, ? c, \"d\":e]", "{<<: {a: 1}, [1]: 2, {b: 1}: 3}"} {
		f.Add([]byte(s))
	}
	limits := Limits{YAMLBytes: 1 << 16, Nodes: 5000}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, list := Parse(data, YAML, diag.Position{}, limits)
		requireSound(t, data, d, list)
	})
}

func FuzzParseJSON(f *testing.F) {
	f.Add([]byte(summitJSON))
	for _, c := range brokenJSON() {
		f.Add([]byte(c.changed))
	}
	limits := Limits{JSONBytes: 1 << 16, Nodes: 5000}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, list := Parse(data, JSON, diag.Position{}, limits)
		requireSound(t, data, d, list)
		if d != nil {
			requireSpans(t, d, d.Root, 0, len(data))
		}
	})
}
