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
	return check.Diagnose(p, nil, func(r *check.Report) { p.Inspect(r, check.Element{}) }).Limit()
}

// Inspect applies the rules that no single field shows. It serves the event
// that holds the participant; programs call [Participant.Diagnose].
func (p *Participant) Inspect(r *check.Report, at check.Element) {
	p.inspectNaming(r, at)
	for i := range p.Positions {
		p.inspectPosition(r, at, i)
	}
	p.inspectSize(r, at)
}

func (p *Participant) inspectNaming(r *check.Report, at check.Element) {
	needs, has, when := "name", p.Name, " of a participant that is named"
	if !p.Named() {
		needs, has, when = "attributionText", p.AttributionText, " of a participant that is not named"
	}
	if has == "" && r.Clean(at.Member("naming"), at.Member(needs)) {
		r.Missing(at.Place(), when, needs)
	}
}

func (p *Participant) inspectPosition(r *check.Report, at check.Element, i int) {
	h := &p.Positions[i]
	if h.Start == "" || h.End == "" || h.End.Compare(h.Start) != edtf.Before {
		return
	}
	position := at.Member("positions").Index(i)
	if end := position.Member("end"); r.Clean(position.Member("start"), end) {
		r.EndBeforeStart(end, string(h.End), string(h.Start))
	}
}

func (p *Participant) inspectSize(r *check.Report, at check.Element) {
	s := &p.Size
	if s.Min == nil || s.Max == nil || *s.Min <= *s.Max {
		return
	}
	size := at.Member("size")
	if highest := size.Member("max"); r.Clean(size.Member("min"), highest) {
		r.Add(highest, diag.OutOfRange, check.MaxBelowMin(*s.Max, *s.Min), "")
	}
}
