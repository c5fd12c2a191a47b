package main

import (
	"bytes"
	"errors"
	"io"
	"path/filepath"
	"strings"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/spf13/cobra"
)

// formatting is one run of "newsevent fmt".
type formatting struct {
	*command
	reading
	to    choice
	check bool
	write bool

	failed  exit
	written int
	// found says that there was an event file.
	found bool
}

func (c *command) format() *cobra.Command {
	f := &formatting{command: c, to: choice{allowed: formatNames()}}
	cmd := &cobra.Command{
		Use:   "fmt [flags] PATH...",
		Short: "Write event files in their canonical form",
		Long: `Fmt writes the canonical form of event files to standard output: fields in the
model's order, absent and empty ones left out, the same event always as the
same bytes. From YAML to YAML, comments are kept. A PATH is a file, a folder
(searched as by validate), or - for standard input.

The shape of a file must be right: one that has unknown fields or values of the
wrong kind is left alone, and what is wrong with it is said on standard error.
Whether the values are right doesn't matter; ask validate.

With -w, files are rewritten as a whole or not at all: a new file takes the place
of the old one, and other hard links to that keep the old text. With --to and another
format than the file's own, -w writes a new file beside it (summit.yaml gives
summit.json) and never overwrites one that differs; --check then compares with
the file beside it.

Exit codes: 0 done, 1 files differ (--check) or have findings, 2 wrong usage, 3
a file could not be read or written.`,
		Example: `  newsevent fmt summit.yaml
  newsevent fmt -w events/
  newsevent fmt --check events/
  newsevent fmt --to json summit.yaml > summit.json
  newsevent fmt --to ndjson events/ > events.ndjson`,
		Args: f.arguments,
		RunE: func(_ *cobra.Command, paths []string) error { return f.run(paths) },
	}
	flags := cmd.Flags()
	flags.Var(&f.to, "to", "yaml, json or ndjson; without it, the file's own format")
	flags.BoolVar(&f.check, "check", false, "list the files that differ from their canonical form")
	flags.BoolVarP(&f.write, "write", "w", false, "rewrite the files")
	f.flags(cmd)
	completeWords(cmd, "to", formatNames)
	cmd.ValidArgsFunction = completeFiles
	return cmd
}

func formatNames() []string {
	var names []string
	for _, f := range event.Formats() {
		names = append(names, f.String())
	}
	return names
}

func (f *formatting) arguments(cmd *cobra.Command, paths []string) error {
	if f.check && f.write {
		return errors.New("--check and -w exclude each other")
	}
	for _, path := range paths {
		if path == input.Stdin && f.write {
			return errors.New("standard input cannot be rewritten; leave out -w")
		}
	}
	return requirePath(cmd, paths)
}

func (f *formatting) run(paths []string) error {
	for e := range input.Find(paths) {
		err := f.entry(e)
		e.Close()
		if err != nil {
			return f.writeFailed(err)
		}
	}
	if f.failed != exitClean {
		return f.failed
	}
	if !f.found {
		f.complain("no event files were found")
	}
	return nil
}

// entry formats one file. Only errors of standard output are returned.
func (f *formatting) entry(e input.Entry) error {
	if e.Kind == input.PassedFile || e.Kind == input.PassedFolder {
		return nil
	}
	name := e.Name
	if e.Kind == input.StandardInput {
		name = standardInput
	}
	data, wanted, err := f.read(e)
	if err != nil {
		f.fail(exitUnreadable)
		f.complain("%s: cannot be read: %s", name, reason(err))
		return nil
	}
	if !wanted {
		return nil
	}
	f.found = true
	to := f.target(e, data)
	out, err := event.Rewrite(name, data, to, f.options()...)
	if err != nil {
		return f.refuse(name, err)
	}
	return f.deliver(e, to, data, out)
}

// read returns what is in the file, and false for one that is passed over.
func (f *formatting) read(e input.Entry) ([]byte, bool, error) {
	switch e.Kind {
	case input.Broken:
		return nil, false, e.Err
	case input.StandardInput:
		data, err := readWhole(f.stdin)
		return data, true, err
	}
	file, err := e.Open()
	if err != nil {
		return nil, false, err
	}
	defer file.Close()
	if e.Kind == input.Walked {
		if found, err := input.HasSchema(file); err != nil || !found {
			return nil, false, err
		}
	}
	data, err := readWhole(file)
	return data, true, err
}

// mostFormatted is how large a file may be that fmt holds in memory.
const mostFormatted = 128 << 20

var errTooLarge = errors.New("larger than 128 MiB, which is more than fmt holds in memory")

func readWhole(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostFormatted+1))
	if len(data) > mostFormatted {
		return nil, errTooLarge
	}
	return data, err
}

// target is the format to write.
func (f *formatting) target(e input.Entry, data []byte) event.Format {
	for _, format := range event.Formats() {
		if format.String() == f.to.value {
			return format
		}
	}
	if format := event.FormatOf(e.Name); format != 0 {
		return format
	}
	if bytes.HasPrefix(bytes.TrimLeft(data, "\ufeff \t\r\n"), []byte("{")) {
		return event.JSON
	}
	return event.YAML
}

// refuse says why a file has no canonical form.
func (f *formatting) refuse(name string, err error) error {
	var list diag.List
	if !errors.As(err, &list) {
		f.fail(exitUnreadable)
		f.complain("%s: cannot be formatted: %s", name, reason(err))
		return nil
	}
	f.fail(exitFindings)
	return report.New("text", f.stderr, report.Options{
		Color: f.terminal.color(f.stderr), Width: f.terminal.columns(f.stderr),
	}).Findings(list)
}

// deliver puts the canonical form where it is wanted.
func (f *formatting) deliver(e input.Entry, to event.Format, data, out []byte) error {
	name := e.Name
	if own := event.FormatOf(name); own != 0 && own != to {
		name = strings.TrimSuffix(name, filepath.Ext(name)) + "." + to.String()
	}
	switch {
	case f.check:
		return f.compare(e, name, data, out)
	case f.write:
		f.rewrite(e, name, data, out)
		return nil
	}
	f.written++
	if f.written > 1 && to == event.YAML && !bytes.HasPrefix(out, []byte("---\n")) {
		out = append([]byte("---\n"), out...)
	}
	_, err := f.stdout.Write(out)
	return err
}

// compare lists the file if it differs from the canonical form.
func (f *formatting) compare(e input.Entry, name string, data, out []byte) error {
	if name != e.Name {
		data = f.beside(e, name)
	}
	if bytes.Equal(data, out) {
		return nil
	}
	f.fail(exitFindings)
	if e.Kind == input.StandardInput {
		name = standardInput
	}
	_, err := io.WriteString(f.stdout, diag.Escape(name)+"\n")
	return err
}

// rewrite writes the file if it differs from the canonical form.
func (f *formatting) rewrite(e input.Entry, name string, data, out []byte) {
	var err error
	switch {
	case name != e.Name && bytes.Equal(f.beside(e, name), out), name == e.Name && bytes.Equal(data, out):
		return
	case name != e.Name:
		err = f.create(e, filepath.Base(name), out)
	default:
		err = f.replace(e, data, out)
	}
	if err != nil {
		f.fail(exitUnreadable)
		f.complain("%s: cannot be written: %s", name, reason(err))
	}
}

// beside returns what is in the file called name beside that of the entry, and
// nil where there is none.
func (f *formatting) beside(e input.Entry, name string) []byte {
	root, _, err := e.Place()
	if err != nil {
		return nil
	}
	defer root.Close()
	base := filepath.Base(name)
	if info, err := root.Stat(base); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	data, _ := root.ReadFile(base)
	return data
}

// fail sets the exit code; that for files that cannot be read wins.
func (f *formatting) fail(code exit) { f.failed = max(f.failed, code) }
