package reply

import (
	"bytes"
	"encoding/json"
	"sync"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// Rival is a second object in an answer, which must not be lost.
type Rival struct {
	Part
	// Message says what it is, and Hint what to do.
	Message, Hint string
}

// What rivals are.
var (
	secondEvent = Rival{Message: "a second JSON object begins here; one event is asked for", Hint: "answer with the one that the question is about"}
	partBehind  = Rival{Message: "the event is whole, and more of it or changes to it follow here", Hint: "answer with the whole event, changes and all, as one object"}
)

func (r Rival) at(p Part) Rival {
	r.Part = p
	return r
}

// choose decides which of the objects is the answer. A model that writes an
// event twice, with one id, has mended it: the last one counts. None that could
// be part of what was asked for is lost without a word:
//
//   - an object that the answer ends in counts, so that it is found to be cut
//     off, whatever stands before it;
//   - an event with another id, a version of the event that has what the last
//     one has not, an object with lists of an event, and where there is no event
//     one that is half as long are rivals;
//   - so is what stands behind the event and has a name of the model, unless the
//     event has it in the same words;
//   - all others are noted as passed over.
func (a *Answer) choose(names *names, objects []object) {
	best := a.best(objects)
	a.JSON = objects[best].Part
	chosen := a.Text[a.JSON.Start:a.JSON.End]
	last := sync.OnceValue(func() *doc.Node { return names.event(chosen) })
	has := sync.OnceValue(func() []byte { return compact(chosen) })
	for i, o := range objects {
		text := a.Text[o.Start:o.End]
		switch {
		case i == best || bytes.Equal(text, chosen):
		case o.event && objects[best].event && o.id == objects[best].id:
			lost := names.lost(names.event(text), last())
			a.earlier(o, objects[best], lost, len(has()) < len(compact(text))/mostShrunk)
		case o.rivals(objects[best]) && sound(text):
			a.Rival = secondEvent.at(objects[max(i, best)].Part)
		case i > best && objects[best].event && o.part && (len(a.Passed) > diag.MaxFindings || !bytes.Contains(has(), compact(text))):
			a.Rival = partBehind.at(o.Part)
		default:
			a.pass(o)
		}
	}
}

// pass notes an object as passed over.
func (a *Answer) pass(o object) {
	text := a.Text[o.Start:o.End]
	if len(a.Passed) <= diag.MaxFindings && (o.Cut || sound(text) && len(bytes.Trim(text, "[]{}"+gap)) > 0) {
		a.Passed = append(a.Passed, o.Part)
	}
}

// compact returns JSON without white space, and what is none as it is.
func compact(text []byte) []byte {
	var b bytes.Buffer
	if json.Compact(&b, text) != nil {
		return text
	}
	return b.Bytes()
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
	if o.event && best.event {
		return o.id != best.id
	}
	return o.lists || o.length() >= best.length()/2
}
