package main

import (
	"bufio"
	"errors"
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

// writeFaults writes every event with every fault into a file.
func (f *fixture) writeFaults() error {
	return f.inFolder(func(root *os.Root) error {
		if _, err := root.Lstat(expected); err == nil {
			return fileError{expected, errListed}
		}
		return f.place(root, expected, 0o666, func(file *os.File) error {
			list := bufio.NewWriter(file)
			for n, e := range f.events {
				if err := f.saveFaults(root, n, e, report.New("json", list, report.Options{})); err != nil {
					return err
				}
			}
			return list.Flush()
		})
	})
}

var errListed = errors.New("the folder has files with faults already; name another one")

func (f *fixture) saveFaults(root *os.Root, n int, e *event.Event, list report.Report) error {
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
		if err := f.save(root, name, data); err != nil {
			return err
		}
		want.File = name + "." + f.to.value
		if err := list.Findings(diag.List{want}); err != nil {
			return err
		}
	}
	return nil
}
