package eventtest_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/stretchr/testify/require"
)

// The bytes of a seed change with the schema version and never else.
func TestSameSeedGivesSameBytes(t *testing.T) {
	var digests strings.Builder
	for _, seed := range []uint64{0, 1, math.MaxUint64} {
		fmt.Fprintln(&digests, seed, digest(t, seed))
	}
	golden.Require(t, "testdata/digests.txt", digests.String())
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
	var out bytes.Buffer
	g, enc := eventtest.New(1), event.NewEncoder(&out, event.YAML)
	for range 4 {
		require.NoError(t, enc.Encode(g.Event()))
	}
	golden.Require(t, "testdata/seed-1.yaml", out.String())
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

// What is asked for decides the bytes as the seed does. The hashes of events
// change with the schema version and never else, those of faults with what the
// fault puts into an event and the finding that it earns.
func TestSameRequestGivesSameBytes(t *testing.T) {
	if underRace {
		t.Skip("nothing here runs side by side, and it takes long")
	}
	var out bytes.Buffer
	for _, way := range requests(t) {
		hash := sha256.New()
		way.write(hash)
		fmt.Fprintf(&out, "%s %x\n", way.name, hash.Sum(nil)[:8])
	}
	golden.Require(t, "testdata/hashes-2.txt", out.String())
}

// request is one way of asking for events, which writes what it gets.
type request struct {
	name  string
	write func(io.Writer)
}

func requests(t *testing.T) []request {
	var list []request
	events := func(name string, n int, options ...eventtest.Option) {
		list = append(list, request{name, func(w io.Writer) {
			g, enc := eventtest.New(2), event.NewEncoder(w, event.JSON)
			for range n {
				require.NoError(t, enc.Encode(g.Event(options...)))
			}
		}})
	}
	events("ordinary", 1000)
	events("full", 100, eventtest.Full())
	events("minimal", 100, eventtest.Minimal())
	for _, language := range append(eventtest.Languages(), "nl", "sr-Cyrl", "und-Arab", "zh") {
		events("language/"+language, 25, eventtest.WithLanguage(language))
		events("language/"+language+"/full", 5, eventtest.WithLanguage(language), eventtest.Full())
	}
	for _, script := range append(eventtest.Scripts(), "Hani", "Goth") {
		events("script/"+script, 10, eventtest.WithScript(script))
	}
	for _, typ := range event.Types() {
		events("type/"+string(typ), 25, eventtest.WithType(typ))
		events("type/"+string(typ)+"/full", 5, eventtest.WithType(typ), eventtest.Full())
	}
	for _, n := range []int{-1, 0, 1, 2, 7} {
		for _, size := range []struct {
			name string
			more []eventtest.Option
		}{{"", nil}, {"/full", []eventtest.Option{eventtest.Full()}}, {"/minimal", []eventtest.Option{eventtest.Minimal()}}} {
			events(fmt.Sprintf("participants/%d%s", n, size.name), 10, append(size.more, eventtest.WithParticipants(n))...)
			events(fmt.Sprintf("quotes/%d%s", n, size.name), 10, append(size.more, eventtest.WithQuotes(n))...)
			events(fmt.Sprintf("sources/%d%s", n, size.name), 10, append(size.more, eventtest.WithSources(n))...)
			events(fmt.Sprintf("all/%d%s", n, size.name), 10,
				append(size.more, eventtest.WithParticipants(n), eventtest.WithQuotes(n), eventtest.WithSources(n))...)
		}
	}
	list = append(list, request{"codec", func(w io.Writer) {
		enc := event.NewEncoder(w, event.JSON)
		eventtest.TestCodec(t, func(e *event.Event) (*event.Event, error) { return e.Clone(), enc.Encode(e) })
	}})
	for _, fault := range eventtest.Faults() {
		list = append(list, request{"fault/" + fault.Name, func(w io.Writer) {
			fmt.Fprintln(w, fault.Code, fault.Severity, fault.Also, fault.OneDocument)
			for _, format := range event.Formats() {
				for e := range firstOf(eventtest.New(2), 12) {
					data, finding, err := fault.Apply(e, format)
					fmt.Fprintf(w, "%s\n%s %s %s %d %s %v\n", data, finding.Code, finding.Severity, finding.Path, finding.Start.Offset, finding.Start, err)
				}
			}
		}})
	}
	return list
}
