package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// corpora are what is checked.
type corpora struct {
	folder string
	// ndjson are all events, part is as much of them as slow peers are given, and
	// few as much as the slowest.
	ndjson, part, few corpus
	json, yaml        corpus
}

// corpus is a file or a folder of events. The right and the broken one are small:
// a peer must accept the one and refuse the other, in which the last quote of
// the last event is wrong.
type corpus struct {
	path          string
	events, bytes int
	right, broken string
}

// makeCorpora lets the program corpora write them, unless they are there.
func (p programs) makeCorpora(folder string, scale float64) (corpora, error) {
	at := func(n float64) int { return max(1, int(n*scale)) }
	in := func(name string) string { return filepath.Join(folder, name) }
	lines := func(name string, n int) corpus {
		return corpus{path: in(name), events: n, right: in("right.jsonl"), broken: in("broken.jsonl")}
	}
	files := func(name string, n int) corpus {
		return corpus{path: in(name), events: n, right: in("right-" + name), broken: in("broken-" + name)}
	}
	c := corpora{
		folder: folder, json: files("json", at(10_000)), yaml: files("yaml", at(5000)),
		ndjson: lines("all.jsonl", at(100_000)), part: lines("part.jsonl", at(25_000)), few: lines("few.jsonl", at(1000)),
	}
	if _, err := os.Stat(folder); err != nil {
		if err := p.writeCorpora(c); err != nil {
			return c, err
		}
	}
	for _, one := range []*corpus{&c.json, &c.yaml, &c.ndjson, &c.part, &c.few} {
		if err := one.weigh(); err != nil {
			return c, err
		}
	}
	return c, nil
}

func (p programs) writeCorpora(c corpora) error {
	note("writing the corpora")
	part := c.folder + ".part"
	if err := os.RemoveAll(part); err != nil {
		return err
	}
	out, err := exec.Command(p.corpora, "-o", part,
		"-json", strconv.Itoa(c.json.events), "-yaml", strconv.Itoa(c.yaml.events)).CombinedOutput()
	if err != nil {
		return fmt.Errorf("writing corpora: %w\n%s", err, out)
	}
	for _, lines := range []corpus{c.ndjson, c.part, c.few} {
		if err := lines.repeated(part); err != nil {
			return err
		}
	}
	return os.Rename(part, c.folder)
}

// repeated writes the NDJSON of a corpus to a folder, out of the events that
// differ in more than their id.
func (c corpus) repeated(folder string) error {
	f, err := os.Create(filepath.Join(folder, filepath.Base(c.path)))
	if err != nil {
		return err
	}
	return errors.Join(repeat(f, filepath.Join(folder, "distinct.jsonl"), c.events), f.Close())
}

// weigh finds how many bytes a corpus has.
func (c *corpus) weigh() error {
	return filepath.WalkDir(c.path, func(_ string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err == nil {
			c.bytes += int(info.Size())
		}
		return err
	})
}

// warm reads a corpus, so that it is in the page cache.
func (c *corpus) warm() error {
	return filepath.WalkDir(c.path, func(name string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		return discard(name)
	})
}
