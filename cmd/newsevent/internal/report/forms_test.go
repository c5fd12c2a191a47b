package report_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

func TestSummaryCountsWhatThereIs(t *testing.T) {
	for want, total := range map[string]report.Total{
		"no event files were checked":                                                    {},
		"no event files were checked; 1 file could not be read":                          {Unreadable: 1},
		"no findings in 1 file":                                                          {Files: 1, Documents: 1},
		"no findings in 2 files":                                                         {Files: 2, Documents: 2},
		"no findings in 1 file (2 documents)":                                            {Files: 1, Documents: 2},
		"1 error in 1 file":                                                              {Files: 1, Documents: 1, Errors: 1, Faulty: 1},
		"2 errors and 1 warning in 1 of 2 files":                                         {Files: 2, Documents: 2, Errors: 2, Warnings: 1, Faulty: 1},
		"3 warnings in 1 of 2 files (5 documents)":                                       {Files: 2, Documents: 5, Warnings: 3, Faulty: 1},
		"no findings in 1 file; 1 file passed over":                                      {Files: 1, Documents: 1, PassedFiles: 1},
		"no findings in 1 file; 2 folders passed over":                                   {Files: 1, Documents: 1, PassedFolders: 2},
		"1 error in 1 file; 2 files could not be read; 3 files and 1 folder passed over": {Files: 1, Documents: 1, Errors: 1, Faulty: 1, Unreadable: 2, PassedFiles: 3, PassedFolders: 1},
	} {
		require.Equal(t, want, total.String())
	}
}

func TestDocumentsAndFindingsAreCounted(t *testing.T) {
	var total report.Total
	total.Add(nil)
	total.Add(diag.List{{Severity: diag.Error}, {Severity: diag.Warning}, {Severity: diag.Warning}})
	require.Equal(t, report.Total{Documents: 2, Errors: 1, Warnings: 2}, total)
}

// everywhere is a finding with all that one can have, and one of a file alone.
func everywhere() diag.List {
	full := marked("1", "id: «a\tb»")
	full.File, full.Severity, full.Hint, full.Document, full.Path = "d,:%/\x1b.yaml", diag.Warning, "did you mean \"a-b\"?", 2, "/id"
	full.Message = "50%\r\nof it"
	return diag.List{full, {File: "f.yaml", Code: diag.TooLarge, Severity: diag.Error, Message: "too large", Hint: "split it"}}
}

func written(t *testing.T, format string, o report.Options) string {
	t.Helper()
	var b strings.Builder
	r := report.New(format, &b, o)
	require.NoError(t, r.Findings(everywhere()))
	require.NoError(t, r.Unreadable("gone.yaml", "there is none"))
	require.NoError(t, r.Close(report.Total{Files: 1, Documents: 1, Errors: 1, Warnings: 1, Faulty: 1}))
	return b.String()
}

func TestFindingsInEachFormat(t *testing.T) {
	require.Equal(t, `d,:%/\x1b.yaml:1:5: warning: 50%\r\nof it [invalid-id] (document 2)
  |
1 | id: a   b
  |     ^~~~~ did you mean "a-b"?
f.yaml: error: too large [too-large]
   split it
1 error and 1 warning in 1 file
`, written(t, "text", report.Options{Width: 80}))
	require.Equal(t, `d,:%/\x1b.yaml:1:5: warning: 50%\r\nof it [invalid-id] (document 2)
f.yaml: error: too large [too-large]
`, written(t, "text", report.Options{Width: 80, Quiet: true}))
	require.Equal(t, `::warning file=d%2C%3A%25/\x1b.yaml,line=1,col=5,endLine=1,endColumn=8,title=invalid-id::50%25%0D%0Aof it (did you mean "a-b"?)
::error file=f.yaml,title=too-large::too large (split it)
`, written(t, "github", report.Options{}))
	require.Equal(t, `{"file":"d,:%/\u001b.yaml","line":1,"column":5,"endLine":1,"endColumn":8,"path":"/id","code":"invalid-id","severity":"warning","message":"50%\r\nof it","hint":"did you mean \"a-b\"?"}
{"file":"f.yaml","line":0,"column":0,"endLine":0,"endColumn":0,"path":"","code":"too-large","severity":"error","message":"too large","hint":"split it"}
`, written(t, "json", report.Options{}))
}

func TestColorsTellErrorsFromWarnings(t *testing.T) {
	text := written(t, "text", report.Options{Width: 80, Color: true})
	require.Equal(t, "\x1b[1md,:%/\\x1b.yaml:1:5: \x1b[0m\x1b[1m\x1b[33mwarning: \x1b[0m50%\\r\\nof it [invalid-id] (document 2)\n"+
		"\x1b[34m  |\x1b[0m\n\x1b[34m1 | \x1b[0mid: a   b\n\x1b[34m  | \x1b[0m    \x1b[1m\x1b[33m^~~~~\x1b[0m did you mean \"a-b\"?\n"+
		"\x1b[1mf.yaml: \x1b[0m\x1b[1m\x1b[31merror: \x1b[0mtoo large [too-large]\n   split it\n1 error and 1 warning in 1 file\n", text)
}

func TestHintStandsBehindTheCaretWhereItHasRoom(t *testing.T) {
	d := marked("1", "id: «ab»")
	d.Hint = "mend it"
	behind, below := "\n  |\n1 | id: ab\n  |     ^~ mend it\n", "\n  |\n1 | id: ab\n  |     ^~\n  | mend it\n"
	require.Equal(t, behind, shown(t, d, 18))
	require.Equal(t, below, shown(t, d, 17))
}

func TestWhatUnicodeAndJSONCannotSayIsEscaped(t *testing.T) {
	var b strings.Builder
	require.NoError(t, report.New("json", &b, report.Options{}).Findings(diag.List{{File: "\xff", Message: "\u202e\U000e0001é", Severity: diag.Error}}))
	require.Contains(t, b.String(), `"file":"\\xff"`)
	require.Contains(t, b.String(), `"message":"\u202e\udb40\udc01é"`)
}

type full struct{}

var errFull = errors.New("no room")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestReportThatCannotBeWrittenIsAnError(t *testing.T) {
	for _, format := range report.Formats() {
		r := report.New(format, full{}, report.Options{Version: func() string { return "1" }})
		require.ErrorIs(t, errors.Join(r.Findings(everywhere()), r.Close(report.Total{})), errFull, format)
	}
}
