package event

import (
	"reflect"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/reply"
)

// DecodeReply reads the answer of a language model that was asked for an
// event, best with the schema of event/schema.ForModels, and judges it as
// [Check] does.
//
// As that schema asks, empty texts and lists count as absent, a list of one as
// what is in it, and a list of {key, value} as a map. Prose and a code fence
// around the JSON, nulls, numbers written as text and texts written as numbers
// are forgiven with a warning ([diag.ReplyWrapped], [diag.ReplyNull],
// [diag.ReplyCoerced]). An answer that breaks off is [diag.ReplyTruncated]. All
// findings have their place in the answer; [diag.List.Instruction] makes them
// the text of a second question.
//
// The event is nil where the answer holds no JSON object, or one that is not
// whole. It is safe for concurrent use.
func DecodeReply(data []byte, options ...Option) (*Event, diag.List) {
	s := settingsOf(options)
	part, rival, found := reply.Find(data)
	switch {
	case !found:
		return nil, diag.List{noObject(data)}
	case part.Cut:
		return nil, diag.List{truncated(data)}
	}
	base := reply.Place(data, part.Start)
	document, list := doc.Parse(data[part.Start:part.End], doc.JSON, base, s.limits)
	if document == nil {
		return nil, list
	}
	list = append(wrapping(data, part, rival), reply.Forgive(document, reflect.TypeFor[Event]())...)
	read := s.bind(document, nil)
	list = append(list, read.findings...)
	if read.event != nil {
		judged := read.event.diagnose(read.taint)
		document.Place(judged)
		list = append(list, judged...)
	}
	sortByPlace(list)
	return read.event, list.Limit()
}

func noObject(data []byte) diag.Diagnostic {
	return replyFinding(data, diag.Syntax, 0, len(data), "the reply holds no JSON object", "answer with the JSON alone")
}

func truncated(data []byte) diag.Diagnostic {
	return replyFinding(data, diag.ReplyTruncated, len(data), len(data),
		"the reply ends before its JSON does", "ask for less at once, or allow a longer answer")
}

// wrapping notes what stands around the JSON, and refuses a second object,
// which would be lost.
func wrapping(data []byte, part, rival reply.Part) diag.List {
	if rival.End > 0 {
		return diag.List{replyFinding(data, diag.ExtraDocument, rival.Start, rival.Start+1,
			"a second JSON object begins here; one event is asked for", "")}
	}
	before, behind := reply.Around(data, part)
	switch {
	case before.End > before.Start:
		return diag.List{replyFinding(data, diag.ReplyWrapped, before.Start, before.End, "the JSON has other text around it", "answer with the JSON alone")}
	case behind.End > behind.Start:
		return diag.List{replyFinding(data, diag.ReplyWrapped, behind.Start, behind.End, "the JSON has other text behind it", "answer with the JSON alone")}
	default:
		return nil
	}
}

func replyFinding(data []byte, code diag.Code, start, end int, message, hint string) diag.Diagnostic {
	return diag.Diagnostic{
		Code: code, Severity: code.Severity(), Message: message, Hint: hint,
		Start: reply.Place(data, start), End: reply.Place(data, end),
	}
}
