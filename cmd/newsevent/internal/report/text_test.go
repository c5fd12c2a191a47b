package report_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

// marked makes a finding on a line in which « and » mark its place.
func marked(line string, text string) diag.Diagnostic {
	before, rest, _ := strings.Cut(text, "«")
	middle, after, _ := strings.Cut(rest, "»")
	start := len([]rune(before)) + 1
	return diag.Diagnostic{
		File: "f.yaml", Code: diag.InvalidID, Severity: diag.Error, Message: "m",
		Start:   diag.Position{Line: len(line), Column: start},
		End:     diag.Position{Line: len(line), Column: start + len([]rune(middle))},
		Excerpt: diag.Excerpt{Text: before + middle + after, Column: 1},
	}
}

// shown returns what stands under the finding's first line.
func shown(t *testing.T, d diag.Diagnostic, width int) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, report.New("text", &b, report.Options{Width: width}).Findings(diag.List{d}))
	_, rest, _ := strings.Cut(b.String(), "\n")
	return "\n" + rest
}

func TestCaretStandsUnderTheWord(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"ascii": {"speakers: [«putn»]", `
  |
1 | speakers: [putn]
  |            ^~~~
`},
		"wide characters take two cells": {"名: [«日本»]", `
  |
1 | 名: [日本]
  |      ^~~~
`},
		"combining marks take none": {"e\u0301: [«e\u0301e\u0301»]", "\n  |\n1 | e\u0301: [e\u0301e\u0301]\n  |     ^~\n"},
		"tabs reach to the next stop": {"a\tb\t«c\td»", `
  |
1 | a   b   c   d
  |         ^~~~~
`},
		"emoji of several code points": {"👩‍👩‍👧 «x»", `
  |
1 | 👩‍👩‍👧 x
  |    ^
`},
		"control characters are escaped": {"a\x1b[31mb: «x\u202ey»", `
  |
1 | a\x1b[31mb: x\u202ey
  |             ^~~~~~~~
`},
		"bytes that are no UTF-8 are escaped": {"\xff\xfe: «x»", `
  |
1 | \xff\xfe: x
  |           ^
`},
		"a place without length has one cell": {"a: «»b", `
  |
1 | a: b
  |    ^
`},
		"behind the end of the line": {"a:«»", `
  |
1 | a:
  |   ^
`},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, shown(t, marked("1", c.text), 80))
		})
	}
}

func TestLongLineIsCutAroundTheCaret(t *testing.T) {
	long := strings.Repeat("abcde ", 30)
	for _, width := range []int{40, 60, 80, 160} {
		lines := strings.Split(shown(t, marked("1", long+"«word»"+long), width), "\n")
		require.LessOrEqual(t, len([]rune(lines[2])), width)
		require.Equal(t, 2, strings.Count(lines[2], "…"))
		caret := strings.Index(lines[3], "^")
		require.Equal(t, "word", string([]rune(lines[2])[caret:caret+4]))
	}
}

func TestLongMarkIsCutBehindItsBeginning(t *testing.T) {
	got := shown(t, marked("1", "text: «"+strings.Repeat("日本", 60)+"»"), 40)
	lines := strings.Split(got, "\n")
	require.True(t, strings.HasPrefix(lines[2], "1 | text: 日本"), got)
	require.True(t, strings.HasSuffix(lines[2], "…"), got)
	require.Equal(t, 4+6, strings.Index(lines[3], "^"))
	require.LessOrEqual(t, len(lines[3]), 40)
}

func TestHintStandsBehindTheCaretOrBelow(t *testing.T) {
	d := marked("1", "speakers: [«putn»]")
	d.Hint = `did you mean "putin"?`
	require.Equal(t, `
  |
1 | speakers: [putn]
  |            ^~~~ did you mean "putin"?
`, shown(t, d, 80))
	require.Equal(t, `
  |
1 | speakers: [putn]
  |            ^~~~
  | did you mean "putin"?
`, shown(t, d, 40))
}

func TestHeadingIsOneLineWhateverTheFileIsCalled(t *testing.T) {
	d := marked("1", "«x»")
	d.File, d.Document = "error: a\nb", 3
	var b strings.Builder
	require.NoError(t, report.New("text", &b, report.Options{Quiet: true}).Findings(diag.List{d}))
	require.Equal(t, `error: a\nb:1:1: error: m [invalid-id] (document 3)`+"\n", b.String())
}

func TestColorsAreWrittenOnlyWhenAllowed(t *testing.T) {
	for color, want := range map[bool]bool{true: true, false: false} {
		var b strings.Builder
		r := report.New("text", &b, report.Options{Width: 80, Color: color})
		require.NoError(t, r.Findings(diag.List{marked("1", "«x»")}))
		require.Equal(t, want, strings.Contains(b.String(), "\x1b["))
	}
}

func TestSummaryCounts(t *testing.T) {
	for want, total := range map[string]report.Total{
		"no event files were checked":                                                        {},
		"no findings in 1 file":                                                              {Files: 1, Documents: 1},
		"2 errors and 1 warning in 1 of 3 files; 4 files passed over":                        {Files: 3, Documents: 3, Faulty: 1, Errors: 2, Warnings: 1, PassedFiles: 4},
		"1 warning in 1 file (5 documents)":                                                  {Files: 1, Documents: 5, Faulty: 1, Warnings: 1},
		"no findings in 2 files; 1 file could not be read; 1 file and 2 folders passed over": {Files: 2, Documents: 2, Unreadable: 1, PassedFiles: 1, PassedFolders: 2},
	} {
		require.Equal(t, want, total.String())
	}
}
