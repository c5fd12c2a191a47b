package doc_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/value"
)

// sample is a value of type t with every field, as encoding/json reads it.
func sample(t reflect.Type) any {
	switch {
	case t.Kind() == reflect.Pointer:
		return sample(t.Elem())
	case t.Kind() == reflect.Struct:
		out := map[string]any{}
		for _, f := range value.Fields(t).Fields {
			out[f.Name] = sample(f.Struct.Type)
		}
		return out
	case t.Kind() == reflect.Slice:
		return []any{sample(t.Elem()), sample(t.Elem())}
	case t.Kind() == reflect.Map:
		return map[string]any{"a:b": sample(t.Elem())}
	case t.Kind() == reflect.Interface:
		return []any{json.Number("1.0"), "x", true, map[string]any{"k": json.Number("12345678901234567890")}}
	case value.Numeric(t):
		return json.Number("-1.50")
	case t.Kind() == reflect.Int:
		return json.Number("7")
	default:
		return "x"
	}
}

func TestEveryFieldOfTheModelIsBound(t *testing.T) {
	text, err := json.Marshal(sample(reflect.TypeFor[event.Event]()))
	require.NoError(t, err)
	for _, format := range []doc.Format{doc.JSON, doc.YAML} {
		d, list := doc.Parse(text, format, diag.Position{}, doc.Limits{})
		require.Empty(t, list)
		var e event.Event
		list, tainted := d.Bind(&e, doc.Binding{Empty: check.Empty})
		require.Empty(t, list)
		require.Zero(t, tainted.Len())
		again, err := json.Marshal(e)
		require.NoError(t, err)
		require.JSONEq(t, string(text), string(again))
		require.Contains(t, string(again), `"k":12345678901234567890`)
	}
}

func TestNullsAndOtherKindsAreFoundInEveryFieldOfTheModel(t *testing.T) {
	fields := value.Fields(reflect.TypeFor[event.Event]()).Fields
	for _, wrong := range []string{"null", "[[]]", `{"x":[]}`, "1.5", `"x"`, "true"} {
		for _, f := range fields {
			if f.Name == "extensions" && wrong[0] == '{' {
				continue
			}
			d, _ := doc.Parse([]byte(`{"`+f.Name+`":`+wrong+`}`), doc.JSON, diag.Position{}, doc.Limits{})
			var e event.Event
			list, _ := d.Bind(&e, doc.Binding{Empty: check.Empty})
			if wrong == `"x"` && f.Struct.Type.Kind() == reflect.String {
				require.Empty(t, list)
				continue
			}
			require.Len(t, list, 1, "%s: %s", f.Name, wrong)
			require.True(t, strings.HasPrefix(string(list[0].Path), "/"+f.Name))
		}
	}
}

func TestExamplesHaveTheShapeOfTheModel(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/event.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		d, list := doc.Parse(data, doc.YAML, diag.Position{}, doc.Limits{})
		require.Empty(t, list, name)
		var e event.Event
		list, _ = d.Bind(&e, doc.Binding{Empty: check.Empty})
		require.Empty(t, list, name)
		require.NotEmpty(t, e.Title)
	}
}
