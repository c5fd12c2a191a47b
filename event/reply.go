package event

import (
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/reply"
)

// DecodeReply reads the answer of a language model that was asked for an
// event, best with the schema of event/schema.ForModels, and judges it as
// [Check] does.
//
// As that schema asks, empty texts and lists count as absent, a list of one as
// what is in it, and a list of {key, value} as a map. Forgiven with a warning
// are
//   - prose, a code fence or an object around the event, an event written as a
//     JSON text, comments, and commas behind the last entry
//     ([diag.ReplyWrapped]),
//   - nulls ([diag.ReplyNull]),
//   - numbers written as text, texts written as numbers, and one thing where a
//     list belongs ([diag.ReplyCoerced]).
//
// An answer that breaks off is [diag.ReplyTruncated], one without a word
// [diag.EmptyDocument], and one in prose alone [diag.Syntax].
//
// All findings have their place in the answer, and pointers into the answer as
// the model wrote it: /identifiers/0/value for a value of a list of {key,
// value}. [diag.List.Instruction] makes them the text of a second question.
//
// The event is nil where the answer holds no JSON object, or one that is not
// whole. It is safe for concurrent use.
func DecodeReply(data []byte, options ...Option) (*Event, diag.List) {
	s := settingsOf(options)
	answer, found := reply.Open(data)
	switch {
	case !found:
		return nil, diag.List{noObject(data)}
	case answer.Truncated():
		return nil, diag.List{truncated(data)}
	}
	e, list := s.decodeAnswer(answer)
	list = append(list, wrapping(data, answer)...)
	sortByPlace(list)
	list = list.Limit()
	if answer.Changed() {
		replace(list, data)
	}
	return e, list
}

// replace gives findings about a changed text their places in the answer, where
// the offsets are the same.
func replace(list diag.List, data []byte) {
	for i := range list {
		d := &list[i]
		d.Start, d.End, d.Excerpt = reply.Place(data, d.Start.Offset), reply.Place(data, d.End.Offset), diag.Excerpt{}
	}
}

func (s *settings) decodeAnswer(answer reply.Answer) (*Event, diag.List) {
	part := answer.JSON
	document, list := doc.Parse(answer.Text[part.Start:part.End], doc.JSON, reply.Place(answer.Text, part.Start), s.limits)
	if document == nil {
		return nil, list
	}
	forgiven, warnings := reply.Forgive(document, reflect.TypeFor[Event]())
	read := s.bind(document, nil)
	findings := read.findings
	if read.event != nil {
		judged := read.event.diagnose(read.taint)
		document.Place(judged)
		findings = append(findings, judged...)
	}
	forgiven.Speak(findings)
	return read.event, append(warnings, findings...)
}

// noObject says what an answer is that has no JSON object.
func noObject(data []byte) diag.Diagnostic {
	const hint = "answer with the JSON object alone"
	switch reply.KindOf(data) {
	case reply.Empty:
		return replyFinding(data, diag.EmptyDocument, 0, len(data), "the reply is empty", hint)
	case reply.Begun:
		return truncated(data)
	default:
		return replyFinding(data, diag.Syntax, 0, len(data), "the reply holds no JSON object; it says "+diag.Quote(strings.TrimSpace(string(data))), hint)
	}
}

func truncated(data []byte) diag.Diagnostic {
	return replyFinding(data, diag.ReplyTruncated, len(data), len(data),
		"the reply ends before its JSON does", "ask for less at once, or allow a longer answer")
}

// wrapping notes what stands around the JSON and in it, and refuses a second
// object, which would be lost.
func wrapping(data []byte, answer reply.Answer) (list diag.List) {
	if rival := answer.Rival; rival.End > 0 {
		return diag.List{replyFinding(data, diag.ExtraDocument, rival.Start, rival.Start+1,
			"a second JSON object begins here; one event is asked for", "")}
	}
	note := func(start, end int, message, hint string) {
		list = append(list, replyFinding(data, diag.ReplyWrapped, start, end, message, hint))
	}
	before, behind := reply.Around(answer.Text, answer.JSON)
	const alone = "answer with the JSON alone"
	switch {
	case before.End > before.Start:
		note(before.Start, before.End, "the JSON has other text around it", alone)
	case behind.End > behind.Start:
		note(behind.Start, behind.End, "the JSON has other text behind it", alone)
	}
	if quoted := answer.Quoted; quoted.End > 0 {
		note(quoted.Start, quoted.End, "the JSON is written as a text", "answer with the object itself")
	}
	for _, slip := range answer.Slips {
		if slip.Comma {
			note(slip.Start, slip.End, "no comma follows the last entry", "leave the comma out")
		} else {
			note(slip.Start, slip.End, "JSON has no comments", "leave the comment out")
		}
	}
	return list
}

func replyFinding(data []byte, code diag.Code, start, end int, message, hint string) diag.Diagnostic {
	return diag.Diagnostic{
		Code: code, Severity: code.Severity(), Message: message, Hint: hint,
		Start: reply.Place(data, start), End: reply.Place(data, end),
	}
}
