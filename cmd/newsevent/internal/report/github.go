package report

import (
	"io"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// github writes workflow commands, which GitHub Actions shows at the lines of
// a change.
type github struct{ w io.Writer }

func (g github) Findings(list diag.List) error {
	var b strings.Builder
	for _, d := range list {
		b.WriteString("::" + d.Severity.String() + " file=" + property(d.File))
		if d.Start.IsValid() {
			b.WriteString(",line=" + strconv.Itoa(d.Start.Line) + ",col=" + strconv.Itoa(d.Start.Column))
		}
		if d.End.IsValid() {
			b.WriteString(",endLine=" + strconv.Itoa(d.End.Line) + ",endColumn=" + strconv.Itoa(d.End.Column))
		}
		b.WriteString(",title=" + property(string(d.Code)) + "::" + data(withHint(d)) + "\n")
	}
	_, err := io.WriteString(g.w, b.String())
	return err
}

func (github) Unreadable(string, string) error { return nil }

func (github) Close(Total) error { return nil }

// withHint is the message of a finding with its hint behind it.
func withHint(d diag.Diagnostic) string {
	if d.Hint == "" {
		return d.Message
	}
	return d.Message + " (" + d.Hint + ")"
}

// data escapes what a workflow command is followed by.
func data(s string) string {
	s = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
	return diag.Escape(s)
}

// property escapes the value of a workflow command's property.
func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s))
}
