package show

import (
	"fmt"
	"io"
	"strings"

	"github.com/newsevent/newsevent/event"
)

// marks stand at the beginning of a line for the verdict on it.
var verdicts = []struct {
	verdict    event.Verdict
	mark, text string
}{
	{event.VerdictAgrees, "=", "agree"},
	{event.VerdictWithinPrecision, "≈", "agree within precision"},
	{event.VerdictDiffers, "~", "differ, contradicting nothing"},
	{event.VerdictOnlyFirst, "<", "only in A"},
	{event.VerdictOnlySecond, ">", "only in B"},
	{event.VerdictContradicts, "≠", "contradict each other"},
}

func mark(v event.Verdict) string {
	for _, known := range verdicts {
		if known.verdict == v {
			return known.mark
		}
	}
	return " "
}

// Comparison writes a comparison side by side, in so many columns. The names
// are those of the two accounts' files.
func Comparison(w io.Writer, c event.Comparison, nameA, nameB string, columns int) error {
	t := newTable(columns)
	t.lines(indent(wrap(line(nameA), columns-3), "A  "))
	t.lines(indent(wrap(line(nameB), columns-3), "B  "))
	for _, part := range c.Parts {
		t.part(part)
	}
	t.summary(c)
	_, err := io.WriteString(w, t.b.String())
	return err
}

// table lays out three columns: the field's name, and what either account says.
// Where there is little room the name has a line of its own.
type table struct {
	b           strings.Builder
	columns     int
	name, value int
}

const (
	nameColumns = 23
	gap         = 2
	// narrow is below which names stand on lines of their own.
	narrow = 90
)

func newTable(columns int) *table {
	columns = max(columns, 20)
	t := &table{columns: columns, name: nameColumns}
	if columns < narrow {
		t.name = 2
	}
	t.value = (columns - t.name - gap) / 2
	return t
}

func (t *table) lines(lines []string) {
	for _, l := range lines {
		t.b.WriteString(strings.TrimRight(l, " ") + "\n")
	}
}

func (t *table) part(p event.PartComparison) {
	t.b.WriteByte('\n')
	t.lines(indent(wrap(heading(p), t.columns-2), mark(p.Verdict)+" "))
	for _, f := range p.Fields {
		t.field(f)
	}
}

// heading says what is compared: the kind of part, what either account calls
// it, and how the two were found to be one.
func heading(p event.PartComparison) string {
	a, b := line(p.A.Label), line(p.B.Label)
	text := string(p.Part) + ": "
	switch {
	case p.Part == event.ComparedEvent:
		return "event"
	case len(p.B.Paths) == 0:
		return text + a + " (only in A)"
	case len(p.A.Paths) == 0:
		return text + b + " (only in B)"
	case a == b:
		text += a
	default:
		text += a + " / " + b
	}
	if p.MatchedBy != "" {
		text += " (matched by " + p.MatchedBy + ")"
	}
	return text
}

func (t *table) field(f event.FieldComparison) {
	a, b := wrap(line(f.A), t.value), wrap(line(f.B), t.value)
	var name []string
	if t.name == nameColumns {
		name = indent(wrap(f.Name, t.name-3), mark(f.Verdict)+" ")
	} else {
		t.lines(indent(wrap(f.Name, t.columns-2), mark(f.Verdict)+" "))
	}
	for i := range max(len(a), len(b), len(name)) {
		t.lines([]string{fill(at(name, i), t.name) + fill(at(a, i), t.value+gap) + at(b, i)})
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// summary counts the verdicts and says what the marks mean.
func (t *table) summary(c event.Comparison) {
	t.b.WriteByte('\n')
	for _, v := range verdicts {
		if n := c.Count(v.verdict); n > 0 {
			fmt.Fprintf(&t.b, "%s %4d  %s\n", v.mark, n, v.text)
		}
	}
}
