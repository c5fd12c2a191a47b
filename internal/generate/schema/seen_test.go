package main

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/casebook"
)

var update = flag.Bool("update", false, "write down what the schema sees")

// Of codes that a schema may miss it sees some cases all the same: a date that
// is none at all, a latitude of 91. Which ones is written down, so that none
// is lost.
func TestSchemaSeesWhatItSawOfOtherCodes(t *testing.T) {
	all, err := casebook.All()
	require.NoError(t, err)
	var seen []string
	for _, c := range all {
		document, ok := asJSON(c.Wrong, c.Options)
		if !ok {
			continue
		}
		_, list := event.Check("event.json", document)
		beyond := !slices.ContainsFunc(list.Errors(), func(d diag.Diagnostic) bool { return !d.Code.BeyondSchema() })
		if list.HasErrors() && beyond && judges(t)[0].takes(document) != nil {
			seen = append(seen, c.Name)
		}
	}
	const file = "testdata/seen.txt"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(seen, "\n")+"\n"), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, strings.Fields(string(want)), seen)
}
