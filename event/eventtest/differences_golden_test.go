package eventtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// Each change of a generated event is told in the lines of the golden file.
func TestDifferencesAreTold(t *testing.T) {
	changes := []struct {
		name   string
		change func(e *event.Event)
	}{
		{"nothing", func(*event.Event) {}},
		{"sources the other way round", func(e *event.Event) { slices.Reverse(e.Sources) }},
		{"first source last", func(e *event.Event) { e.Sources = append(e.Sources[1:], e.Sources[0]) }},
		{"last source first", func(e *event.Event) {
			e.Sources = slices.Insert(e.Sources[:len(e.Sources)-1], 0, e.Sources[len(e.Sources)-1])
		}},
		{"two sources exchanged", func(e *event.Event) { e.Sources[0], e.Sources[1] = e.Sources[1], e.Sources[0] }},
		{"first quote lost", func(e *event.Event) { e.Quotes = e.Quotes[1:] }},
		{"last quote lost and the rest reversed", func(e *event.Event) {
			e.Quotes = e.Quotes[:len(e.Quotes)-1]
			slices.Reverse(e.Quotes)
		}},
		{"all quotes lost", func(e *event.Event) { e.Quotes = nil }},
		{"a quote put in front", func(e *event.Event) {
			e.Quotes = slices.Insert(e.Quotes, 0, quote.Quote{ID: "new~/quote", Type: quote.Direct, Text: "No."})
		}},
		{"quotes with long ids put in front", func(e *event.Event) {
			e.Quotes = slices.Insert(e.Quotes, 0, quote.Quote{ID: quote.ID(strings.Repeat("i", 40)), Text: "No."}, quote.Quote{ID: quote.ID(strings.Repeat("j", 41)), Text: "No."})
		}},
		{"a quote twice", func(e *event.Event) { e.Quotes = append(e.Quotes, e.Quotes[0]) }},
		{"ids of quotes changed", func(e *event.Event) {
			for i := range e.Quotes {
				e.Quotes[i].ID += "-x"
			}
		}},
		{"id and text of a quote changed", func(e *event.Event) { e.Quotes[0].ID, e.Quotes[0].Text = "other", "Other words." }},
		{"texts of quotes changed at their end", func(e *event.Event) {
			for i := range e.Quotes {
				e.Quotes[i].Text += "…"
			}
		}},
		{"title with what steers a terminal", func(e *event.Event) { e.Title = "\x1b[31m\u202e" + e.Title }},
		{"title that is not UTF-8", func(e *event.Event) { e.Title = "a\xff" }},
		{"alias lost and another one added", func(e *event.Event) {
			for i := range e.Participants {
				e.Participants[i].Aliases = append(e.Participants[i].Aliases, "Another "+fmt.Sprint(i))
			}
			e.Participants[0].Aliases = e.Participants[0].Aliases[1:]
		}},
		{"offices and sizes changed", func(e *event.Event) {
			for i := range e.Participants {
				p := &e.Participants[i]
				p.Size = participant.Size{Min: new(0)}
				slices.Reverse(p.Positions)
				for k := range p.Positions {
					p.Positions[k].Title += "!"
				}
			}
		}},
		{"appearances changed", func(e *event.Event) {
			for i := range e.Quotes {
				for k := range e.Quotes[i].Appearances {
					a := &e.Quotes[i].Appearances[k]
					a.Exact, a.Fragments, a.Position = "", append(a.Fragments, "more"), &quote.Position{Start: new(0), End: new(1)}
				}
			}
		}},
		{"sources renamed", func(e *event.Event) {
			for i := range e.Sources {
				e.Sources[i].ID = source.ID(strings.ToUpper(string(e.Sources[i].ID)))
			}
		}},
		{"extensions and identifiers", func(e *event.Event) {
			e.Extensions = map[string]any{"a:b": nil, "a:c": []any{json.Number("1"), "1"}, "a:~/": map[string]any{}}
			e.Identifiers = map[string]string{"wikidata": "Q1"}
		}},
		{"no time, no places", func(e *event.Event) { e.Time, e.Places = event.Time{}, nil }},
		{"revision", func(e *event.Event) { e.Record.Revision = new(0) }},
	}
	var out bytes.Buffer
	for _, c := range changes {
		for i, language := range []string{"en", "ja"} {
			e := eventtest.New(4).Event(eventtest.Full(), eventtest.WithLanguage(language))
			changed := e.Clone()
			c.change(changed)
			fmt.Fprintf(&out, "== %s, %s\n%s\n", c.name, language, eventtest.Diff(e, changed))
			if i == 0 {
				fmt.Fprintf(&out, "-- and back\n%s\n", eventtest.Diff(changed, e))
			}
		}
	}
	g := eventtest.New(5)
	for range 6 {
		fmt.Fprintf(&out, "== another event\n%s\n", eventtest.Diff(g.Event(), g.Event(eventtest.Minimal(), eventtest.WithSources(2))))
	}
	golden.Require(t, "testdata/differences.txt", out.String())
}

// Each storage that loses something is told so in the lines of the golden file.
func TestLossesAreTold(t *testing.T) {
	changed := func(change func(*event.Event)) func(*event.Event) (*event.Event, error) {
		return func(e *event.Event) (*event.Event, error) {
			c := e.Clone()
			change(c)
			return c, nil
		}
	}
	var last *event.Event
	n := 0
	var out bytes.Buffer
	for _, s := range []struct {
		name  string
		store func(*event.Event) (*event.Event, error)
	}{
		{"nothing", changed(func(*event.Event) {})},
		{"numbers become floats", func(e *event.Event) (*event.Event, error) {
			var anything any
			data, err := json.Marshal(e)
			if err == nil {
				err = json.Unmarshal(data, &anything)
			}
			if err == nil {
				data, err = json.Marshal(anything)
			}
			if err != nil {
				return nil, err
			}
			return event.Decode(bytes.NewReader(data))
		}},
		{"titles in lower case", changed(func(e *event.Event) { e.Title = strings.ToLower(e.Title) })},
		{"ids in lower case", changed(func(e *event.Event) { e.ID = event.ID(strings.ToLower(string(e.ID))) })},
		{"lists the other way round", changed(func(e *event.Event) {
			slices.Reverse(e.Participants)
			slices.Reverse(e.Quotes)
			slices.Reverse(e.Sources)
		})},
		{"first elements alone", changed(func(e *event.Event) {
			e.Participants = e.Participants[:min(1, len(e.Participants))]
			e.Quotes = e.Quotes[:min(1, len(e.Quotes))]
			for i := range e.Quotes {
				e.Quotes[i].Appearances = e.Quotes[i].Appearances[:min(1, len(e.Quotes[i].Appearances))]
			}
		})},
		{"zero is nothing", changed(func(e *event.Event) {
			for i := range e.Quotes {
				for k := range e.Quotes[i].Appearances {
					if p := e.Quotes[i].Appearances[k].Position; p != nil && p.Start != nil && *p.Start == 0 {
						p.Start = nil
					}
				}
			}
		})},
		{"extensions lost", changed(func(e *event.Event) { e.Extensions = nil })},
		{"the event before comes back", func(e *event.Event) (*event.Event, error) {
			if last == nil {
				last = e.Clone()
			}
			back := last
			last = e.Clone()
			return back, nil
		}},
		{"the same comes back", func(e *event.Event) (*event.Event, error) { return e, nil }},
		{"nothing comes back", func(*event.Event) (*event.Event, error) { return nil, nil }},
		{"every third panics, every fifth fails", func(e *event.Event) (*event.Event, error) {
			n++
			switch {
			case n%3 == 0:
				panic("lost")
			case n%5 == 0:
				return nil, fmt.Errorf("full")
			}
			return e.Clone(), nil
		}},
		{"what goes in is changed", func(e *event.Event) (*event.Event, error) {
			back := e.Clone()
			e.Title += "!"
			return back, nil
		}},
	} {
		fmt.Fprintf(&out, "== %s\n%s\n", s.name, lossesOf(s.store))
	}
	golden.Require(t, "testdata/losses.txt", regexp.MustCompile(`(_test\.go):\d+`).ReplaceAllString(out.String(), "$1"))
}
