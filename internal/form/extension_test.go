package form_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

func TestNormalFormIsThatOfJSONWithNumbersAsTheyAreWritten(t *testing.T) {
	for _, good := range []any{
		nil, true, false, "", "é", json.Number("1.0"), json.Number("-0"), []any{}, []any{nil, "a", json.Number("1")}, map[string]any{},
		map[string]any{"": nil, "a b": []any{map[string]any{"k": "v"}}},
	} {
		require.True(t, form.Normal(good), "%v", good)
		require.True(t, form.Extension("acme:x", good), "%v", good)
	}
	for _, bad := range []any{
		"\xff", json.Number("01"), json.Number(""), 1, 1.5, math.NaN(), []string{"a"}, map[string]string{}, struct{}{}, []any{nil, 1}, []any{1, nil},
		map[string]any{"a": 1, "b": nil}, map[string]any{"\xff": nil}, []any{[]any{"\xff"}}, map[string]any{"a": map[string]any{"b": json.Number("x")}},
	} {
		require.False(t, form.Normal(bad), "%v", bad)
		require.False(t, form.Extension("acme:x", bad), "%v", bad)
	}
	require.False(t, form.Extension("acme", nil))
	require.False(t, form.Extension("Acme:x", nil))
}

func TestNormalFormIsAtMostSoDeep(t *testing.T) {
	for _, wrap := range []func(any) any{
		func(v any) any { return []any{v} },
		func(v any) any { return map[string]any{"k": v} },
	} {
		for _, innermost := range []any{[]any{}, map[string]any{}} {
			v := innermost
			for range form.MostLevels - 1 {
				v = wrap(v)
			}
			require.True(t, form.Normal(v), "what is empty may stand at the last level")
			require.True(t, form.Extension("acme:x", v))
			require.False(t, form.Normal(wrap(v)))
			require.False(t, form.Extension("acme:x", wrap(v)))
		}
		v := any("text")
		for range form.MostLevels - 1 {
			v = wrap(v)
		}
		require.True(t, form.Normal(v))
		require.False(t, form.Normal(wrap(v)))
	}
}
