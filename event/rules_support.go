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
	early := e.anyPublishedBefore()
	for i := range e.Outcomes {
		sources := e.Outcomes[i].Sources
		noteUnsourced(r, "outcomes", i, diag.UnsourcedOutcome, "outcome", sources)
		if early {
			e.inspectPublished(r, x, place("outcomes", i).Member("sources"), sources)
		}
	}
	for i := range e.Figures {
		sources := e.Figures[i].Sources
		noteUnsourced(r, "figures", i, diag.UnsourcedFigure, "figure", sources)
		if early {
			e.inspectPublished(r, x, place("figures", i).Member("sources"), sources)
		}
	}
	for i := range e.Claims {
		if len(e.Claims[i].Quotes) == 0 && r.Clean(place("claims", i).Member("quotes")) {
			noteUnsourced(r, "claims", i, diag.UnsourcedClaim, "claim", e.Claims[i].Sources)
		}
	}
	e.inspectRetracted(r, x)
}

func noteUnsourced(r *check.Report, list string, i int, code diag.Code, noun string, sources []source.ID) {
	if len(sources) > 0 {
		return
	}
	if at := place(list, i); r.Clean(at.Member("sources")) {
		r.Add(at, code, "the "+noun+" rests on no source", `name the sources that say so under "sources"`)
	}
}

// anyPublishedBefore reports whether a source was published before the event
// began.
func (e *Event) anyPublishedBefore() bool {
	if e.Time.Start == "" {
		return false
	}
	for i := range e.Sources {
		if e.publishedBefore(&e.Sources[i]) {
			return true
		}
	}
	return false
}

func (e *Event) publishedBefore(s *source.Source) bool {
	return s.Published != "" && s.Published.Compare(e.Time.Start) == edtf.Before
}

// inspectPublished notes sources that were published before the event began.
func (e *Event) inspectPublished(r *check.Report, x *index, at check.Place, sources []source.ID) {
	for k, id := range sources {
		i, ok := x.sources.find(id)
		if !ok || !e.publishedBefore(&e.Sources[i]) {
			continue
		}
		published := place("sources", i).Member("published")
		if r.Clean(at.Index(k), published, member("time").Member("start")) {
			r.Add(at.Index(k), diag.PublishedBeforeEvent, "the source was published "+check.Short(string(e.Sources[i].Published))+
				", before the event began "+check.Short(string(e.Time.Start)), "")
		}
	}
}

// inspectUnused notes sources that nothing refers to.
func (e *Event) inspectUnused(r *check.Report, x *index) {
	asked := false
	for i := range e.Sources {
		if x.sources.isUsed(i) || !r.Clean(place("sources", i).Member("id")) {
			continue
		}
		if !asked && !e.sourceReferencesClean(r) {
			return
		}
		asked = true
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
