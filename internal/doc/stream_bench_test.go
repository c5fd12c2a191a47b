package doc_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/doc"
)

func BenchmarkStream(b *testing.B) {
	line := `{"schema":"news-event/v1","id":"a","title":"` + strings.Repeat("some words ", 200) + `","places":[{"name":"x"}]}` + "\n"
	lines := bytes.Repeat([]byte(line), 32<<20/len(line))
	yaml := bytes.Repeat([]byte("---\nid: a\n"+strings.Repeat("title: some words and more\n", 80)), 16<<10)
	for _, c := range []struct {
		name string
		kind doc.StreamKind
		text []byte
	}{{"NDJSON", doc.NDJSON, lines}, {"JSON", doc.JSONStream, lines}, {"YAML", doc.YAMLStream, yaml}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				s := doc.NewStream(bytes.NewReader(c.text), c.kind, doc.Limits{})
				for {
					if _, err := s.Next(); err == io.EOF {
						break
					}
				}
			}
		})
	}
}
