package event

import (
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/source"
)

// inspectRetracted notes statements all of whose origins were taken back.
func (e *Event) inspectRetracted(r *check.Report, x *index) {
	if !e.anyRevoked() || e.plainlySupported(x) {
		return
	}
	known := *x // the rules' own stays off the heap where nothing is revoked
	o := origins{event: e, index: &known}
	takenBack := func(i int) bool {
		return e.Sources[i].Revoked() && r.Clean(place("sources", i).Member("status"))
	}
	e.eachStatement(func(s statement) {
		o.start()
		e.eachDocument(s, &known, o.add)
		if o.revoked(takenBack) {
			r.Add(s.place(), diag.RetractedSupport,
				"every source that the "+string(s.kind)+" originates from was retracted or withdrawn", "")
		}
	})
}

func (e *Event) anyRevoked() bool {
	for i := range e.Sources {
		if e.Sources[i].Revoked() {
			return true
		}
	}
	return false
}

// plainlySupported reports whether every statement that rests on documents has
// one among them that leads straight to an origin which was not taken back.
func (e *Event) plainlySupported(x *index) bool {
	all := true
	e.eachStatement(func(s statement) {
		documents, supported := 0, false
		e.eachDocument(s, x, func(id source.ID) {
			documents++
			supported = supported || e.leadsToOrigin(x, id)
		})
		all = all && (supported || documents == 0)
	})
	return all
}

// leadsToOrigin reports whether a document is an origin that was not taken
// back, or its first parents lead to one in a few steps.
func (e *Event) leadsToOrigin(x *index, id source.ID) bool {
	for range few {
		i, ok := x.sources.find(id)
		if !ok {
			return false
		}
		s := &e.Sources[i]
		if s.Witness() {
			return !s.Revoked()
		}
		parent := slices.IndexFunc(s.DerivedFrom, func(d source.Derivation) bool { return !d.Relation.Witness() })
		if parent < 0 {
			return false
		}
		id = s.DerivedFrom[parent].Source
	}
	return false
}
