package eventtest

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/source"
)

// supportFaults are statements for which nobody stands. All are warnings.
func supportFaults() []Fault {
	return []Fault{
		{Name: "unsourced-quote", Code: diag.UnsourcedQuote, change: func(e *event.Event) diag.Pointer {
			q, at := addQuote(e)
			q.Appearances = nil
			dropSource(e)
			return at
		}},
		{Name: "unsourced-claim", Code: diag.UnsourcedClaim, change: func(e *event.Event) diag.Pointer {
			c, at := addClaim(e)
			c.Sources = nil
			dropSource(e)
			return at
		}},
		{Name: "unsourced-outcome", Code: diag.UnsourcedOutcome, change: func(e *event.Event) diag.Pointer {
			o, at := addOutcome(e)
			o.Sources = nil
			dropSource(e)
			return at
		}},
		{Name: "unsourced-figure", Code: diag.UnsourcedFigure, change: func(e *event.Event) diag.Pointer {
			f, at := addFigure(e)
			f.Sources = nil
			dropSource(e)
			return at
		}},
		{Name: "unused-source", Code: diag.UnusedSource, change: func(e *event.Event) diag.Pointer {
			_, at := addUnused(e)
			return at
		}},
		{Name: "retracted-support", Code: diag.RetractedSupport, change: func(e *event.Event) diag.Pointer {
			_, at := addFigure(e)
			e.Sources[len(e.Sources)-1].Status = source.StatusRetracted
			return at
		}},
		{Name: "retracted-support-reprint", Code: diag.RetractedSupport, change: func(e *event.Event) diag.Pointer {
			addUnused(e)
			_, at := addQuote(e)
			original, reprint := &e.Sources[len(e.Sources)-2], &e.Sources[len(e.Sources)-1]
			original.Status = source.StatusWithdrawn
			reprint.DerivedFrom = []source.Derivation{{Source: original.ID, Relation: source.RelationReprint}}
			return at
		}},
		{Name: "published-before-event", Code: diag.PublishedBeforeEvent, change: func(e *event.Event) diag.Pointer {
			longAgo(e)
			_, at := addFigure(e)
			e.Sources[len(e.Sources)-1].Published = "1900-06-14"
			return at.Member("sources").Index(0)
		}},
		{Name: "duplicate-participant", Code: diag.DuplicateParticipant, change: func(e *event.Event) diag.Pointer {
			first, second, at := addParticipants(e)
			first.Identifiers = map[string]string{"fault": string(first.ID)}
			second.Identifiers = map[string]string{"fault": string(first.ID)}
			return at
		}},
	}
}

// dropSource takes away the last source, which nothing refers to any more.
func dropSource(e *event.Event) { e.Sources = e.Sources[:len(e.Sources)-1] }
