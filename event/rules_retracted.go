package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// inspectRetracted notes statements all of whose origins were taken back.
func (e *Event) inspectRetracted(r *check.Report, x *index) {
	if !e.anyRevoked() {
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
