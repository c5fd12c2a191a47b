package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
)

// corpora are what is checked: events of six participants, eight quotes and
// four sources, about 7.6 KB each.
type corpora struct {
	folder                 string
	lines, json, yaml      int
	bytesPerEvent          int
	ndjson, few, one       string
	jsonFolder, yamlFolder string
}

func makeCorpora(folder string, scale float64) (*corpora, error) {
	at := func(n float64) int { return max(1, int(n*scale)) }
	c := &corpora{
		folder: folder, lines: at(100_000), json: at(10_000), yaml: at(5_000),
		ndjson: filepath.Join(folder, "events.jsonl"), few: filepath.Join(folder, "few.jsonl"),
		one:        filepath.Join(folder, "one.yaml"),
		jsonFolder: filepath.Join(folder, "json"), yamlFolder: filepath.Join(folder, "yaml"),
	}
	steps := []func() error{
		func() error { return writeLines(c.ndjson, c.lines) },
		func() error { return writeLines(c.few, at(1000)) },
		func() error { return writeFiles(c.jsonFolder, c.json, event.JSON) },
		func() error { return writeFiles(c.yamlFolder, c.yaml, event.YAML) },
		func() error { return writeFile(c.one, 1, event.YAML) },
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return nil, err
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, err
		}
	}
	info, err := os.Stat(c.ndjson)
	if err == nil {
		c.bytesPerEvent = int(info.Size()) / c.lines
	}
	return c, err
}

func generate(n int, each func(int, *event.Event) error) error {
	g := eventtest.New(1)
	for i := 0; i < n; {
		e := g.Event(eventtest.WithParticipants(6), eventtest.WithQuotes(8), eventtest.WithSources(4))
		e.ID = event.ID(fmt.Sprintf("%.200s-%d", e.ID, i))
		if e.Diagnose() != nil {
			continue
		}
		if err := each(i, e); err != nil {
			return err
		}
		i++
	}
	return nil
}

// writeLines writes NDJSON, unless the file is there.
func writeLines(name string, n int) error { return writeFile(name, n, event.NDJSON) }

func writeFile(name string, n int, format event.Format) error {
	if _, err := os.Stat(name); err == nil {
		return nil
	}
	f, err := os.Create(name + ".part")
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(f, 1<<20)
	encoder := event.NewEncoder(out, format)
	err = generate(n, func(_ int, e *event.Event) error { return encoder.Encode(e) })
	if err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(name+".part", name)
}

func writeFiles(folder string, n int, format event.Format) error {
	if _, err := os.Stat(folder); err == nil {
		return nil
	}
	part := folder + ".part"
	if err := os.MkdirAll(part, 0o777); err != nil {
		return err
	}
	err := generate(n, func(i int, e *event.Event) error {
		var b bytes.Buffer
		if err := event.NewEncoder(&b, format).Encode(e); err != nil {
			return err
		}
		name := fmt.Sprintf("%06d.%s", i, format)
		return os.WriteFile(filepath.Join(part, name), b.Bytes(), 0o666)
	})
	if err != nil {
		return err
	}
	return os.Rename(part, folder)
}
