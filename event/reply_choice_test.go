package event_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

var (
	draft      = strings.Replace(plainReply, "Talks", "Draft", 1)
	aPerson    = `{"id": "a", "kind": "person", "name": "A"}`
	withPeople = replyOf(`"summary": "They met.", "participants": [` + aPerson + ", " + aPerson + ", " + aPerson + ", " + aPerson + `]`)
	another    = strings.NewReplacer(`"summit", "type"`, `"other", "type"`, "Talks", "Walks").Replace(plainReply)
)

// A model that writes the event twice has mended it. What is passed over for
// the last one is told, at its place.
func TestLastVersionOfAnEventCounts(t *testing.T) {
	for name, c := range map[string]struct {
		reply string
		want  []string
	}{
		"a draft":               {draft + "\n" + plainReply, []string{"1:1-1:80 reply-wrapped : this object is passed over; the event that begins in line 2 is read"}},
		"a longer draft":        {strings.Replace(draft, "Draft", strings.Repeat("x", 60), 1) + "\n" + plainReply, []string{"1:1-1:135 reply-wrapped : this object is passed over; the event that begins in line 2 is read"}},
		"a draft cut off":       {"Well:\n" + draft[:60] + "\n\nAgain:\n" + plainReply, []string{"1:1-4:7 reply-wrapped : the JSON has other text around it", "2:1-5:1 reply-wrapped : this object is passed over; the event that begins in line 5 is read"}},
		"a draft cut in a text": {draft[:75] + "\n\nAgain:\n```json\n" + strings.ReplaceAll(plainReply, ", ", ",\n") + "\n```", []string{"1:1-4:8 reply-wrapped : the JSON has other text around it", "1:1-5:1 reply-wrapped : this object is passed over; the event that begins in line 5 is read"}},
		"a small one":           {`{"id": "x"} and then ` + plainReply, []string{"1:1-1:21 reply-wrapped : the JSON has other text around it", "1:1-1:12 reply-wrapped : this object is passed over; the event that begins in line 1 is read"}},
		"one behind":            {plainReply + "\n" + `such as {"no": "x"}`, []string{"2:1-2:20 reply-wrapped : the JSON has other text behind it", "2:9-2:20 reply-wrapped : this object is passed over; the event that begins in line 1 is read"}},
		"channels":              {"<|channel|>analysis<|message|>" + draft + "<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>" + plainReply, []string{"1:1-1:180 reply-wrapped : the JSON has other text around it"}},
		"thoughts twice":        {"<think>" + another + "</think><think>" + draft + "</think>" + plainReply, []string{"1:1-1:188 reply-wrapped : the JSON has other text around it"}},
		"no opening tag":        {"I see " + another + "\n</think>\n" + plainReply, []string{"1:1-2:9 reply-wrapped : the JSON has other text around it"}},
	} {
		t.Run(name, func(t *testing.T) {
			e, list := event.DecodeReply([]byte(c.reply))
			require.Equal(t, c.want, foundIn(c.reply))
			require.NoError(t, list.Err())
			require.Equal(t, "Talks", e.Title)
		})
	}
}

// An answer is never dropped for one that stands before it.
func TestAnswerThatMightBeLostIsAnError(t *testing.T) {
	for name, c := range map[string]struct{ reply, want string }{
		"thoughts without end":     {"<think>Perhaps " + draft, "1:95-1:95 reply-truncated : the reply ends before the model is done thinking"},
		"prose thoughts, no end":   {"<think>I cannot say", "1:20-1:20 reply-truncated : the reply ends before the model is done thinking"},
		"analysis without end":     {"<|channel|>analysis<|message|>" + draft, "1:110-1:110 reply-truncated : the reply ends before the model is done thinking"},
		"mended version, cut":      {draft + "\nBetter:\n" + plainReply[:40], "3:41-3:41 reply-truncated : the reply ends before its JSON does, which begins in line 3"},
		"mended version, just cut": {draft + "\n{", "2:2-2:2 reply-truncated : the reply ends before its JSON does, which begins in line 2"},
		"lists behind it, cut":     {draft + "\n" + `{"quotes": [`, "2:13-2:13 reply-truncated : the reply ends before its JSON does, which begins in line 2"},
		"another event":            {plainReply + "\n" + another, "2:1-2:2 extra-document : a second JSON object begins here; one event is asked for"},
		"a shorter one":            {strings.Replace(another, "}", `, "summary": "`+strings.Repeat("x", 400)+`"}`, 1) + "\n" + plainReply, "2:1-2:2 extra-document : a second JSON object begins here; one event is asked for"},
		"part of it":               {plainReply + "\n" + `{"quotes": [{}]}`, "2:1-2:2 extra-document : a second JSON object begins here; one event is asked for"},
		"a change":                 {plainReply + "\nOr:\n" + `{"title": "Other"}`, "3:1-3:2 extra-document : the event is whole, and more of it or changes to it follow here"},
		"a participant":            {plainReply + "\nAnd:\n" + `{"id": "omund", "kind": "state"}`, "3:1-3:2 extra-document : the event is whole, and more of it or changes to it follow here"},
		"a list":                   {plainReply + "\nAnd:\n" + `[{"id": "q2"}]`, "3:1-3:2 extra-document : the event is whole, and more of it or changes to it follow here"},
		"a patch":                  {plainReply + "\nAnd:\n" + `[{"op": "remove", "path": "/title"}]`, "3:1-3:2 extra-document : the event is whole, and more of it or changes to it follow here"},
		"a change, no JSON":        {plainReply + "\nOr:\n" + `{"title": "Other",}`, "3:1-3:2 extra-document : the event is whole, and more of it or changes to it follow here"},
		"a short version":          {withPeople + "\nShort version:\n" + plainReply, "4:1-4:2 extra-document : this version of the event has less than an earlier one in \"summary\", \"participants\""},
		"a version that is held":   {`{"event": ` + withPeople + "}\nShort version:\n" + plainReply, "4:1-4:2 extra-document : this version of the event has less than an earlier one in \"summary\", \"participants\""},
		"a comma, and short":       {strings.Replace(withPeople, "]}", "],}", 1) + "\nShort version:\n" + plainReply, "4:1-4:2 extra-document : this version of the event has less than an earlier one in \"summary\", \"participants\""},
		"lists of a part":          {withPeople + "\nAgain:\n" + strings.Replace(withPeople, aPerson+", "+aPerson+", ", "", 1), "4:1-4:2 extra-document : this version of the event has less than an earlier one in \"participants\""},
		"much shorter":             {strings.Replace(draft, "Draft", strings.Repeat("x", 200), 1) + "\n" + plainReply, "2:1-2:2 extra-document : this version of the event is much shorter than an earlier one"},
		"a mended one, broken":     {draft + "\n" + strings.Replace(plainReply, `"type"`, `type`, 1), "2:45-2:49 syntax : a name is quoted in JSON; found \"type\""},
		"bare names":               {`Here: {schema: "news-event/v1", id: "a"}`, "1:8-1:14 syntax : a name is quoted in JSON; found \"schema\""},
	} {
		t.Run(name, func(t *testing.T) {
			found := foundIn(c.reply)
			require.Contains(t, found, c.want)
			e, list := event.DecodeReply([]byte(c.reply))
			require.Error(t, list.Err())
			require.Nil(t, e, "no event of an answer that holds several counts")
		})
	}
}

// An answer that says that it leaves something out is not whole.
func TestWhatAnAnswerLeavesOutIsAnError(t *testing.T) {
	const source = `{"id": "s", "kind": "outlet", "title": "x"}`
	for fields, want := range map[string]string{
		`"sources": [` + source + `, ...]`:                    `2:59-2:62 syntax : something is left out here`,
		`"sources": [` + source + ` … ]`:                      `2:58-2:59 syntax : something is left out here`,
		`"sources": [...]`:                                    `2:14-2:17 syntax : something is left out here`,
		`"sources": [` + source + ` // ... as above` + "\n]":  `2:58-2:73 syntax : something is left out here`,
		`"sources": [` + source + ` /* remaining sources */]`: `2:58-2:81 syntax : something is left out here`,
		`"participants": ["..."]`:                             `2:19-2:24 wrong-type /participants/0: something is left out here`,
		`"subjects": [{"scheme": "s", "code": "c"},"…"]`:      `2:44-2:47 wrong-type /subjects/1: something is left out here`,
	} {
		require.Contains(t, foundIn(replyOf(fields)), want, fields)
	}
	_, list := event.DecodeReply([]byte(replyOf(`"sources": [...]`)))
	require.Contains(t, list.Instruction(), "something is left out here; write out the whole object")
	e, list := event.DecodeReply([]byte(replyOf(`"summary": "and so on ..." // the report says so` + "\n")))
	require.NotNil(t, e)
	require.NoError(t, list.Err())
}

// What an answer repeats of its event, and a version that lost one of many, is
// told and no error.
func TestWhatTheEventHasMayFollowIt(t *testing.T) {
	for _, reply := range []string{
		withPeople + "\nWho " + `{"id":"a", "kind":"person", "name":"A"}` + " is, I know.",
		strings.ReplaceAll(withPeople, ", ", ",\n"+strings.Repeat(" ", 80)) + "\nOnce more:\n" + withPeople,
		withPeople + "\nSure: " + `{"confidence": 0.9, "notes": ["x"]}`,
		withPeople + "\nMended:\n" + strings.Replace(withPeople, aPerson+", ", "", 1),
	} {
		e, list := event.DecodeReply([]byte(reply))
		require.NotNil(t, e, "%s: %v", reply, list)
		require.Empty(t, list.With(diag.ExtraDocument), reply)
		require.Len(t, list.With(diag.ReplyWrapped), 2, reply)
	}
}

func TestEventIsTakenOutOfWhatHoldsIt(t *testing.T) {
	for name, c := range map[string]struct {
		reply string
		want  []string
	}{
		"beside notes": {`{"notes": "two calls", "event": ` + plainReply + `, "confidence": 0.9, "refusal": null}`, []string{
			`1:11-1:22 reply-wrapped /notes: "notes" is passed over; only the event is read`,
			`1:24-1:31 reply-wrapped /event: the event stands in another object, as "event"`,
			`1:128-1:131 reply-wrapped /confidence: "confidence" is passed over; only the event is read`,
		}},
		"a call": {`{"type": "tool_use", "id": "t1", "name": "write", "input": ` + plainReply + `}`, []string{
			`1:10-1:20 reply-wrapped /type: "type" is passed over; only the event is read`,
			`1:28-1:32 reply-wrapped /id: "id" is passed over; only the event is read`,
			`1:42-1:49 reply-wrapped /name: "name" is passed over; only the event is read`,
			`1:51-1:58 reply-wrapped /input: the event stands in another object, as "input"`,
		}},
		"a call in text": {`{"name": "write", "arguments": ` + strconv.Quote(plainReply) + `}`, []string{
			`1:10-1:17 reply-wrapped /name: "name" is passed over; only the event is read`,
			`1:19-1:30 reply-wrapped /arguments: the event stands in another object, as "arguments"`,
			`1:32-1:129 reply-wrapped : the JSON is written as a text`,
		}},
		"in lists": {`[[` + plainReply + `], "so"]`, []string{
			`1:1-1:2 reply-wrapped : the event stands in a list`,
			`1:85-1:89 reply-wrapped /1: what stands here is passed over; only the event is read`,
		}},
		"block quote": {"> {\n> " + plainReply[1:78] + "\n> }", []string{
			`1:1-1:3 reply-wrapped : the JSON stands in a block quote`,
		}},
		"breaks as in a text": {`{\n  ` + strings.ReplaceAll(plainReply[1:], ", ", `,\n  `), []string{
			`1:2-1:4 reply-wrapped : \n is written only inside a text`,
		}},
		"numbered notes": {plainReply[:78] + " # as the report's title says}\n}", []string{
			`1:80-1:109 reply-wrapped : JSON has no comments`,
		}},
		"escapes as in a text": {strings.Trim(strconv.Quote(plainReply), `"`), []string{
			`1:1-1:96 reply-wrapped : the JSON is written as a text`,
		}},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, foundIn(c.reply))
			e, list := event.DecodeReply([]byte(c.reply))
			require.NoError(t, list.Err())
			require.Equal(t, "Talks", e.Title)
		})
	}
}

// What belongs into the event and stands beside it would be lost.
func TestFieldsBesideTheEventAreErrors(t *testing.T) {
	for beside, want := range map[string]string{
		`"participants": [{"id": "a"}]`:              `unknown-field /participants: "participants" stands beside the event, not in it`,
		`"quotes": {"id": "q"}`:                      `unknown-field /quotes: "quotes" stands beside the event, not in it`,
		`"time": {"start": "2025"}`:                  `unknown-field /time: "time" stands beside the event, not in it`,
		`"summary": "They met."`:                     `unknown-field /summary: "summary" stands beside the event, not in it`,
		`"title": "Walks"`:                           `unknown-field /title: "title" stands beside the event, not in it`,
		`"status": "concluded"`:                      `unknown-field /status: "status" stands beside the event, not in it`,
		`"details": {"more": {"quotes": ["q"]}}`:     `unknown-field /details: "details" holds parts of an event, and stands beside the event`,
		`"parts": [{"participants": [{"id": "a"}]}]`: `unknown-field /parts: "parts" holds parts of an event, and stands beside the event`,
	} {
		reply := `{"event": ` + plainReply + `, ` + beside + `}`
		require.Len(t, foundIn(reply), 2, reply)
		require.Contains(t, foundIn(reply)[1], want, reply)
		_, list := event.DecodeReply([]byte(reply))
		require.Contains(t, list.Instruction(), "write ", "the model is told to put it where it belongs")
	}
	for _, beside := range []string{`"participants": []`, `"title": "Talks"`, `"summary": ""`} {
		require.Equal(t, []string{`1:2-1:9 reply-wrapped /event: the event stands in another object, as "event"`}, foundIn(`{"event": ` + plainReply + `, ` + beside + `}`)[:1], beside)
		_, list := event.DecodeReply([]byte(`{"event": ` + plainReply + `, ` + beside + `}`))
		require.NoError(t, list.Err(), beside)
	}
	for _, beside := range []string{`"status": "completed"`, `"id": "call-1"`, `"type": "function_call"`, `"reasoning": {"steps": ["read"]}`, `"$schema": "x"`} {
		_, list := event.DecodeReply([]byte(`{"event": ` + plainReply + `, ` + beside + `}`))
		require.NoError(t, list.Err(), beside)
		require.Len(t, list, 2, beside)
	}
	require.Contains(t, strings.Join(foundIn(`[`+plainReply+`, {"participants": [{"id": "a"}]}]`), "\n"), "1:83-1:84 unknown-field /1: what stands here holds parts of an event")
}

func TestPlacesInAnAnswerThatIsAListAreThoseOfTheList(t *testing.T) {
	_, list := event.DecodeReply([]byte("[" + replyOf(`"status": ["over"]`) + "]"))
	require.Equal(t, []string{"1:1 reply-wrapped ", "2:13 invalid-value /0/status/0"}, codes(list))
	_, list = event.DecodeReply([]byte(`{"events": [` + replyOf(`"status": ["over"]`) + "]}"))
	require.Equal(t, []string{"1:2 reply-wrapped /events", "2:13 invalid-value /events/0/status/0"}, codes(list))
}

func TestSeveralEventsInAnAnswerAreAnError(t *testing.T) {
	require.Equal(t, []string{`1:94-1:95 extra-document /events/1: a second event begins here; one event is asked for`},
		foundIn(`{"events": [`+plainReply+`, `+another+`]}`))
}

// Only JSON that has begun and is not ended is cut off.
func TestAnswersThatAreNoJSONAreToldFromThoseCutOff(t *testing.T) {
	for reply, want := range map[string]string{
		"I cannot help with that request": "syntax", "null": "syntax", "true": "syntax", "N/A": "syntax", "42": "syntax", "[]": "syntax",
		`"no event"`: "syntax", "Sorry — no event here 🙂": "syntax", "```\nI can't\n": "syntax", "无法回答": "syntax",
		"```\nNo event\n```": "syntax", "{'source': 'https://a.b/', 'x': 'y'}": "syntax",
		"```json\n{\n```": "reply-truncated", "{": "reply-truncated", "[": "reply-truncated", "[{": "reply-truncated", `"{`: "reply-truncated", "```json": "reply-truncated",
		`"{\"sch`: "reply-truncated", `{\n`: "reply-truncated", "好的：": "reply-truncated",
		"{\x00\"\x00i\x00": "invalid-encoding", "\xff\xfe{\x00\"\x00": "invalid-encoding", "caf\xe9": "invalid-encoding",
	} {
		_, list := event.DecodeReply([]byte(reply))
		require.Len(t, list, 1, "%q", reply)
		require.Equal(t, want, string(list[0].Code), "%q", reply)
	}
	require.Equal(t, []string{`1:13-1:27 syntax /refusal: the reply holds no event; "refusal" says "I won't help"`}, foundIn(`{"refusal": "I won't help"}`))
}
