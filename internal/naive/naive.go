// Package naive reads and checks an event as a program would that is written in
// an hour: encoding/json made strict, the validator with the same tags and
// rules, and a look whether references lead anywhere. Nothing but benchmarks
// uses it: what the module does itself is held against it.
package naive

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/source"
)

// JSON reads one event, and refuses unknown members and what stands behind it.
func JSON(data []byte) (*event.Event, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	decoder.UseNumber()
	e := new(event.Event)
	if err := decoder.Decode(e); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("something stands behind the event")
	}
	return e, nil
}

// Valid reports whether the event keeps the rules of its tags, and its
// references lead somewhere.
func Valid(e *event.Event) bool { return len(check.Struct(e)) == 0 && resolved(e) }

// resolved reports whether the references of quotes, outcomes and sources lead
// somewhere, and ids are unique.
func resolved(e *event.Event) bool {
	people, sources := map[participant.ID]bool{}, map[source.ID]bool{}
	for _, p := range e.Participants {
		people[p.ID] = true
	}
	for _, s := range e.Sources {
		sources[s.ID] = true
	}
	ok := len(people) == len(e.Participants) && len(sources) == len(e.Sources)
	for _, q := range e.Quotes {
		ok = ok && all(q.Speakers, people) && all(q.Addressees, people)
		for _, a := range q.Appearances {
			ok = ok && sources[a.Source]
		}
	}
	for _, o := range e.Outcomes {
		ok = ok && all(o.Participants, people) && all(o.Sources, sources)
	}
	return ok
}

func all[T comparable](list []T, known map[T]bool) bool {
	for _, id := range list {
		if !known[id] {
			return false
		}
	}
	return true
}
