package main

import (
	"bufio"
	"errors"
	"slices"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/duplicate"
	"github.com/spf13/cobra"
)

// validation is one run of "newsevent validate".
type validation struct {
	*command
	reading
	format choice
	strict bool
	ignore codeSet
	quiet  bool

	out    *bufio.Writer
	files  files
	report report.Report
	total  report.Total
	events duplicate.Events
	// live says that whoever writes the documents may be waiting for an answer.
	live bool
}

func (c *command) validate() *cobra.Command {
	v := newValidation(c)
	cmd := &cobra.Command{
		Use:   "validate [flags] PATH...",
		Short: "Check event files",
		Long: `Validate checks event files and says for each finding where it is, what was
found and what is allowed. A PATH is a file, a folder, or - for standard input.

A folder is searched for .yaml, .yml, .json, .ndjson and .jsonl files. Passed
over there, and counted in the summary: folders called testdata or beginning
with a dot, and files without a top-level "schema: news-event/...", or what is
probably a slip for it, such as "shema" or "newsevent/v1". A path that is named
is always checked. Symbolic links that lead out of a folder, and links
to folders, are not followed. Pipes and devices are refused.

Findings and the summary go to standard output, messages to standard error.

  text    findings with source line and caret, a summary
  json    a JSON object for each finding, one in a line
  sarif   a SARIF 2.1.0 log
  github  workflow commands for GitHub Actions

Exit codes: 0 nothing is wrong (warnings are allowed), 1 findings, 2 wrong
usage, 3 a file could not be read (also when others have findings).`,
		Example: `  newsevent validate summit.yaml
  newsevent validate --strict --ignore unused-source events/
  newsevent validate --format sarif events/ > out.sarif
  newsevent validate - < summit.yaml`,
		Args: requirePath,
		RunE: func(_ *cobra.Command, paths []string) error { return v.run(paths) },
	}
	v.flags(cmd)
	return cmd
}

func newValidation(c *command) *validation {
	return &validation{command: c, format: choice{"text", report.Formats()}, ignore: codeSet{}}
}

// flags are those of every command that reports findings.
func (v *validation) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.Var(&v.format, "format", "text, json, sarif or github")
	flags.BoolVar(&v.strict, "strict", false, "take warnings for errors")
	flags.Var(v.ignore, "ignore", "leave out findings of this code; may be given several times")
	flags.BoolVarP(&v.quiet, "quiet", "q", false, "text: one line a finding, no source line, no summary")
	flags.BoolVar(&v.allowUnknown, "allow-unknown", false, "pass over fields that the model does not have")
	v.reading.flags(cmd)
	completeWords(cmd, "format", report.Formats)
	completeWords(cmd, "ignore", diag.Code("").Values)
	cmd.ValidArgsFunction = completeFiles
}

func requirePath(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return errors.New("no PATH is given; name files or folders, or - for standard input")
	}
	if slices.Contains(args, "") {
		return errors.New("an empty PATH is given")
	}
	return nil
}

func (v *validation) run(paths []string) error {
	v.out = bufio.NewWriterSize(v.stdout, 64<<10)
	v.report = report.New(v.format.value, v.out, report.Options{
		Quiet: v.quiet, Color: v.terminal.color(v.stdout), Width: v.terminal.columns(v.stdout),
		Version: func() string { return versionOf().version },
	})
	v.files.options = v.options()
	v.files.memory = v.collecting()
	v.startProgress("files checked")
	err := inOrder(input.Find(paths), v.files.check, v.take, v.many)
	v.progress.end()
	if err == nil {
		err = v.report.Close(v.total)
	}
	if err == nil {
		err = v.out.Flush()
	}
	return v.exit(err)
}

// many is called where there is more than one file.
func (v *validation) many() {
	v.listen()
	if !v.files.texts {
		v.files.memory.lower(collectFiles)
	}
}

func (v *validation) exit(err error) error {
	switch {
	case err != nil:
		return v.writeFailed(err)
	case v.total.Unreadable > 0:
		return exit(exitUnreadable)
	case v.total.Errors > 0:
		return exit(exitFindings)
	}
	return nil
}

// take reports what came of one entry.
func (v *validation) take(e input.Entry, r result) error {
	v.files.ahead.Add(-r.weight())
	before := v.total.Errors + v.total.Warnings
	err := v.judged(e, &r)
	if err != nil {
		return err
	}
	v.progress.done.Add(1)
	if v.total.Held != nil {
		v.total.Held.Add(r.held)
	}
	switch {
	case r.err != nil:
		return v.unreadable(e, r.err)
	case r.passed && e.Kind == input.PassedFolder:
		v.total.PassedFolders++
	case r.passed:
		v.total.PassedFiles++
	default:
		v.total.Files++
		if v.total.Errors+v.total.Warnings > before {
			v.total.Faulty++
		}
	}
	return nil
}

// judged reports the findings of one entry. Where an event stands a second time
// the file is read again, for the place.
func (v *validation) judged(e input.Entry, r *result) error {
	if r.left || v.repeats(e.Name, r.documents) {
		return v.stream(e, r)
	}
	for _, d := range r.documents {
		if !onID(d.findings) {
			v.remember(d.id, e.Name, d.line)
		}
		if err := v.findings(d.findings); err != nil {
			return err
		}
	}
	return nil
}

// repeats reports whether an id of a file stood before, there or in another.
func (v *validation) repeats(name string, documents []document) bool {
	var own map[string]bool
	if len(documents) > 1 {
		own = make(map[string]bool, len(documents))
	}
	for _, d := range documents {
		if _, again := v.events.Find(d.id, name); again || own[d.id] {
			return true
		}
		if own != nil && d.id != "" {
			own[d.id] = true
		}
	}
	return false
}

// stream checks and reports an entry document by document.
func (v *validation) stream(e input.Entry, r *result) error {
	v.listen()
	name, in := standardInput, v.stdin
	if e.Kind != input.StandardInput {
		f, err := e.Open()
		if err != nil {
			r.err = err
			return nil
		}
		defer f.Close()
		name, in = e.Name, f
	}
	if v.files.texts {
		return v.verified(e, in, r)
	}
	v.files.memory.lower(collectUsual)
	v.live = e.Kind == input.StandardInput
	defer func() { v.live = false }()
	checker := event.NewChecker(name, in, v.files.options...)
	for j := range checker.Judgements() {
		if err := v.findings(v.withRepeated(j)); err != nil {
			return err
		}
	}
	r.err = checker.Err()
	return nil
}

// withRepeated adds the finding that an event stood before.
func (v *validation) withRepeated(j *event.Judgement) diag.List {
	list, id := j.Findings, string(j.ID)
	if id == "" || onID(list) {
		return list
	}
	first, again := v.events.Find(id, j.File)
	if !again {
		v.remember(id, j.File, j.IDLine())
		return list
	}
	list = append(list, first.Finding(id, j.IDPlace()))
	list.Sort()
	return list
}

// manyEvents is from how many on their ids are most of what is in memory.
const manyEvents = 1 << 17

// remember notes where an id stands first.
func (v *validation) remember(id, file string, line int) {
	v.events.Add(id, duplicate.Place{File: file, Line: line})
	if v.events.Len() == manyEvents {
		v.files.memory.lower(collectIDs)
	}
}

// onID reports whether the id itself has a finding.
func onID(list diag.List) bool {
	return slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Path == "/id" })
}

// findings counts and reports the findings of one document, after --ignore and
// --strict.
func (v *validation) findings(list diag.List) error {
	list = slices.DeleteFunc(list, func(f diag.Diagnostic) bool { return v.ignore[f.Code] })
	for i := range list {
		if v.strict {
			list[i].Severity = diag.Error
		}
	}
	v.total.Add(list)
	if len(list) == 0 {
		return nil
	}
	v.files.memory.lower(collectUsual)
	if err := v.report.Findings(list); err != nil {
		return err
	}
	if v.progress.stop == nil && !v.live {
		return nil
	}
	var err error
	v.progress.pause(func() { err = v.out.Flush() })
	return err
}

func (v *validation) unreadable(e input.Entry, err error) error {
	v.total.Unreadable++
	if err := v.out.Flush(); err != nil {
		return err
	}
	name := e.Name
	if e.Kind == input.StandardInput {
		name = standardInput
	}
	v.complain("%s: cannot be read: %s", name, reason(err))
	return v.report.Unreadable(name, "cannot be read: "+reason(err))
}

// standardInput is how findings name standard input.
const standardInput = "<stdin>"
