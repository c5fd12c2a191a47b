package event_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// FuzzYAML holds what is true of every text that is read as YAML.
func FuzzYAML(f *testing.F) {
	seedDocuments(f, event.YAML, ".yaml", ".yml")
	f.Fuzz(func(t *testing.T, data []byte) { requireVerdict(t, data, event.YAML) })
}

// FuzzJSON holds what is true of every text that is read as JSON.
func FuzzJSON(f *testing.F) {
	seedDocuments(f, event.JSON, ".json", ".ndjson")
	suite, err := filepath.Glob("../../shared/data/JSONTestSuite/test_parsing/*.json")
	require.NoError(f, err)
	for _, name := range suite {
		if data, err := os.ReadFile(name); err == nil && len(data) < 1000 {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) { requireVerdict(t, data, event.JSON) })
}

// FuzzClaim holds what is true of everything that a claim can be about.
func FuzzClaim(f *testing.F) {
	for _, about := range []string{"", "/title", "/time/duration", "/participants/zelenskiy/attendance", "/place/coordinates/latitude",
		"/participants/p1/identifiers/wikidata", "/quotes/q1/extensions/a:b/0/x~1y", "/sources/a~0b/url", "title", "//", "/~2", "/participants/", "/\u202e"} {
		f.Add(about, "PT2H")
		f.Add(about, "Q42")
	}
	generated := eventtest.New(5).Event(eventtest.Minimal(), eventtest.WithSources(1))
	f.Fuzz(func(t *testing.T, about, text string) {
		e := generated.Clone()
		e.Claims = []event.Claim{{ID: "fuzzed", Text: "So it is.", About: about, Value: text, Sources: []source.ID{e.Sources[0].ID}}}
		if data := written(t, e, event.YAML); data != nil {
			requireVerdict(t, data, event.YAML)
		}
		if e.Validate() != nil {
			return
		}
		require.True(t, about == "" || about[0] == '/' && diag.Pointer(about).Valid(), "%q: not refused", about)
	})
}

// seedDocuments adds the examples, the documents of the casebook, the faults,
// and generated events.
func seedDocuments(f *testing.F, format event.Format, endings ...string) {
	f.Helper()
	for _, ending := range endings {
		names, err := filepath.Glob("../examples/*/*" + ending)
		require.NoError(f, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(f, err)
			f.Add(data)
		}
		cases, err := casebook.All()
		require.NoError(f, err)
		for _, c := range cases {
			for _, d := range []casebook.Document{c.Right, c.Wrong} {
				if filepath.Ext(d.Name) == ending && len(d.Data) < 10_000 {
					f.Add(d.Data)
				}
			}
		}
	}
	small := eventtest.New(3).Event(eventtest.Minimal())
	for _, fault := range eventtest.Faults() {
		if !fault.In(format) {
			continue
		}
		data, _, err := fault.Apply(small, format)
		require.NoError(f, err)
		if len(data) < 10_000 {
			f.Add(data)
		}
	}
	f.Add(written(f, eventtest.New(6).Event(eventtest.Full()), format))
}

// mostTime is far more than any document of a fuzzer can take.
const mostTime = 30 * time.Second

// requireVerdict holds what is true of the verdict on every document.
func requireVerdict(t *testing.T, data []byte, format event.Format) {
	t.Helper()
	watch := time.AfterFunc(mostTime, func() { panic("a verdict takes longer than " + mostTime.String()) })
	defer watch.Stop()
	e, list := event.Check("", data, event.WithFormat(format))
	requirePlaces(t, data, list)
	if e == nil {
		require.True(t, list.HasErrors(), "%q: no event, and no error", data)
	} else {
		requireStreamAgrees(t, data, format, list)
	}
	if format == event.JSON {
		requireSound(t, data)
		_, _, thorough := event.ReadThoroughly(data)
		require.ElementsMatch(t, codesAt(thorough.Limit()), codesAt(list), "%q: the fast way and the long way differ", data)
	}
	requireTwin(t, data, format, list)
	if e != nil && !list.HasErrors() {
		requireReadBack(t, data, e, format, list)
	}
}

// requirePlaces holds that every finding has a place in the file, whose line
// and column are those of its offset.
func requirePlaces(t *testing.T, data []byte, list diag.List) {
	t.Helper()
	for _, d := range list {
		require.True(t, d.Start.IsValid() && d.End.IsValid(), "%q: %v", data, d)
		require.LessOrEqual(t, d.Start.Offset, d.End.Offset, "%q: %v", data, d)
		require.LessOrEqual(t, d.End.Offset, len(data), "%q: %v", data, d)
		require.Equal(t, placeOf(data, d.Start.Offset), d.Start, "%q: %v", data, d)
		if d.Code != diag.InvalidEncoding {
			require.Equal(t, placeOf(data, d.End.Offset), d.End, "%q: %v", data, d)
		}
		require.True(t, d.Path.Valid(), "%q: %v", data, d)
		require.NotEmpty(t, d.Message)
		require.Equal(t, diag.Escape(d.Message), d.Message)
		require.Equal(t, diag.Escape(d.Hint), d.Hint)
	}
}

// placeOf counts lines and columns anew.
func placeOf(data []byte, offset int) diag.Position {
	p := diag.Position{Offset: offset, Line: 1, Column: 1}
	text := bytes.TrimPrefix(data[:offset], []byte("\ufeff"))
	for i := 0; i < len(text); i++ {
		at := offset - len(text) + i
		switch c := text[i]; {
		case c == '\n', c == '\r' && (at+1 == len(data) || data[at+1] != '\n'):
			p.Line, p.Column = p.Line+1, 1
		case c < 0x80 || c >= 0xc0:
			p.Column++
		}
	}
	return p
}

// codesAt returns what is found where.
func codesAt(list diag.List) []string {
	out := make([]string, len(list))
	for i, d := range list {
		out[i] = d.Severity.String() + " " + string(d.Code) + " " + string(d.Path)
	}
	return out
}

// requireStreamAgrees holds that what is one document is one in a stream, too.
func requireStreamAgrees(t *testing.T, data []byte, format event.Format, list diag.List) {
	t.Helper()
	checker := event.NewChecker("", bytes.NewReader(data), event.WithFormat(format))
	n := 0
	for e, found := range checker.All() {
		n++
		require.NotNil(t, e, "%q", data)
		require.Equal(t, codesAt(list), codesAt(found), "%q: the stream has another verdict", data)
	}
	require.NoError(t, checker.Err())
	require.Equal(t, 1, n, "%q: one document, but not in a stream", data)
}

// requireReadBack holds that an event without an error can be written in every
// format, and read back equal and without one.
func requireReadBack(t *testing.T, data []byte, e *event.Event, read event.Format, list diag.List) {
	t.Helper()
	require.NoError(t, e.Validate(), "%q", data)
	decoded, err := event.Decode(bytes.NewReader(data), event.WithFormat(read))
	require.NoError(t, err, "%q", data)
	require.True(t, decoded.Equal(e), "%q", data)
	for _, format := range event.Formats() {
		out := encode(t, e, format)
		again, found := event.Check("", out, event.WithFormat(format))
		require.Equal(t, kept(list), kept(found), "%q, written as %q", data, out)
		require.True(t, again.Equal(e), "%q, written as %q", data, out)
		require.Equal(t, out, encode(t, again, format), "%q", data)
	}
}

// kept returns how often each finding stands that is still true of what was
// written: fields of a newer version are not kept.
func kept(list diag.List) map[string]int {
	count := map[string]int{}
	for _, d := range list {
		if d.Code != diag.UnknownField {
			count[string(d.Code)+" "+string(d.Path)]++
		}
	}
	return count
}
