package duplicate_test

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/duplicate"
	"github.com/stretchr/testify/require"
)

func at(file string, line int) diag.Diagnostic {
	return diag.Diagnostic{File: file, Start: diag.Position{Offset: 10 * line, Line: line, Column: 5}}
}

func TestSecondEventIsFoundAndNamesTheFirst(t *testing.T) {
	var events duplicate.Events
	for i, id := range []string{"a", "b", ""} {
		require.Empty(t, events.Add(id, at("first.yaml", i+1), nil), id)
	}
	require.Empty(t, events.Add("", at("second.yaml", 1), nil), "an absent id")

	later := at("second.yaml", 9)
	list := events.Add("b", at("second.yaml", 7), diag.List{later})
	require.Len(t, list, 2)
	require.Equal(t, `second.yaml:7:5: warning: event id "b" stands already in first.yaml:2 [duplicate-event]`, list[0].Error())
	require.Equal(t, diag.Pointer("/id"), list[0].Path)
	require.Equal(t, later, list[1])

	list = events.Add("b", at("third.yaml", 1), nil)
	require.Contains(t, list[0].Message, "first.yaml:2", "a third names the first as well")
}

func TestIDWithAFindingIsNotComparedAtAll(t *testing.T) {
	var events duplicate.Events
	bad := diag.List{{Code: diag.InvalidID, Path: "/id"}}
	require.Equal(t, bad, events.Add("not an id", at("first.yaml", 1), bad))
	require.Equal(t, bad, events.Add("not an id", at("second.yaml", 1), bad))
}

func TestNameOfTheFirstFileIsEscaped(t *testing.T) {
	var events duplicate.Events
	events.Add("a", at("bad\x1bname\n", 0), nil)
	list := events.Add("a", at("b", 1), nil)
	require.Contains(t, list[0].Message, `bad\x1bname\n`)
}

func TestTwinInAnotherFormatIsNoSecondEvent(t *testing.T) {
	var events duplicate.Events
	events.Add("a", at("talks/event.json", 2), nil)
	require.Empty(t, events.Add("a", at("talks/event.yaml", 3), nil))
	require.Len(t, events.Add("a", at("talks/other.yaml", 3), nil), 1)
	require.Len(t, events.Add("a", at("event.yaml", 3), nil), 1)
	require.Len(t, events.Add("a", at("talks/event.json", 9), nil), 1, "a second one in the same stream")
}
