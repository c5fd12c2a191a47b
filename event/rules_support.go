package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/source"
)

// inspectSupport judges what outcomes, figures, claims and quotes rest on.
func (e *Event) inspectSupport(r *check.Report, x *index) {
	e.inspectUnused(r, x)
	for i := range e.Outcomes {
		o, at := &e.Outcomes[i], place("outcomes", i)
		noteUnsourced(r, at, diag.UnsourcedOutcome, "outcome", o.Sources)
		e.inspectPublished(r, x, at.Member("sources"), o.Sources)
	}
	for i := range e.Figures {
		f, at := &e.Figures[i], place("figures", i)
		noteUnsourced(r, at, diag.UnsourcedFigure, "figure", f.Sources)
		e.inspectPublished(r, x, at.Member("sources"), f.Sources)
	}
	for i := range e.Claims {
		c, at := &e.Claims[i], place("claims", i)
		if len(c.Quotes) == 0 && r.Clean(at.Member("quotes")) {
			noteUnsourced(r, at, diag.UnsourcedClaim, "claim", c.Sources)
		}
	}
	e.inspectRetracted(r, x)
}

func noteUnsourced(r *check.Report, at check.Place, code diag.Code, noun string, sources []source.ID) {
	if len(sources) == 0 && r.Clean(at.Member("sources")) {
		r.Add(at, code, "the "+noun+" rests on no source", `name the sources that say so under "sources"`)
	}
}

// inspectPublished notes sources that were published before the event began.
func (e *Event) inspectPublished(r *check.Report, x *index, at check.Place, sources []source.ID) {
	if e.Time.Start == "" {
		return
	}
	for k, id := range sources {
		i, ok := x.sources.find(id)
		if !ok || e.Sources[i].Published == "" {
			continue
		}
		published := place("sources", i).Member("published")
		if e.Sources[i].Published.Compare(e.Time.Start) == edtf.Before &&
			r.Clean(at.Index(k), published, member("time").Member("start")) {
			r.Add(at.Index(k), diag.PublishedBeforeEvent, "the source was published "+string(e.Sources[i].Published)+
				", before the event began "+string(e.Time.Start), "")
		}
	}
}

// inspectUnused notes sources that nothing refers to.
func (e *Event) inspectUnused(r *check.Report, x *index) {
	var scratch [few]bool
	used := scratch[:]
	if len(e.Sources) > few {
		used = make([]bool, len(e.Sources))
	}
	e.sourceReferences(func(_ check.Place, id source.ID) {
		if i, ok := x.sources.find(id); ok {
			used[i] = true
		}
	})
	for i := range e.Sources {
		if used[i] || !r.Clean(place("sources", i).Member("id")) {
			continue
		}
		if !e.sourceReferencesClean(r) {
			return
		}
		r.Add(place("sources", i), diag.UnusedSource,
			"nothing refers to source "+diag.Quote(string(e.Sources[i].ID)), "")
	}
}

// sourceReferencesClean reports whether no reference to a source has a
// finding, so that a source which none of them names is unused indeed.
func (e *Event) sourceReferencesClean(r *check.Report) bool {
	clean := true
	for _, list := range [...]string{"participants", "sources", "quotes", "outcomes", "figures", "claims", "relations"} {
		clean = clean && !r.Found(member(list))
	}
	e.sourceHolders(func(at check.Place) { clean = clean && r.Clean(at) })
	return clean
}
