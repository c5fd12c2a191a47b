package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

// FuzzArguments runs the command with any arguments, which are separated by
// zero bytes, and any standard input. It stays in a folder of its own.
func FuzzArguments(f *testing.F) {
	summit, err := os.ReadFile("../../examples/alaska-summit/event.yaml")
	require.NoError(f, err)
	for _, line := range strings.Split(strings.TrimSpace(commandLines), "\n") {
		args := strings.ReplaceAll(line, " ", "\x00")
		f.Add(args, summit)
		f.Add(args, []byte(faulty))
	}
	f.Add("validate\x00evil\x1b[31m\n\u202e.yaml\x00-", []byte("a: \x1b[31m\n"))
	f.Add("\x1b[31m", []byte(nil))
	f.Add("show\x00--to\x00\u202ehtml", []byte(nil))
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, line string, stdin []byte) {
		args := strings.Split(line, "\x00")
		if tooFar(line, args) {
			t.Skip("leads out of the folder, or takes long")
		}
		t.Chdir(folder)
		fillFolder(t, folder, summit)
		requireContract(t, args, stdin)
	})
}

const commandLines = `
validate -
validate --format json --strict event.yaml -
validate --format sarif --ignore unused-source,required sub
validate --format github --quiet --max-bytes 99 --max-depth 3 --max-nodes 9 event.yaml
validate --allow-unknown --no-such
fmt -
fmt --check sub event.yaml
fmt -w sub
fmt --to json event.yaml
fmt --to ndjson -w event.yaml
show -
show --to html event.yaml
show --to markdown --width 40 -
compare event.yaml -
compare --width 50 event.yaml faulty.yaml
codes
codes required
codes requird
fixture -n 3 --seed 7 --minimal
fixture --full --to json --type election
fixture --fault unresolved-reference
fixture --fault all -o out
schema --draft 07
schema --for llm
version
--version
--help
help fmt
help no such
completion bash
completion
__complete validate --format j
valdate event.yaml
`

var manyDigits = regexp.MustCompile(`[0-9]{3}`)

// tooFar reports whether the arguments could lead out of the folder, or ask for
// more than a moment's work.
func tooFar(line string, args []string) bool {
	return strings.Contains(line, "/") || strings.Contains(line, "..") || len(args) > 12 || len(line) > 400 ||
		slices.Contains(args, "fixture") && manyDigits.MatchString(line)
}

// fillFolder makes the folder what it was before the last run.
func fillFolder(t *testing.T, folder string, summit []byte) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, e := range entries {
		require.NoError(t, os.RemoveAll(filepath.Join(folder, e.Name())))
	}
	require.NoError(t, os.Mkdir(filepath.Join(folder, "sub"), 0o700))
	for name, data := range map[string][]byte{"event.yaml": summit, "faulty.yaml": []byte(faulty), "sub/a.yaml": summit, "sub/b.json": []byte("{}")} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), data, 0o600))
	}
}

// requireContract holds what is true of every run.
func requireContract(t *testing.T, args []string, stdin []byte) {
	t.Helper()
	const mostTime = 60 * time.Second
	watch := time.AfterFunc(mostTime, func() { panic("a run takes longer than " + mostTime.String()) })
	defer watch.Stop()
	var out, errs bytes.Buffer
	c := newCommand(bytes.NewReader(stdin), &out, &errs)
	c.terminal = terminal{
		env:   func(string) (string, bool) { return "", false },
		width: func(any) (int, bool) { return 0, false },
	}
	code := c.Main(args)
	require.Contains(t, []int{exitClean, exitFindings, exitUsage, exitUnreadable}, code, "%q", args)
	if code == exitUsage {
		require.Empty(t, out.String(), "%q: usage errors are no output", args)
	}
	if code == exitUsage || code == exitUnreadable {
		require.NotEmpty(t, errs.String(), "%q", args)
	}
	if !slices.Contains(args, "fmt") && !slices.Contains(args, "fixture") { // These write files as they are.
		requireHarmless(t, args, stdin, out.String())
	}
	requireHarmless(t, args, stdin, errs.String())
}

// requireHarmless holds that nothing written can steer a terminal.
func requireHarmless(t *testing.T, args []string, stdin []byte, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && r != '\t' && r != '\r' && diag.Unprintable(r) {
			t.Fatalf("%q with %q writes %q", args, stdin, text)
		}
	}
}
