package duplicate_test

import (
	"strconv"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/duplicate"
	"github.com/stretchr/testify/require"
)

func at(file string, line int) duplicate.Place { return duplicate.Place{File: file, Line: line} }

func TestSecondEventIsFoundAndNamesTheFirst(t *testing.T) {
	var events duplicate.Events
	for i, id := range []string{"a", "b", ""} {
		_, again := events.Find(id, "first.yaml")
		require.False(t, again, id)
		events.Add(id, at("first.yaml", i+1))
	}
	_, again := events.Find("", "second.yaml")
	require.False(t, again, "an absent id")

	events.Add("b", at("second.yaml", 7))
	for _, file := range []string{"first.yaml", "second.yaml", "third.yaml"} {
		first, again := events.Find("b", file)
		require.True(t, again)
		require.Equal(t, at("first.yaml", 2), first)
	}
}

func TestFindingHasThePlaceOfTheSecond(t *testing.T) {
	second := diag.Diagnostic{File: "second.yaml", Start: diag.Position{Offset: 70, Line: 7, Column: 5}}
	finding := at("first.yaml", 2).Finding("b", second)
	require.Equal(t, `second.yaml:7:5: warning: event id "b" stands already in first.yaml:2 [duplicate-event]`, finding.Error())
	require.Equal(t, diag.Pointer("/id"), finding.Path)
	require.Contains(t, at("bad\x1bname\n", 0).Finding("a", second).Message, `bad\x1bname\n`)
}

func TestTwinInAnotherFormatIsNoSecondEvent(t *testing.T) {
	var events duplicate.Events
	events.Add("a", at("talks/event.json", 2))
	for file, second := range map[string]bool{
		"talks/event.yaml": false, "talks/other.yaml": true, "event.yaml": true, "talks/event.json": true,
	} {
		_, again := events.Find("a", file)
		require.Equal(t, second, again, file)
	}
}

func TestEveryOneOfManyEventsIsRemembered(t *testing.T) {
	var events duplicate.Events
	const many = 200_000
	for i := range many {
		_, again := events.Find(strconv.Itoa(i), "x")
		require.False(t, again)
		events.Add(strconv.Itoa(i), at("x", i))
	}
	for i := range many {
		first, again := events.Find(strconv.Itoa(i), "y")
		require.True(t, again)
		require.Equal(t, i, first.Line)
	}
}

func TestPlacesInManyFilesAreToldApart(t *testing.T) {
	var events duplicate.Events
	places := map[string]duplicate.Place{}
	for i := range 1000 {
		for line := range 3 {
			id := strconv.Itoa(i*3 + line)
			places[id] = at("file"+strconv.Itoa(i), line*i)
			events.Add(id, places[id])
		}
	}
	require.Equal(t, len(places), events.Len())
	for id, place := range places {
		first, again := events.Find(id, "other")
		require.True(t, again, id)
		require.Equal(t, place, first, id)
	}
	events.Add("0", at("other", 1))
	require.Equal(t, len(places), events.Len(), "an id that stood before")
}

func TestFileIsRememberedBehindMoreLinesThanCanBeToldApart(t *testing.T) {
	var events duplicate.Events
	const most = 1<<31 - 2
	events.Add("a", at("first", most))
	events.Add("b", at("second", 1))
	events.Add("c", at("second", 2))
	events.Add("d", at("third", 0))
	for id, place := range map[string]duplicate.Place{
		"a": at("first", most), "b": at("second", 0), "c": at("second", 0), "d": at("third", 0),
	} {
		first, again := events.Find(id, "other")
		require.True(t, again, id)
		require.Equal(t, place, first, id)
	}
}
