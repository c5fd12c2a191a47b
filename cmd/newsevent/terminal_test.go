package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
)

const faulty = "schema: news-event/v1\nid: not an id\ntype: summit\ntitle: A summit\n"

// onTerminal runs the command as if both outputs were a terminal.
func onTerminal(t *testing.T, env map[string]string, width int, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	c := newCommand(strings.NewReader(faulty), &out, &errs)
	c.terminal = terminal{
		env:   func(key string) (string, bool) { v, ok := env[key]; return v, ok },
		width: func(any) (int, bool) { return width, width > 0 },
	}
	code = c.Main(args)
	return out.String(), errs.String(), code
}

func TestColorIsForTerminalsThatWantIt(t *testing.T) {
	for name, c := range map[string]struct {
		env   map[string]string
		width int
		want  bool
	}{
		"a terminal":     {nil, 80, true},
		"no terminal":    {nil, 0, false},
		"NO_COLOR":       {map[string]string{"NO_COLOR": "1"}, 80, false},
		"NO_COLOR empty": {map[string]string{"NO_COLOR": ""}, 80, true},
		"dumb":           {map[string]string{"TERM": "dumb"}, 80, false},
	} {
		stdout, stderr, code := onTerminal(t, c.env, c.width, "validate", "-")
		require.Equal(t, exitFindings, code, name)
		require.Equal(t, c.want, strings.Contains(stdout, "\x1b["), name)
		require.Empty(t, stderr, name)
	}
	stdout, _, _ := onTerminal(t, nil, 80, "validate", "--format", "json", "-")
	require.NotContains(t, stdout, "\x1b")
}

func TestHelpFitsTheTerminal(t *testing.T) {
	for _, width := range []int{60, 80, 160} {
		for _, command := range []string{"validate", "fmt", "codes", "fixture"} {
			stdout, _, code := onTerminal(t, nil, width, command, "--help")
			require.Equal(t, exitClean, code)
			for line := range strings.SplitSeq(stdout, "\n") {
				require.LessOrEqual(t, len(line), width, line)
			}
		}
		stdout, _, _ := onTerminal(t, nil, width, "codes")
		for line := range strings.SplitSeq(stdout, "\n") {
			require.LessOrEqual(t, len([]rune(line)), width)
		}
	}
}

func TestSentencesAreNoWiderThanAHundredColumns(t *testing.T) {
	for _, args := range [][]string{{"codes"}, {"vocabulary"}, {"vocabulary", "attendance"}, {"validate", "--help"}, {"fmt", "--help"}} {
		hundred, _, _ := onTerminal(t, nil, 100, args...)
		for _, width := range []int{0, 101, 160, 1000} {
			stdout, _, _ := onTerminal(t, nil, width, args...)
			require.Equal(t, hundred, stdout, "%v in %d columns", args, width)
		}
		narrow, _, _ := onTerminal(t, nil, 99, args...)
		for line := range strings.SplitSeq(narrow, "\n") {
			require.LessOrEqual(t, len([]rune(line)), 99)
		}
	}
}

func TestProgressIsErasedBeforeAnythingElseIsWritten(t *testing.T) {
	var out bytes.Buffer
	p := progress{w: &out, what: "files checked"}
	p.done.Store(7)
	p.show()
	p.pause(func() { out.WriteString("finding\n") })
	p.pause(func() { out.WriteString("another\n") })
	require.Equal(t, "\r\x1b[K7 files checked ...\r\x1b[Kfinding\nanother\n", out.String())
}

func TestInterruptedRunEndsAtOnceAndLeavesNothing(t *testing.T) {
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := &exec.Cmd{Path: self, Args: []string{"newsevent", "validate", "-"}}
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	// The pipe takes more than fits in it only once the command reads.
	_, err = stdin.Write(bytes.Repeat([]byte("#\n"), 128<<10))
	require.NoError(t, err)
	require.NoError(t, cmd.Process.Signal(os.Interrupt))
	_ = cmd.Wait()
	require.Equal(t, exitInterrupted, cmd.ProcessState.ExitCode())
}

// broken is standard output that nobody reads.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestOutputThatCannotBeWrittenIsSaid(t *testing.T) {
	for _, args := range [][]string{{"validate", "-"}, {"fmt", "-"}, {"codes"}, {"version"}} {
		var errs bytes.Buffer
		c := newCommand(strings.NewReader(faulty), broken{io.ErrShortWrite}, &errs)
		require.Equal(t, exitUnreadable, c.Main(args), args)
		require.Contains(t, errs.String(), "standard output cannot be written", args)
	}
}

func TestManyFilesAreReportedInOrder(t *testing.T) {
	folder := t.TempDir()
	var want strings.Builder
	for i := range 200 {
		name := filepath.Join(folder, "e"+string(rune('a'+i/26))+string(rune('a'+i%26))+".yaml")
		text := faulty
		if i%3 == 0 {
			text = strings.Repeat("# a comment that takes time\n", 2000) + text
		}
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		want.WriteString(name + "\n")
	}
	stdout, _, code := onTerminal(t, nil, 0, "validate", "--quiet", folder)
	require.Equal(t, exitFindings, code)
	var got strings.Builder
	for line := range strings.Lines(stdout) {
		name, _, _ := strings.Cut(line, ":")
		got.WriteString(name + "\n")
	}
	require.Equal(t, want.String(), got.String())
}

func TestProgressIsForTerminalsThatCanEraseALine(t *testing.T) {
	for name, c := range map[string]struct {
		env   map[string]string
		width int
		want  bool
	}{
		"a terminal":        {map[string]string{"TERM": "xterm"}, 80, true},
		"no kind is said":   {nil, 80, true},
		"dumb":              {map[string]string{"TERM": "dumb"}, 80, false},
		"no terminal":       {map[string]string{"TERM": "xterm"}, 0, false},
		"no terminal, dumb": {map[string]string{"TERM": "dumb"}, 0, false},
	} {
		command := newCommand(strings.NewReader(""), io.Discard, io.Discard)
		command.terminal = terminal{
			env:   func(key string) (string, bool) { v, ok := c.env[key]; return v, ok },
			width: func(any) (int, bool) { return c.width, c.width > 0 },
		}
		listening := false
		command.listen = func() { listening = true }
		command.startProgress("files checked")
		require.Equal(t, c.want, command.progress.stop != nil, name)
		require.Equal(t, c.want, listening, name)
		command.progress.end()
		require.Nil(t, command.progress.stop)
	}
}

// writes counts how often something is written.
type writes struct{ n int }

func (w *writes) Write(p []byte) (int, error) {
	w.n++
	return len(p), nil
}

func TestFindingsAreWrittenAtOnceWhereProgressIsShown(t *testing.T) {
	name := filepath.Join(t.TempDir(), "faulty.yaml")
	require.NoError(t, os.WriteFile(name, []byte(faulty+"---\n"+faulty), 0o600))
	for width, want := range map[int]int{0: 1, 80: 3} { // two documents and the summary
		var out writes
		c := newCommand(nil, &out, io.Discard)
		c.terminal = terminal{
			env:   func(string) (string, bool) { return "", false },
			width: func(any) (int, bool) { return width, width > 0 },
		}
		require.Equal(t, exitFindings, c.Main([]string{"validate", name}))
		require.Equal(t, want, out.n)
	}
}

func TestAfterOutputThatFailedNothingElseIsSaid(t *testing.T) {
	name := filepath.Join(t.TempDir(), "faulty.yaml")
	require.NoError(t, os.WriteFile(name, []byte(faulty), 0o600))
	var errs bytes.Buffer
	c := newCommand(nil, broken{io.ErrShortWrite}, &errs)
	require.Equal(t, exitUnreadable, c.Main([]string{"validate", name, name + ".missing"}))
	require.Equal(t, 1, strings.Count(errs.String(), "\n"), errs.String())
	require.Contains(t, errs.String(), "standard output cannot be written")
}

func TestTextIsAsWideAsTheTerminalWithinBounds(t *testing.T) {
	for width, want := range map[int]int{0: 100, 1: 40, 39: 40, 40: 40, 41: 41, 159: 159, 160: 160, 161: 160, 1000: 160} {
		terminal := terminal{width: func(any) (int, bool) { return width, width > 0 }}
		require.Equal(t, want, terminal.columns(io.Discard), width)
	}
}

func TestSummaryCountsTheFilesThatHaveFindings(t *testing.T) {
	folder := t.TempDir()
	sound := "schema: news-event/v1\nid: x%d\ntype: summit\ntitle: A summit\n"
	var names []string
	for i, text := range []string{sound, strings.Replace(sound, "x%d", "not an %d", 1), sound} {
		names = append(names, filepath.Join(folder, string(rune('a'+i))+".yaml"))
		require.NoError(t, os.WriteFile(names[i], []byte(strings.Replace(text, "%d", string(rune('0'+i)), 1)), 0o600))
	}
	stdout, _, code := onTerminal(t, nil, 0, append([]string{"validate"}, names...)...)
	require.Equal(t, exitFindings, code)
	require.Contains(t, stdout, "\n1 error in 1 of 3 files\n")
	stdout, _, code = onTerminal(t, nil, 0, "validate", names[0], names[2])
	require.Equal(t, exitClean, code)
	require.NotContains(t, stdout, " of ")
}

func TestCodesAreExplainedByADocumentOfEachKind(t *testing.T) {
	for _, code := range diag.Codes() {
		stdout, _, exit := onTerminal(t, nil, 0, "codes", string(code))
		require.Equal(t, exitClean, exit)
		example, ok := casebook.Example(code)
		require.Equal(t, ok, strings.Contains(stdout, "\nWrong:\n\n"), code)
		if !ok {
			continue
		}
		_, documents, _ := strings.Cut(stdout, "\nWrong:\n\n")
		wrong, right, found := strings.Cut(documents, "\nRight:\n\n")
		require.True(t, found, code)
		require.Equal(t, indented(example.Wrong.Data), wrong, code)
		require.Equal(t, indented(example.Right.Data), right, code)
		require.Equal(t, strings.Count(strings.TrimRight(string(example.Right.Data), "\n"), "\n")+1, strings.Count(right, "\n"), code)
	}
}
