package report

import (
	"io"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// text writes each finding as one line that can be searched, and under it the
// source line with a caret.
type text struct {
	w io.Writer
	o Options
}

// The escape sequences of a terminal.
const (
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	blue   = "\x1b[34m"
	bold   = "\x1b[1m"
	plain  = "\x1b[0m"
)

func (t *text) Findings(list diag.List) error {
	var b strings.Builder
	for _, d := range list {
		t.heading(&b, d)
		if !t.o.Quiet {
			t.excerpt(&b, d)
		}
	}
	_, err := io.WriteString(t.w, b.String())
	return err
}

func (t *text) Unreadable(string, string) error { return nil }

func (t *text) Close(total Total) error {
	if t.o.Quiet {
		return nil
	}
	_, err := io.WriteString(t.w, total.String()+"\n")
	return err
}

// heading writes "file:line:column: error: message [code]".
func (t *text) heading(b *strings.Builder, d diag.Diagnostic) {
	severity := d.Severity.String() + ": "
	after := d.Message + " [" + string(d.Code) + "]"
	before := strings.TrimSuffix(d.Error(), severity+after)
	b.WriteString(t.colored(bold, diag.Escape(before)))
	b.WriteString(t.colored(severityColor(d.Severity), severity))
	b.WriteString(diag.Escape(after))
	if d.Document > 1 {
		b.WriteString(" (document " + strconv.Itoa(d.Document) + ")")
	}
	b.WriteByte('\n')
}

func (t *text) excerpt(b *strings.Builder, d diag.Diagnostic) {
	if !d.Start.IsValid() {
		if d.Hint != "" {
			b.WriteString("   " + diag.Escape(d.Hint) + "\n")
		}
		return
	}
	number := strconv.Itoa(d.Start.Line)
	gutter := strings.Repeat(" ", len(number)+1) + "| "
	number += " | "
	line := lay(d, t.o.Width-len(gutter))
	b.WriteString(t.colored(blue, strings.TrimSuffix(gutter, " ")) + "\n")
	b.WriteString(t.colored(blue, number) + strings.TrimRight(line.text, " ") + "\n")
	b.WriteString(t.colored(blue, gutter) + strings.Repeat(" ", line.before))
	caret := "^" + strings.Repeat("~", line.under-1)
	b.WriteString(t.colored(severityColor(d.Severity), caret))
	t.hint(b, d.Hint, gutter, line)
}

// hint writes the advice behind the caret, or under it where it has no room.
func (t *text) hint(b *strings.Builder, hint, gutter string, line laid) {
	hint = diag.Escape(hint)
	if hint != "" {
		if len(gutter)+line.before+line.under+1+cells(hint) <= t.o.Width {
			b.WriteString(" " + hint)
		} else {
			b.WriteString("\n" + t.colored(blue, gutter) + hint)
		}
	}
	b.WriteByte('\n')
}

func severityColor(s diag.Severity) string {
	if s == diag.Error {
		return bold + red
	}
	return bold + yellow
}

func (t *text) colored(color, s string) string {
	if !t.o.Color || s == "" {
		return s
	}
	return color + s + plain
}
