package event_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func FuzzAnchorFile(f *testing.F) {
	f.Add(twoEvents, "yaml")
	f.Add(strings.ReplaceAll(twoEvents, "[{source: report}]", "\n- &a\n  source: report # c\n  exact: |+ # d\n    x\n\n  fragments:\n  - a\n"), "yaml")
	f.Add("schema: news-event/v1\nsources:\n- id: report\n  content: {path: report.txt}\nquotes:\n    - type: direct\n      text: We lost\n      appearances:\n      - ? source\n        : report\n", "yaml")
	f.Add("{\"schema\":\"news-event/v1\",\r\n\t\"sources\":[{\"id\":\"report\",\"content\":{\"path\":\"report.txt\"}}],\"quotes\":[{\"type\":\"direct\",\"text\":\"lost\",\"appearances\":[{\"prefix\":\"x\",\"source\":\"report\",\r\n\"position\":{\"start\":1}}]}]}", "json")
	fsys := fstest.MapFS{"report.txt": {Data: []byte("“We won,” she said: - {a}\r\n\u2028He #said: “We” he said “lost.”\n")}}
	f.Fuzz(func(t *testing.T, file, format string) {
		name := "x." + format
		out, list, err := event.AnchorFile(name, []byte(file), fsys)
		if err != nil {
			return
		}
		again, same, err := event.AnchorFile(name, out, fsys)
		require.NoError(t, err)
		require.Equal(t, string(out), string(again))
		require.Len(t, same, len(list))
	})
}
