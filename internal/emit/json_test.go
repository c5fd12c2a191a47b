package emit_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/emit"
)

func TestInJSONOnlyControlsQuotesAndBackslashesAreEscaped(t *testing.T) {
	short := map[rune]string{'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`}
	for c := rune(0); c <= 0x100; c++ {
		want := string(c)
		switch escape, ok := short[c]; {
		case ok:
			want = escape
		case c < ' ':
			want = fmt.Sprintf(`\u%04x`, c)
		}
		// Wherever it stands among words of eight bytes, with and without others
		// that are not ASCII.
		for _, around := range []string{"", "é", "seven b", "and eight", "and eight and more, é and \\"} {
			escaped := strings.ReplaceAll(around, `\`, `\\`)
			require.Equal(t, `"`+escaped+want+escaped+`"`, string(emit.AppendJSONText(nil, around+string(c)+around)))
			require.Equal(t, `{"title":"`+escaped+want+escaped+`"}`+"\n", string(emitJSON(t, &document{Title: around + string(c) + around}, false)))
			require.Equal(t, `{"identifiers":{"`+escaped+want+escaped+`":"x"}}`+"\n",
				string(emitJSON(t, &document{Identifiers: map[string]string{around + string(c) + around: "x"}}, false)))
		}
	}
}

func TestDeepJSONIsIndentedByTwoForEachLevel(t *testing.T) {
	var value any = json.Number("1")
	for range 40 {
		value = []any{map[string]any{"a": value, "b": true}, nil}
	}
	d := &document{Title: "t", Extensions: map[string]any{"x": value}}
	var want bytes.Buffer
	require.NoError(t, json.Indent(&want, emitJSON(t, d, false), "", "  "))
	require.Equal(t, want.String(), string(emitJSON(t, d, true)))
}

func TestExtensionsAreWrittenDownToAThousandLevels(t *testing.T) {
	nested := func(levels int) *document {
		var value any = "deep"
		for range levels {
			value = []any{value}
		}
		return &document{Extensions: map[string]any{"x": value, "y": []any{map[string]any{"z": "beside"}}}}
	}
	// Two levels are the member and the name in it; the text adds none.
	require.Equal(t, 998, strings.Count(string(emitYAML(t, nested(998))), "- ")-1)
	require.Equal(t, 999, strings.Count(string(emitJSON(t, nested(998), false)), "["))
	for _, err := range failures(t, nested(999)) {
		var list diag.List
		require.ErrorAs(t, err, &list)
		require.Len(t, list, 1, "what is beside it is well")
		require.Equal(t, diag.TooDeep, list[0].Code)
		require.Equal(t, 1000, strings.Count(string(list[0].Path), "/"))
	}
}

func TestFieldsWithoutANameAreNotWritten(t *testing.T) {
	v := &struct {
		Hidden  string `json:"-"`
		Unnamed string
		Title   string `json:"title"`
		Last    string `json:"last,omitzero"`
	}{"hidden", "unnamed", "t", "l"}
	require.Equal(t, `{"title":"t","last":"l"}`+"\n", string(emitJSON(t, v, false)))
	require.Equal(t, "title: t\nlast: l\n", string(emitYAML(t, v)))
}
