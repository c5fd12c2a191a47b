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
	event        *Event
	participants ids[participant.ID]
	sources      ids[source.ID]
	quotes       ids[quote.ID]
	outcomes     ids[OutcomeID]
	figures      ids[FigureID]
	claims       ids[ClaimID]
	directions   directions
}

// inspectIDs enters all ids into x and notes those that stand twice.
func (e *Event) inspectIDs(r *check.Report, x *index) {
	x.event = e
	x.participants.begin("participants", "participant", len(e.Participants))
	for i := range e.Participants {
		x.participants.note(r, e.Participants[i].ID)
	}
	x.sources.begin("sources", "source", len(e.Sources))
	for i := range e.Sources {
		x.sources.note(r, e.Sources[i].ID)
	}
	x.quotes.begin("quotes", "quote", len(e.Quotes))
	for i := range e.Quotes {
		x.quotes.note(r, e.Quotes[i].ID)
	}
	x.outcomes.begin("outcomes", "outcome", len(e.Outcomes))
	for i := range e.Outcomes {
		x.outcomes.note(r, e.Outcomes[i].ID)
	}
	x.figures.begin("figures", "figure", len(e.Figures))
	for i := range e.Figures {
		x.figures.note(r, e.Figures[i].ID)
	}
	x.claims.begin("claims", "claim", len(e.Claims))
	for i := range e.Claims {
		x.claims.note(r, e.Claims[i].ID)
	}
}

// release lets go of the ids.
func (x *index) release() {
	x.participants.release()
	x.sources.release()
	x.quotes.release()
	x.outcomes.release()
	x.figures.release()
	x.claims.release()
}

func (e *Event) inspectReferences(r *check.Report, x *index) {
	e.participantReferences(func(at reference, id participant.ID) { x.participants.resolve(r, x, at, id) })
	e.sourceReferences(func(at reference, id source.ID) { x.sources.resolve(r, x, at, id) })
	e.quoteReferences(func(at reference, id quote.ID) { x.quotes.resolve(r, x, at, id) })
	e.claimReferences(func(at reference, id ClaimID) { x.claims.resolve(r, x, at, id) })
	for i := range e.Claims {
		each(&claimRefutes, i, e.Claims[i].Refutes, func(at reference, id ClaimID) {
			if id != "" && id == e.Claims[i].ID && r.Clean(at.place()) {
				r.Add(at.place(), diag.SelfReference, "the claim refutes itself", "")
			}
		})
	}
}

// inspectCycles notes references that lead back to where they start, of which
// [Event.inspectReferences] noted the directions.
func (e *Event) inspectCycles(r *check.Report, x *index) {
	if x.directions.plainlyAcyclic() {
		return
	}
	inspectGraph(r,
		graph{in: &participantOnBehalfOf, nodes: len(e.Participants), words: "acts on behalf of"},
		func(i, k int) (int, bool) { return target(&x.participants, e.Participants[i].OnBehalfOf, k) })
	inspectGraph(r,
		graph{in: &participantMemberOf, nodes: len(e.Participants), words: "is a member of"},
		func(i, k int) (int, bool) { return target(&x.participants, e.Participants[i].MemberOf, k) })
	inspectGraph(r,
		graph{in: &sourceDerivedFrom, nodes: len(e.Sources), words: "is derived from"},
		func(i, k int) (int, bool) {
			if k == len(e.Sources[i].DerivedFrom) {
				return 0, false
			}
			return x.sources.target(e.Sources[i].DerivedFrom[k].Source), true
		})
	inspectGraph(r,
		graph{in: &quoteNestedIn, nodes: len(e.Quotes), words: "is nested in"},
		func(i, k int) (int, bool) { return targetOf(&x.quotes, e.Quotes[i].NestedIn, k) })
	inspectGraph(r,
		graph{in: &quoteVariantOf, nodes: len(e.Quotes), words: "is a variant of"},
		func(i, k int) (int, bool) { return targetOf(&x.quotes, e.Quotes[i].VariantOf, k) })
}

// target returns where the reference at k leads, and false behind the last.
func target[T ~string](known *ids[T], list []T, k int) (int, bool) {
	if k == len(list) {
		return 0, false
	}
	return known.target(list[k]), true
}

// targetOf returns where the only reference leads, and false if there is none.
func targetOf[T ~string](known *ids[T], id T, k int) (int, bool) {
	if id == "" || k > 0 {
		return 0, false
	}
	return known.target(id), true
}
