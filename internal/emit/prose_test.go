package emit_test

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/internal/doc"
)

// everywhere puts a text wherever a text can stand.
func everywhere(s string) *document {
	return &document{
		Title: s, Aliases: []string{s, s},
		Places:      []place{{Names: []string{s, "x"}}, {Name: s, Names: []string{"x", s}}},
		Identifiers: map[string]string{"scheme": s, s: "x"},
		Extensions:  map[string]any{"a:b": []any{[]any{s, s}, map[string]any{s: s}}},
	}
}

// requireSurvives reads back what is written of a text, without the slow
// comparisons of testify where all is well.
func requireSurvives(t *testing.T, s string) {
	d := everywhere(s)
	want := plainOf(reflect.ValueOf(d))
	inYAML, inJSON := emitYAML(t, d), emitJSON(t, d, false)
	for name, got := range map[string]any{
		"YAML read by the library": readLibrary(t, inYAML),
		"JSON":                     readJSON(t, inJSON),
	} {
		if !reflect.DeepEqual(want, got) {
			require.Equal(t, want, got, "%s of %q", name, s)
		}
	}
	if got := readTree(t, inYAML, doc.YAML); !reflect.DeepEqual(want, got) {
		require.Equal(t, want, got, "YAML of %q", s)
	}
}

func TestNaughtyStringsSurvive(t *testing.T) {
	data, err := os.ReadFile("../../../shared/data/blns/blns.json")
	if err != nil {
		t.Skip("the Big List of Naughty Strings is not beside the repository")
	}
	var naughty []string
	require.NoError(t, json.Unmarshal(data, &naughty))
	require.Greater(t, len(naughty), 400)
	for _, s := range naughty {
		requireSurvives(t, s)
	}
}

func TestProseSurvives(t *testing.T) {
	count := 100_000
	if testing.Short() {
		count = 2_000
	}
	r := seeded(4)
	for range count / 8 {
		d := &document{Title: r.text(), Summary: r.text(), Aliases: []string{r.text(), r.text()}}
		d.Identifiers = map[string]string{"a": r.text(), r.text(): "x"}
		d.Extensions = map[string]any{"x:y": []any{[]any{r.text()}, map[string]any{"k": r.text()}}}
		want := plainOf(reflect.ValueOf(d))
		out := emitYAML(t, d)
		if got := readLibrary(t, out); !reflect.DeepEqual(want, got) {
			require.Equal(t, want, got, "%s", out)
		}
		if got := readTree(t, out, doc.YAML); !reflect.DeepEqual(want, got) {
			require.Equal(t, want, got, "%s", out)
		}
		if got := readJSON(t, emitJSON(t, d, true)); !reflect.DeepEqual(want, got) {
			require.Equal(t, want, got)
		}
	}
}
