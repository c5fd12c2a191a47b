package event

import (
	"fmt"
	"reflect"
	"slices"
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
// what is in it where it has such lists, and a list of {key, value} as a map.
// Forgiven with a warning are
//   - prose, what a model thinks, a code fence or block quote around the event,
//     an object or list that holds it, an event written as a JSON text,
//     comments, and commas behind the last entry ([diag.ReplyWrapped]),
//   - nulls, and what is empty in a list or map ([diag.ReplyNull]),
//   - numbers written as text, texts written as numbers, JSON written as text,
//     one thing where a list belongs and the reverse, and fields that the schema
//     for models leaves out ([diag.ReplyCoerced]).
//
// Fields of an event that stand beside it, in what holds it, would be lost:
// they are [diag.UnknownField].
//
// Of several versions of one event, with one id, the last counts, and those
// passed over are noted as [diag.ReplyWrapped]. Where it is not sure that
// nothing of the answer is lost, a second object is [diag.ExtraDocument]: an
// event with another id, a last version that is less than half as long as an
// earlier one or lacks fields or half of a list that it has, and what follows the event in names of the model.
//
// A "..." in a list or comment that stands for more of it is an error.
//
// An answer that breaks off within its JSON, or before the model is done
// thinking, is [diag.ReplyTruncated], one without a word [diag.EmptyDocument],
// and one that says anything else [diag.Syntax].
//
// All findings have their place in the answer, and pointers into the answer as
// the model wrote it: /identifiers/0/value for a value of a list of {key,
// value}. [diag.List.Instruction] makes them the text of a second question;
// hints of a finding about the whole answer are for the program that asks.
//
// [MaxBytes] bounds the whole answer: of a larger one nothing is read.
//
// The event is nil where the answer holds no event, several, or one that is not
// whole. It is safe for concurrent use.
func DecodeReply(data []byte, options ...Option) (*Event, diag.List) {
	s := settingsOf(options)
	if len(data) > s.limits.JSONBytes {
		_, list := doc.Parse(data, doc.JSON, diag.Position{}, s.limits)
		return nil, list
	}
	r := answered{data: data, places: doc.Places(data)}
	answer, found := reply.Open(data, reflect.TypeFor[Event]())
	switch {
	case !found && !answer.Thinking:
		return nil, r.noObject(s.limits)
	case answer.Truncated():
		return nil, diag.List{r.truncated(answer)}
	case answer.Rival.End > 0:
		return nil, diag.List{r.second(answer.Rival)}
	}
	if slip, part := answer.LeavesOut(); part {
		return nil, diag.List{r.finding(diag.Syntax, slip.Start, slip.End, slip.Message, slip.Hint)}
	}
	e, list := s.decodeAnswer(answer, r)
	list = append(list, r.wrapping(answer)...)
	sortByPlace(list)
	list = list.Limit()
	if answer.Changed() {
		r.place(list)
	}
	return e, list
}

func (s *settings) decodeAnswer(answer reply.Answer, r answered) (*Event, diag.List) {
	part := answer.JSON
	document, list := doc.Parse(answer.Text[part.Start:part.End], doc.JSON, r.places.Position(part.Start), s.limits)
	if document == nil {
		return nil, list
	}
	forgiven, faults, ok := reply.Forgive(document, reflect.TypeFor[Event]())
	if !ok {
		return nil, append(forgiven.Warnings(nil), faults...)
	}
	read := s.bind(document, faults)
	findings := read.findings
	if read.event != nil {
		judged := read.event.diagnose(read.taint)
		document.Place(judged)
		findings = append(findings, judged...)
	}
	warnings := forgiven.Warnings(findings)
	withoutIDs(findings)
	adviseSchema(findings)
	forgiven.Speak(findings)
	return read.event, slices.Concat(warnings, forgiven.Strayed(), findings)
}

// adviseSchema tells what the one value of the field is that says what format
// an event has.
func adviseSchema(list diag.List) {
	for i, d := range list {
		if d.Code == diag.Required && d.Path == "" && strings.HasPrefix(d.Message, `"schema" `) {
			list[i].Hint = `write "schema": ` + diag.Quote(SchemaVersion)
		}
	}
}

// answered is an answer as it was given.
type answered struct {
	data   []byte
	places *doc.Document
}

// place gives findings about a changed text their places in the answer, where
// the offsets are the same.
func (r answered) place(list diag.List) {
	for i := range list {
		d := &list[i]
		start := d.Start.Offset
		d.Start, d.End, d.Excerpt = r.places.Position(start), r.places.Position(d.End.Offset), r.places.Excerpt(start)
	}
}

// noObject says what an answer is that has no JSON object.
func (r answered) noObject(limits doc.Limits) diag.List {
	if _, list := doc.Parse(r.data, doc.JSON, diag.Position{}, limits); len(list.With(diag.InvalidEncoding))+len(list.With(diag.TooLarge)) > 0 {
		return list
	}
	const hint = "answer with the JSON object alone"
	switch reply.KindOf(r.data) {
	case reply.Empty:
		return diag.List{r.finding(diag.EmptyDocument, 0, len(r.data), "the reply is empty", hint)}
	case reply.Begun:
		return diag.List{r.truncated(reply.Answer{})}
	default:
		return diag.List{r.finding(diag.Syntax, 0, len(r.data), "the reply holds no JSON object; it says "+diag.Quote(strings.TrimSpace(string(r.data))), hint)}
	}
}

// truncated says that an answer ends too early.
func (r answered) truncated(answer reply.Answer) diag.Diagnostic {
	end := len(r.data)
	message := "the reply ends before its JSON does"
	switch {
	case answer.Thinking:
		message = "the reply ends before the model is done thinking"
	case len(answer.Passed) > 0 || answer.Rival.End > 0:
		message += fmt.Sprintf(", which begins in line %d", r.places.Position(answer.JSON.Start).Line)
	}
	return r.finding(diag.ReplyTruncated, end, end, message, "allow the model a longer answer, or ask for less at once")
}

// second refuses a second object, which would be lost.
func (r answered) second(rival reply.Rival) diag.Diagnostic {
	return r.finding(diag.ExtraDocument, rival.Start, rival.Start+1, rival.Message, rival.Hint)
}

// wrapping notes what stands around the JSON and in it.
func (r answered) wrapping(answer reply.Answer) (list diag.List) {
	note := func(p reply.Part, message, hint string) {
		list = append(list, r.finding(diag.ReplyWrapped, p.Start, p.End, message, hint))
	}
	before, behind := reply.Around(answer.Text, answer.JSON)
	const alone = "answer with the JSON alone"
	switch {
	case slices.Contains(answer.Passed, before) && behind.End == behind.Start:
	case before.End > before.Start:
		note(before, "the JSON has other text around it", alone)
	case behind.End > behind.Start:
		note(behind, "the JSON has other text behind it", alone)
	}
	for _, passed := range answer.Passed {
		message := fmt.Sprintf("this object is passed over; the event that begins in line %d is read", r.places.Position(answer.JSON.Start).Line)
		note(passed, message, alone)
	}
	if quoted := answer.Quoted; quoted.End > 0 {
		note(quoted, "the JSON is written as a text", "answer with the object itself")
	}
	for _, slip := range answer.Slips {
		note(reply.Part{Start: slip.Start, End: slip.End}, slip.Message, slip.Hint)
	}
	return list
}

func (r answered) finding(code diag.Code, start, end int, message, hint string) diag.Diagnostic {
	return diag.Diagnostic{
		Code: code, Severity: code.Severity(), Message: message, Hint: hint,
		Start: r.places.Position(start), End: r.places.Position(end), Excerpt: r.places.Excerpt(start),
	}
}
