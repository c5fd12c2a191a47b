package casebook_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/stretchr/testify/require"
)

// A case says by hand which code it demands where: line, severity, code and
// pointer. -update fills in the rest and never changes these.
func TestCases(t *testing.T) {
	for _, c := range cases(t) {
		t.Run(strings.TrimSuffix(c.Name, ".txtar"), func(t *testing.T) {
			require.Empty(t, describe(check(c.Right, c.Options)), "the right document has findings")
			got := describe(check(c.Wrong, c.Options))
			require.Equal(t, demands(c.Want), demands(got), "the wrong document has other findings:\n%s", strings.Join(got, "\n"))
			require.True(t, slices.ContainsFunc(c.Want, func(line string) bool { return strings.Contains(line, " "+string(c.Code)+" ") }),
				"no finding has the code of the folder")
			if *golden.Update {
				rewrite(t, c, got)
				return
			}
			require.Equal(t, c.Want, got)
		})
	}
}

func cases(t *testing.T) []casebook.Case {
	all, err := casebook.All()
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

func check(d casebook.Document, o casebook.Options) diag.List {
	var opts []event.Option
	if o.Bytes > 0 {
		opts = append(opts, event.MaxBytes(o.Bytes))
	}
	if o.Depth > 0 {
		opts = append(opts, event.MaxDepth(o.Depth))
	}
	if o.Nodes > 0 {
		opts = append(opts, event.MaxNodes(o.Nodes))
	}
	if !d.Stream() && !o.Stream {
		_, list := event.Check(d.Name, d.Data, opts...)
		return list
	}
	var all diag.List
	for _, list := range event.NewChecker(d.Name, bytes.NewReader(d.Data), opts...).All() {
		all = append(all, list...)
	}
	return all
}

// describe writes findings as cases hold them:
// "4:1-4:7 error unknown-field /titel | message | hint".
func describe(list diag.List) []string {
	var lines []string
	for _, d := range list {
		line := fmt.Sprintf("%s-%s %s %s %s | %s", d.Start, d.End, d.Severity, d.Code, pointer(d.Path), d.Message)
		if d.Hint != "" {
			line += " | " + d.Hint
		}
		lines = append(lines, line)
	}
	return lines
}

// pointer shows the pointer to the document as a whole, too.
func pointer(p diag.Pointer) string {
	if p == "" {
		return `""`
	}
	return diag.Escape(string(p))
}

// demands returns of each finding what a person decides: line, severity, code
// and pointer.
func demands(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		place, rest, _ := strings.Cut(line, " ")
		number, _, _ := strings.Cut(place, ":")
		what, _, _ := strings.Cut(rest, " | ")
		out[i] = number + " " + what
	}
	return out
}

func rewrite(t *testing.T, c casebook.Case, got []string) {
	const heading = "-- want --\n"
	file := filepath.Join("cases", filepath.FromSlash(c.Name))
	old, err := os.ReadFile(file)
	require.NoError(t, err)
	head, _, found := strings.Cut(string(old), heading)
	require.True(t, found, "the last section is want")
	require.NoError(t, os.WriteFile(file, []byte(head+heading+strings.Join(got, "\n")+"\n"), 0o644))
}
