package eventtest

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// referenceFaults are references that lead nowhere, or in a circle.
func referenceFaults() []Fault {
	return []Fault{
		{Name: "duplicate-id", Code: diag.DuplicateID, change: func(e *event.Event) diag.Pointer {
			first, second, at := addParticipants(e)
			second.ID = first.ID
			return at.Member("id")
		}},
		{Name: "duplicate-id-quotes", Code: diag.DuplicateID, change: func(e *event.Event) diag.Pointer {
			addQuote(e)
			second, at := addQuote(e)
			second.ID = e.Quotes[len(e.Quotes)-2].ID
			return at.Member("id")
		}},
		{Name: "unresolved-reference", Code: diag.UnresolvedReference, change: func(e *event.Event) diag.Pointer {
			q, at := addQuote(e)
			q.Speakers = []participant.ID{vacant(e.Participants, participantID)}
			return at.Member("speakers").Index(0)
		}},
		{Name: "unresolved-reference-source", Code: diag.UnresolvedReference, change: func(e *event.Event) diag.Pointer {
			q, at := addQuote(e)
			q.Appearances = append(q.Appearances, quote.Appearance{Source: vacant(e.Sources, sourceID)})
			return at.Member("appearances").Index(1).Member("source")
		}},
		{Name: "self-reference", Code: diag.SelfReference, change: func(e *event.Event) diag.Pointer {
			p, at := addParticipant(e)
			p.MemberOf = []participant.ID{p.ID}
			return at.Member("memberOf").Index(0)
		}},
		{Name: "self-reference-event", Code: diag.SelfReference, change: func(e *event.Event) diag.Pointer {
			e.Relations = append(e.Relations, event.Relation{Type: event.RelationTypeFollows, Target: e.ID})
			return lastOf("relations", len(e.Relations)).Member("target")
		}},
		{Name: "reference-cycle", Code: diag.ReferenceCycle, change: func(e *event.Event) diag.Pointer {
			first, second, _ := addParticipants(e)
			first.OnBehalfOf, second.OnBehalfOf = []participant.ID{second.ID}, []participant.ID{first.ID}
			return lastOf("participants", len(e.Participants)-1).Member("onBehalfOf").Index(0)
		}},
		{Name: "reference-cycle-sources", Code: diag.ReferenceCycle, change: func(e *event.Event) diag.Pointer {
			addSource(e)
			addSource(e)
			n := len(e.Sources)
			first, second := &e.Sources[n-2], &e.Sources[n-1]
			first.DerivedFrom = []source.Derivation{{Source: second.ID, Relation: source.RelationReprint}}
			second.DerivedFrom = []source.Derivation{{Source: first.ID, Relation: source.RelationReprint}}
			return lastOf("sources", n-1).Member("derivedFrom").Index(0).Member("source")
		}},
		{Name: "reference-cycle-quotes", Code: diag.ReferenceCycle, change: func(e *event.Event) diag.Pointer {
			addQuote(e)
			addQuote(e)
			n := len(e.Quotes)
			e.Quotes[n-2].VariantOf, e.Quotes[n-1].VariantOf = e.Quotes[n-1].ID, e.Quotes[n-2].ID
			return lastOf("quotes", n-1).Member("variantOf")
		}},
	}
}
