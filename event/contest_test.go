package event_test

import (
	"bytes"
	"encoding/json"
	"io"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/naive"
	"gopkg.in/yaml.v3"
)

// The benchmarks here let two sides do the same in turn, round after round, on
// one processor, and count the processor time of the process, garbage collection
// included. A round is an iteration: -benchtime 15x. What they report is the
// median of the rounds' ratios: how many times faster this module is.

// side does its work on the documents in turn.
type side func(i int)

// contest reports by how much the second side is faster.
func contest(b *testing.B, peer, own side) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var ratios, costs []float64
	spent(peer)
	spent(own)
	for b.Loop() {
		base, cost := spent(peer), spent(own)
		ratios, costs = append(ratios, base/cost), append(costs, cost)
	}
	b.ReportMetric(median(ratios), "x")
	b.ReportMetric(median(costs)/1e3, "own-µs")
	b.ReportMetric(0, "ns/op")
}

func median(list []float64) float64 {
	slices.Sort(list)
	return list[len(list)/2]
}

// spent returns the processor time that one call takes, in nanoseconds.
func spent(s side) float64 { return spentOn(s, 20) }

// spentOn does what spent does, with so many calls at least.
func spentOn(s side, calls int) float64 {
	const least = 20 * time.Millisecond
	runtime.GC()
	at, began := 0, processorTime()
	for {
		for range calls {
			s(at)
			at++
		}
		if spent := processorTime() - began; spent >= least {
			return float64(spent) / float64(at)
		}
	}
}

// The peer is as strict as this module, as far as encoding/json can be: unknown
// members, what stands behind the event and references that lead nowhere are
// refused. Names written twice it takes.
func BenchmarkContestReadAndValidateJSON(b *testing.B) {
	for _, c := range corpora(b) {
		peer := func(i int) {
			if e, err := naive.JSON(c.at(i)); err != nil || !naive.Valid(e) {
				b.Fatal("not valid")
			}
		}
		b.Run("owned/"+c.name, func(b *testing.B) {
			contest(b, peer, func(i int) {
				if _, list := event.Check("x.json", c.at(i)); list != nil {
					b.Fatal(list)
				}
			})
		})
		b.Run("reused/"+c.name, func(b *testing.B) {
			var reusing event.Reusing
			e := new(event.Event)
			contest(b, peer, func(i int) {
				if !reusing.ReadRight(c.at(i), e) {
					b.Fatal("not valid")
				}
			})
		})
	}
}

func BenchmarkContestValidate(b *testing.B) {
	for _, c := range corpora(b) {
		events := c.events(b)
		b.Run("valid/"+c.name, func(b *testing.B) {
			contest(b, func(i int) {
				if check.Struct(events[i%len(events)]) != nil {
					b.Fatal("not valid")
				}
			}, func(i int) {
				if events[i%len(events)].Diagnose() != nil {
					b.Fatal("not valid")
				}
			})
		})
		b.Run("fault/"+c.name, func(b *testing.B) {
			for _, e := range events {
				e.Language = "xx-invalid"
			}
			contest(b, func(i int) { check.Struct(events[i%len(events)]) }, func(i int) {
				if len(events[i%len(events)].Diagnose()) != 1 {
					b.Fatal("not one fault")
				}
			})
		})
	}
}

func BenchmarkContestReadYAML(b *testing.B) {
	list := append(corpora(b), corpus{"emitted", nil})
	for _, c := range list {
		documents := emittedYAML(b)
		if c.name != "emitted" {
			documents = everyOne(c.documents, func(_ int, document []byte) []byte { return canonicalYAML(b, document) })
		}
		c.documents = documents
		peer := func(i int) {
			decoder := yaml.NewDecoder(bytes.NewReader(c.at(i)))
			decoder.KnownFields(true)
			if err := decoder.Decode(new(event.Event)); err != nil {
				b.Fatal(err)
			}
		}
		b.Run("owned/"+c.name, func(b *testing.B) {
			contest(b, peer, func(i int) {
				if _, ok := event.ReadFastYAML(c.at(i)); !ok {
					b.Fatal("not read")
				}
			})
		})
		b.Run("reused/"+c.name, func(b *testing.B) {
			var reusing event.Reusing
			e := new(event.Event)
			contest(b, peer, func(i int) {
				if !reusing.ReadYAML(c.at(i), e) {
					b.Fatal("not read")
				}
			})
		})
	}
}

func BenchmarkContestWrite(b *testing.B) {
	for _, c := range corpora(b) {
		events := c.events(b)
		b.Run("json/"+c.name, func(b *testing.B) {
			peer, own := json.NewEncoder(io.Discard), event.NewEncoder(io.Discard, event.NDJSON)
			peer.SetEscapeHTML(false)
			contest(b, func(i int) { _ = peer.Encode(events[i%len(events)]) },
				func(i int) { _ = own.Encode(events[i%len(events)]) })
		})
		b.Run("yaml/"+c.name, func(b *testing.B) {
			own := event.NewEncoder(io.Discard, event.YAML)
			contest(b, func(i int) { _, _ = yaml.Marshal(events[i%len(events)]) },
				func(i int) { _ = own.Encode(events[i%len(events)]) })
		})
	}
}

func (c corpus) at(i int) []byte { return c.documents[i%len(c.documents)] }

func (c corpus) events(b *testing.B) []*event.Event {
	var list []*event.Event
	for _, document := range c.documents {
		e, ok := event.ReadFast(document)
		if !ok {
			b.Fatalf("not read: %s", document)
		}
		list = append(list, e)
	}
	return list
}
