package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
)

// memoryGoal is how many MiB may be taken at most.
const memoryGoal = 48

// peak is what checking a number of events takes in memory.
type peak struct {
	events int
	from   string
	us     took
	err    error
}

// peaks measures what checking takes in memory, the most of three runs.
func (b *bench) peaks() []peak {
	c := b.corpora
	list := []peak{
		{events: c.few.events, from: c.few.path}, {events: c.ndjson.events, from: c.ndjson.path},
		{events: c.few.events}, {events: c.ndjson.events}, {events: 10 * c.ndjson.events},
	}
	for i := range list {
		for range 3 {
			if t := list[i].run(b); t.peak > list[i].us.peak {
				list[i].us = t
			}
		}
		note("memory for %d events: %.0f MiB %v", list[i].events, list[i].us.peak, list[i].err)
	}
	return list
}

func (k *peak) run(b *bench) (t took) {
	if k.from != "" {
		t, k.err = measure([]string{b.programs.newsevent, "validate", k.from}, nil)
		return t
	}
	in, out := io.Pipe()
	go func() { out.CloseWithError(repeat(out, b.corpora.ndjson.path, k.events)) }()
	t, k.err = measure([]string{b.programs.newsevent, "validate", "-"}, in)
	_ = in.Close()
	return t
}

// repeat writes so many of the events of a file, over and over, each under an id
// of its own.
func repeat(to io.Writer, name string, events int) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in, out := bufio.NewReaderSize(f, 1<<20), bufio.NewWriterSize(to, 1<<20)
	for i := 0; i < events; {
		line, err := in.ReadSlice('\n')
		if err == io.EOF {
			if _, err = f.Seek(0, io.SeekStart); err != nil {
				return err
			}
			in.Reset(f)
			continue
		}
		if err != nil {
			return err
		}
		digits := bytes.Index(line, []byte(`"id":"`)) + len(`"id":"`)
		copy(line[digits:], fmt.Sprintf("%07d", i))
		if _, err := out.Write(line); err != nil {
			return err
		}
		i++
	}
	return out.Flush()
}
