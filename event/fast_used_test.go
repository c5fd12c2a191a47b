package event_test

import (
	"bytes"
	"io"
	"os"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// TestPublicWaysAreTheFastOnes holds that a valid document of an ordinary style
// takes no tree and no second writing: those take a piece of memory for every
// value, or for every text.
func TestPublicWaysAreTheFastOnes(t *testing.T) {
	if raced {
		t.Skip("the race detector takes memory of its own")
	}
	few := map[string]float64{
		"Check": 40, "Decode": 60, "Decoder.Next": 50, "Checker.All": 60, "Checker.Judgements": 25, "Validate": 0, "Encode": 25,
	}
	for _, name := range []string{"../examples/alaska-summit/event.json", "../examples/alaska-summit/event.yaml"} {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		e, list := event.Check(name, data)
		require.Empty(t, list)
		format := event.WithFormat(event.FormatOf(name))
		for way, do := range map[string]func(){
			"Check":        func() { event.Check(name, data) },
			"Decode":       func() { _, _ = event.Decode(bytes.NewReader(data), format) },
			"Decoder.Next": func() { _, _ = event.NewDecoder(bytes.NewReader(data), format).Next() },
			"Checker.All": func() {
				for range event.NewChecker(name, bytes.NewReader(data)).All() {
				}
			},
			"Checker.Judgements": func() {
				for range event.NewChecker(name, bytes.NewReader(data)).Judgements() {
				}
			},
			"Validate": func() { _ = e.Validate() },
			"Encode":   func() { _ = event.NewEncoder(io.Discard, event.FormatOf(name)).Encode(e) },
		} {
			require.LessOrEqual(t, testing.AllocsPerRun(20, do), few[way], "%s of %s", way, name)
		}
	}
}
