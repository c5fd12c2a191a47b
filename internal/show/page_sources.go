package show

import (
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/source"
)

// sourceLabel is what a reader calls a source: its publisher where one is
// named, else its title, else where it is found.
func sourceLabel(s *source.Source) string {
	switch {
	case s.Publisher != nil && s.Publisher.Name != "":
		return s.Publisher.Name
	case s.Title != "":
		return s.Title
	case s.URL != "":
		return s.URL
	default:
		return string(s.ID)
	}
}

// entryLabel is what the list of sources calls a source: its title first.
func entryLabel(s *source.Source) string { return labelOr(s.Title, sourceLabel(s)) }

func (b *builder) sources() []entry {
	var list []entry
	for i := range b.event.Sources {
		list = append(list, b.source(&b.event.Sources[i]))
	}
	return list
}

func (b *builder) source(s *source.Source) entry {
	n := entry{
		Lead: text{line(entryLabel(s)), b.lang(s.Language)},
		Tag:  kicker(string(s.Kind), string(s.Status)), Alarm: s.Revoked(), URL: link(s.URL),
	}
	var f facts
	if s.Publisher != nil {
		f.add("Published by", b.text(differing(s.Publisher.Name, n.Lead.String)))
	}
	f.add("By", b.text(listed(s.Authors)))
	f.add("Published", plain(readable(string(s.Published))))
	f.add("Changed", plain(readable(string(s.Modified))))
	f.add("Read", plain(readable(string(s.Accessed))))
	f.add("At", plain(s.URL))
	if s.Archive != nil {
		f.add("Kept at", plain(both(s.Archive.URL, readable(string(s.Archive.Captured)))))
	}
	f.add("Distribution", plain(words(s.Distribution)))
	for _, d := range s.DerivedFrom {
		f.add(derivation(d.Relation), b.text(called(d.Source, b.listed)))
	}
	for _, c := range s.Corrections {
		f.add(capital(words(c.Kind)), b.text(both(c.Text, readable(string(c.Date)))))
	}
	b.fallen(&f, s)
	n.Facts = f
	return n
}

// fallen says what rests on the source alone.
func (b *builder) fallen(f *facts, s *source.Source) {
	number := b.alone[s.ID]
	if len(number) == 0 || len(b.event.Sources) == 1 {
		return
	}
	name := "Rests on it alone"
	if s.Revoked() {
		name = "Fell with it"
	}
	var parts []string
	for _, kind := range []event.StatementKind{event.StatementQuote, event.StatementOutcome, event.StatementFigure, event.StatementClaim} {
		if number[kind] > 0 {
			parts = append(parts, count(number[kind], string(kind)))
		}
	}
	f.add(name, plain(strings.Join(parts, ", ")))
}

// derivation says in words how a source rests on another.
func derivation(r source.Relation) string {
	switch r {
	case source.RelationQuotation:
		return "Quotes"
	case source.RelationPrimarySource:
		return "Draws on"
	default:
		return capital(words(r)) + " of"
	}
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
