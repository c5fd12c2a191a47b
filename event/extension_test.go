package event_test

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestNumberOfGoInAnExtensionIsToldWithTheWayOut(t *testing.T) {
	const file = `{"schema":"news-event/v1","id":"a","type":"summit","title":"A","extensions":{"acme:score":[0.50]}}`
	decoder := json.NewDecoder(strings.NewReader(file))
	e := new(event.Event)
	require.NoError(t, decoder.Decode(e))
	for name, list := range map[string]diag.List{"Diagnose": e.Diagnose(), "Encode": encodeFindings(t, e)} {
		require.Len(t, list, 1, name)
		require.Equal(t, diag.Diagnostic{
			Code: diag.WrongType, Severity: diag.Error, Path: "/extensions/acme:score/0",
			Message: "the number is of the Go type float64; extensions hold numbers as json.Number, which keeps how they are written",
			Hint:    `use the package's own readers, or Decoder.UseNumber of encoding/json; a program writes json.Number("0.5")`,
		}, list[0], name)
	}
	decoder = json.NewDecoder(strings.NewReader(file))
	decoder.UseNumber()
	e = new(event.Event)
	require.NoError(t, decoder.Decode(e))
	require.NoError(t, e.Validate(), "the hint's way out is one")
}

func TestWhatNoExtensionHoldsIsToldAlikeWhereItIsJudgedAndWritten(t *testing.T) {
	for want, value := range map[string]any{
		"the value is of the Go type struct {}; extensions hold nil, bool, string, json.Number, []any and map[string]any": struct{}{},
		"the value is of the Go type []string; extensions hold nil, bool, string, json.Number, []any and map[string]any":  []string{"a"},
		"the number is of the Go type float64; extensions hold numbers as json.Number, which keeps how they are written":  math.NaN(),
		"the number is of the Go type int; extensions hold numbers as json.Number, which keeps how they are written":      7,
		`"1." is not a number such as 12 or -1.5`: json.Number("1."),
	} {
		e := &event.Event{Schema: event.SchemaVersion, ID: "a", Type: event.Summit, Title: "A", Extensions: map[string]any{"acme:x": value}}
		for _, list := range []diag.List{e.Diagnose(), encodeFindings(t, e)} {
			require.Len(t, list, 1)
			require.Equal(t, want, list[0].Message)
		}
	}
}

func encodeFindings(t *testing.T, e *event.Event) diag.List {
	var list diag.List
	err := event.NewEncoder(io.Discard, event.YAML).Encode(e)
	require.True(t, errors.As(err, &list), "%v", err)
	return list
}
