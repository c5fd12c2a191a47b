package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"slices"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
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
	report report.Report
	total  report.Total
	events duplicate.Events
}

func (c *command) validate() *cobra.Command {
	v := &validation{command: c, format: choice{"text", report.Formats()}, ignore: codeSet{}}
	cmd := &cobra.Command{
		Use:   "validate [flags] PATH...",
		Short: "Check event files",
		Long: `Validate checks event files and says for each finding where it is, what was
found and what is allowed. A PATH is a file, a folder, or - for standard input.

A folder is searched for .yaml, .yml, .json, .ndjson and .jsonl files. Passed
over there, and counted in the summary: folders called testdata or beginning
with a dot, and files without a top-level "schema: news-event/...". A path that
is named is always checked. Symbolic links that lead out of a folder, and links
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
	flags := cmd.Flags()
	flags.Var(&v.format, "format", "text, json, sarif or github")
	flags.BoolVar(&v.strict, "strict", false, "take warnings for errors")
	flags.Var(v.ignore, "ignore", "leave out findings of this code; may be given several times")
	flags.BoolVarP(&v.quiet, "quiet", "q", false, "text: one line a finding, no source line, no summary")
	flags.BoolVar(&v.allowUnknown, "allow-unknown", false, "pass over fields that the model does not have")
	v.flags(cmd)
	completeWords(cmd, "format", report.Formats)
	completeWords(cmd, "ignore", diag.Code("").Values)
	cmd.ValidArgsFunction = completeFiles
	return cmd
}

func requirePath(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return errors.New("no PATH is given; name files or folders, or - for standard input")
	}
	return nil
}

func (v *validation) run(paths []string) error {
	v.out = bufio.NewWriterSize(v.stdout, 64<<10)
	v.report = report.New(v.format.value, v.out, report.Options{
		Quiet: v.quiet, Color: v.terminal.color(v.stdout), Width: v.terminal.columns(v.stdout),
		Version: func() string { return versionOf().version },
	})
	v.startProgress("files checked")
	err := inOrder(input.Find(paths), v.check, v.take)
	v.progress.end()
	if err == nil {
		err = v.report.Close(v.total)
	}
	if err == nil {
		err = v.out.Flush()
	}
	return v.exit(err)
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

// check is the work on one entry, several at a time.
func (v *validation) check(ctx context.Context, j *job) {
	switch j.entry.Kind {
	case input.Broken:
		j.err = j.entry.Err
	case input.PassedFile, input.PassedFolder:
		j.passed = true
	case input.StandardInput:
		j.err = v.stream(ctx, standardInput, v.stdin, j.documents)
	default:
		j.err = v.file(ctx, j)
	}
}

func (v *validation) file(ctx context.Context, j *job) error {
	f, err := j.entry.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	if j.entry.Kind == input.Walked {
		found, err := input.HasSchema(f)
		if err != nil || !found {
			j.passed = !found
			return err
		}
	}
	return v.stream(ctx, j.entry.Name, f, j.documents)
}

// stream checks the documents that are read from in. Only an error of in itself
// is returned: all else is a finding.
func (v *validation) stream(ctx context.Context, name string, in io.Reader, to chan<- document) error {
	for d, err := range v.documents(name, in) {
		if err != nil {
			return err
		}
		select {
		case to <- d:
		case <-ctx.Done():
			return nil
		}
	}
	return nil
}

// take reports what came of one entry.
func (v *validation) take(j *job) error {
	faulty := false
	documents := 0
	for d := range j.documents {
		documents++
		list := v.judged(d)
		v.total.Add(list)
		faulty = faulty || len(list) > 0
		if err := v.findings(list); err != nil {
			return err
		}
	}
	v.progress.done.Add(1)
	switch {
	case j.err != nil:
		return v.unreadable(j.entry, j.err)
	case j.passed && j.entry.Kind == input.PassedFolder:
		v.total.PassedFolders++
	case j.passed:
		v.total.PassedFiles++
	default:
		v.total.Files++
		if faulty {
			v.total.Faulty++
		}
	}
	return nil
}

// judged adds what only the run can find, and applies --ignore and --strict.
func (v *validation) judged(d document) diag.List {
	list := v.events.Add(d.id, d.idPlace, d.findings)
	list = slices.DeleteFunc(list, func(f diag.Diagnostic) bool { return v.ignore[f.Code] })
	for i := range list {
		if v.strict {
			list[i].Severity = diag.Error
		}
	}
	return list
}

func (v *validation) findings(list diag.List) error {
	if len(list) == 0 {
		return nil
	}
	if err := v.report.Findings(list); err != nil {
		return err
	}
	if v.progress.stop == nil {
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
