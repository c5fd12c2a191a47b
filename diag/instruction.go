package diag

import (
	"fmt"
	"strings"
)

// mostInstructions is how many findings an instruction lists.
const mostInstructions = 20

// Instruction writes the findings as a short text for a language model that is
// to answer a second time: what is wrong, where, and what is allowed. Warnings
// stand in it only where there are no errors; of many findings it lists the
// first 20. It is "" where there are none.
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
	for i, d := range list {
		if i == mostInstructions {
			fmt.Fprintf(&b, "And %d more of the kind.\n", len(list)-i)
			break
		}
		d.instruct(&b, i+1)
	}
	return b.String()
}

func (d Diagnostic) instruct(b *strings.Builder, number int) {
	fmt.Fprintf(b, "%d. ", number)
	if d.Path != "" {
		b.WriteString("At " + Shorten(Escape(string(d.Path)), 200))
		if d.Start.IsValid() {
			fmt.Fprintf(b, " (line %d)", d.Start.Line)
		}
		b.WriteString(": ")
	} else if d.Start.IsValid() {
		fmt.Fprintf(b, "In line %d: ", d.Start.Line)
	}
	b.WriteString(d.Message)
	if d.Hint != "" {
		b.WriteString("; " + d.Hint)
	}
	b.WriteString(" [" + string(d.Code) + "]\n")
}
