package eventtest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/value"
)

// TestCodec tests a storage for events: a mapping to a database, a message,
// another format. It gives events of every shape to store, which puts each in
// and gets it out again, and says what was lost on the way, field by field:
//
//	/quotes/*/appearances/*/position/start: other in 31 of 58 events
//		full: /quotes/3/appearances/0/position/start: 17 became 0
//
// An event that comes back must be equal by [event.Event.Equal], must not share
// memory with the one that went in, and that one must be left as it was. All
// events are valid, and have different ids. They hold what storages stumble
// over: numbers that no float64 holds, characters of every kind, empty lists,
// null inside extensions, many elements and none.
//
// Every difference is an error of the test (t.Errorf), those of one field
// together.
func TestCodec(t testing.TB, store func(*event.Event) (*event.Event, error)) {
	t.Helper()
	r, running := codecReport{}, ""
	defer func() {
		if running != "" {
			t.Logf("eventtest: store did not return; it had the event called %s", running)
		}
	}()
	for shape, e := range shapes(1) {
		running = shape
		r.shapes++
		r.check(shape, e, store)
	}
	running = ""
	for _, line := range r.lines() {
		t.Errorf("eventtest: %s", line)
	}
}

// codecReport gathers what a storage does to events.
type codecReport struct {
	shapes int
	losses []*loss // in the order in which they were met
}

// loss is one thing that a storage does, in one or more events.
type loss struct {
	what    string
	example string
	shape   string // met in last
	shapes  int
}

// mostLosses is how many different losses are shown.
const mostLosses = 30

func (r *codecReport) check(shape string, e *event.Event, store func(*event.Event) (*event.Event, error)) {
	before := e.Clone()
	got, err := store(e)
	for path := range value.Diff(before, e) {
		r.note(shape, "the event that went in was changed at "+fieldOf(path), difference(before, e, path))
	}
	switch {
	case err != nil:
		r.note(shape, "an event was refused", err.Error())
		return
	case got == nil:
		r.note(shape, "no event came back", "store returned nil, and no error")
		return
	}
	r.compare(shape, before, got)
	before = e.Clone()
	spoil(got)
	for path := range value.Diff(before, e) {
		r.note(shape, "the event that came out shares memory with the one that went in", string(path))
		return
	}
}

// compare notes in what an event that came back differs.
func (r *codecReport) compare(shape string, want, got *event.Event) {
	want, got = r.settleLists(shape, want, got)
	for path := range value.Diff(want, got) {
		r.note(shape, fieldOf(path)+": other", difference(want, got, path))
	}
}

func (r *codecReport) note(shape, what, example string) {
	for _, l := range r.losses {
		if l.what == what {
			if l.shape != shape {
				l.shape = shape
				l.shapes++
			}
			return
		}
	}
	r.losses = append(r.losses, &loss{what: what, example: shape + ": " + example, shape: shape, shapes: 1})
}

// lines says each loss, with where it was met first.
func (r *codecReport) lines() []string {
	var lines []string
	for i, l := range r.losses {
		if i == mostLosses {
			return append(lines, fmt.Sprintf("%d more such losses are not listed", len(r.losses)-i))
		}
		lines = append(lines, fmt.Sprintf("%s in %d of %d events\n\t%s", l.what, l.shapes, r.shapes, strings.ReplaceAll(l.example, "\n", "\n\t")))
	}
	return lines
}

// fieldOf is the field that a place belongs to: elements of lists are alike,
// and so are the entries of maps.
func fieldOf(path diag.Pointer) string {
	field, inMap := diag.Pointer(""), false
	for token := range path.Tokens() {
		switch {
		case inMap || isIndex(token):
			field = field.Member("*")
		default:
			field = field.Member(token)
		}
		if token == "extensions" {
			return string(field)
		}
		inMap = token == "identifiers" || token == "translations"
	}
	return string(field)
}

func isIndex(token string) bool { return token != "" && strings.Trim(token, "0123456789") == "" }
