package participant

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/check"
)

// Validate returns nil, or a [diag.List] of what makes the participant
// invalid. References are judged by the event that holds it. It is safe for
// concurrent use.
func (p *Participant) Validate() error { return p.Diagnose().Err() }

// Diagnose returns the errors and warnings of the participant on its own. It
// is safe for concurrent use.
func (p *Participant) Diagnose() diag.List {
	return check.Diagnose(p, nil, func(r *check.Report) { p.Inspect(r, check.Place{}) }).Limit()
}

// Inspect applies the rules that no single field shows. It serves the event
// that holds the participant; programs call [Participant.Diagnose].
func (p *Participant) Inspect(r *check.Report, at check.Place) {
	p.inspectNaming(r, at)
	for i := range p.Positions {
		p.Positions[i].inspect(r, at.Member("positions").Index(i))
	}
	p.Size.inspect(r, at.Member("size"))
}

func (p *Participant) inspectNaming(r *check.Report, at check.Place) {
	needs, has, when := "name", p.Name, " of a participant that is named"
	if !p.Named() {
		needs, has, when = "attributionText", p.AttributionText, " of a participant that is not named"
	}
	if has == "" && r.Clean(at.Member("naming"), at.Member(needs)) {
		r.Missing(at, when, needs)
	}
}

func (h *Position) inspect(r *check.Report, at check.Place) {
	if h.Start == "" || h.End == "" {
		return
	}
	if h.End.Compare(h.Start) == edtf.Before && r.Clean(at.Member("start"), at.Member("end")) {
		r.EndBeforeStart(at.Member("end"), string(h.End), string(h.Start))
	}
}

func (s *Size) inspect(r *check.Report, at check.Place) {
	if s.Min == nil || s.Max == nil || *s.Min <= *s.Max {
		return
	}
	if r.Clean(at.Member("min"), at.Member("max")) {
		r.Add(at.Member("max"), diag.OutOfRange, check.MaxBelowMin(*s.Max, *s.Min), "")
	}
}
