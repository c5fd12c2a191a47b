package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// index holds the ids of an event's parts.
type index struct {
	participants ids[participant.ID]
	sources      ids[source.ID]
	quotes       ids[quote.ID]
	outcomes     ids[OutcomeID]
	figures      ids[FigureID]
	claims       ids[ClaimID]
}

// inspectIDs enters all ids into x and notes those that stand twice.
func (e *Event) inspectIDs(r *check.Report, x *index) {
	x.participants.list, x.participants.noun = "participants", "participant"
	for i := range e.Participants {
		x.participants.note(r, e.Participants[i].ID)
	}
	x.sources.list, x.sources.noun = "sources", "source"
	for i := range e.Sources {
		x.sources.note(r, e.Sources[i].ID)
	}
	x.quotes.list, x.quotes.noun = "quotes", "quote"
	for i := range e.Quotes {
		x.quotes.note(r, e.Quotes[i].ID)
	}
	x.outcomes.list, x.outcomes.noun = "outcomes", "outcome"
	for i := range e.Outcomes {
		x.outcomes.note(r, e.Outcomes[i].ID)
	}
	x.figures.list, x.figures.noun = "figures", "figure"
	for i := range e.Figures {
		x.figures.note(r, e.Figures[i].ID)
	}
	x.claims.list, x.claims.noun = "claims", "claim"
	for i := range e.Claims {
		x.claims.note(r, e.Claims[i].ID)
	}
}

func (e *Event) inspectReferences(r *check.Report, x *index) {
	e.participantReferences(func(at check.Place, id participant.ID) { x.participants.resolve(r, at, id) })
	e.sourceReferences(func(at check.Place, id source.ID) { x.sources.resolve(r, at, id) })
	e.quoteReferences(func(at check.Place, id quote.ID) { x.quotes.resolve(r, at, id) })
	e.claimReferences(func(at check.Place, id ClaimID) { x.claims.resolve(r, at, id) })
	for i := range e.Claims {
		each(place("claims", i).Member("refutes"), e.Claims[i].Refutes, func(at check.Place, id ClaimID) {
			if id != "" && id == e.Claims[i].ID && r.Clean(at) {
				r.Add(at, diag.SelfReference, "the claim refutes itself", "")
			}
		})
	}
}

// inspectCycles notes references that lead back to where they start.
func (e *Event) inspectCycles(r *check.Report, x *index) {
	inspectGraph(r, graph{
		nodes: len(e.Participants),
		words: "acts on behalf of",
		edges: func(i int, visit func(check.Place, int)) {
			eachEdge(&x.participants, place("participants", i).Member("onBehalfOf"), e.Participants[i].OnBehalfOf, visit)
		},
	})
	inspectGraph(r, graph{
		nodes: len(e.Participants),
		words: "is a member of",
		edges: func(i int, visit func(check.Place, int)) {
			eachEdge(&x.participants, place("participants", i).Member("memberOf"), e.Participants[i].MemberOf, visit)
		},
	})
	inspectGraph(r, graph{
		nodes: len(e.Sources),
		words: "is derived from",
		edges: func(i int, visit func(check.Place, int)) {
			at := place("sources", i).Member("derivedFrom")
			for k := range e.Sources[i].DerivedFrom {
				oneEdge(&x.sources, at.Index(k).Member("source"), e.Sources[i].DerivedFrom[k].Source, visit)
			}
		},
	})
	inspectGraph(r, graph{
		nodes: len(e.Quotes),
		words: "is nested in",
		edges: func(i int, visit func(check.Place, int)) {
			oneEdge(&x.quotes, place("quotes", i).Member("nestedIn"), e.Quotes[i].NestedIn, visit)
		},
	})
	inspectGraph(r, graph{
		nodes: len(e.Quotes),
		words: "is a variant of",
		edges: func(i int, visit func(check.Place, int)) {
			oneEdge(&x.quotes, place("quotes", i).Member("variantOf"), e.Quotes[i].VariantOf, visit)
		},
	})
}

func eachEdge[T ~string](known *ids[T], at check.Place, targets []T, visit func(check.Place, int)) {
	for k, id := range targets {
		oneEdge(known, at.Index(k), id, visit)
	}
}

func oneEdge[T ~string](known *ids[T], at check.Place, id T, visit func(check.Place, int)) {
	if id == "" {
		return
	}
	if to, ok := known.find(id); ok {
		visit(at, to)
	}
}
