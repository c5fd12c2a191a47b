package event_test

import (
	"bytes"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// ordinaryYAML returns documents of the same events as [ordinary].
func ordinaryYAML(t testing.TB) [][]byte {
	t.Helper()
	var list [][]byte
	for _, document := range ordinary(t) {
		list = append(list, canonicalYAML(t, document))
	}
	return list
}

func BenchmarkReadYAML(b *testing.B) {
	for name, documents := range map[string][][]byte{"canonical": ordinaryYAML(b), "emitted": emittedYAML(b)} {
		b.Run(name, func(b *testing.B) { benchmarkReadYAML(b, documents) })
	}
}

func benchmarkReadYAML(b *testing.B, documents [][]byte) {
	b.Run("yaml.v3", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			decoder := yaml.NewDecoder(bytes.NewReader(document))
			decoder.KnownFields(true)
			require.NoError(b, decoder.Decode(new(event.Event)))
		})
	})
	b.Run("thoroughly", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			_, shape, _ := event.ReadYAMLThoroughly(document)
			require.Empty(b, shape)
		})
	})
	b.Run("owned", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			if _, ok := event.ReadFastYAML(document); !ok {
				b.Fatal("not read")
			}
		})
	})
	b.Run("reused", func(b *testing.B) {
		var reusing event.Reusing
		e := new(event.Event)
		each(b, documents, func(document []byte) {
			if !reusing.ReadYAML(document, e) {
				b.Fatal("not read")
			}
		})
	})
}

// Stepping aside at the very end costs the whole fast way on top.
func BenchmarkStepAsideFromYAML(b *testing.B) {
	documents := ordinaryYAML(b)
	for i := range documents {
		documents[i] = append(documents[i], "...\n"...)
	}
	b.Run("thoroughly", func(b *testing.B) {
		each(b, documents, func(document []byte) { event.ReadYAMLThoroughly(document) })
	})
	b.Run("late", func(b *testing.B) {
		each(b, documents, func(document []byte) {
			if _, ok := event.ReadFastYAML(document); ok {
				b.Fatal("read")
			}
			event.ReadYAMLThoroughly(document)
		})
	})
}
