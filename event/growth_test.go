package event_test

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// grown returns an event of so many participants, sources and quotes.
func grown(n int) *event.Event {
	e := &event.Event{Schema: event.SchemaVersion, ID: "assembly", Type: event.Summit, Title: "An assembly", Language: "en"}
	for i := range n {
		speaker, article := participant.ID(fmt.Sprintf("p%d", i)), source.ID(fmt.Sprintf("s%d", i))
		e.Participants = append(e.Participants, participant.Participant{ID: speaker, Kind: participant.Person, Name: fmt.Sprintf("Delegate number %d", i)})
		e.Sources = append(e.Sources, source.Source{
			ID: article, Kind: source.Article, Title: fmt.Sprintf("Report number %d", i), URL: fmt.Sprintf("https://news.example/reports/%d", i),
		})
		e.Quotes = append(e.Quotes, quote.Quote{
			ID: quote.ID(fmt.Sprintf("q%d", i)), Type: quote.Direct, Text: fmt.Sprintf("We agreed on point %d of the agenda.", i),
			Speakers: []participant.ID{speaker}, Appearances: []quote.Appearance{{Source: article}},
		})
	}
	return e
}

func grownDocument(t testing.TB, e *event.Event, format event.Format) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, event.NewEncoder(&b, format).Encode(e))
	return b.Bytes()
}

// BenchmarkGrowth reports, of each thing that is done with an event, the
// exponent by which its time grows from 10 to 10,000 participants, quotes and
// sources: 1 is in proportion.
func BenchmarkGrowth(b *testing.B) {
	least, most := grown(10), grown(10_000)
	without := []event.Option{event.MaxBytes(1 << 30), event.MaxNodes(1 << 30)}
	read := func(name string, format event.Format) func(e *event.Event) side {
		return func(e *event.Event) side {
			document := grownDocument(b, e, format)
			return func(int) {
				if _, list := event.Check(name, document, without...); list.HasErrors() != (e.Language != "en") {
					b.Fatal(list)
				}
			}
		}
	}
	write := func(format event.Format) func(e *event.Event) side {
		return func(e *event.Event) side {
			encoder := event.NewEncoder(io.Discard, format)
			return func(int) { _ = encoder.Encode(e) }
		}
	}
	faulty := func(of func(e *event.Event) side) func(e *event.Event) side {
		return func(e *event.Event) side {
			wrong := e.Clone()
			wrong.Language = "no-language"
			return of(wrong)
		}
	}
	for _, of := range []struct {
		what string
		side func(e *event.Event) side
	}{
		{"read and validate JSON", read("x.json", event.JSON)},
		{"read and validate YAML", read("x.yaml", event.YAML)},
		{"find a fault in JSON", faulty(read("x.json", event.JSON))},
		{"find a fault in YAML", faulty(read("x.yaml", event.YAML))},
		{"validate", func(e *event.Event) side {
			return func(int) {
				if e.Diagnose() != nil {
					b.Fatal("not valid")
				}
			}
		}},
		{"write JSON", write(event.JSON)},
		{"write YAML", write(event.YAML)},
	} {
		b.Run(of.what, func(b *testing.B) {
			few, many := of.side(least), of.side(most)
			spent(few)
			spentOn(many, 1)
			growths := make([]float64, 0, b.N)
			for b.Loop() {
				growths = append(growths, math.Log10(spentOn(many, 3)/spent(few))/3)
			}
			b.ReportMetric(median(growths), "exponent")
			b.ReportMetric(0, "ns/op")
		})
	}
}
