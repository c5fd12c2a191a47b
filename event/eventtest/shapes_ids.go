package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// longIDs has ids as long as the model allows, which their last character
// tells apart.
func longIDs(g *Generator) *event.Event {
	e := g.Event(Minimal())
	e.ID += event.ID("-" + strings.Repeat("x", form.LongestEventID-len(e.ID)-1))
	long := strings.Repeat("x", form.LongestID-1)
	addOneOfEach(e, long+"1")
	addOneOfEach(e, long+"2")
	return e
}

func called(g *Generator, id event.ID) *event.Event {
	e := g.Event(Minimal())
	e.ID = id
	return e
}

func idsInCases(g *Generator) *event.Event {
	e := g.Event(Minimal())
	for _, id := range []string{"ann", "Ann", "ANN"} {
		addOneOfEach(e, id)
	}
	return e
}

// oneID has one id in every list: ids are those of a list, not of an event.
func oneID(g *Generator) *event.Event {
	e := g.Event(Minimal())
	addOneOfEach(e, "a")
	return e
}

func derivedTwice(g *Generator) *event.Event {
	e := g.Event(Minimal())
	addOneOfEach(e, "original")
	addOneOfEach(e, "report")
	e.Sources[1].DerivedFrom = []source.Derivation{
		{Source: "original", Relation: source.RelationQuotation, Credit: "the harbour office"},
		{Source: "original", Relation: source.RelationPrimarySource},
		{Source: "original", Relation: source.RelationQuotation, Credit: "its speaker"},
	}
	return e
}

// addOneOfEach adds to every list whose elements have ids one that is called
// so, and that refers to its namesakes.
func addOneOfEach(e *event.Event, id string) {
	sources := []source.ID{source.ID(id)}
	e.Sources = append(e.Sources, source.Source{ID: sources[0], Kind: source.Article, Title: "Talks, told by " + id})
	speakers := []participant.ID{participant.ID(id)}
	e.Participants = append(e.Participants, participant.Participant{ID: speakers[0], Kind: participant.Person,
		Name: "Delegate " + id, Sources: slices.Clone(sources)})
	quotes := []quote.ID{quote.ID(id)}
	e.Quotes = append(e.Quotes, quote.Quote{ID: quotes[0], Type: quote.Direct, Text: "I am " + id + ".", Speakers: speakers,
		Appearances: []quote.Appearance{{Source: sources[0]}}})
	e.Outcomes = append(e.Outcomes, event.Outcome{ID: event.OutcomeID(id), Subject: "fees of " + id, Result: event.ResultUnknown,
		Participants: slices.Clone(speakers), Quotes: quotes, Sources: slices.Clone(sources)})
	e.Figures = append(e.Figures, event.Figure{ID: event.FigureID(id), Kind: event.FigureKindAttendance, Value: "40",
		By: slices.Clone(speakers), Sources: slices.Clone(sources)})
	e.Claims = append(e.Claims, event.Claim{ID: event.ClaimID(id), Text: "It is " + id + " who stayed.",
		By: slices.Clone(speakers), Quotes: slices.Clone(quotes), Sources: slices.Clone(sources)})
}
