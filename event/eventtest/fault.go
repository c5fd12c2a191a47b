package eventtest

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// A Fault is one thing that can be wrong with a document, and the finding that
// it earns. [Faults] lists them.
type Fault struct {
	// Name is the code, and behind it what is special where a code has
	// several faults: "end-before-start-position". It is unique, and fit for
	// the name of a file or a test.
	Name string
	// Code and Severity are those of the finding.
	Code     diag.Code
	Severity diag.Severity
	// Also lists the codes of warnings that stand beside the finding, because
	// there is no such fault without them.
	Also []diag.Code
	// OneDocument says that the fault is one only where a single document is
	// asked for: [event.Check] and [event.Decode] find it, and a reader of
	// streams goes on with the next document.
	OneDocument bool

	formats []event.Format                  // nil for all
	change  func(*event.Event) diag.Pointer // puts the fault in, or makes room for it, and says where
	spell   func(*written)                  // nil where the fault is one of the event
}

// Faults returns the faults that a document can have, in the order of
// [diag.Codes]: at least one for each code that a single document earns. The
// other codes come from several files, from a text beside the document, or from
// the reply of a model.
func Faults() []Fault {
	all := slices.Concat(byteFaults(), limitFaults(), shapeFaults(), valueFaults(), textFaults(),
		referenceFaults(), consistencyFaults(), quoteFaults(), supportFaults())
	for i := range all {
		if f := &all[i]; f.Severity == 0 {
			f.Severity = f.Code.Severity()
		}
	}
	return all
}

// In reports whether a document of the format can have the fault. Tabs, tags
// and merge keys are of YAML, commas of JSON.
func (f Fault) In(format event.Format) bool {
	return slices.Contains(event.Formats(), format) && (f.formats == nil || slices.Contains(f.formats, format))
}

// Apply returns the event as a document that has the fault, and the finding
// that [event.Check] must return for it: its code, severity, path and start.
// The message is left to the library, and the end is not told.
//
// The event is left as it is. The fault brings along what it needs, such as a
// source or a quote, or takes the place of what stands in its way. A nil event
// stands for a generated one. Where the event has no finding, as those of
// [Generator] have none, the finding is the only error, and but for [Fault.Also]
// the only finding. Events of your own should not reach back beyond 1950: some
// faults move the event to 1900, before all its sources.
//
// The error says that the format can't have the fault, or that the event can't
// be written.
func (f Fault) Apply(e *event.Event, format event.Format) ([]byte, diag.Diagnostic, error) {
	want := diag.Diagnostic{Code: f.Code, Severity: f.Severity}
	if !f.In(format) {
		return nil, want, fmt.Errorf("a document in the format %q can't have the fault %s", format, f.Name)
	}
	if e == nil {
		e = New(1).Event()
	}
	e = e.Clone()
	w := &written{format: format, code: f.Code, path: f.change(e)}
	var out bytes.Buffer
	if err := event.NewEncoder(&out, format).Encode(e); err != nil {
		return nil, want, err
	}
	w.data = out.Bytes()
	if f.spell != nil {
		f.spell(w)
	} else if !w.find(w.path) {
		return nil, want, fmt.Errorf("the fault %s is not found again at %q", f.Name, w.path)
	}
	want.Path, want.Start = w.path, positionIn(w.data, w.at)
	return w.data, want, nil
}
