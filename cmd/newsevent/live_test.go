package main

import (
	"bufio"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

// A program that writes documents one by one is told what is wrong with one
// before it writes all.
func TestFindingsOfStandardInputAreWrittenWhileItIsRead(t *testing.T) {
	documents, in := io.Pipe()
	out, stdout := io.Pipe()
	c := newCommand(documents, stdout, io.Discard)
	code := make(chan int)
	go func() {
		code <- c.Main([]string{"validate", "--quiet", "-"})
		stdout.Close()
	}()
	lines := bufio.NewReader(out)
	for range 3 {
		for range 2 { // what comes behind a document tells that it is at its end
			_, err := io.WriteString(in, `{"schema":"news-event/v1","id":"a b","type":"summit","title":"A summit"}`+"\n")
			require.NoError(t, err)
		}
		line, err := lines.ReadString('\n')
		require.NoError(t, err)
		require.Contains(t, line, "invalid-id")
	}
	go func() { _, _ = io.Copy(io.Discard, lines) }()
	require.NoError(t, in.Close())
	require.Equal(t, exitFindings, <-code)
}
