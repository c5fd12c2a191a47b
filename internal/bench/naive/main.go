// Naive checks files of events as a program would that is written in an hour:
// one file after the other, encoding/json or yaml.v3 into the structs, the
// validator with the same tags and rules, and a look whether references lead
// anywhere.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/source"
	"gopkg.in/yaml.v3"
)

func main() {
	faults := 0
	for _, path := range os.Args[1:] {
		for _, name := range namesIn(path) {
			n, err := file(name)
			if err != nil {
				fmt.Fprintln(os.Stderr, name, err)
				os.Exit(3)
			}
			faults += n
		}
	}
	if faults > 0 {
		fmt.Println(faults, "faulty documents")
		os.Exit(1)
	}
}

func namesIn(path string) []string {
	names, err := filepath.Glob(filepath.Join(path, "*"))
	if err != nil || len(names) == 0 {
		return []string{path}
	}
	return names
}

// file returns how many documents of a file are faulty.
func file(name string) (faults int, err error) {
	if strings.HasSuffix(name, ".jsonl") {
		return lines(name)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return 0, err
	}
	if strings.HasSuffix(name, ".json") {
		return judge(fromJSON(data)), nil
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	decoder.KnownFields(true)
	for {
		e := new(event.Event)
		err := decoder.Decode(e)
		if err == io.EOF {
			return faults, nil
		}
		dropExtensions(e) // yaml.v3 makes Go's numbers of theirs
		faults += judge(e, err)
		if err != nil {
			return faults, nil
		}
	}
}

func lines(name string) (faults int, err error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 8<<20)
	for in.Scan() {
		faults += judge(fromJSON(in.Bytes()))
	}
	return faults, in.Err()
}

func fromJSON(data []byte) (*event.Event, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	decoder.UseNumber()
	e := new(event.Event)
	return e, decoder.Decode(e)
}

func judge(e *event.Event, err error) int {
	if err != nil || len(check.Struct(e)) > 0 || !resolved(e) {
		return 1
	}
	return 0
}

func dropExtensions(e *event.Event) {
	e.Extensions = nil
	for i := range e.Participants {
		e.Participants[i].Extensions = nil
	}
	for i := range e.Quotes {
		e.Quotes[i].Extensions = nil
	}
	for i := range e.Sources {
		e.Sources[i].Extensions = nil
	}
}

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
