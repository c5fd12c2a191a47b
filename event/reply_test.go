package event_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

const plainReply = `{"schema": "news-event/v1", "id": "summit", "type": "summit", "title": "Talks"}`

// replyOf puts fields into an otherwise sound reply.
func replyOf(fields string) string {
	return strings.TrimSuffix(plainReply, "}") + ",\n " + fields + "}"
}

func codes(list diag.List) []string {
	var out []string
	for _, d := range list {
		out = append(out, d.Start.String()+" "+string(d.Code)+" "+string(d.Path))
	}
	return out
}

func TestReplyThatFollowsTheSchemaHasNoFindings(t *testing.T) {
	e, list := event.DecodeReply([]byte(replyOf(`"summary": "", "status": ["concluded"], "places": [], "language": "",
	 "time": [{"start": "2025-08-15", "end": "", "zone": "", "duration": [], "expectedDuration": []}],
	 "translations": [{"key": "de", "value": {"title": "Gespräche", "summary": ""}}],
	 "identifiers": [{"key": "wikidata", "value": "Q1"}],
	 "participants": [{"id": "a", "kind": "group", "naming": [], "name": "A", "aliases": [""],
	   "size": [{"min": [2], "max": [], "text": ""}], "identifiers": []}]`)))
	require.Empty(t, list)
	require.Equal(t, event.StatusConcluded, e.Status)
	require.Equal(t, "2025-08-15", string(e.Time.Start))
	require.Equal(t, "Gespräche", e.Translations["de"].Title)
	require.Equal(t, map[string]string{"wikidata": "Q1"}, e.Identifiers)
	require.Equal(t, 2, *e.Participants[0].Size.Min)
	require.Empty(t, e.Participants[0].Aliases)
}

func TestReplyMayBeAnOrdinaryEvent(t *testing.T) {
	_, list := event.DecodeReply([]byte(replyOf(`"time": {"start": "2025-08-15"}, "status": "concluded", "identifiers": {"wikidata": "Q1"}, "extensions": {"acme:x": [null, ""]}`)))
	require.Empty(t, list)
}

func TestWhatIsForgivenInAReplyIsAWarning(t *testing.T) {
	for name, c := range map[string]struct {
		reply string
		want  []string
	}{
		"fence":          {"```json\n" + plainReply + "\n```\n", []string{"1:1 reply-wrapped "}},
		"prose before":   {"Here it is {as asked}:\n\n" + plainReply, []string{"1:1 reply-wrapped "}},
		"prose behind":   {plainReply + "\nI hope that helps {truly}.", []string{"2:1 reply-wrapped "}},
		"null":           {replyOf(`"summary": null`), []string{"2:13 reply-null /summary"}},
		"null in list":   {replyOf(`"subjects": [null]`), []string{"2:15 reply-null /subjects/0"}},
		"number text":    {replyOf(`"places": [{"name": "A", "coordinates": {"latitude": "61.2", "longitude": -149.8}}]`), []string{"2:55 reply-coerced /places/0/coordinates/latitude"}},
		"text number":    {replyOf(`"time": {"start": 2025}`), []string{"2:20 reply-coerced /time/start"}},
		"one for many":   {replyOf(`"participants": {"id": "a", "kind": "person", "name": "A"}`), []string{"2:18 reply-coerced /participants"}},
		"mark and fence": {"\ufeff```\n" + plainReply + "\n```", []string{"1:1 reply-wrapped "}},
	} {
		t.Run(name, func(t *testing.T) {
			e, list := event.DecodeReply([]byte(c.reply))
			require.Equal(t, c.want, codes(list))
			require.NoError(t, list.Err())
			require.Equal(t, "Talks", e.Title)
		})
	}
}

func TestWhatIsNotForgivenInAReplyIsAnError(t *testing.T) {
	for name, c := range map[string]struct {
		reply string
		want  []string
	}{
		"nothing":             {"", []string{"1:1 syntax "}},
		"prose alone":         {"I cannot {do} that.", []string{"1:1 syntax "}},
		"cut off":             {"```json\n" + plainReply[:40], []string{"2:41 reply-truncated "}},
		"cut in a list":       {replyOf(`"sources": [{"id": "a"}, {"id": "b"`)[:112], []string{"2:33 reply-truncated "}},
		"two objects":         {plainReply + "\n" + plainReply, []string{"2:1 extra-document "}},
		"trailing comma":      {"Sure:\n" + strings.TrimSuffix(plainReply, "}") + ",}", []string{"2:79 syntax "}},
		"broken, then braces": {strings.TrimSuffix(plainReply, "}") + ",}\nI left out {}.", []string{"1:79 syntax "}},
		"unknown field":       {"Sure:\n" + replyOf(`"titel": "x"`), []string{"1:1 reply-wrapped ", "3:2 unknown-field /titel"}},
		"many for one":        {replyOf(`"status": ["planned", "ongoing"]`), []string{"2:12 wrong-type /status"}},
		"word":                {replyOf(`"status": ["over"]`), []string{"2:13 invalid-value /status"}},
		"empty title":         {`{"schema": "news-event/v1", "id": "a", "type": "summit", "title": ""}`, []string{"1:2 required "}},
		"words":               {replyOf(`"places": [{"name": "A", "coordinates": {"latitude": "north", "longitude": 1}}]`), []string{"2:55 wrong-type /places/0/coordinates/latitude"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, list := event.DecodeReply([]byte(c.reply))
			require.Equal(t, c.want, codes(list))
			require.Error(t, list.Err())
		})
	}
}

func FuzzDecodeReply(f *testing.F) {
	f.Add([]byte("```json\n" + plainReply + "\n```"))
	f.Add([]byte(replyOf(`"participants": {"id": null}, "identifiers": [{"key": "", "value": null}], "figures": [{"value": ["1"]}]`)))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, list := event.DecodeReply(data)
		require.True(t, e != nil || list.HasErrors())
		for _, d := range list {
			require.LessOrEqual(t, d.End.Offset, len(data))
		}
	})
}

// A model that is told what is wrong gets a second chance.
func ExampleDecodeReply() {
	_, list := event.DecodeReply([]byte(`Here you are:
{"schema": "news-event/v1", "id": "talks", "type": "sumit", "title": "Talks", "summary": null}`))
	for _, f := range list {
		fmt.Println(f)
	}
	fmt.Print(list.Instruction())
	// Output:
	// 1:1: warning: the JSON has other text around it [reply-wrapped]
	// 2:52: error: "sumit" is not an event type; allowed are summit, meeting, negotiation, visit, statement, agreement, election, referendum, legislation, court-case, protest, strike, … (31 values), and namespace:name of one's own [invalid-value]
	// 2:90: warning: "summary" is null; it counts as absent [reply-null]
	// The answer has to be mended. Change what is listed here, leave the rest as it is, and answer with the whole JSON object alone.
	// 1. At /type (line 2): "sumit" is not an event type; allowed are summit, meeting, negotiation, visit, statement, agreement, election, referendum, legislation, court-case, protest, strike, … (31 values), and namespace:name of one's own; did you mean "summit"? [invalid-value]
}
