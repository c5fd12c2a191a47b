package main

import (
	"bytes"
	"errors"
	"slices"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// anchoring is one run of "newsevent verify --anchor".
type anchoring struct {
	*validation
	anchor, write bool

	failed exit
}

func (a *anchoring) run(paths []string) error {
	for e := range input.Find(paths) {
		err := a.entry(e)
		e.Close()
		if errors.Is(err, errOneFile) {
			return err
		}
		if err != nil {
			return a.writeFailed(err)
		}
	}
	if a.failed != exitClean {
		return a.failed
	}
	return nil
}

// entry anchors the quotes of one file. Only errors of standard output and of
// usage are returned.
func (a *anchoring) entry(e input.Entry) error {
	if e.Kind == input.PassedFile || e.Kind == input.PassedFolder {
		return nil
	}
	if e.Kind == input.Walked && !a.write {
		return errOneFile
	}
	data, wanted, err := a.whole(e)
	if err != nil {
		a.fail(exitUnreadable)
		a.complain("%s: cannot be read: %s", e.Name, reason(err))
	}
	if err != nil || !wanted {
		return nil
	}
	return a.file(e, data)
}

// whole returns what is in the file, and false for one that is passed over.
func (a *anchoring) whole(e input.Entry) ([]byte, bool, error) {
	f := formatting{command: a.command}
	return f.read(e)
}

func (a *anchoring) file(e input.Entry, data []byte) error {
	texts, err := e.Texts()
	if err != nil {
		a.fail(exitUnreadable)
		a.complain("%s: cannot be read: %s", e.Name, reason(err))
		return nil
	}
	defer texts.Close()
	out, list, err := event.AnchorFile(e.Name, data, texts, a.options()...)
	var wrong diag.List
	switch {
	case errors.As(err, &wrong):
		return a.say(wrong)
	case err != nil:
		a.fail(exitUnreadable)
		a.complain("%s: cannot be anchored: %s", e.Name, reason(err))
		return nil
	}
	if err := a.say(list); err != nil {
		return err
	}
	return a.deliver(e, data, out)
}

// say reports on standard error what keeps quotes from being anchored.
func (a *anchoring) say(list diag.List) error {
	list = slices.DeleteFunc(list, func(f diag.Diagnostic) bool { return a.ignore[f.Code] })
	if list.HasErrors() {
		a.fail(exitFindings)
	}
	return report.New("text", a.stderr, report.Options{
		Quiet: a.quiet, Color: a.terminal.color(a.stderr), Width: a.terminal.columns(a.stderr),
	}).Findings(list)
}

// deliver puts the anchored file where it is wanted.
func (a *anchoring) deliver(e input.Entry, data, out []byte) error {
	if !a.write {
		_, err := a.stdout.Write(out)
		return err
	}
	if bytes.Equal(data, out) {
		return nil
	}
	if err := a.replace(e, data, out); err != nil {
		a.fail(exitUnreadable)
		a.complain("%s: cannot be written: %s", e.Name, reason(err))
	} else if !a.quiet {
		a.complain("%s: anchors written", e.Name)
	}
	return nil
}

// fail sets the exit code; that for files that cannot be read wins.
func (a *anchoring) fail(code exit) { a.failed = max(a.failed, code) }
