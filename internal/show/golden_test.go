package show_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/internal/show"
	"github.com/stretchr/testify/require"
)

// The event in testdata has, for each thing that is said of an event in more
// ways than one, one of every kind.
func TestAnEventIsShownAsInTheFilesBesideIt(t *testing.T) {
	data, err := os.ReadFile("testdata/port.yaml")
	require.NoError(t, err)
	e, err := event.Decode(bytes.NewReader(data))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		format  string
		columns int
	}{
		"port.txt":        {"text", 100},
		"port-narrow.txt": {"text", 40},
		"port.md":         {"markdown", 0},
		"port.html":       {"html", 0},
	} {
		got := shown(t, e, c.format, c.columns)
		golden.Require(t, "testdata/"+name, got)
	}
}

func TestFormatsThatAreNoneAreText(t *testing.T) {
	e := &event.Event{Title: "A title"}
	require.Equal(t, shown(t, e, "text", 80), shown(t, e, "pdf", 80))
	require.Equal(t, []string{"text", "markdown", "html"}, show.Formats())
}
