package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/event"
)

// single reads one event from a file, or from standard input. Where there is
// none it says why on standard error and returns the exit code.
func (c *command) single(r *reading, path string) (*event.Event, error) {
	name := path
	if path == input.Stdin {
		name = standardInput
	}
	data, err := c.whole(path)
	if err != nil {
		c.complain("%s: cannot be read: %s", name, reason(err))
		return nil, exit(exitUnreadable)
	}
	e, list := event.Check(name, data, r.options()...)
	if !list.HasErrors() {
		return e, nil
	}
	err = report.New("text", c.stderr, report.Options{
		Color: c.terminal.color(c.stderr), Width: c.terminal.columns(c.stderr),
	}).Findings(list)
	return nil, errors.Join(exit(exitFindings), err)
}

// whole returns what is in the one file that the path names.
func (c *command) whole(path string) ([]byte, error) {
	if path == input.Stdin {
		return atMost(c.stdin)
	}
	f, err := input.Entry{Name: path}.Open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return atMost(f)
}

// mostOfOne is how much is read of a file that is to hold one event. What is
// longer than the library takes by default is its to refuse.
const mostOfOne = 64 << 20

func atMost(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostOfOne+1))
	if err == nil && len(data) > mostOfOne {
		return nil, fmt.Errorf("larger than %d MiB", mostOfOne>>20)
	}
	return data, err
}

// columns is what a flag says of how wide to write, or how wide the terminal is.
func (l *limit) columns(c *command) int {
	if *l > 0 {
		return int(*l)
	}
	return c.terminal.columns(c.stdout)
}
