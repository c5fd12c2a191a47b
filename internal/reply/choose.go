package reply

import (
	"bytes"
	"encoding/json"

	"github.com/newsevent/newsevent/diag"
)

// choose decides which of the objects is the answer. A model that writes an
// event twice, with one id, has mended it: the last one counts. None that could
// be part of what was asked for is lost without a word:
//
//   - an object that the answer ends in counts, so that it is found to be cut
//     off, whatever stands before it;
//   - an event with another id, an object with lists of an event, and where
//     there is no event one that is half as long are rivals;
//   - all others are noted as passed over.
func (a *Answer) choose(objects []object) {
	best := a.best(objects)
	a.JSON = objects[best].Part
	chosen := a.Text[a.JSON.Start:a.JSON.End]
	for i, o := range objects {
		text := a.Text[o.Start:o.End]
		switch {
		case i == best || bytes.Equal(text, chosen):
		case o.rivals(objects[best]) && json.Valid(text):
			a.Rival = objects[max(i, best)].Part
		case len(a.Passed) > diag.MaxFindings:
		case o.Cut || json.Valid(text) && len(bytes.Trim(text, "[]{}"+gap)) > 0:
			a.Passed = append(a.Passed, o.Part)
		}
	}
}

func (a *Answer) best(objects []object) int {
	last := len(objects) - 1
	if o := objects[last]; o.Cut && (o.event || brokenOff(a.Text, o.Part)) {
		return last
	}
	best := 0
	for i, o := range objects {
		switch {
		case o.event && !o.Cut:
			best = i
		case !objects[best].event && o.length() > objects[best].length():
			best = i
		}
	}
	return best
}

// rivals reports whether o may be an answer beside the best.
func (o object) rivals(best object) bool {
	switch {
	case o.event && best.event:
		return o.id != best.id
	default:
		return o.lists || o.length() >= best.length()/2
	}
}
