package emit_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/emit"
)

func TestWhatCannotBeWrittenIsFoundAtItsPlace(t *testing.T) {
	ring := map[string]any{}
	ring["a"], ring["b"] = ring, []any{ring}
	for name, c := range map[string]struct {
		value document
		code  diag.Code
		path  diag.Pointer
	}{
		"text":            {document{Places: []place{{}, {Name: "a\xff"}}}, diag.InvalidEncoding, "/places/1/name"},
		"name":            {document{Identifiers: map[string]string{"\xff": "x"}}, diag.InvalidEncoding, "/identifiers/\xff"},
		"extension text":  {document{Extensions: map[string]any{"a/b": []any{"\xff"}}}, diag.InvalidEncoding, "/extensions/a~1b/0"},
		"number":          {document{Places: []place{{Point: &point{"1.", "2"}}}}, diag.WrongType, "/places/0/point/latitude"},
		"extension int":   {document{Extensions: map[string]any{"x": 1}}, diag.WrongType, "/extensions/x"},
		"extension float": {document{Extensions: map[string]any{"x": []any{1.5}}}, diag.WrongType, "/extensions/x/0"},
		"empty number":    {document{Extensions: map[string]any{"x": json.Number("")}}, diag.WrongType, "/extensions/x"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, err := range failures(t, &c.value) {
				var list diag.List
				require.ErrorAs(t, err, &list)
				require.Len(t, list, 1)
				require.Equal(t, c.code, list[0].Code)
				require.Equal(t, diag.Error, list[0].Severity)
				require.Equal(t, c.path, list[0].Path)
				require.NotEmpty(t, list[0].Message)
			}
		})
	}
	for _, err := range failures(t, &document{Extensions: map[string]any{"ring": ring}}) {
		require.ErrorIs(t, err, diag.TooDeep)
	}
}

// failures writes v in each way and expects an error and nothing written.
func failures(t *testing.T, v any) []error {
	out, yamlErr := emit.YAML([]byte("before"), v, emit.Comments{})
	require.Equal(t, "before", string(out))
	out, jsonErr := emit.JSON([]byte("before"), v, true)
	require.Equal(t, "before", string(out))
	return []error{yamlErr, jsonErr}
}

func TestNothingIsAnEmptyMap(t *testing.T) {
	for _, v := range []any{nil, (*document)(nil), &document{}, &document{Places: []place{}, When: span{Long: &wording{}}}} {
		require.Equal(t, "{}\n", string(emitYAML(t, v)))
		require.Equal(t, "{}\n", string(emitJSON(t, v, true)))
	}
}

func TestEmptyElementsOfListsAreWritten(t *testing.T) {
	d := &document{Places: []place{{}, {Point: &point{}}}, Aliases: []string{""}, Revision: new(0)}
	require.Equal(t, "places:\n  - {}\n  - {}\naliases:\n  - \"\"\nrevision: 0\n", string(emitYAML(t, d)))
	require.Equal(t, `{"places":[{},{}],"aliases":[""],"revision":0}`+"\n", string(emitJSON(t, d, false)))
}

func TestOutputIsAppended(t *testing.T) {
	d := &document{Title: "t"}
	out, err := emit.YAML([]byte("---\n"), d, emit.Comments{})
	require.NoError(t, err)
	require.Equal(t, "---\ntitle: t\n", string(out))
}
