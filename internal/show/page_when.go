package show

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/form"
)

// header is when and where, and what it all rests on.
func (b *builder) header() []fact {
	e := b.event
	var f facts
	f.add("When", plain(when(e.Time)))
	f.add("Lasted", b.duration(e.Time.Duration))
	f.add("Expected to last", b.duration(e.Time.ExpectedDuration))
	for i := range e.Places {
		name := "Where"
		if i > 0 {
			name = "Where also"
		}
		f.add(name, b.text(where(&e.Places[i])))
	}
	var subjects []string
	for _, s := range e.Subjects {
		subjects = append(subjects, labelOr(s.Name, s.Code))
	}
	f.add("About", b.text(listed(subjects)))
	told := b.restOf(b.told)
	f.add("Told by", b.text(b.counted(b.told)+b.origins(b.told)))
	f.alarm("Warning", b.text(told.warning))
	f.add("Record", plain(record(e)))
	return f
}

func when(t event.Time) string {
	text := readable(string(t.Start))
	if t.End != "" {
		text += " – " + readable(string(t.End))
	}
	if t.Zone != "" && text != "" {
		text += " (" + t.Zone + ")"
	}
	return text
}

// readable writes a date with a clock time as people read it.
func readable(date string) string {
	if day, clock, ok := strings.Cut(date, "T"); ok && len(day) == len("2025-08-15") && !strings.ContainsAny(date, "/[{") {
		return day + " " + clock
	}
	return date
}

func where(p *event.Place) string {
	var parts []string
	for _, part := range []string{p.Name, p.Venue, p.Locality, p.Region, p.Country} {
		said := func(before string) bool { return before == part || strings.HasSuffix(before, ", "+part) }
		if part != "" && !slices.ContainsFunc(parts, said) {
			parts = append(parts, part)
		}
	}
	text := strings.Join(parts, ", ")
	if c := p.Coordinates; c != nil {
		text += " (" + string(c.Latitude) + ", " + string(c.Longitude) + ")"
	}
	return text
}

// duration is the words as printed, and what they mean.
func (b *builder) duration(d *event.Duration) text {
	if d == nil {
		return text{}
	}
	meaning := lasting(d.Value)
	if d.Max != "" {
		meaning += " to " + lasting(d.Max)
	} else if d.Bound != "" && d.Bound != event.BoundExact && meaning != "" {
		meaning = words(d.Bound) + " " + meaning
	}
	return b.text(both(d.Text, meaning))
}

// lasting writes an ISO 8601 duration in words: PT2H30M is 2 hours 30 minutes.
// What is none stays as it is.
func lasting(iso string) string {
	rest, ok := strings.CutPrefix(iso, "P")
	if !ok || !form.IsDuration(iso) {
		return iso
	}
	day, clock, _ := strings.Cut(rest, "T")
	parts := append(components(day, map[byte]string{'Y': "year", 'M': "month", 'W': "week", 'D': "day"}),
		components(clock, map[byte]string{'H': "hour", 'M': "minute", 'S': "second"})...)
	return strings.Join(parts, " ")
}

// components writes each number with the unit that its letter stands for.
func components(s string, units map[byte]string) []string {
	var parts []string
	for s != "" {
		end := strings.IndexAny(s, "YMWDHS")
		noun := units[s[end]]
		if s[:end] != "1" {
			noun += "s"
		}
		parts = append(parts, s[:end]+" "+noun)
		s = s[end+1:]
	}
	return parts
}

// both joins what was printed and what it means.
func both(printed, meaning string) string {
	switch {
	case printed == "":
		return meaning
	case meaning == "":
		return printed
	default:
		return printed + " (" + meaning + ")"
	}
}

func labelOr(label, other string) string {
	if label != "" {
		return label
	}
	return other
}

func record(e *event.Event) string {
	r := e.Record
	parts := []string{line(string(e.ID))}
	if r.Revision != nil {
		parts = append(parts, fmt.Sprintf("revision %d", *r.Revision))
	}
	if day := labelOr(string(r.Modified), string(r.Created)); day != "" {
		parts = append(parts, readable(day))
	}
	if r.EncodedBy != "" {
		parts = append(parts, "encoded by "+words(r.EncodedBy))
	}
	if r.Encoder != "" {
		parts = append(parts, r.Encoder)
	}
	return strings.Join(parts, ", ")
}

func (b *builder) translations() []entry {
	var list []entry
	for _, tag := range slices.Sorted(maps.Keys(b.event.Translations)) {
		t := b.event.Translations[tag]
		lang := b.lang(tag)
		list = append(list, entry{Lead: text{safe(t.Title), lang}, Tag: line(tag), Body: text{safe(t.Summary), lang}})
	}
	return list
}
