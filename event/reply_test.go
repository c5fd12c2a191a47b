package event_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

const plainReply = `{"schema": "news-event/v1", "id": "summit", "type": "summit", "title": "Talks"}`

// replyOf puts fields into an otherwise sound reply.
func replyOf(fields string) string {
	return strings.TrimSuffix(plainReply, "}") + ",\n " + fields + "}"
}

// asText writes a reply as a JSON text, in ASCII.
func asText(reply string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "é", `\u00e9`, "😀", `\ud83d\ude00`).Replace(reply) + `"`
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
	 "participants": [{"id": "a", "kind": "group", "naming": [], "name": "A", "aliases": [],
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
	_, list := event.DecodeReply([]byte(replyOf(`"time": {"start": "2025-08-15"}, "status": "concluded", "identifiers": {"wikidata": "Q1"}`)))
	require.Empty(t, list)
}

func TestWhatIsForgivenInAReplyIsAWarning(t *testing.T) {
	for name, c := range map[string]struct {
		reply string
		want  []string
	}{
		"fence":        {"```json\n" + plainReply + "\n```\n", []string{"1:1 reply-wrapped "}},
		"prose before": {"Here it is {as asked}:\n\n" + plainReply, []string{"1:1 reply-wrapped "}},
		"prose behind": {plainReply + "\nI hope that helps {truly}.", []string{"2:1 reply-wrapped "}},
		"null":         {replyOf(`"summary": null`), []string{"2:13 reply-null /summary"}},
		"null in list": {replyOf(`"subjects": [null]`), []string{"2:15 reply-null /subjects/0"}},
		"number text":  {replyOf(`"places": [{"name": "A", "coordinates": {"latitude": "61.2", "longitude": -149.8}}]`), []string{"2:55 reply-coerced /places/0/coordinates/latitude"}},
		"text number":  {replyOf(`"time": {"start": 2025}`), []string{"2:20 reply-coerced /time/start"}},
		"one for many": {replyOf(`"participants": {"id": "a", "kind": "person", "name": "A"}`), []string{"2:18 reply-coerced /participants"}},
		"null entry":   {replyOf(`"subjects": [null, {"scheme": "s", "code": "c"}, null]`), []string{"2:15 reply-null /subjects/0", "2:51 reply-null /subjects/2"}},
		"in an object": {`{"event": ` + plainReply + `}`, []string{"1:2 reply-wrapped /event"}},
		"in a list":    {`[` + plainReply + `]`, []string{"1:1 reply-wrapped "}},
		"in both":      {`{"events": [` + plainReply + `]}`, []string{"1:2 reply-wrapped /events"}},
		"as a text":    {strconv.Quote(plainReply), []string{"1:1 reply-wrapped "}},
		"fenced text":  {"```\n" + strconv.Quote(plainReply) + "\n```", []string{"1:1 reply-wrapped ", "2:1 reply-wrapped "}},
		"last comma":   {"Sure:\n" + strings.TrimSuffix(plainReply, "}") + ",}", []string{"1:1 reply-wrapped ", "2:79 reply-wrapped "}},
		"commas":       {replyOf(`"subjects": [{"scheme": "s", "code": "c",},],`), []string{"2:42 reply-wrapped ", "2:44 reply-wrapped ", "2:46 reply-wrapped "}},
		"comments": {replyOf(`// the "report" {says} nothing
"summary": "" /* é, */`), []string{"2:2 reply-wrapped ", "3:15 reply-wrapped "}},
		"thoughts":       {"<think>\nPerhaps " + replyOf(`"titel": "x"`) + "?\n</think>\n" + plainReply, []string{"1:1 reply-wrapped "}},
		"the same twice": {plainReply + "\n\n" + plainReply, []string{"1:1 reply-wrapped "}},
		"upper fence":    {"~~~JSON\n" + plainReply + "\n~~~", []string{"1:1 reply-wrapped "}},
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
		"nothing":            {"", []string{"1:1 empty-document "}},
		"blank":              {"\ufeff \n", []string{"1:1 empty-document "}},
		"empty fence":        {"```json\n```", []string{"1:1 empty-document "}},
		"prose alone":        {"I cannot {do} that.", []string{"1:1 syntax "}},
		"refusal":            {"I'm sorry, but I can't help with that.", []string{"1:1 syntax "}},
		"cut before it":      {"Here is the event:", []string{"1:19 reply-truncated "}},
		"in YAML":            {"schema: news-event/v1\nid: a\ntype: summit\ntitle: x\n", []string{"1:1 syntax "}},
		"in fenced YAML":     {"```yaml\nschema: news-event/v1\nid: a\n```", []string{"1:1 syntax "}},
		"prose without end":  {"Here is the event that you", []string{"1:1 syntax "}},
		"cut in a fence":     {"Here is the event:\n\n```json\n", []string{"4:1 reply-truncated "}},
		"cut off":            {"```json\n" + plainReply[:40], []string{"2:41 reply-truncated "}},
		"cut, fence closed":  {"```json\n" + plainReply[:40] + "\n```", []string{"3:4 reply-truncated "}},
		"cut in a list":      {replyOf(`"sources": [{"id": "a"}, {"id": "b"`)[:112], []string{"2:33 reply-truncated "}},
		"cut behind a brace": {plainReply[:78] + `, "sources": [{"id": "a"}`, []string{"1:104 reply-truncated "}},
		"cut in thoughts":    {"<think>The report says {", []string{"1:25 reply-truncated "}},
		"cut text":           {strconv.Quote(plainReply)[:60], []string{"1:61 reply-truncated "}},
		"two in a list":      {"[" + plainReply + "," + strings.Replace(plainReply, "Talks", "Walks", 1) + "]", []string{"1:82 extra-document /1"}},
		"bare quotes":        {replyOf(`"summary": "He said "yes to it", and left"`), []string{"2:23 syntax "}},
		"smart quotes":       {"{“schema”: “news-event/v1”}", []string{"1:2 syntax "}},
		"single quotes":      {"{'schema': 'news-event/v1'}", []string{"1:2 syntax "}},
		"in an object, word": {`{"event": ` + replyOf(`"status": ["over"]`) + `}`, []string{"1:2 reply-wrapped /event", "2:13 invalid-value /event/status/0"}},
		"as a text, word":    {asText(replyOf(`"summary": "é\n😀", "status": ["over"]`)), []string{"1:1 reply-wrapped ", "1:153 invalid-value /status/0"}},
		"value of an entry":  {replyOf(`"identifiers": [{"key": "wikidata", "value": "R1"}]`), []string{"2:47 invalid-identifier /identifiers/0/value"}},
		"key of an entry":    {replyOf(`"identifiers": [{"key": "", "value": "x"}]`), []string{"2:26 invalid-key /identifiers/0/key"}},
		"entry twice":        {replyOf(`"identifiers": [{"key": "a", "value": "x"}, {"key": "a", "value": "y"}]`), []string{"2:54 duplicate-key /identifiers/1/key"}},
		"behind a null":      {replyOf(`"places": [null, {"name": "A", "precision": ["city block"]}]`), []string{"2:13 reply-null /places/0", "2:47 invalid-value /places/1/precision/0"}},
		"unknown field":      {"Sure:\n" + replyOf(`"titel": "x"`), []string{"1:1 reply-wrapped ", "3:2 unknown-field /titel"}},
		"many for one":       {replyOf(`"status": ["planned", "ongoing"]`), []string{"2:12 wrong-type /status"}},
		"word":               {replyOf(`"status": ["over"]`), []string{"2:13 invalid-value /status/0"}},
		"empty title":        {`{"schema": "news-event/v1", "id": "a", "type": "summit", "title": ""}`, []string{"1:2 required "}},
		"words":              {replyOf(`"places": [{"name": "A", "coordinates": {"latitude": "north", "longitude": 1}}]`), []string{"2:55 wrong-type /places/0/coordinates/latitude"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, list := event.DecodeReply([]byte(c.reply))
			require.Equal(t, c.want, codes(list))
			require.Error(t, list.Err())
		})
	}
}

// The second question speaks of the reply as the model wrote it and of what the
// schema for models allows, not of the event that was made of it.
func TestInstructionSpeaksOfTheReplyAsItWasWritten(t *testing.T) {
	_, list := event.DecodeReply([]byte(replyOf(`"status": ["over"], "summary": " ", "acme:x": 1,
	 "participants": [{"id": "a", "kind": "person", "name": "", "identifiers": [{"key": "wikidata", "value": "Q1"}, {"key": "isni", "value": "12"}]}]`)))
	text := list.Instruction()
	for _, want := range []string{
		`At /status/0 (line 2): "over" is not an event status; allowed are planned, ongoing, concluded, postponed, cancelled, unconfirmed`,
		`At /summary (line 2): the text " " has nothing to read in it, only white space and invisible characters; write a text, or "" where it is not known`,
		`At /acme:x (line 2): unknown field "acme:x"; leave this field out`,
		`At /participants/0/identifiers/1/value (line 3): `,
		"At /participants/0 (line 3, at `\"id\": \"a\", \"kind\": \"person\", \"name\": \"\",…`): \"name\" is required",
		`"" and [] count as absent`,
	} {
		require.Contains(t, text, want)
	}
	require.NotContains(t, text, "extensions")
	require.NotContains(t, text, "namespace:name")
}

func TestRefusalIsToldInItsOwnWords(t *testing.T) {
	_, list := event.DecodeReply([]byte("I'm sorry, but I can't help with that.\n"))
	require.EqualError(t, list, `1:1: error: the reply holds no JSON object; it says "I'm sorry, but I can't help with that." [syntax] (answer with the JSON object alone)`)
}

// Whatever a model answers: there is an event or an error, findings point into
// the answer, and without a finding nothing of it is lost.
func FuzzDecodeReply(f *testing.F) {
	for _, reply := range []string{
		"```json\n" + plainReply + "\n```",
		"<think>{}</think>[" + plainReply + ",]",
		`{"event": ` + plainReply + "} // done",
		asText(replyOf(`"summary": "é\n😀"`)),
		replyOf(`"participants": {"id": null}, "identifiers": [{"key": "", "value": null}], "figures": [{"value": ["1"]}]`),
		replyOf(`"translations": [{"key": "de", "value": {"title": "Gespräche", "summary": ""}}], "time": [{"start": "2025", "end": ""}]`),
		"Here is the event:", "I'm sorry, I can't.",
	} {
		f.Add([]byte(reply))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		e, list := event.DecodeReply(data)
		require.True(t, e != nil || list.HasErrors())
		for _, d := range list {
			require.LessOrEqual(t, d.Start.Offset, d.End.Offset, d)
			require.LessOrEqual(t, d.End.Offset, len(data))
			require.Equal(t, 1+bytes.Count(data[:d.Start.Offset], []byte("\n"))+loneReturns(data[:d.Start.Offset], data), d.Start.Line)
			require.True(t, d.Path.Valid(), d.Path)
		}
		require.LessOrEqual(t, utf8.RuneCountInString(list.Instruction()), diag.MaxInstruction)
		if len(list) == 0 {
			requireNothingLost(t, e, data)
		}
	})
}

// loneReturns counts the line ends that are a carriage return alone.
func loneReturns(before, data []byte) int {
	n := 0
	for i, c := range before {
		if c == '\r' && (i+1 == len(data) || data[i+1] != '\n') {
			n++
		}
	}
	return n
}

// requireNothingLost holds that every text of a reply without findings stands
// in the event.
func requireNothingLost(t *testing.T, e *event.Event, data []byte) {
	var said, kept any
	require.NoError(t, json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &said), "a reply that is no JSON earns a finding")
	var b bytes.Buffer
	require.NoError(t, event.NewEncoder(&b, event.JSON).Encode(e))
	require.NoError(t, json.Unmarshal(b.Bytes(), &kept))
	there := map[string]bool{"": true}
	texts(kept, func(text string) { there[text] = true })
	texts(said, func(text string) { require.True(t, there[text], "%q is lost", text) })
}

// texts calls do for every text in v but names; those of the entries of a map
// are names too.
func texts(v any, do func(string)) {
	switch v := v.(type) {
	case string:
		do(v)
	case []any:
		for _, item := range v {
			texts(item, do)
		}
	case map[string]any:
		for name, item := range v {
			if name != "key" {
				texts(item, do)
			}
		}
	}
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
	// 2:52: error: "sumit" is not an event type; allowed are summit, meeting, negotiation, visit, statement, agreement, election, referendum, legislation, court-case, protest, strike, attack, armed-conflict, ceasefire, sanction, accident, disaster, disease-outbreak, crime, arrest, death, appointment, resignation, launch, discovery, award, sports-competition, business-deal, economic-release, other [invalid-value]
	// 2:90: warning: "summary" is null; it counts as absent [reply-null]
	// The answer has to be mended. Change what is listed here, leave the rest as it is, and answer with the whole JSON object alone.
	// 1. At /type (line 2): "sumit" is not an event type; allowed are summit, meeting, negotiation, visit, statement, agreement, election, referendum, legislation, court-case, protest, strike, attack, armed-conflict, ceasefire, sanction, accident, disaster, disease-outbreak, crime, arrest, death, appointment, resignation, launch, discovery, award, sports-competition, business-deal, economic-release, other; did you mean "summit"? [invalid-value]
}
