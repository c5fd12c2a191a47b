package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"slices"
	"strconv"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/nearest"
)

// faultName is a flag that takes a code, the name of a fault, or all.
type faultName string

const allFaults faultName = "all"

func (n *faultName) String() string { return string(*n) }

func (n *faultName) Type() string { return "code" }

func (n *faultName) Set(s string) error {
	words := faultWords()
	if slices.Contains(words, s) {
		*n = faultName(s)
		return nil
	}
	if diag.Code(s).Valid() {
		return errors.New("no single document earns the code " + diag.Quote(s))
	}
	text := "no fault has the code or name " + diag.Quote(s)
	if near, ok := nearest.Nearest(s, slices.Values(words)); ok {
		text += "; did you mean " + diag.Quote(near) + "?"
	}
	return errors.New(text + ` (all, a code as "newsevent codes" lists them, or the name of a file that --fault all -o FOLDER writes)`)
}

// faultWords are the words that --fault takes.
func faultWords() []string {
	words := []string{string(allFaults)}
	for _, fault := range eventtest.Faults() {
		words = append(words, string(fault.Code), fault.Name)
	}
	slices.Sort(words[1:])
	return slices.Compact(words)
}

// faults are those asked for that a file of the format can have. Files are
// streams here.
func (f *fixture) faults(format event.Format) []eventtest.Fault {
	return slices.DeleteFunc(eventtest.Faults(), func(fault eventtest.Fault) bool {
		wanted := f.fault == allFaults || string(f.fault) == fault.Name || string(f.fault) == string(fault.Code)
		return !wanted || !fault.In(format) || fault.OneDocument
	})
}

// impossible says that no file of the format can have the fault, and which
// ones can.
func (f *fixture) impossible() error {
	text := "no " + f.to.value + " file can have the fault " + diag.Quote(string(f.fault))
	for _, format := range event.Formats() {
		if len(f.faults(format)) > 0 {
			return errors.New(text + "; take --to " + format.String())
		}
	}
	return errors.New(text + ": it is one only where a single document is asked for, as event.Check does")
}

// writeFault writes one event with a fault to standard output.
func (f *fixture) writeFault() error {
	for _, e := range f.events {
		data, want, err := f.faults(f.format())[0].Apply(e, f.format())
		if err != nil {
			return f.writeFailed(err)
		}
		if _, err := f.stdout.Write(data); err != nil {
			return f.writeFailed(err)
		}
		f.complain("the finding must be: %s %s at %s in %s", want.Severity, want.Code, diag.Quote(string(want.Path)), want.Start)
	}
	return nil
}

// expected is the file that lists the findings.
const expected = "expected.ndjson"

// writeFaults writes every event with every fault into a file. What was written
// the same way before is left as it is.
func (f *fixture) writeFaults() error {
	return f.inFolder(func(root *os.Root) error {
		save := func(name string, data []byte) error { return f.save(root, name, data) }
		if _, err := root.Lstat(expected); err != nil {
			return f.place(root, expected, 0o666, func(file *os.File) error { return f.listFaults(file, save) })
		}
		if !f.listed(root) {
			return fileError{expected, errListed}
		}
		f.progress.done.Store(0)
		return f.listFaults(io.Discard, save)
	})
}

var errListed = errors.New("the folder has other files with faults already; name another one")

// listed reports whether the folder has the list that would be written.
func (f *fixture) listed(root *os.Root) bool {
	file, err := root.Open(expected)
	if err != nil {
		return false
	}
	defer file.Close()
	known := bufio.NewReader(file)
	if f.listFaults(repetition{known}, func(string, []byte) error { return nil }) != nil {
		return false
	}
	_, err = known.Peek(1)
	return err == io.EOF
}

// repetition takes what stands in a file, and nothing else.
type repetition struct{ of io.Reader }

func (r repetition) Write(p []byte) (int, error) {
	known := make([]byte, len(p))
	if _, err := io.ReadFull(r.of, known); err != nil || !bytes.Equal(known, p) {
		return 0, errListed
	}
	return len(p), nil
}

// listFaults makes the files with faults, and lists their findings.
func (f *fixture) listFaults(to io.Writer, save func(name string, data []byte) error) error {
	out := bufio.NewWriter(to)
	list := report.New("json", out, report.Options{})
	for n, e := range f.events {
		if err := f.makeFaults(n, e, list, save); err != nil {
			return err
		}
	}
	return out.Flush()
}

func (f *fixture) makeFaults(n int, e *event.Event, list report.Report, save func(name string, data []byte) error) error {
	for _, fault := range f.faults(f.format()) {
		name := fault.Name
		if n > 0 {
			name += "-" + strconv.Itoa(n+1)
		}
		own := e.Clone()
		own.ID += event.ID("-" + fault.Name) // or all files would have the same event
		data, want, err := fault.Apply(own, f.format())
		if err != nil {
			return err
		}
		if err := save(name, data); err != nil {
			return err
		}
		want.File = name + "." + f.to.value
		if err := list.Findings(diag.List{want}); err != nil {
			return err
		}
	}
	return nil
}
