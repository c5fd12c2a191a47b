package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/source"
)

// inspectRetracted notes statements all of whose origins were taken back.
func (e *Event) inspectRetracted(r *check.Report, x *index) {
	if !e.anyRevoked() {
		return
	}
	o := origins{event: e, index: x}
	for i := range e.Quotes {
		o.start()
		o.addQuote(i)
		o.note(r, place("quotes", i), "quote")
	}
	for i := range e.Outcomes {
		o.start()
		o.addSources(e.Outcomes[i].Sources)
		o.note(r, place("outcomes", i), "outcome")
	}
	for i := range e.Figures {
		o.start()
		o.addSources(e.Figures[i].Sources)
		o.note(r, place("figures", i), "figure")
	}
	for i := range e.Claims {
		o.start()
		o.addSources(e.Claims[i].Sources)
		for _, id := range e.Claims[i].Quotes {
			if k, ok := x.quotes.find(id); ok {
				o.addQuote(k)
			}
		}
		o.note(r, place("claims", i), "claim")
	}
}

func (e *Event) anyRevoked() bool {
	for i := range e.Sources {
		if e.Sources[i].Revoked() {
			return true
		}
	}
	return false
}

// origins gathers the sources that a statement originates from. Of a source
// that is no witness of its own these are the origins of what it reprints,
// translates, revises or compiles; of any other it is the source itself.
type origins struct {
	event *Event
	index *index
	found []int
	// seen is the round in which a source was met last, so that circles end.
	seen  []int
	round int
	// unsure says that a source on the way has a reference that leads nowhere.
	unsure bool
}

func (o *origins) start() {
	if o.seen == nil {
		o.seen = make([]int, len(o.event.Sources))
	}
	o.round++
	o.found, o.unsure = o.found[:0], false
}

func (o *origins) addQuote(i int) {
	for _, a := range o.event.Quotes[i].Appearances {
		o.add(a.Source)
	}
}

func (o *origins) addSources(ids []source.ID) {
	for _, id := range ids {
		o.add(id)
	}
}

func (o *origins) add(id source.ID) {
	i, ok := o.index.sources.find(id)
	if !ok {
		o.unsure = true
		return
	}
	pending := []int{i}
	for len(pending) > 0 {
		i = pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		if o.seen[i] == o.round {
			continue
		}
		o.seen[i] = o.round
		s := &o.event.Sources[i]
		if s.Witness() {
			o.found = append(o.found, i)
		}
		pending = o.parents(s, pending)
	}
}

// parents adds to pending what the source repeats.
func (o *origins) parents(s *source.Source, pending []int) []int {
	for _, d := range s.DerivedFrom {
		if d.Relation.Witness() {
			continue
		}
		parent, ok := o.index.sources.find(d.Source)
		if !ok {
			o.unsure = true
			continue
		}
		pending = append(pending, parent)
	}
	return pending
}

func (o *origins) note(r *check.Report, at check.Place, noun string) {
	if o.unsure || len(o.found) == 0 {
		return
	}
	for _, i := range o.found {
		if !o.event.Sources[i].Revoked() || !r.Clean(place("sources", i).Member("status")) {
			return
		}
	}
	r.Add(at, diag.RetractedSupport, "every source that the "+noun+" originates from was retracted or withdrawn", "")
}
