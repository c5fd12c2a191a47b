package event

import (
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// WitnessesOf returns what the quote rests on. It is safe for concurrent use,
// as the other functions of this name are.
func (e *Event) WitnessesOf(q quote.Quote) Witnesses {
	return e.witnesses().of(func(visit func(source.ID)) { documentsOfQuote(&q, visit) })
}

// WitnessesOfClaim returns what the claim rests on: its sources, and those of
// its quotes.
func (e *Event) WitnessesOfClaim(c Claim) Witnesses {
	w := e.witnesses()
	return w.of(func(visit func(source.ID)) { e.documentsOfClaim(&c, w.index, visit) })
}

// WitnessesOfSources returns what a statement rests on for which these sources
// are named: the sources of an outcome, a figure, a participant.
func (e *Event) WitnessesOfSources(ids ...source.ID) Witnesses {
	return e.witnesses().of(func(visit func(source.ID)) { eachOf(ids, visit) })
}

// witnessing looks up the witnesses of an event that nobody changes meanwhile.
type witnessing struct{ origins }

func (e *Event) witnesses() *witnessing {
	e = e.orNothing()
	x := new(index)
	for i := range e.Sources {
		x.sources.add(e.Sources[i].ID)
	}
	for i := range e.Quotes {
		x.quotes.add(e.Quotes[i].ID)
	}
	return &witnessing{origins{event: e, index: x}}
}

func (w *witnessing) support(s statement) Support {
	return Support{
		Kind: s.kind, ID: w.event.statementID(s), Path: s.place().Pointer(),
		Witnesses: w.of(func(visit func(source.ID)) { w.event.eachDocument(s, w.index, visit) }),
	}
}

// of returns what a statement rests on that names these documents.
func (w *witnessing) of(documents func(visit func(source.ID))) Witnesses {
	w.start()
	var named []source.ID
	known := map[source.ID]bool{}
	documents(func(id source.ID) {
		w.add(id)
		if _, found := w.index.sources.find(id); found && !known[id] {
			known[id] = true
			named = append(named, id)
		}
	})
	w.settle()
	found := Witnesses{Documents: named, Incomplete: w.unsure}
	for _, i := range w.found {
		s := &w.event.Sources[i]
		found.Origins = append(found.Origins, s.ID)
		if s.Revoked() {
			found.Revoked = append(found.Revoked, s.ID)
		}
	}
	return found
}

func (s statement) place() check.Place {
	return place(string(s.kind)+"s", s.at)
}

func (e *Event) statementID(s statement) string {
	switch s.kind {
	case StatementQuote:
		return string(e.Quotes[s.at].ID)
	case StatementOutcome:
		return string(e.Outcomes[s.at].ID)
	case StatementFigure:
		return string(e.Figures[s.at].ID)
	default:
		return string(e.Claims[s.at].ID)
	}
}
