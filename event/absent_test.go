package event_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

func TestMissingSchemaIsToldWithTheLineToWrite(t *testing.T) {
	for name, want := range map[string]string{"a.yaml": "write schema: news-event/v1", "a.json": `write "schema": "news-event/v1"`} {
		_, list := event.Check(name, []byte(`{"id": "a", "type": "summit", "title": "A summit"}`))
		require.Len(t, list, 1)
		require.Equal(t, want, list[0].Hint)
	}
	_, list := event.Check("a.yaml", []byte("schema: news-event/v1\nid: a\ntype: summit\n"))
	require.Equal(t, []string{`"title" is required`, ""}, []string{list[0].Message, list[0].Hint})
}

func TestMarkerThatCutsAnEventInTwoIsOneFinding(t *testing.T) {
	const file = "schema: news-event/v1\nid: a\ntype: summit\ntitle: A summit\n---\n"
	for rest, want := range map[string]string{
		"summary: More of it.\n": `e.yaml:5:1: error: "schema", "id", "type" and "title" are required in the document that begins here [required] (delete the line if what follows belongs to the document before it)`,
		"places: [{venue: a}]\n": `e.yaml:5:1: error: "schema", "id", "type" and "title" are required in the document that begins here [required] (delete the line if what follows belongs to the document before it)
e.yaml:6:11: error: "name" is required [required]`,
		"id: b\nsummary: More of it.\n": `e.yaml:6:1: error: "schema" is required [required] (write schema: news-event/v1)
e.yaml:6:1: error: "type" is required [required]
e.yaml:6:1: error: "title" is required [required]`,
	} {
		var byOne, ahead diag.List
		for _, list := range event.NewChecker("e.yaml", strings.NewReader(file+rest)).All() {
			byOne = append(byOne, list...)
		}
		for j := range event.NewChecker("e.yaml", strings.NewReader(file+rest)).Judgements() {
			ahead = append(ahead, j.Findings...)
		}
		require.Equal(t, want, byOne.Error())
		require.Equal(t, byOne, ahead)
	}
}
