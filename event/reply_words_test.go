package event_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/event"
)

// Findings speak of lists of one, of {key, value} and of objects, as the model
// wrote them.
func TestFindingsInAReplySpeakOfWhatTheModelWrote(t *testing.T) {
	for fields, want := range map[string]string{
		`"status": ["planned", "ongoing"]`:                           `2:12-2:34 wrong-type /status: expected a list of at most one word in "status", found a list of 2`,
		`"time": [{}, {}]`:                                           `2:10-2:18 wrong-type /time: expected a list of at most one object in "time", found a list of 2`,
		`"summary": ["a", "b"]`:                                      `2:13-2:23 wrong-type /summary: expected a text in "summary", found a list of 2`,
		`"identifiers": ["Q1"]`:                                      `2:18-2:22 wrong-type /identifiers/0: expected {"key": …, "value": …} in "identifiers", found the text "Q1"`,
		`"identifiers": [{"key": "wikidata"}]`:                       `2:18-2:37 wrong-type /identifiers/0: expected {"key": …, "value": …} in "identifiers", found an object with "key"`,
		`"identifiers": [{"key": "viaf", "value": "5"}, {"id": []}]`: `2:49-2:59 wrong-type /identifiers/1: expected {"key": …, "value": …} in "identifiers", found an object with "id"`,
		`"identifiers": "Q1"`:                                        `2:17-2:21 wrong-type /identifiers: expected a list of {"key": …, "value": …} in "identifiers", found the text "Q1"`,
		`"time": ["2025"]`:                                           `2:11-2:17 wrong-type /time/0: expected an object in "time", found the text "2025"`,
		`"places": ["Anchorage"]`:                                    `2:13-2:24 wrong-type /places/0: expected an object in an entry of "places", found the text "Anchorage"`,
		`"summary": {"en": "x"}`:                                     `2:13-2:24 wrong-type /summary: expected text in "summary", found an object`,
		`"identifiers": [{"key": "wikidata", "value": {"a": 1}}]`:    `2:47-2:55 wrong-type /identifiers/0/value: expected text in "wikidata", found an object`,
	} {
		require.Equal(t, []string{want}, foundIn(replyOf(fields)), fields)
	}
	for fields, want := range map[string]string{
		`"figures": [{"id": "f", "kind": "deaths", "value": ["1,200"]}]`: "write it without commas: 1200",
		`"status": ["planned", "ongoing"]`:                               "choose one of them",
		`"places": [{"name": "A", "coordinates": [61.2, -149.8]}]`:       "write an object with names for its values",
		`"time": "2025-08-15"`:                                           `write an object, such as {"start": "2025-08-15"}`,
		`"participants": [{"id": "a", "kind": "person", "name": "A"}], "outcomes": [{"id": "o", "subject": "s", "result": "reached", "participants": ["A B"]}]`: "write one of these ids",
	} {
		_, list := event.DecodeReply([]byte(replyOf(fields)))
		require.Equal(t, want, list.Errors()[0].Hint, fields)
	}
	require.Equal(t, []string{`2:2-2:9 duplicate-key /title: "title" stands twice in one object; the first is in line 1`}, foundIn(replyOf(`"title": "x"`)))
}

// What the schema for models does not ask for is forgiven with a word.
func TestWhatTheSchemaDoesNotAskForIsToldInAReply(t *testing.T) {
	for fields, want := range map[string]string{
		`"summary": ["A"]`: `2:13-2:18 reply-coerced /summary: "summary" is a text, not a list; a list of one counts as what is in it`,
		`"language": ["en"], "status": ["concluded"]`:          `2:14-2:20 reply-coerced /language: "language" is a text, not a list; a list of one counts as what is in it`,
		`"identifiers": [{"key": "", "value": ""}]`:            `2:18-2:42 reply-null /identifiers/0: the entry of "identifiers" is empty; it counts as absent`,
		`"identifiers": [{"key": "wikidata", "value": ""}]`:    `2:47-2:49 reply-null /identifiers/0/value: "wikidata" is empty; it counts as absent`,
		`"identifiers": [{"wikidata": "Q1"}]`:                  `2:18-2:36 reply-coerced /identifiers/0: an entry of "identifiers" has "key" and "value"`,
		`"identifiers": {"wikidata": ""}`:                      `2:30-2:32 reply-null /identifiers/wikidata: "wikidata" is empty; it counts as absent`,
		`"status": [""]`:                                       `2:13-2:15 reply-null /status/0: "status" is empty; it counts as absent`,
		`"record": {"revision": 1}`:                            `2:12-2:27 reply-coerced /record: "record" is no field that a model is asked for; it is kept`,
		`"extensions": {"acme:x": [null, ""]}`:                 `2:16-2:38 reply-coerced /extensions: "extensions" is no field that a model is asked for; it is kept`,
		`"$schema": "news-event.schema.json"`:                  `2:13-2:37 reply-coerced /$schema: "$schema" is no field that a model is asked for; it is kept`,
		`"subjects": "[{\"scheme\": \"s\", \"code\": \"c\"}]"`: `2:14-2:54 reply-coerced /subjects: "subjects" is written as a text that holds JSON`,
		`"time": "{\"start\": \"2025\"}"`:                      `2:10-2:33 reply-coerced /time: "time" is written as a text that holds JSON`,
	} {
		require.Equal(t, []string{want}, foundIn(replyOf(fields)), fields)
	}
	e, _ := event.DecodeReply([]byte(replyOf(`"subjects": "[{\"scheme\": \"s\", \"code\": \"c\"}]", "identifiers": [{"wikidata": "Q1"}]`)))
	require.Equal(t, "c", e.Subjects[0].Code)
	require.Equal(t, "Q1", e.Identifiers["wikidata"])
	require.Contains(t, foundIn(replyOf(`"subjects": "[{\"scheme\": \"s\"}]"`)),
		`2:14-2:37 required /subjects/0: "code" is required`, "what is found in a text stands where the text does")
}

// A null where something is missing is one finding: that it is missing.
func TestNullInPlaceOfWhatIsRequiredIsOneFinding(t *testing.T) {
	require.Equal(t, []string{`1:2-1:10 required : "title" is required`}, foundIn(strings.Replace(plainReply, `"Talks"`, "null", 1)))
	require.Equal(t, []string{`2:20-2:24 required /participants/0: "name" is required of a participant that is named`},
		foundIn(replyOf(`"participants": [{"id": "a", "kind": "person", "name": null}]`)))
	require.Equal(t, []string{`2:31-2:35 reply-null /participants/0/country: "country" is null; it counts as absent`},
		foundIn(replyOf(`"participants": [{"country": null, "id": "a", "kind": "person", "name": "A"}]`)))
}

// The second question is for the model, the hints of a finding about the whole
// answer for the program that asks.
func TestInstructionForAnAnswerThatCannotBeReadIsForTheModel(t *testing.T) {
	for reply, want := range map[string]string{
		plainReply[:40]:   "The answer broke off before its JSON was complete. Answer again with the whole JSON object, from its beginning, and make it shorter: leave out what matters least, and write nothing before it or behind it.\n",
		"<think>" + draft: "The answer broke off before its JSON was complete. Answer again with the whole JSON object, from its beginning, and make it shorter: leave out what matters least, and write nothing before it or behind it.\n",
		"I can't do that": "The answer could not be read. Mind what is listed here, and answer again with one whole JSON object alone.\n1. In line 1: the reply holds no JSON object; it says \"I can't do that\"; answer with the JSON object alone [syntax]\n",
		"{schema: \"x\"}": "The answer could not be read. Mind what is listed here, and answer again with one whole JSON object alone.\n1. In line 1, at `{schema: \"x\"}`: a name is quoted in JSON; found \"schema\"; put \" before and behind the name [syntax]\n",
	} {
		_, list := event.DecodeReply([]byte(reply))
		require.Equal(t, want, list.Instruction(), reply)
	}
	_, list := event.DecodeReply([]byte(plainReply[:40]))
	require.Equal(t, "allow the model a longer answer, or ask for less at once", list[0].Hint)
}

// A line is no place in an answer of one line: what stands there is shown.
func TestInstructionShowsWhatStandsAtAPlace(t *testing.T) {
	_, list := event.DecodeReply([]byte("Sure: " + strings.TrimSuffix(plainReply, "}") + `, "places": [{"name": "A", "coordinates": [{"latitude": "north of it", "longitude": 1}]}],` +
		`"participants": [{"id": "a", "kind": "person"}], "time": [{"start": "2025-02-30T11:30:00 (local, as it is given in the report)"}]}`))
	text := list.Instruction()
	for _, want := range []string{
		`At /places/0/coordinates/0/latitude (line 1): expected a number in "latitude", found the text "north of it"; write the number alone, such as 1200 or 0.5 [wrong-type]`,
		`At /participants/0 (line 1, at ` + "`" + `"id": "a", "kind": "person"}], "time": […` + "`" + `): "name" is required`,
		`At /time/0/start (line 1): "2025-02-30T11:30:00 (local`,
	} {
		require.Contains(t, text, want)
	}
	_, list = event.DecodeReply([]byte(replyOf(`"summary": None`)))
	require.Contains(t, list.Instruction(), "In line 2, at `\"summary\": None}`: ")
	_, list = event.DecodeReply([]byte(strings.Replace(plainReply, `"type": `, `"type" = `, 1)))
	require.Contains(t, list.Instruction(), "In line 1, at `…\": \"summit\", \"type\" = \"summit\", \"title\":…`: there is no \":\"", "and what stands before what is no JSON")
	_, list = event.DecodeReply([]byte(`{"event": ` + strings.Replace(plainReply, "Talks", `Talks\u0007`, 1) + `, "a": ["b",]}`))
	require.Contains(t, list.Instruction(), "At /event/title (line 1, at `\"Talks\\u0007\"`): character 6", "in a text that was mended as well")
}

// A model is advised what it can do itself: it runs no command, counts no entries
// and knows no format by heart.
func TestInstructionAdvisesWhatAModelCanDo(t *testing.T) {
	for reply, want := range map[string]string{
		replyOf(`"language": "unknown"`):                                       `"unknown" is not a language tag; write "" where it is not known [`,
		replyOf(`"status": "N/A"`):                                             `"N/A" is not an event status; write [] where it is not known [`,
		replyOf(`"time": [{"start": "not specified"}]`):                        `as far as it is known; write "" where it is not known [`,
		replyOf(`"time": "unknown"`):                                           `found the text "unknown"; write [] where it is not known [`,
		replyOf(`"status": ["zzz"]`):                                           `cancelled, unconfirmed [`,
		`{"id": "a", "type": "summit", "title": "Talks"}`:                      `"schema" is required; write "schema": "news-event/v1" [`,
		strings.Replace(plainReply, `"Talks"`, "null", 1):                      `"title" is required; /title is null, which counts as absent; write what it is [`,
		`{"event": ` + strings.Replace(plainReply, `"Talks"`, "null", 1) + `}`: `/event/title is null, which`,
		replyOf(`"participants": [{"id": "dara", "kind": "person", "name": "D"}], "quotes": [{"id": "q", "type": "reported", "text": "x", "speakers": [{"id": "dara"}]}]`): `/quotes/0/speakers/0 (line 2, at ` + "`" + `{"id": "dara"}` + "`" + `): expected text in an entry of "speakers", found an object; write its id alone: "dara" [`,
	} {
		_, list := event.DecodeReply([]byte(reply))
		require.Contains(t, list.Instruction(), want, reply)
	}
	require.Equal(t, []string{`2:15-2:19 reply-null /subjects/0: an entry of "subjects" is null; it counts as absent`}, foundIn(replyOf(`"subjects": [null]`)))
}

// There is no second question where nothing but slips was forgiven.
func TestInstructionSaysNothingOfWhatIsForgiven(t *testing.T) {
	for _, reply := range []string{"```json\n" + plainReply + "\n```", replyOf(`"summary": null`), replyOf(`"summary": 7`)} {
		_, list := event.DecodeReply([]byte(reply))
		require.Len(t, list, 1)
		require.Empty(t, list.Instruction(), reply)
	}
}

// A model can only choose from ids that it is told.
func TestInstructionListsTheIDsThatThereAre(t *testing.T) {
	people := `{"id": "putin", "kind": "person", "name": "P"}, {"id": "trump", "kind": "person", "name": "T"}`
	_, list := event.DecodeReply([]byte(replyOf(`"participants": [` + people + `], "quotes": [{"id": "q", "type": "reported", "text": "x", "speakers": ["putn"], "nestedIn": "w",
	 "appearances": [{"source": "s"}]}]`)))
	text := list.Instruction()
	require.Contains(t, text, `no participant has id "putn"; the ids in "participants" are putin, trump; did you mean "putin"?`)
	require.Contains(t, text, `no quote has id "w"; the ids in "quotes" are q`)
	require.Contains(t, text, `no source has id "s"; "sources" is empty`)

	many := people
	for i := range 60 {
		many += fmt.Sprintf(`, {"id": "p%d", "kind": "person", "name": "N"}`, i)
	}
	_, list = event.DecodeReply([]byte(replyOf(`"participants": [` + many + `], "outcomes": [{"id": "o", "subject": "s", "result": "reached", "participants": ["zz"]}]`)))
	require.Contains(t, list.Instruction(), "putin, trump, p0, p1, ")
	require.Contains(t, list.Instruction(), "p37 and 22 more")
}
