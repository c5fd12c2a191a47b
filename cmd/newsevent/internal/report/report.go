package report

import (
	"io"

	"github.com/newsevent/newsevent/diag"
)

// Report takes the findings of a run in the order in which they are shown.
type Report interface {
	// Findings takes the findings of one document.
	Findings(diag.List) error
	// Unreadable takes a file that could not be read.
	Unreadable(file, reason string) error
	// Close takes the total of the run and writes what is left.
	Close(Total) error
}

// Options say how a report looks.
type Options struct {
	// Quiet leaves out everything but one line a finding.
	Quiet bool
	// Color allows escape sequences.
	Color bool
	// Width is how many columns there are to write in.
	Width int
	// Version returns the version of the command, for SARIF.
	Version func() string
}

// Formats are the formats that [New] knows.
func Formats() []string { return []string{"text", "json", "sarif", "github"} }

// New returns a report in the format, one of [Formats].
func New(format string, w io.Writer, o Options) Report {
	switch format {
	case "json":
		return jsonLines{w}
	case "sarif":
		return newSARIF(w, o)
	case "github":
		return github{w}
	default:
		return &text{w: w, o: o}
	}
}
