package event_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/stretchr/testify/require"
)

// TestWhatStandsInFilesIsReadAndFaultsSaidWordForWord reads the documents of
// testdata/findings.txt, Go strings of one line each in which EVENT stands for a
// sound event of YAML and OPEN for one of JSON that goes on, and expects what
// stands below: each finding, and the event as it is written.
func TestWhatStandsInFilesIsReadAndFaultsSaidWordForWord(t *testing.T) {
	documents := strings.NewReplacer("EVENT", "schema: news-event/v1\nid: summit\ntype: summit\ntitle: Talks\n", "OPEN", strings.TrimSuffix(plainReply, "}"))
	golden.Table(t, "testdata/findings.txt", func(line string) string {
		e, list := event.Check("event", []byte(documents.Replace(golden.Unquoted(t, line))))
		return findingLines(list) + eventLine(t, e)
	})
}

// findingLines are the findings of a document, each in a line.
func findingLines(list diag.List) string {
	var lines strings.Builder
	for _, d := range list {
		fmt.Fprintf(&lines, "\t%d-%d %s %s %s: %s", d.Start.Offset, d.End.Offset, d.Severity, d.Code, d.Path, d.Message)
		if d.Hint != "" {
			fmt.Fprintf(&lines, " (%s)", d.Hint)
		}
		lines.WriteString("\n")
	}
	return lines.String()
}

// eventLine is an event in a line, in which EVENT stands for what every sound
// one has.
func eventLine(t *testing.T, e *event.Event) string {
	if e == nil {
		return ""
	}
	var line strings.Builder
	require.NoError(t, event.NewEncoder(&line, event.NDJSON).Encode(e))
	return "\t" + strings.NewReplacer(`"schema":"news-event/v1",`, "", `"id":"summit","type":"summit","title":"Talks"`, "EVENT").Replace(line.String())
}
