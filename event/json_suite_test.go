package event_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// What is not JSON is refused with a code about reading; what is JSON, and no
// event, with one about its shape.
func TestJSONTestSuiteGetsVerdicts(t *testing.T) {
	files, err := filepath.Glob("../../shared/data/JSONTestSuite/test_*/*.json")
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skip("the JSONTestSuite is not beside the project")
	}
	require.Greater(t, len(files), 300)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			e, list := event.Check(file, data, event.WithFormat(event.JSON))
			requirePlaces(t, data, list)
			require.NotEmpty(t, list, "an event?")
			require.True(t, list.HasErrors())
			requireRefusal(t, filepath.Base(file)[:2], data, e, list)
		})
	}
}

func requireRefusal(t *testing.T, kind string, data []byte, e *event.Event, list diag.List) {
	t.Helper()
	reading := []diag.Code{diag.Syntax, diag.InvalidEncoding, diag.EmptyDocument, diag.ExtraDocument, diag.TooDeep}
	refused := slices.Contains(reading, list[0].Code)
	switch kind {
	case "n_":
		require.True(t, refused, "%v", list)
	case "y_":
		require.False(t, refused, "%v", list)
	}
	if refused {
		require.Nil(t, e)
		require.Len(t, list, 1)
		return
	}
	require.True(t, json.Valid(data) || !utf8.Valid(data) || data[0] == 0xef, "%v", list)
	shape := []diag.Code{diag.Required, diag.WrongType, diag.UnknownField, diag.DuplicateKey, diag.NullValue, diag.UnknownSchema}
	for _, d := range list {
		require.Contains(t, shape, d.Code, "%v", d)
	}
}
