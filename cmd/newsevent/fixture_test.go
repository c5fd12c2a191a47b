package main

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFileNamesAreFitForEveryFileSystem(t *testing.T) {
	for id, name := range map[string]string{
		"summit-2025_a.b":                       "summit-2025_a.b",
		"https://news.example/events/x?id=ab-7": "https-news.example-events-x-id-ab-7",
		"urn:newsml:events.example:20250815:x":  "urn-newsml-events.example-20250815-x",
		"0123456789azAZ@[`{/:":                  "0123456789azAZ-",
		`a\b|c*d"e<f>`:                          "a-b-c-d-e-f-",
	} {
		require.Equal(t, name, fileName(id))
	}
}

func TestProgressOfFixtureSaysHowManyThereWillBe(t *testing.T) {
	c := newCommand(strings.NewReader(""), io.Discard, io.Discard)
	require.Equal(t, exitClean, c.Main([]string{"fixture", "-n", "50", "--minimal"}))
	var out strings.Builder
	c.progress.w, c.progress.what = &out, "events written"
	c.progress.show()
	require.Equal(t, "\r\x1b[K50 of 50 events written ...", out.String())
}

func TestEventsOnATerminalAreNotMixedWithProgress(t *testing.T) {
	stdout, stderr, code := onTerminal(t, nil, 80, "fixture", "-n", "50")
	require.Equal(t, exitClean, code)
	require.Contains(t, stdout, "\n---\nschema: news-event/v1\n")
	require.NotContains(t, stdout+stderr, "\x1b")
}
