package check

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/taint"
)

// Report is what rules write their findings to, and ask which places have one
// already. The zero Report is empty and ready for use. It allocates nothing
// until there is a finding.
type Report struct {
	list diag.List
	// shape holds the places that had a finding before, and is only read.
	shape *taint.Taint
	taint taint.Taint
	// marked says that shape or taint holds something.
	marked bool
	probe  bool
	failed bool
}

// reportAfter returns a report for what is judged after the findings in shape,
// which may be nil.
func reportAfter(shape *taint.Taint) Report {
	return Report{shape: shape, marked: shape.Len() > 0}
}

// Probe makes the report note only whether there is a finding at all, for a
// caller that will look again if there is one. Rules may return as soon as
// [Report.Failed] says so.
func (r *Report) Probe() { r.probe = true }

// Failed reports whether there is a finding, error or warning.
func (r *Report) Failed() bool { return r.failed }

// Clean reports whether none of the places has a finding at it, above it or
// below it, so that a rule may read what stands there, or that nothing does.
// In a report that is full nothing is clean.
func (r *Report) Clean(places ...Place) bool {
	if !r.marked {
		return true
	}
	if r.full() {
		return false
	}
	for i := range places {
		p := places[i].Pointer()
		if r.shape.Within(p) || r.taint.Within(p) {
			return false
		}
	}
	return true
}

// Add notes a finding with the severity of its code. The place counts as
// having a finding from then on, unless the code speaks of an object as a
// whole ([diag.Code.OnObject]): its members may still be read.
func (r *Report) Add(at Place, code diag.Code, message, hint string) {
	r.add(at, code, code.Severity(), message, hint)
}

// Warn notes a finding as a warning, whatever severity its code has.
func (r *Report) Warn(at Place, code diag.Code, message, hint string) {
	r.add(at, code, diag.Warning, message, hint)
}

// Missing notes that the object lacks a member, or all of several of which it
// needs one; when says in which case it does, "" where always. The members
// count as having a finding.
func (r *Report) Missing(object Place, when string, names ...string) {
	if r.probe {
		r.failed = true
		return
	}
	r.Add(object, diag.Required, missing(names)+when, "")
	for _, name := range names {
		r.Mark(object.Member(name))
	}
}

// Advise gives a finding of the code at the place, if there is one, another
// hint, where there is one.
func (r *Report) Advise(at Place, code diag.Code, hint string) {
	p := at.Pointer()
	for i := range r.list {
		if d := &r.list[i]; hint != "" && d.Code == code && d.Path == p {
			d.Hint = hint
		}
	}
}

// Mark lets the place count as having a finding.
func (r *Report) Mark(at Place) {
	if r.probe {
		return
	}
	r.taint.Add(at.Pointer())
	r.marked = true
}

func (r *Report) add(at Place, code diag.Code, severity diag.Severity, message, hint string) {
	r.failed = true
	if r.probe || r.full() {
		return
	}
	r.list = append(r.list, diag.Diagnostic{
		Code: code, Severity: severity, Path: at.Pointer(), Message: message, Hint: hint,
	})
	if !code.OnObject() {
		r.Mark(at)
	}
}

func (r *Report) full() bool { return len(r.list) >= diag.MostFindings }

func missing(names []string) string {
	if len(names) == 1 {
		return `"` + names[0] + `" is required`
	}
	last := len(names) - 1
	return `one of "` + strings.Join(names[:last], `", "`) + `" and "` + names[last] + `" is required`
}
