package show

import (
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/form"
)

// page is an event as it is shown, whatever it is written as. All texts in it
// are safe.
type page struct {
	Title    text
	Kicker   string
	Summary  text
	Facts    []fact
	Sections []section
}

// section is a part of the page under a heading.
type section struct {
	ID, Title string
	Entries   []entry
}

// entry is one thing in a section.
type entry struct {
	// Lead names it, Tag says in a word or two what it is.
	Lead text
	Tag  string
	// Alarm says that the tag is a warning.
	Alarm bool
	// Body is a text of its own: a quote, or prose.
	Body text
	// Spoken says that Body is words that were spoken.
	Spoken bool
	// URL is where it is found, empty or http or https.
	URL   string
	Facts []fact
}

// fact is a name and what it says.
type fact struct {
	Name  string
	Value text
	Alarm bool
}

// text is a value in a language, which is empty where it is not known.
type text struct {
	String, Lang string
}

// pageOf lays out an event for a reader.
func pageOf(e *event.Event) page {
	b := newBuilder(e)
	p := page{
		Title:   b.text(e.Title),
		Kicker:  kicker(string(e.Type), string(e.Status)),
		Summary: b.text(e.Summary),
		Facts:   b.header(),
	}
	for _, s := range []section{
		{"there", "Who was there", b.people(present)},
		{"not-there", "Who was not there", b.people(away)},
		{"others", "Who else was concerned", b.people(unsaid)},
		{"said", "Who said what", b.quotes()},
		{"outcomes", "What came of it", b.outcomes()},
		{"figures", "Figures", b.figures()},
		{"disputed", "What is disputed", b.claims(true)},
		{"claims", "What is claimed", b.claims(false)},
		{"relations", "Related events", b.relations()},
		{"sources", "Sources", b.sources()},
		{"translations", "In other languages", b.translations()},
	} {
		if len(s.Entries) > 0 {
			p.Sections = append(p.Sections, s)
		}
	}
	return p
}

// text is a value in the language of the event.
func (b *builder) text(s string) text { return text{safe(s), b.lang("")} }

// lang is a language tag if it is one, else that of the event.
func (b *builder) lang(tag string) string {
	for _, t := range []string{tag, b.event.Language} {
		if form.Language(t) {
			return t
		}
	}
	return ""
}

// plain is a value in the words of this program.
func plain(s string) text { return text{safe(s), "en"} }

// words are a value of a vocabulary as a reader reads it.
func words[T ~string](v T) string {
	if strings.Contains(string(v), ":") {
		return line(string(v))
	}
	return line(strings.ReplaceAll(string(v), "-", " "))
}

func kicker(parts ...string) string {
	var list []string
	for _, p := range parts {
		if p != "" {
			list = append(list, words(p))
		}
	}
	return strings.Join(list, " · ")
}

// facts gathers facts that say something.
type facts []fact

func (f *facts) add(name string, value text) {
	if value.String != "" {
		*f = append(*f, fact{Name: name, Value: value})
	}
}

func (f *facts) alarm(name string, value text) {
	if value.String != "" {
		*f = append(*f, fact{name, value, true})
	}
}

// link is a URL if it may be one.
func link(url string) string {
	if form.URL(url) {
		return url
	}
	return ""
}
