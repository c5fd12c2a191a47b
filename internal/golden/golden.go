// Package golden compares what tests make with files that were read before
// they were committed. A test that is run with -update writes them anew.
package golden

import (
	"flag"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Update is set by -update.
var Update = flag.Bool("update", false, "write the golden files anew")

// Require fails the test where the file holds anything but got.
func Require(t testing.TB, file, got string) {
	t.Helper()
	if *Update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got, file)
}

// Table reads a file of lines below each of which, behind a tab, stands what
// comes of it, and fails the test where below says otherwise of one.
func Table(t testing.TB, file string, below func(line string) string) {
	t.Helper()
	table, err := os.ReadFile(file)
	require.NoError(t, err)
	var got strings.Builder
	for line := range strings.Lines(string(table)) {
		if line[0] != '\t' {
			got.WriteString(line + below(strings.TrimSuffix(line, "\n")))
		}
	}
	Require(t, file, got.String())
}

// Unquoted returns the text that a line of a table writes as a Go string.
func Unquoted(t testing.TB, line string) string {
	t.Helper()
	text, err := strconv.Unquote(line)
	require.NoError(t, err, line)
	return text
}
