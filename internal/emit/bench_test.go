package emit_test

import (
	"encoding/json"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/internal/emit"
)

// usual is a document such as people write, with some dates and some prose.
func usual() *document {
	d := &document{
		Schema: "news-event/v1", Title: "A meeting that ended without an agreement",
		Summary: "The two sides talked for almost three hours.\nThere was no ceasefire, no agreement and no timeline: nothing.\n",
		When:    span{Start: "2025-08-15", Long: &wording{Title: "PT3H", Text: "almost three hours"}},
		Titles:  map[string]wording{"de": {Title: "Ein Treffen ohne Ergebnis"}, "uk": {Title: "Зустріч без результату"}},
	}
	for range 20 {
		d.Places = append(d.Places, place{
			Name: "Joint Base Elmendorf-Richardson", Names: []string{"JBER", "2025-08-15T11:30:00-08:00", "it was \"productive\", he said"},
			Point: &point{"61.2517", "-149.8064"}, Streets: []place{{Name: "“No deal until there’s a deal.”"}},
		})
	}
	return d
}

func BenchmarkYAML(b *testing.B) {
	d, buf := usual(), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = emit.YAML(buf[:0], d, emit.Comments{})
	}
	b.SetBytes(int64(len(buf)))
}

func BenchmarkYAMLOfTheLibrary(b *testing.B) {
	d, buf := usual(), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = yaml.Marshal(d)
	}
	b.SetBytes(int64(len(buf)))
}

func BenchmarkYAMLWithComments(b *testing.B) {
	d := usual()
	source := seeded(5).comment(string(emitYAML(b, d)))
	tree, buf := parse(b, source), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = emit.YAML(buf[:0], d, emit.CollectComments([]byte(source), tree))
	}
	b.SetBytes(int64(len(buf)))
}

func BenchmarkJSON(b *testing.B) {
	d, buf := usual(), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = emit.JSON(buf[:0], d, false)
	}
	b.SetBytes(int64(len(buf)))
}

func BenchmarkJSONOfTheStandardLibrary(b *testing.B) {
	d, buf := usual(), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = json.Marshal(d)
	}
	b.SetBytes(int64(len(buf)))
}
