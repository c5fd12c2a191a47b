package eventtest

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
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
//	/quotes/*/appearances/*/position/start: changed in 31 of 58 events
//		full: /quotes/q3/appearances/article-1/position/start: 17 became 0
//	/participants/*/aliases: gone in 20 of 58 events
//		full: /participants/minister-1/aliases: ["Міністр Т-338"] is gone
//
// The first line names the field, in which a star stands for any element of a
// list, and what happens to it; the second one shows the first case of it,
// behind the name of the event, as [Diff] has it.
//
// An event that comes back must be equal by [event.Event.Equal], must not share
// memory with the one that went in, nor with one that came out before, and the
// one that went in must be left as it was: a storage that keeps events in memory
// hands out a copy, which [event.Event.Clone] makes. Where store panics, that is
// what became of this event, and the next one follows. All events are valid, and
// have different ids, two of which differ in case alone. They hold what storages
// stumble over: numbers that no float64 holds, a 0 in every number that may be
// one, whole numbers beyond 32 bits, characters of every kind, ids as long as
// may be and those that differ in case alone, lists with the same text twice,
// empty lists, null inside extensions, many elements and none.
//
// Every difference is an error of the test (t.Errorf), those of one field
// together. Where two texts look the same, the characters in which they differ
// are written as \u00a0.
//
// json.Unmarshal and yaml.v3 read numbers in extensions as float64, and so fail:
// a storage that keeps JSON or YAML reads it with [event.Decode], or with
// UseNumber of json.Decoder.
func TestCodec(t testing.TB, store func(*event.Event) (*event.Event, error)) {
	t.Helper()
	if store == nil {
		t.Fatalf("eventtest: TestCodec has no storage to test: store is nil")
	}
	r, running := codecReport{in: map[event.ID]string{}, out: map[*event.Event]string{}}, ""
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
	in     map[event.ID]string     // the events that went in, and what they are called
	out    map[*event.Event]string // the events that came out, and for which shape
	losses []*loss                 // in the order in which they were met
}

// loss is one thing that a storage does, in one or more events.
type loss struct {
	what    string
	example string
	shape   string // met in last
	shapes  int
}

const sharedWithEarlier = "the event that came out is one that came out before, or shares memory with it (Event.Clone makes a copy that does not)"

func (r *codecReport) check(shape string, e *event.Event, store func(*event.Event) (*event.Event, error)) {
	before := e.Clone()
	r.in[before.ID] = shape
	got, panicked, err := call(store, e)
	if got != e { // else the same is said of the one that came back
		for _, c := range changesOf(before, e) {
			r.note(shape, "the event that went in was changed at "+c.field(), c.text)
		}
	}
	switch {
	case panicked != "":
		r.note(shape, "store panicked", panicked)
		return
	case err != nil:
		r.note(shape, "an event was refused", err.Error())
		return
	case got == nil:
		r.note(shape, "no event came back", "store returned nil, and no error")
		return
	}
	if first, again := r.out[got]; again {
		r.note(shape, sharedWithEarlier, "the same as for "+first)
	} else if r.out[got] = shape; isSpoilt(reflect.ValueOf(got)) {
		r.note(shape, sharedWithEarlier, "what was written to an event that came out before shows in it")
	}
	if isSpoilt(reflect.ValueOf(got)) {
		return
	}
	if other := r.in[got.ID]; other != "" && other != shape {
		r.note(shape, "another event came back", "the one called "+other)
		return
	}
	for _, c := range changesOf(before, got) {
		r.note(shape, c.field()+": "+string(c.kind), c.text)
	}
	before = e.Clone()
	spoil(got)
	for path := range value.Diff(before, e) {
		r.note(shape, "the event that came out shares memory with the one that went in (Event.Clone makes a copy that does not)", string(path))
		return
	}
}

// call puts the event into the storage. Where that panics, it says with what,
// and where.
func call(store func(*event.Event) (*event.Event, error), e *event.Event) (got *event.Event, panicked string, err error) {
	defer func() {
		if v := recover(); v != nil {
			panicked = fmt.Sprintf("%v", v) + panickedAt()
		}
	}()
	got, err = store(e)
	return got, "", err
}

// panickedAt returns the line that panicked. It is called while the panic is
// being recovered.
func panickedAt() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	for panicking := false; ; {
		frame, more := frames.Next()
		switch inRuntime := strings.HasPrefix(frame.Function, "runtime."); {
		case inRuntime:
			panicking = panicking || frame.Function == "runtime.gopanic"
		case panicking:
			return fmt.Sprintf("\nat %s:%d", filepath.Base(frame.File), frame.Line)
		}
		if !more {
			return ""
		}
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
	for _, l := range r.losses {
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
