package event_test

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// requireWrittenAlike holds both ways of writing against each other, and
// reports whether the fast one wrote the event.
func requireWrittenAlike(t *testing.T, e *event.Event) bool {
	t.Helper()
	written := false
	for _, format := range event.Formats() {
		want, err := event.WriteThoroughly(e, format)
		got, ok := event.Write(e, format)
		require.Equal(t, err == nil, ok, "%v", err)
		if written = ok; ok && string(want) != string(got) {
			require.Equal(t, string(want), string(got))
		}
	}
	return written
}

func TestFastWritingIsTheOther(t *testing.T) {
	require.True(t, requireWrittenAlike(t, new(event.Event)))
	for _, path := range examples(t) {
		require.True(t, requireWrittenAlike(t, load(t, path)), path)
	}
	generator := eventtest.New(5)
	for range 300 {
		require.True(t, requireWrittenAlike(t, generator.Event()))
	}
	require.True(t, requireWrittenAlike(t, eventtest.New(6).Event(eventtest.Full())))
}

// What a text may be made of: prose, and what JSON and YAML take for their own.
var pieces = []string{
	"a", "the summit", "Зустріч", "会谈", "قمة", "é", "e\u0301", "\U0001f600", " ", "  ", "\n", "\n\n", "\t", "\r", "\x00", "\x7f", "\u0085", "\u00a0", "\u2028", "\ufeff", "\ufffe", "\U000e0001",
	`"`, "'", "\\", ": ", ":", " #", "#", "- ", "-", "---", "...", "? ", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "“", "”",
	"yes", "no", "null", "~", "true", "<<", "=", "0", "1", "-1", ".5", "1e5", "0x1F", "0o17", "1_000", ".inf", ".nan", "2025", "2025-08", "2025-08-15", "2025-8-15", "2025-02-30", "2025-08-31",
	"2025-08-15T11:30", "2025-08-15T11:30:00Z", "2025-08-15T11:30:00-08:00", "2025-08-15T1:2:3Z", "2025-08-15 11:30:00", "11:30", "1:30:00", "0000 0001 2103 2683", "0a", "12ab", "5e3a",
}

func randomText(random *rand.Rand) string {
	var b strings.Builder
	for range random.IntN(6) {
		b.WriteString(pieces[random.IntN(len(pieces))])
	}
	if random.IntN(400) == 0 {
		b.WriteByte(0xff)
	}
	return b.String()
}

func TestFastWritingIsTheOtherForAnyText(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	e := eventtest.New(2).Event(eventtest.Full())
	e.Extensions = map[string]any{"a:b": []any{nil, true, json.Number("1.0"), map[string]any{"": []any{}}}}
	written := 0
	for range 300 {
		everyText(reflect.ValueOf(e), func(_ string, _ any, v reflect.Value) {
			if _, number := v.Interface().(event.Number); !number {
				v.SetString(randomText(random))
			}
		})
		e.Identifiers = map[string]string{randomText(random): randomText(random), "z": "x"}
		e.Extensions["c:d"] = map[string]any{randomText(random): randomText(random)}
		if requireWrittenAlike(t, e) {
			written++
		}
	}
	require.Greater(t, written, 100)
	require.Less(t, written, 300)
}

func TestFastWritingLeavesOutWhatIsEmpty(t *testing.T) {
	for _, e := range []*event.Event{
		{Participants: []participant.Participant{{}}, Sources: []source.Source{{Publisher: new(source.Publisher)}}, Quotes: []quote.Quote{{Original: new(quote.Original)}}},
		{Participants: []participant.Participant{}, Places: []event.Place{{Coordinates: new(event.Coordinates)}, {}}, Extensions: map[string]any{}},
		{Time: event.Time{Duration: new(event.Duration)}, Translations: map[string]event.Translation{"de": {}, "en": {Title: "x"}}},
		{Record: event.Record{Revision: new(0)}, Extensions: map[string]any{"a:b": map[string]any{}, "a:c": []any{}}},
	} {
		require.True(t, requireWrittenAlike(t, e))
	}
}

func TestFastWritingStepsAside(t *testing.T) {
	endless := map[string]any{}
	endless["x"] = endless
	for _, e := range []*event.Event{
		{Title: "\xff"}, {Figures: []event.Figure{{Value: "1."}}}, {Extensions: map[string]any{"a:b": 1}}, {Extensions: endless},
		{Identifiers: map[string]string{"\xff": "x"}}, {Participants: []participant.Participant{{Aliases: []string{"a", "\xff"}}}},
	} {
		require.False(t, requireWrittenAlike(t, e))
	}
}
