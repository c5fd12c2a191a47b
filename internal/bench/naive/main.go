// Naive checks files of events as a program would that is written in an hour,
// one file after the other: encoding/json or yaml.v3 into the structs, then what
// internal/naive does.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/naive"
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
		return judge(naive.JSON(data)), nil
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
		faults += judge(naive.JSON(in.Bytes()))
	}
	return faults, in.Err()
}

func judge(e *event.Event, err error) int {
	if err != nil || !naive.Valid(e) {
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
