package diag

import (
	"fmt"
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
// counts the rest. It is "" where there are none.
//
// It speaks of the places that the findings name; those of event.DecodeReply
// name them as the model wrote them.
func (l List) Instruction() string {
	list := l.Errors()
	if len(list) == 0 {
		list = l.Warnings()
	}
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("The answer has to be mended. Change what is listed here, leave the rest as it is, and answer with the whole JSON object alone.\n")
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

// instruction is the line about a finding.
func (d Diagnostic) instruction(number int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d. ", number)
	if d.Path != "" {
		b.WriteString("At " + Shorten(Escape(string(d.Path)), 200))
		if d.Start.IsValid() {
			fmt.Fprintf(&b, " (line %d)", d.Start.Line)
		}
		b.WriteString(": ")
	} else if d.Start.IsValid() {
		fmt.Fprintf(&b, "In line %d: ", d.Start.Line)
	}
	said := d.Message
	if d.Hint != "" {
		said += "; " + d.Hint
	}
	b.WriteString(Shorten(said, mostSaid) + " [" + string(d.Code) + "]\n")
	return b.String()
}
