package show

import (
	"io"
	"strings"
)

// longestLine is the widest that prose is set, since longer lines are hard to
// read.
const longestLine = 100

// textWriter sets a page in lines of so many columns.
type textWriter struct {
	b       strings.Builder
	columns int
}

func writeText(w io.Writer, p page, columns int) error {
	t := &textWriter{columns: min(max(columns, 20), longestLine)}
	t.paragraph("", p.Title.String)
	t.rule(p.Title.String, '=')
	t.paragraph("", p.Kicker)
	if p.Summary.String != "" {
		t.blank()
		t.paragraph("", p.Summary.String)
	}
	if len(p.Facts) > 0 {
		t.blank()
		t.facts("", p.Facts)
	}
	for _, s := range p.Sections {
		t.blank()
		t.paragraph("", s.Title)
		t.rule(s.Title, '-')
		for i, e := range s.Entries {
			if i > 0 && (e.long() || s.Entries[i-1].long()) {
				t.blank()
			}
			t.entry(e)
		}
	}
	_, err := io.WriteString(w, t.b.String())
	return err
}

// long reports whether an entry takes more than its first line.
func (e entry) long() bool { return e.Body.String != "" || len(e.Facts) > 0 }

func (t *textWriter) blank() { t.b.WriteByte('\n') }

// rule underlines a heading.
func (t *textWriter) rule(heading string, with rune) {
	longest := 0
	for _, l := range wrap(heading, t.columns) {
		longest = max(longest, width(l))
	}
	t.b.WriteString(strings.Repeat(string(with), longest) + "\n")
}

func (t *textWriter) paragraph(first, s string) {
	if s == "" {
		return
	}
	for _, l := range indent(wrap(s, t.columns-width(first)), first) {
		t.b.WriteString(strings.TrimRight(l, " ") + "\n")
	}
}

func (t *textWriter) entry(e entry) {
	lead := e.Lead.String
	if e.Tag != "" {
		tag := "[" + e.Tag + "]"
		if e.Alarm {
			tag = "[! " + e.Tag + "]"
		}
		lead = strings.TrimSpace(lead + " " + tag)
	}
	t.paragraph("* ", lead)
	t.paragraph("  ", strings.TrimSpace(e.Body.String))
	t.facts("  ", e.Facts)
}

// facts sets names in a column, or where there is little room before the text.
func (t *textWriter) facts(before string, facts []fact) {
	longest := 0
	for _, f := range facts {
		longest = max(longest, width(f.label()))
	}
	for _, f := range facts {
		name := before + f.label() + ": "
		if t.columns >= 50 {
			name = fill(name, width(before)+longest+2)
		}
		if t.columns-width(name) < leastValue {
			t.paragraph(before, f.label()+":")
			t.paragraph(before+"  ", f.Value.String)
			continue
		}
		t.paragraph(name, f.Value.String)
	}
}

// leastValue is how many columns a value has beside its name; where there are
// fewer it begins a line of its own.
const leastValue = 12

func (f fact) label() string {
	if f.Alarm {
		return "! " + f.Name
	}
	return f.Name
}
