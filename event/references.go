package event

import (
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// The functions here name every place of the model that refers to another
// part of the event. Rules about references go through them, so that a new
// field with references is entered here and nowhere else.

// participantReferences calls visit for every reference to a participant.
func (e *Event) participantReferences(visit func(check.Place, participant.ID)) {
	for i := range e.Participants {
		p, at := &e.Participants[i], place("participants", i)
		each(at.Member("onBehalfOf"), p.OnBehalfOf, visit)
		each(at.Member("memberOf"), p.MemberOf, visit)
	}
	for i := range e.Quotes {
		q, at := &e.Quotes[i], place("quotes", i)
		each(at.Member("speakers"), q.Speakers, visit)
		each(at.Member("addressees"), q.Addressees, visit)
	}
	for i := range e.Outcomes {
		each(place("outcomes", i).Member("participants"), e.Outcomes[i].Participants, visit)
	}
	for i := range e.Figures {
		f, at := &e.Figures[i], place("figures", i)
		one(at.Member("of"), f.Of, visit)
		each(at.Member("by"), f.By, visit)
	}
	for i := range e.Claims {
		each(place("claims", i).Member("by"), e.Claims[i].By, visit)
	}
}

// quoteReferences calls visit for every reference to a quote.
func (e *Event) quoteReferences(visit func(check.Place, quote.ID)) {
	for i := range e.Quotes {
		q, at := &e.Quotes[i], place("quotes", i)
		one(at.Member("nestedIn"), q.NestedIn, visit)
		one(at.Member("variantOf"), q.VariantOf, visit)
	}
	for i := range e.Outcomes {
		each(place("outcomes", i).Member("quotes"), e.Outcomes[i].Quotes, visit)
	}
	for i := range e.Claims {
		each(place("claims", i).Member("quotes"), e.Claims[i].Quotes, visit)
	}
}

// claimReferences calls visit for every reference to a claim.
func (e *Event) claimReferences(visit func(check.Place, ClaimID)) {
	for i := range e.Claims {
		each(place("claims", i).Member("refutes"), e.Claims[i].Refutes, visit)
	}
}

// sourceReferences calls visit for every reference to a source.
func (e *Event) sourceReferences(visit func(check.Place, source.ID)) {
	for i := range e.Participants {
		each(place("participants", i).Member("sources"), e.Participants[i].Sources, visit)
	}
	for i := range e.Sources {
		at := place("sources", i).Member("derivedFrom")
		for k := range e.Sources[i].DerivedFrom {
			one(at.Index(k).Member("source"), e.Sources[i].DerivedFrom[k].Source, visit)
		}
	}
	for i := range e.Quotes {
		at := place("quotes", i).Member("appearances")
		for k := range e.Quotes[i].Appearances {
			one(at.Index(k).Member("source"), e.Quotes[i].Appearances[k].Source, visit)
		}
	}
	for i := range e.Outcomes {
		each(place("outcomes", i).Member("sources"), e.Outcomes[i].Sources, visit)
	}
	for i := range e.Figures {
		each(place("figures", i).Member("sources"), e.Figures[i].Sources, visit)
	}
	for i := range e.Claims {
		each(place("claims", i).Member("sources"), e.Claims[i].Sources, visit)
	}
	for i := range e.Relations {
		each(place("relations", i).Member("sources"), e.Relations[i].Sources, visit)
	}
}

// sourceHolders calls visit for every place that may hold references to
// sources, whether it does or not.
func (e *Event) sourceHolders(visit func(check.Place)) {
	lists := [...]struct {
		name, member string
		length       int
	}{
		{"participants", "sources", len(e.Participants)},
		{"sources", "derivedFrom", len(e.Sources)},
		{"quotes", "appearances", len(e.Quotes)},
		{"outcomes", "sources", len(e.Outcomes)},
		{"figures", "sources", len(e.Figures)},
		{"claims", "sources", len(e.Claims)},
		{"relations", "sources", len(e.Relations)},
	}
	for _, list := range lists {
		for i := range list.length {
			visit(place(list.name, i).Member(list.member))
		}
	}
}

func each[T any](at check.Place, ids []T, visit func(check.Place, T)) {
	for i, id := range ids {
		visit(at.Index(i), id)
	}
}

func one[T ~string](at check.Place, id T, visit func(check.Place, T)) {
	if id != "" {
		visit(at, id)
	}
}
