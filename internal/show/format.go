package show

import (
	"io"

	"github.com/newsevent/newsevent/event"
)

// Formats are what an event can be shown as.
func Formats() []string { return []string{"text", "markdown", "html"} }

// Event writes an event as one of [Formats], plain text if the format is none
// of them. Only text has columns.
func Event(w io.Writer, e *event.Event, format string, columns int) error {
	p := pageOf(e)
	switch format {
	case "html":
		return writeHTML(w, p)
	case "markdown":
		return writeMarkdown(w, p)
	default:
		return writeText(w, p, columns)
	}
}
