package diag

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// mostInstructions is how many findings an instruction lists.
const mostInstructions = 20

// MaxInstruction is how many characters an instruction has at most.
const MaxInstruction = 8000

// mostSaid is how many characters of a finding an instruction has.
const mostSaid = 900

// Instruction writes the findings as a short text for a language model that is
// to answer a second time: what is wrong, where, and what is allowed. Warnings
// stand in it only where there are no errors. It lists the first 20 findings,
// or fewer where they would take more than [MaxInstruction] characters, and
// counts the rest. It is "" where there are none, or nothing but what
// event.DecodeReply forgives: [ReplyWrapped], [ReplyNull] and [ReplyCoerced].
//
// An answer is good enough where [List.HasErrors] is false; warnings that are
// left are worth a second question, but may stay.
//
// It speaks of the places that the findings name, and shows what stands there;
// those of event.DecodeReply name them as the model wrote them. Of an answer
// that broke off it says only that.
func (l List) Instruction() string {
	list := l.Errors()
	if len(list) == 0 {
		list = slices.DeleteFunc(l.Warnings(), Diagnostic.forgiven)
	}
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	switch {
	case len(list.With(ReplyTruncated)) > 0:
		return brokenOff
	case unread(list):
		b.WriteString("The answer could not be read. Mind what is listed here, and answer again with one whole JSON object alone.\n")
	default:
		b.WriteString("The answer has to be mended. Change what is listed here, leave the rest as it is, and answer with the whole JSON object alone.\n")
	}
	room := MaxInstruction - 200
	for i, d := range list {
		said := d.instruction(i + 1)
		if room -= utf8.RuneCountInString(said); room < 0 || i == mostInstructions {
			fmt.Fprintf(&b, "And %d more of the kind.\n", len(list)-i)
			break
		}
		b.WriteString(said)
	}
	return b.String()
}

// forgiven reports whether a finding is a slip of an answer that was read all
// the same.
func (d Diagnostic) forgiven() bool {
	return d.Code == ReplyWrapped || d.Code == ReplyNull || d.Code == ReplyCoerced
}

const brokenOff = "The answer broke off before its JSON was complete. Answer again with the whole JSON object, from its beginning, " +
	"and make it shorter: leave out what matters least, and write nothing before it or behind it.\n"

// unread reports whether the findings say why an answer could not be read.
func unread(list List) bool {
	return len(list.With(Syntax))+len(list.With(EmptyDocument))+len(list.With(ExtraDocument))+len(list.With(InvalidEncoding)) > 0
}

// instruction is the line about a finding.
func (d Diagnostic) instruction(number int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d. ", number)
	where := ""
	if d.Start.IsValid() {
		where = fmt.Sprintf("line %d", d.Start.Line)
		if shown := d.shown(); shown != "" {
			where += ", at `" + shown + "`"
		}
	}
	switch {
	case d.Path != "" && where != "":
		b.WriteString("At " + Shorten(Escape(string(d.Path)), 200) + " (" + where + "): ")
	case d.Path != "":
		b.WriteString("At " + Shorten(Escape(string(d.Path)), 200) + ": ")
	case where != "":
		b.WriteString("In " + where + ": ")
	}
	said := d.Message
	if d.Hint != "" {
		said += "; " + d.Hint
	}
	b.WriteString(Shorten(said, mostSaid) + " [" + string(d.Code) + "]\n")
	return b.String()
}

// mostShown is how many characters of what stands at a place are shown.
const mostShown = 40

// shown is what stands at the place of a finding, unless its message says so.
// Of JSON that is none it is also what stands before.
func (d Diagnostic) shown() string {
	text := []rune(d.Excerpt.Text)
	before := d.Start.Column - d.Excerpt.Column
	if before < 0 || before >= len(text) {
		return ""
	}
	cut := ""
	switch length := d.End.Column - d.Start.Column; {
	case d.Code == Syntax && before > mostShown/2:
		cut, text = "…", text[before-mostShown/2:]
	case d.Code == Syntax:
	case d.End.Line == d.Start.Line && !d.Code.OnObject() && d.Code != ExtraDocument && before+length < len(text):
		text = text[before : before+max(length, 0)]
	default:
		text = text[before:]
	}
	shown := cut + strings.TrimSpace(Shorten(string(text), mostShown))
	if strings.Contains(d.Message, Escape(strings.Trim(shown, `"…`))) {
		return ""
	}
	return Escape(shown)
}
