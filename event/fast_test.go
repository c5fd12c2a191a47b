package event_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
)

// ways are those in which a document can be read.
type ways struct {
	// fast reads, and right judges too.
	fast, right func([]byte) (*event.Event, bool)
	thoroughly  func([]byte) (e *event.Event, shape, all diag.List)
}

// requireSound holds that a yes of the fast way is what the thorough way says
// too, and reports whether it was a yes.
func requireSound(t *testing.T, document []byte) bool {
	t.Helper()
	return requireSame(t, document, ways{event.ReadFast, event.ReadRight, event.ReadThoroughly})
}

// emptyObject stands for nothing where an object may be absent; what may not be
// absent in it is missed only by the way that judges while it reads.
var emptyObject = regexp.MustCompile(`\{\s*\}`)

func requireSame(t *testing.T, document []byte, read ways) bool {
	t.Helper()
	fast, yes := read.fast(document)
	judged, right := read.right(document)
	require.True(t, yes || !right, "%s", document)
	if !yes {
		return false
	}
	plain := fast.Plain()
	require.True(t, plain || !right, "%s", document)
	require.True(t, right || !plain || emptyObject.Match(document), "%s", document)
	thorough, shape, all := read.thoroughly(document)
	require.Empty(t, shape, "%s", document)
	require.True(t, fast.Equal(thorough), "%s", document)
	require.Equal(t, canonical(t, thorough), canonical(t, fast), "%s", document)
	if plain {
		require.Empty(t, all, "%s", document)
		require.True(t, judged.Equal(thorough), "%s", document)
	}
	return plain
}

func canonical(t *testing.T, e *event.Event) string {
	t.Helper()
	var b bytes.Buffer
	if err := event.NewEncoder(&b, event.JSON).Encode(e); err != nil {
		return err.Error()
	}
	return b.String()
}

// jsonDocuments are the JSON documents of the examples and the casebook, and
// generated ones.
func jsonDocuments(t testing.TB, generated int) [][]byte {
	t.Helper()
	var list [][]byte
	names, err := filepath.Glob("../examples/*/*.json")
	require.NoError(t, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		list = append(list, data)
	}
	cases, err := casebook.All()
	require.NoError(t, err)
	for _, c := range cases {
		for _, d := range []casebook.Document{c.Right, c.Wrong} {
			if filepath.Ext(d.Name) == ".json" {
				list = append(list, d.Data)
			} else if e, _ := event.Check(d.Name, d.Data); e != nil {
				list = append(list, written(t, e, event.JSON))
			}
		}
	}
	return append(list, generatedDocuments(t, generated)...)
}

func generatedDocuments(t testing.TB, n int) [][]byte {
	t.Helper()
	var list [][]byte
	generator := eventtest.New(4)
	for i := range n {
		options := []eventtest.Option{eventtest.WithQuotes(i % 4), eventtest.WithParticipants(1 + i%3), eventtest.WithSources(1 + i%3)}
		switch i % 4 {
		case 0:
			options = append(options, eventtest.Minimal())
		case 1:
			options = []eventtest.Option{eventtest.Full()}
		}
		list = append(list, written(t, generator.Event(options...), []event.Format{event.JSON, event.NDJSON}[i%2]))
	}
	return list
}

func written(t testing.TB, e *event.Event, format event.Format) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := event.NewEncoder(&b, format).Encode(e); err != nil {
		return nil
	}
	return b.Bytes()
}

func TestFastWayIsRightAboutEveryDocument(t *testing.T) {
	for _, document := range jsonDocuments(t, 200) {
		requireSound(t, document)
	}
}

func TestFastWayReadsEveryShape(t *testing.T) {
	for _, c := range corpora(t) {
		for _, document := range append(c.documents, small(t)...) {
			require.True(t, requireSound(t, document), "%s: %s", c.name, document)
		}
	}
}

func TestFastWayStepsAsideWhereATextBreaksOff(t *testing.T) {
	document := `{"title":"a\"b\u00e9\ud83d\ude00é"`
	for end := range len(document) {
		require.False(t, requireSound(t, []byte(document[:end])), "%s", document[:end])
	}
}

func TestFastWayReadsWhatTheEncoderWrites(t *testing.T) {
	for _, document := range generatedDocuments(t, 100) {
		require.True(t, requireSound(t, document), "%s", document)
	}
}

// mutations is how many there are. NEWSEVENT_MUTATIONS sets it. Under the race
// detector, which has nothing to find where one goroutine reads, they are few.
func mutations() int {
	if n, err := strconv.Atoi(os.Getenv("NEWSEVENT_MUTATIONS")); err == nil {
		return n
	}
	if raced {
		return 10_000
	}
	return 100_000
}

func TestFastWayIsRightAboutMutations(t *testing.T) {
	n := mutations()
	random := rand.New(rand.NewPCG(4, 1))
	documents, sound := jsonDocuments(t, 40), append(generatedDocuments(t, 40), small(t)...)
	plain := 0
	for range n {
		document := documents[random.IntN(len(documents))]
		if random.IntN(3) > 0 {
			document = sound[random.IntN(len(sound))]
		}
		if len(document) < 2 || len(document) > 5000 && random.IntN(20) > 0 {
			continue
		}
		if requireSound(t, mutate(random, document)) {
			plain++
		}
	}
	t.Logf("%d of %d were plainly valid", plain, n)
	require.Greater(t, plain, n/100)
}

func TestFastWayKeepsTheLimits(t *testing.T) {
	document := generatedDocuments(t, 2)[1]
	for code, option := range map[diag.Code]event.Option{
		diag.TooLarge:     event.MaxBytes(len(document) - 1),
		diag.TooDeep:      event.MaxDepth(3),
		diag.TooManyNodes: event.MaxNodes(20),
	} {
		e, list := event.Check("x.json", document, option)
		require.Nil(t, e)
		require.Len(t, list, 1)
		require.Equal(t, code, list[0].Code)
	}
	e, list := event.Check("x.json", document, event.MaxBytes(len(document)), event.MaxDepth(24), event.MaxNodes(len(document)))
	require.NotNil(t, e)
	require.Empty(t, list)
}
