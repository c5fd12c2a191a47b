package reply

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
)

// Answer is an answer in which an object was found.
type Answer struct {
	// Text is the answer, as long as it was given: an object that is written as
	// a text stands in it as an object, and blanks in the place of slips.
	Text []byte
	// JSON is the object, or list with the object, that is read.
	JSON Part
	// Rival is a second one that must not be lost, if there is one.
	Rival Rival
	// Passed are those that are not read.
	Passed []Part
	// Quoted is where an object stands that is written as a text, if it is.
	Quoted Part
	// Thinking says that the answer ends before the model is done thinking.
	Thinking bool
	Slips    []Slip
}

// Open finds the object of type t in an answer. It is false where there is
// none.
func Open(data []byte, t reflect.Type) (a Answer, found bool) {
	var quoteMarks []Slip
	a.Text, quoteMarks = unmarked(data)
	from, thinking := thoughts(a.Text)
	a.Thinking = thinking
	names := namesOf(t)
	objects := names.find(a.Text, from)
	if !anyEvent(objects) {
		text, quoted, ok := Unquote(a.Text, from)
		if inner := names.find(text, from); ok && (anyEvent(inner) || len(objects) == 0) {
			a.Text, a.Quoted, objects = text, quoted, inner
		}
	}
	if len(objects) == 0 {
		return a, false
	}
	a.choose(names, objects)
	text, slips := Mend(a.Text, a.JSON)
	a.Text, a.Slips = text, append(quoteMarks, slips...)
	return a, true
}

// LeavesOut returns what stands for something that the answer leaves out, and
// false where it is whole.
func (a Answer) LeavesOut() (Slip, bool) {
	i := slices.IndexFunc(a.Slips, func(s Slip) bool { return s.LeavesOut })
	if i < 0 {
		return Slip{}, false
	}
	return a.Slips[i], true
}

// Changed reports whether the text is not what was answered.
func (a Answer) Changed() bool { return a.Quoted.End > 0 || len(a.Slips) > 0 }

// Truncated reports whether the answer ends before its object does, and not
// one that is written so badly that its end is not found.
func (a Answer) Truncated() bool { return a.Thinking || brokenOff(a.Text, a.JSON) }

func brokenOff(data []byte, p Part) bool {
	if !p.Cut {
		return false
	}
	text := unfenced(data[p.Start:])
	if len(text) == 0 || text[len(text)-1] != '}' && text[len(text)-1] != ']' {
		return true
	}
	var object json.RawMessage
	err := json.NewDecoder(bytes.NewReader(text)).Decode(&object)
	return errors.Is(err, io.ErrUnexpectedEOF)
}

// unfenced cuts off a closing fence and what is blank.
func unfenced(text []byte) []byte {
	return bytes.TrimRight(bytes.TrimSuffix(bytes.TrimRight(text, gap), []byte("```")), gap)
}
