package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/taint"
)

// Validate returns nil, or a [diag.List] of everything that makes the event
// invalid: values, references and consistency. It is safe for concurrent use.
// A nil event is invalid.
func (e *Event) Validate() error { return e.Diagnose().Err() }

// Diagnose returns everything that is wrong with the event, errors and
// warnings, in document order. It is safe for concurrent use.
func (e *Event) Diagnose() diag.List {
	if e == nil {
		return noEvent()
	}
	if e.plain() {
		return nil
	}
	return e.diagnose(nil).Limit()
}

// noEvent is what is found in a nil event.
func noEvent() diag.List {
	return diag.List{{Code: diag.EmptyDocument, Severity: diag.EmptyDocument.Severity(), Message: "there is no event"}}
}

// nothing is what a nil event says; nobody writes to it.
var nothing Event

// orNothing returns the event, and for nil one that says nothing.
func (e *Event) orNothing() *Event {
	if e == nil {
		return &nothing
	}
	return e
}

// diagnose judges the event, but for what shape says has a finding already.
func (e *Event) diagnose(shape *taint.Taint) diag.List {
	if finding, known := schemaKnown(e.Schema); !known {
		return diag.List{finding}
	}
	return check.Diagnose(e, shape, func(r *check.Report) { e.inspect(r) })
}

// inspect applies the rules that no single field shows.
func (e *Event) inspect(r *check.Report) {
	e.inspectSchema(r)
	e.inspectParts(r)
	e.inspectTime(r)
	e.inspectAttendance(r)
	e.inspectOutcomes(r)
	for i := range e.Figures {
		e.inspectFigure(r, i)
	}
	for i := range e.Claims {
		e.inspectClaim(r, i)
	}
	for i := range e.Relations {
		e.inspectRelation(r, i)
	}
	var x index
	e.inspectIDs(r, &x)
	e.inspectReferences(r, &x)
	e.inspectCycles(r, &x)
	e.inspectSupport(r, &x)
	e.inspectIdentity(r)
	x.release()
}

func (e *Event) inspectParts(r *check.Report) {
	for i := range e.Participants {
		e.Participants[i].Inspect(r, check.In("participants", i))
	}
	for i := range e.Sources {
		e.Sources[i].Inspect(r, check.In("sources", i))
	}
	for i := range e.Quotes {
		e.Quotes[i].Inspect(r, check.In("quotes", i), e.Language)
	}
}

// place returns the place of an element of one of the event's lists.
func place(list string, i int) check.Place {
	return check.In(list, i).Place()
}

func member(name string) check.Place { return check.Place{}.Member(name) }
