package event_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

// stream writes the events one behind the other.
func stream(t testing.TB, format event.Format, events []*event.Event) []byte {
	t.Helper()
	var b bytes.Buffer
	encoder := event.NewEncoder(&b, format)
	for _, e := range events {
		require.NoError(t, encoder.Encode(e))
	}
	return b.Bytes()
}

func someEvents(n int) []*event.Event {
	generator := eventtest.New(7)
	var events []*event.Event
	for i := range n {
		options := []eventtest.Option{eventtest.Full()}
		if i%3 > 0 {
			options = []eventtest.Option{eventtest.WithParticipants(i % 5), eventtest.WithQuotes(i % 7)}
		}
		events = append(events, generator.Event(options...))
	}
	return events
}

func TestDecodeReadsWhatNextReads(t *testing.T) {
	events := someEvents(60)
	for _, format := range []event.Format{event.NDJSON, event.JSON, event.YAML} {
		decoder := event.NewDecoder(bytes.NewReader(stream(t, format, events)), event.WithFormat(format))
		var e event.Event
		for i, want := range events {
			require.NoError(t, decoder.Decode(&e))
			require.True(t, want.Equal(&e), "%v %d", format, i)
			require.Equal(t, canonical(t, want), canonical(t, &e))
		}
		require.Equal(t, io.EOF, decoder.Decode(&e))
		require.Equal(t, event.Event{}, e)
		require.Equal(t, io.EOF, decoder.Decode(&e))
	}
}

func TestWhatNextReadStaysWhateverDecodeReads(t *testing.T) {
	events := someEvents(40)
	decoder := event.NewDecoder(bytes.NewReader(stream(t, event.NDJSON, events)))
	var lent event.Event
	var kept []*event.Event
	for i := range events {
		if i%2 == 0 {
			e, err := decoder.Next()
			require.NoError(t, err)
			kept = append(kept, e)
			continue
		}
		require.NoError(t, decoder.Decode(&lent))
		kept = append(kept, lent.Clone())
	}
	for i, want := range events {
		require.True(t, want.Equal(kept[i]), "%d", i)
	}
}

func TestWhatIsChangedInALentEventIsGoneWithTheNext(t *testing.T) {
	events := someEvents(20)
	decoder := event.NewDecoder(bytes.NewReader(stream(t, event.NDJSON, events)))
	var e event.Event
	for _, want := range events {
		require.NoError(t, decoder.Decode(&e))
		require.True(t, want.Equal(&e))
		for i := range e.Participants {
			e.Participants[i].Name = "changed"
			e.Participants[i].Aliases = append(e.Participants[i].Aliases, "more")
		}
		for name := range e.Identifiers {
			e.Identifiers[name] = "changed"
		}
		if e.Extensions != nil {
			e.Extensions["a:b"] = []any{"more"}
		}
		e.Quotes = append(e.Quotes, e.Quotes...)
	}
}

func TestDecodeGoesOnAfterAnError(t *testing.T) {
	const good = `{"schema":"news-event/v1","id":"a","type":"summit","title":"A summit"}`
	lines := good + "\n" + `{"schema":"news-event/v1","titel":"x"}` + "\n{\n" + strings.Replace(good, `"a"`, `"b"`, 1)
	decoder := event.NewDecoder(strings.NewReader(lines), event.WithFormat(event.NDJSON))
	var e event.Event
	require.NoError(t, decoder.Decode(&e))
	require.Equal(t, event.ID("a"), e.ID)
	err := decoder.Decode(&e)
	require.ErrorIs(t, err, diag.UnknownField)
	require.Contains(t, err.Error(), "2:")
	require.Equal(t, event.Event{}, e)
	require.ErrorIs(t, decoder.Decode(&e), diag.Syntax)
	require.NoError(t, decoder.Decode(&e))
	require.Equal(t, event.ID("b"), e.ID)
	require.Equal(t, io.EOF, decoder.Decode(&e))
}

func TestDecodeReturnsTheErrorOfTheReader(t *testing.T) {
	gone := errors.New("the disk is gone")
	decoder := event.NewDecoder(iotest.ErrReader(gone))
	e := event.Event{Title: "left over"}
	require.Equal(t, gone, decoder.Decode(&e))
	require.Equal(t, event.Event{}, e)
}

// Reading a stream into one event allocates nothing, once there is memory for
// it. The benchmark of CI is this test: what is written here may fall, not rise.
func TestDecodeTakesItsMemoryAgain(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates on its own account")
	}
	generator := eventtest.New(7)
	var events []*event.Event
	for i := range 10 {
		events = append(events, withoutExtensions(generator.Event(eventtest.WithQuotes(i))))
	}
	const rounds = 20
	data := bytes.Repeat(stream(t, event.NDJSON, events), rounds+2)
	decoder := event.NewDecoder(bytes.NewReader(data), event.WithFormat(event.NDJSON))
	var e event.Event
	allocations := testing.AllocsPerRun(rounds, func() {
		for range events {
			if err := decoder.Decode(&e); err != nil {
				t.Fatal(err)
			}
		}
	})
	require.Zero(t, allocations)
}

func TestDecodeIntoNoEventIsAnErrorThatReadsNothing(t *testing.T) {
	decoder := event.NewDecoder(bytes.NewReader(alaskaJSON(t)[0]))
	require.EqualError(t, decoder.Decode(nil), "there is no event to read into")
	var e event.Event
	require.NoError(t, decoder.Decode(&e))
	require.Equal(t, event.Summit, e.Type)
}
