package eventtest

import (
	"iter"
	"reflect"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// shapes yields events of every shape that a storage may stumble over, each
// with a name that says what is special about it. All are without a finding.
func shapes(seed uint64) iter.Seq2[string, *event.Event] {
	return func(yield func(string, *event.Event) bool) {
		g := New(seed)
		for _, list := range []func(*Generator) iter.Seq2[string, *event.Event]{amountShapes, kindShapes, oddShapes} {
			for name, e := range list(g) {
				if !yield(name, e) {
					return
				}
			}
		}
	}
}

func amountShapes(g *Generator) iter.Seq2[string, *event.Event] {
	return func(yield func(string, *event.Event) bool) {
		_ = yield("minimal", g.Event(Minimal())) &&
			yield("full", g.Event(Full())) &&
			yield("many of each", g.Event(WithParticipants(60), WithQuotes(120), WithSources(40))) &&
			yield("many of each, full", g.Event(Full(), WithParticipants(25), WithQuotes(25), WithSources(25)))
	}
}

func kindShapes(g *Generator) iter.Seq2[string, *event.Event] {
	return func(yield func(string, *event.Event) bool) {
		for _, t := range append(event.Types(), "fixture:own-type") {
			if !yield("type "+string(t), g.Event(WithType(t))) {
				return
			}
		}
		for _, language := range Languages() {
			if !yield("full, in "+language, g.Event(Full(), WithLanguage(language))) {
				return
			}
		}
	}
}

func oddShapes(g *Generator) iter.Seq2[string, *event.Event] {
	return func(yield func(string, *event.Event) bool) {
		for _, odd := range []struct {
			name  string
			event func(*Generator) *event.Event
		}{
			{"lists and maps without elements", emptyLists},
			{"numbers that no float64 holds", hugeNumbers},
			{"zero in every number", zeroes},
			{"whole numbers beyond 32 bits", wideIntegers},
			{"an id in small letters", func(g *Generator) *event.Event { return called(g, "letters-of-any-size") }},
			{"the same id in capitals", func(g *Generator) *event.Event { return called(g, "LETTERS-OF-ANY-SIZE") }},
			{"the same text twice in every list", repeatedTexts},
			{"one id for one element of every list", oneID},
			{"ids as long as they may be", longIDs},
			{"ids that differ in case alone", idsInCases},
			{"a source derived twice from the same one", derivedTwice},
			{"texts that other formats take for something else", oddProse},
			{"characters of every kind in a source", oddVerbatim},
			{"extensions nested deep", deepExtensions},
			{"long texts", longTexts},
			{"white space around every text", spacedTexts},
		} {
			if !yield(odd.name, odd.event(g)) {
				return
			}
		}
	}
}

func emptyLists(g *Generator) *event.Event {
	e := g.Event(Minimal(), WithParticipants(1), WithSources(1), WithQuotes(1))
	e.Places, e.Subjects, e.Outcomes, e.Figures = []event.Place{}, []event.Subject{}, []event.Outcome{}, []event.Figure{}
	e.Relations, e.Identifiers, e.Extensions = []event.Relation{}, map[string]string{}, map[string]any{}
	e.Translations = map[string]event.Translation{}
	e.Participants[0].Aliases, e.Participants[0].Roles = []string{}, []participant.Role{}
	e.Sources[0].DerivedFrom, e.Sources[0].Extensions = []source.Derivation{}, map[string]any{}
	e.Quotes[0].Addressees = []participant.ID{}
	return e
}

// oddProse puts odd texts wherever prose may stand.
func oddProse(g *Generator) *event.Event {
	e := g.Event(Minimal(), WithQuotes(1))
	for i, text := range oddTexts {
		if strings.Trim(text, " \t\n\u00a0\u2028\ufeff") == "" || text == "e\u0301" {
			continue
		}
		e.Title, e.Summary = text, text
		e.Participants = append(e.Participants, participant.Participant{ID: participant.ID("p" + itoa(i)), Kind: participant.Group, Name: text})
	}
	e.ID, e.Quotes[0].Text, e.Quotes[0].Cue = "2025-08-15", "one\n  two\n\nthree \n", "yes"
	return e
}

// oddVerbatim puts characters into a quote's appearance that prose can't have:
// what a source prints is kept, whatever it is.
func oddVerbatim(g *Generator) *event.Event {
	e := g.Event(Minimal(), WithQuotes(1))
	for _, text := range append(oddTexts, "\x00\x07\x1b[31m", "\r\n", "\r", "\u0085", "\u202etxt\u202c", "e\u0301", "\u2029", "\U0010ffff", "\ufffd") {
		a := e.Quotes[0].Appearances[0]
		a.Exact, a.Prefix, a.Suffix, a.Position = text, text+"\n", "\t"+text, nil
		e.Quotes[0].Appearances = append(e.Quotes[0].Appearances, a)
	}
	a := quote.Appearance{Source: e.Quotes[0].Appearances[0].Source, Fragments: slices.Clone(oddTexts[1:])}
	e.Quotes[0].Appearances = append(e.Quotes[0].Appearances, a)
	return e
}

func deepExtensions(g *Generator) *event.Event {
	e := g.Event(Minimal())
	var list, object any = nil, "in the middle"
	for range 30 {
		list, object = []any{list}, map[string]any{"in": object}
	}
	e.Extensions = map[string]any{"fixture:lists": list, "fixture:maps": object, "fixture:all": anyShape()}
	return e
}

// repeatedTexts has the first text of every list once more at its end.
func repeatedTexts(g *Generator) *event.Event {
	e := g.Event(Full())
	repeat(reflect.ValueOf(e).Elem())
	return e
}

func repeat(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			repeat(v.Elem())
		}
	case reflect.Slice:
		if v.Len() > 0 && v.Type().Elem().Kind() == reflect.String {
			v.Set(reflect.Append(v, v.Index(0)))
		}
		for i := range v.Len() {
			repeat(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			repeat(v.Field(i))
		}
	}
}

func longTexts(g *Generator) *event.Event {
	e := g.Event()
	e.Summary = strings.Repeat("word ", 20_000) + "end"
	e.Title = strings.Repeat("語", 3000)
	return e
}

func spacedTexts(g *Generator) *event.Event {
	e := g.Event(Full())
	for i := range e.Claims {
		e.Claims[i].About = "" // so that their values are prose
	}
	addSpace(reflect.ValueOf(e).Elem())
	return e
}

// addSpace puts white space around all prose that a value holds.
func addSpace(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			addSpace(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			addSpace(v.Index(i))
		}
	case reflect.Struct:
		for f, value := range v.Fields() {
			if slices.Contains(strings.Split(f.Tag.Get("validate"), ","), "text") {
				spaceOut(value)
			}
			addSpace(value)
		}
	}
}

// spaceOut puts white space around a text, or around those of a list.
func spaceOut(v reflect.Value) {
	if v.Kind() == reflect.Slice {
		for i := range v.Len() {
			spaceOut(v.Index(i))
		}
	} else if v.Len() > 0 {
		v.SetString("  " + v.String() + " \n")
	}
}
