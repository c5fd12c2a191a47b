package event_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

func TestWhatCannotBeWrittenIsAnErrorAndWritesNothing(t *testing.T) {
	sound := eventtest.New(1).Event(eventtest.Minimal())
	spoilt := sound.Clone()
	spoilt.Title = "\xff"
	for name, c := range map[string]struct {
		format event.Format
		e      *event.Event
	}{
		"no event":  {event.YAML, nil},
		"no format": {0, sound},
		"no UTF-8":  {event.YAML, spoilt},
		"no JSON":   {event.JSON, spoilt},
	} {
		var b bytes.Buffer
		enc := event.NewEncoder(&b, c.format)
		require.Error(t, enc.Encode(c.e), name)
		require.Empty(t, b.String(), name)
		if c.format != 0 {
			require.NoError(t, enc.Encode(sound), name)
			require.NotContains(t, b.String(), "---", "%s: what was not written is no document", name)
		}
	}
	require.Empty(t, event.Format(0).String())
}

type failing struct{ left int }

var errFailing = errors.New("failing")

func (f *failing) Read(p []byte) (int, error) {
	if f.left == 0 {
		return 0, errFailing
	}
	n := copy(p, "# comment\n"[:min(f.left, 10)])
	f.left -= n
	return n, nil
}

func (f *failing) Write([]byte) (int, error) { return 0, errFailing }

func TestErrorsOfReaderAndWriterAreReturnedAsTheyAre(t *testing.T) {
	_, err := event.Decode(&failing{left: 30})
	require.ErrorIs(t, err, errFailing)
	err = event.NewDecoder(&failing{left: 30}).Decode(new(event.Event))
	require.ErrorIs(t, err, errFailing)
	checker := event.NewChecker("x.yaml", &failing{left: 30})
	for range checker.All() {
	}
	require.ErrorIs(t, checker.Err(), errFailing)
	for _, format := range event.Formats() {
		require.ErrorIs(t, event.NewEncoder(&failing{}, format).Encode(eventtest.New(1).Event()), errFailing)
	}
}

func TestNameOfAFileSaysItsFormat(t *testing.T) {
	name := filepath.Join(t.TempDir(), "two.json")
	require.NoError(t, os.WriteFile(name, []byte(`{"a":1}`+"\n"+`{"a":2}`), 0o600))
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	_, err = event.Decode(f)
	require.ErrorContains(t, err, "two.json:")
	require.ErrorContains(t, err, "a second document begins here")
}

func TestSeveralEventsAreRewrittenWithWhatStandsBehindThem(t *testing.T) {
	const one, two = "schema: news-event/v1\nid: a\ntype: summit\ntitle: A\n", "title: B\nid: b\nschema: news-event/v1\ntype: summit\n"
	out, err := event.Rewrite("x.yaml", []byte(one+"---\n"+two+"...\n# the end\n\n  # of it\n"), event.YAML)
	require.NoError(t, err)
	require.Equal(t, one+"---\nschema: news-event/v1\nid: b\ntype: summit\ntitle: B\n# the end\n# of it\n", string(out))
	_, err = event.Rewrite("x.yaml", []byte(one+"---\n"+two), event.JSON)
	require.ErrorContains(t, err, "several events")
	out, err = event.Rewrite("x.yaml", []byte(one+"---\n"+two+"# c\n"), event.NDJSON)
	require.NoError(t, err)
	require.Equal(t, `{"schema":"news-event/v1","id":"a","type":"summit","title":"A"}`+"\n"+`{"schema":"news-event/v1","id":"b","type":"summit","title":"B"}`+"\n", string(out))
}

func TestIteratorsEndWhereTheCallerDoes(t *testing.T) {
	const two = `{"schema":"news-event/v1","id":"a","type":"summit","title":"A"}` + "\n" + `{"schema":"news-event/v1","id":"b","type":"summit","title":"B"}` + "\n"
	count := func(yield func(func() bool)) int {
		n := 0
		yield(func() bool { n++; return false })
		return n
	}
	reader := func() io.Reader { return bytes.NewReader([]byte(two)) }
	require.Equal(t, 1, count(func(f func() bool) {
		for range event.NewDecoder(reader()).All() {
			if !f() {
				break
			}
		}
	}))
	require.Equal(t, 1, count(func(f func() bool) {
		for range event.NewChecker("x.ndjson", reader()).All() {
			if !f() {
				break
			}
		}
	}))
	require.Equal(t, 1, count(func(f func() bool) {
		for range event.NewChecker("x.ndjson", reader()).Judgements() {
			if !f() {
				break
			}
		}
	}))
}

func TestVerifyBeforeAnyDocumentFindsNothing(t *testing.T) {
	require.Empty(t, event.NewChecker("x.yaml", bytes.NewReader(nil)).Verify(fstest.MapFS{}))
}

func TestSchemaOfAnotherVersionIsTheOnlyFinding(t *testing.T) {
	e := &event.Event{Schema: "news-event/v9"}
	list := e.Diagnose()
	require.Len(t, list, 1)
	require.Equal(t, "/schema", string(list[0].Path))
}
