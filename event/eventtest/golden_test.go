package eventtest_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"math"
	"os"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden file anew")

// The bytes of a seed change with the schema version and never else.
func TestSameSeedGivesSameBytes(t *testing.T) {
	require.Equal(t, map[uint64]string{
		0:              "a5edb98ab5dadac1",
		1:              "17d9dd35924732be",
		math.MaxUint64: "6cb1279948b821c3",
	}, map[uint64]string{
		0:              digest(t, 0),
		1:              digest(t, 1),
		math.MaxUint64: digest(t, math.MaxUint64),
	})
}

// digest is the hash of a hundred events in YAML and in JSON.
func digest(t *testing.T, seed uint64) string {
	hash := sha256.New()
	for _, format := range []event.Format{event.YAML, event.JSON} {
		g, enc := eventtest.New(seed), event.NewEncoder(hash, format)
		for range 90 {
			require.NoError(t, enc.Encode(g.Event()))
		}
		for range 5 {
			require.NoError(t, enc.Encode(g.Event(eventtest.Full())))
			require.NoError(t, enc.Encode(g.Event(eventtest.Minimal())))
		}
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}

func TestEventsAreThoseOfTheGoldenFile(t *testing.T) {
	const name = "testdata/seed-1.yaml"
	var out bytes.Buffer
	g, enc := eventtest.New(1), event.NewEncoder(&out, event.YAML)
	for range 4 {
		require.NoError(t, enc.Encode(g.Event()))
	}
	if *update {
		require.NoError(t, os.WriteFile(name, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String())
}

func TestEventDoesNotDependOnThoseBefore(t *testing.T) {
	a, b := eventtest.New(5), eventtest.New(5)
	a.Event(eventtest.Full(), eventtest.WithLanguage("ja"))
	b.Event(eventtest.Minimal())
	require.True(t, a.Event().Equal(b.Event()))
}

func TestEventsShareNothing(t *testing.T) {
	g, again := eventtest.New(6), eventtest.New(6)
	first := g.Event(eventtest.Full())
	for i := range first.Participants {
		first.Participants[i].Roles[0] = "changed"
		first.Participants[i].Extensions["changed"] = true
	}
	again.Event(eventtest.Full())
	require.True(t, g.Event(eventtest.Full()).Equal(again.Event(eventtest.Full())))
}

func TestIDsAreDifferent(t *testing.T) {
	seen := map[event.ID]bool{}
	for e := range eventtest.New(8).All(eventtest.Minimal()) {
		require.False(t, seen[e.ID], "%s", e.ID)
		if seen[e.ID] = true; len(seen) == 20_000 {
			break
		}
	}
}

func TestWrittenEventReadsBackEqual(t *testing.T) {
	g := eventtest.New(9)
	for range 150 {
		e := g.Event()
		for _, format := range event.Formats() {
			var out bytes.Buffer
			require.NoError(t, event.NewEncoder(&out, format).Encode(e))
			back, findings := event.Check("fixture", out.Bytes(), event.WithFormat(format))
			require.Empty(t, findings)
			require.True(t, e.Equal(back), "%s", out.String())
		}
	}
}
