// Corpora writes the events that the contests are about. It is a program of its
// own, so that what it takes in memory is not charged to those it is for.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
)

func main() {
	folder := flag.String("o", "corpora", "folder to write")
	jsonFiles := flag.Int("json", 10_000, "JSON files, and lines of NDJSON")
	yamlFiles := flag.Int("yaml", 5000, "YAML files")
	flag.Parse()
	c := corpora{folder: *folder}
	c.all(*jsonFiles, *yamlFiles)
	if c.err != nil {
		fmt.Fprintln(os.Stderr, "corpora:", c.err)
		os.Exit(1)
	}
}

// corpora are written until there is an error.
type corpora struct {
	folder string
	err    error
}

func (c *corpora) all(jsonFiles, yamlFiles int) {
	c.folders("json", "yaml", "broken-json", "broken-yaml", "right-json", "right-yaml")
	lines, err := os.Create(filepath.Join(c.folder, "distinct.jsonl"))
	if err != nil {
		c.err = errors.Join(c.err, err)
		return
	}
	out := bufio.NewWriterSize(lines, 1<<20)
	for i := range jsonFiles {
		e := generated(i)
		line := c.encoded(e, event.NDJSON)
		_, _ = out.Write(line)
		c.write(fmt.Sprintf("json/%06d.json", i), line)
		if i < yamlFiles {
			c.write(fmt.Sprintf("yaml/%06d.yaml", i), c.encoded(e, event.YAML))
		}
	}
	c.err = errors.Join(c.err, out.Flush(), lines.Close())
	c.proofs()
}

// proofs writes a few events that are right, and the same with a fault in the
// last quote of the last: who looks at every event finds it.
func (c *corpora) proofs() {
	const some = 20
	var right, broken []byte
	for i := range some {
		e := generated(i)
		line := c.encoded(e, event.NDJSON)
		right = append(right, line...)
		c.each("right", i, e)
		if i == some-1 {
			e.Quotes[len(e.Quotes)-1].Type = "no such type"
			line = c.encoded(e, event.NDJSON)
		}
		broken = append(broken, line...)
		c.each("broken", i, e)
	}
	c.write("right.jsonl", right)
	c.write("broken.jsonl", broken)
}

func (c *corpora) each(what string, i int, e *event.Event) {
	c.write(fmt.Sprintf("%s-json/%06d.json", what, i), c.encoded(e, event.NDJSON))
	c.write(fmt.Sprintf("%s-yaml/%06d.yaml", what, i), c.encoded(e, event.YAML))
}

// generated is event number i, with an id that begins with seven digits. It has
// no byte order mark inside a text, which cue does not read.
func generated(i int) *event.Event {
	g := eventtest.New(uint64(i + 1))
	for {
		e := g.Event(eventtest.WithParticipants(7), eventtest.WithQuotes(9), eventtest.WithSources(5))
		e.ID = event.ID(fmt.Sprintf("%07d-%.200s", i, e.ID))
		line, err := json.Marshal(e)
		if err == nil && e.Diagnose() == nil && !bytes.Contains(line, []byte("\ufeff")) {
			return e
		}
	}
}

func (c *corpora) encoded(e *event.Event, format event.Format) []byte {
	var b bytes.Buffer
	if err := event.NewEncoder(&b, format).Encode(e); err != nil && c.err == nil {
		c.err = err
	}
	return b.Bytes()
}

func (c *corpora) folders(names ...string) {
	for _, name := range names {
		if c.err == nil {
			c.err = os.MkdirAll(filepath.Join(c.folder, name), 0o777)
		}
	}
}

func (c *corpora) write(name string, data []byte) {
	if c.err == nil {
		c.err = os.WriteFile(filepath.Join(c.folder, name), data, 0o666)
	}
}
