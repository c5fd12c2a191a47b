package event_test

import (
	"encoding/json"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/naive"
	"github.com/stretchr/testify/require"
)

// ordinary returns documents of events with six participants, eight quotes and
// four sources.
func ordinary(t testing.TB) [][]byte {
	t.Helper()
	generator := eventtest.New(1)
	var list [][]byte
	for range 20 {
		e := generator.Event(
			eventtest.WithParticipants(6), eventtest.WithQuotes(8), eventtest.WithSources(4), eventtest.WithLanguage("en"))
		e = withoutExtensions(e)
		list = append(list, written(t, e, event.NDJSON))
	}
	return list
}

// The peer is encoding/json made strict, the validator with the same tags, and a
// look at the references.
func BenchmarkReadAndValidateJSON(b *testing.B) {
	documents := ordinary(b)
	b.Run("encoding-json-and-validator", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			e, err := naive.JSON(document)
			require.NoError(b, err)
			require.True(b, naive.Valid(e))
		})
	})
	b.Run("thoroughly", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			_, _, all := event.ReadThoroughly(document)
			require.Empty(b, all)
		})
	})
	b.Run("owned", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			if _, list := event.Check("x.json", document); list != nil {
				b.Fatal(list)
			}
		})
	})
	b.Run("reused", func(b *testing.B) {
		var reusing event.Reusing
		e := new(event.Event)
		each(b, documents, func(document []byte) {
			if !reusing.ReadRight(document, e) {
				b.Fatal("not valid")
			}
		})
	})
}

func BenchmarkReadJSON(b *testing.B) {
	documents := ordinary(b)
	b.Run("encoding-json", func(b *testing.B) {
		each(b, documents, func(document []byte) { require.NoError(b, json.Unmarshal(document, new(event.Event))) })
	})
	b.Run("owned", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			if _, ok := event.ReadFast(document); !ok {
				b.Fatal("not read")
			}
		})
	})
	b.Run("reused", func(b *testing.B) {
		var reusing event.Reusing
		e := new(event.Event)
		each(b, documents, func(document []byte) {
			if !reusing.Read(document, e) {
				b.Fatal("not read")
			}
		})
	})
}

func BenchmarkValidate(b *testing.B) {
	var events []*event.Event
	for _, document := range ordinary(b) {
		e, _ := event.ReadFast(document)
		events = append(events, e)
	}
	b.Run("validator", func(b *testing.B) {
		each(b, events, func(e *event.Event) {
			if check.Struct(e) != nil {
				b.Fatal("not valid")
			}
		})
	})
	b.Run("thoroughly", func(b *testing.B) {
		each(b, events, func(e *event.Event) {
			if e.DiagnoseThoroughly() != nil {
				b.Fatal("not valid")
			}
		})
	})
	b.Run("fast", func(b *testing.B) {
		each(b, events, func(e *event.Event) {
			if !e.Plain() {
				b.Fatal("not valid")
			}
		})
	})
	b.Run("fast-tags", func(b *testing.B) {
		each(b, events, func(e *event.Event) {
			if !e.PlainTags() {
				b.Fatal("not valid")
			}
		})
	})
}

// each calls do for the items in turn.
func each[T any](b *testing.B, items []T, do func(T)) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		do(items[i%len(items)])
	}
}
