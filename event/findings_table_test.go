package event_test

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// TestWhatStandsInFilesIsReadAndFaultsSaidWordForWord reads the documents of
// testdata/findings.txt, Go strings of one line each in which EVENT stands for a
// sound event of YAML and OPEN for one of JSON that goes on, and expects what
// stands below: each finding, and the event as it is written.
func TestWhatStandsInFilesIsReadAndFaultsSaidWordForWord(t *testing.T) {
	const file = "testdata/findings.txt"
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	documents := strings.NewReplacer("EVENT", "schema: news-event/v1\nid: summit\ntype: summit\ntitle: Talks\n", "OPEN", strings.TrimSuffix(plainReply, "}"))
	var got strings.Builder
	for line := range bytes.Lines(want) {
		if line[0] != '"' {
			continue
		}
		text, err := strconv.Unquote(strings.TrimSuffix(string(line), "\n"))
		require.NoError(t, err, "%s", line)
		got.Write(line)
		e, list := event.Check("event", []byte(documents.Replace(text)))
		for _, d := range list {
			fmt.Fprintf(&got, "\t%d-%d %s %s %s: %s", d.Start.Offset, d.End.Offset, d.Severity, d.Code, d.Path, d.Message)
			if d.Hint != "" {
				fmt.Fprintf(&got, " (%s)", d.Hint)
			}
			got.WriteString("\n")
		}
		if e != nil {
			var b bytes.Buffer
			require.NoError(t, event.NewEncoder(&b, event.NDJSON).Encode(e))
			got.WriteString("\t" + strings.NewReplacer(`"schema":"news-event/v1",`, "", `"id":"summit","type":"summit","title":"Talks"`, "EVENT").Replace(b.String()))
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got.String()), 0o600))
		return
	}
	require.Equal(t, string(want), got.String())
}
