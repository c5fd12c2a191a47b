package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/golden"
	"github.com/stretchr/testify/require"
)

// subcommandNames are those of the subcommands that a user sees.
func subcommandNames() []string {
	var names []string
	for _, sub := range newCommand(nil, nil, nil).root(nil).Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	return names
}

func TestHelpIsThatOfTheGoldenFile(t *testing.T) {
	var all strings.Builder
	for _, args := range append([][]string{{"--help"}}, each(subcommandNames(), "--help")...) {
		stdout, stderr, code := onTerminal(t, nil, 80, args...)
		require.Equal(t, exitClean, code, args)
		require.Empty(t, stderr, args)
		all.WriteString("$ newsevent " + strings.Join(args, " ") + "\n" + stdout + "\n")
	}
	golden.Require(t, "testdata/help.txt", all.String())
}

func each(names []string, flag string) [][]string {
	var list [][]string
	for _, name := range names {
		list = append(list, []string{name, flag})
	}
	return list
}

func TestNoCommandIsUsageOnStandardError(t *testing.T) {
	stdout, stderr, code := onTerminal(t, nil, 80, []string{}...)
	require.Equal(t, exitUsage, code)
	require.Empty(t, stdout)
	require.Contains(t, stderr, "Commands:")
}

func TestWrongUsageIsSaid(t *testing.T) {
	for args, want := range map[string]string{
		"validat":                 `there is no command "validat"; did you mean "validate"?`,
		"zzzzzz":                  `there is no command "zzzzzz"`,
		"help zzzzzz":             `there is no command "zzzzzz"`,
		"validate":                "no PATH is given",
		"validate --format xml -": "must be one of text, json, sarif, github",
		"validate --max-bytes 99999999999999999999 -": "is too large",
		"validate --max-depth 0 -":                    "must be a whole number of 1 or more",
		"validate --max-depth x -":                    "must be a whole number of 1 or more",
		"validate --ignore requird -":                 `no finding has the code "requird"; did you mean "required"?`,
		"codes requird":                               `did you mean "required"?`,
		"codes zzzzzz":                                `no finding has the code "zzzzzz"`,
		"fmt --check -w x":                            "exclude each other",
		"fmt -w -":                                    "standard input cannot be rewritten",
		"show":                                        "no PATH is given",
		"show a b":                                    "more than one PATH",
		"compare a":                                   "two files are needed",
		"compare - -":                                 "only one of the two",
		"verify -":                                    "standard input has no folder",
		"verify -w x":                                 "-w goes with --anchor",
		"fixture x":                                   "takes no PATH",
		"fixture --minimal --full":                    "exclude each other",
		"fixture --fault all":                         "name a folder",
		"fixture --fault required -n 2":               "only one event with a fault",
		"fixture --to json -n 2":                      "JSON holds one event",
		"fixture --type sumit":                        `no event type is called "sumit"; did you mean "summit"?`,
		"fixture --fault requird":                     `no fault has the code or name "requird"; did you mean "required"?`,
		"fixture --fault extra-document":              `file can have the fault "extra-document"`,
		"fixture --fault duplicate-event":             "no single document earns the code",
	} {
		stdout, stderr, code := onTerminal(t, nil, 80, strings.Fields(args)...)
		require.Equal(t, exitUsage, code, args)
		require.Contains(t, stderr, want, args)
		require.Contains(t, stderr, "--help\" for usage", args)
		require.Empty(t, stdout, args)
	}
}

func TestVersionNamesGo(t *testing.T) {
	stdout, _, code := onTerminal(t, nil, 80, "version")
	require.Equal(t, exitClean, code)
	require.True(t, strings.HasSuffix(stdout, " "+runtime.Version()+"\n"), stdout)
}

func TestCodeOfSeveralDocumentsHasNoExample(t *testing.T) {
	stdout, _, code := onTerminal(t, nil, 80, "codes", "duplicate-event")
	require.Equal(t, exitClean, code)
	require.Contains(t, stdout, "duplicate-event (warning)\n\n")
	require.NotContains(t, stdout, "Wrong:")
}

// folderOf writes files into a new folder.
func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	return folder
}

func TestFilesWithVeryManyDocumentsAreReportedAll(t *testing.T) {
	line := `{"schema":"news-event/v1","id":"not an id","type":"summit","title":"A"}` + "\n"
	folder := folderOf(t, map[string]string{
		"many.ndjson":  strings.Repeat(line, mostHeld+200),
		"large.ndjson": strings.Repeat(strings.Replace(line, `"A"`, `"`+strings.Repeat("a", 20_000)+`"`, 1), 120),
		"other.ndjson": strings.Repeat("{\"a\":1}\n", mostHeld+200),
		"other.json":   `{"a": "` + strings.Repeat("a", smallFile*2) + `"}`,
	})
	for _, command := range []string{"validate", "verify"} {
		stdout, stderr, code := onTerminal(t, nil, 0, command, "--format", "json", folder)
		require.Equal(t, exitFindings, code, command)
		require.Empty(t, stderr, command)
		require.Equal(t, mostHeld+200, strings.Count(stdout, "many.ndjson"), command)
		require.Equal(t, 120, strings.Count(stdout, "large.ndjson"), command)
		require.NotContains(t, stdout, "other.", command)
	}
	stdout, _, _ := onTerminal(t, nil, 0, "validate", folder)
	require.Contains(t, stdout, "1320 errors in 2 of 2 files (1320 documents); 2 files passed over\n")
}

func TestWriteErrorsEndEveryCommand(t *testing.T) {
	folder := folderOf(t, map[string]string{"a.yaml": strings.Replace(faulty, "not an id", "a", 1), "b.yaml": faulty})
	a, b := filepath.Join(folder, "a.yaml"), filepath.Join(folder, "b.yaml")
	full := errors.New("no room left")
	for _, args := range [][]string{
		{"validate", b}, {"validate", a}, {"validate", "--format", "sarif", a}, {"validate", "--format", "json", b}, {"fmt", a}, {"fmt", "--check", b}, {"show", a}, {"compare", a, a},
		{"verify", b}, {"verify", "--anchor", a}, {"codes", "required"}, {"fixture"}, {"fixture", "-n", "2000"}, {"fixture", "--fault", "required"}, {"schema"}, {"--version"},
	} {
		var errs bytes.Buffer
		c := newCommand(strings.NewReader(faulty), broken{full}, &errs)
		code := c.Main(args)
		if args[0] == "fmt" && args[1] == "--check" && code == exitClean {
			continue // nothing to write
		}
		require.Equal(t, exitUnreadable, code, args)
		require.Contains(t, errs.String(), "standard output cannot be written: no room left", args)
	}
}
