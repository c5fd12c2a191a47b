package event_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// TestAnchoringChangesAppearancesAlone anchors the quotes of generated events
// in files of every style, with comments where there may be some.
func TestAnchoringChangesAppearancesAlone(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	generator := eventtest.New(7)
	written := 0
	for i := range 12 {
		swaps := i%3 == 0 // a list that is taken out takes its comments along
		e := generator.Event(eventtest.WithQuotes(1 + random.IntN(6)))
		texts := textsOf(e, random, swaps)
		wanted := e.Clone()
		unanchored := len(wanted.Anchor(texts))
		for name, data := range filesOf(t, e, random) {
			out, list, err := event.AnchorFile(name, data, texts)
			require.NoError(t, err, "%s\n%s", name, data)
			require.Len(t, list, unanchored)
			got, found := event.Check(name, out)
			require.False(t, found.With(diag.Syntax).HasErrors())
			require.True(t, got.Equal(wanted), "%s\n%s", name, out)
			require.Equal(t, besideAppearances(t, name, data, len(e.Quotes)), besideAppearances(t, name, out, len(e.Quotes)))
			if !swaps {
				require.Equal(t, bytes.Count(data, []byte(" #c")), bytes.Count(out, []byte(" #c")), "comments\n%s\n%s", data, out)
			}
			again, _, err := event.AnchorFile(name, out, texts)
			require.NoError(t, err)
			require.Equal(t, string(out), string(again), "a second time changes nothing")
			if !bytes.Equal(data, out) {
				written++
			}
		}
	}
	require.Greater(t, written, 30)
}

// textsOf gives every source a text that has the words of its quotes, and lets
// some appearances begin with an anchor, right or wrong.
func textsOf(e *event.Event, random *rand.Rand, swaps bool) fstest.MapFS {
	texts := fstest.MapFS{}
	for i := range e.Sources {
		s := &e.Sources[i]
		var text strings.Builder
		text.WriteString("It was: a # day.\n\n")
		for k := range e.Quotes {
			for n := range e.Quotes[k].Appearances {
				if a := &e.Quotes[k].Appearances[n]; a.Source == s.ID {
					words := wordsIn(&e.Quotes[k], a)
					fmt.Fprintf(&text, "%d: “%s” - [they] said\n", random.IntN(1e6), words)
					staleAnchor(a, random, swaps)
				}
			}
		}
		path := fmt.Sprintf("text-%d.txt", i)
		s.Content = &source.Content{Path: path}
		texts[path] = &fstest.MapFile{Data: []byte(text.String())}
	}
	return texts
}

func wordsIn(q *quote.Quote, a *quote.Appearance) string {
	switch {
	case a.Exact != "":
		return a.Exact
	case len(a.Fragments) > 0:
		return strings.Join(a.Fragments, "” she said, “")
	}
	return q.Text
}

func staleAnchor(a *quote.Appearance, random *rand.Rand, swaps bool) {
	if random.IntN(2) == 0 {
		a.Prefix = []string{"", "old: text", "two\nlines"}[random.IntN(3)]
	}
	if random.IntN(2) == 0 {
		a.Position = &quote.Position{Start: new(random.IntN(50)), End: new(60)}
	}
	if a.Exact != "" && swaps && random.IntN(4) == 0 {
		a.Fragments, a.Exact = []string{a.Exact}, ""
	}
}

// filesOf writes the event in the styles that files come in.
func filesOf(t *testing.T, e *event.Event, random *rand.Rand) map[string][]byte {
	write := func(f event.Format) []byte {
		var b bytes.Buffer
		require.NoError(t, event.NewEncoder(&b, f).Encode(e))
		return b.Bytes()
	}
	block := commented(write(event.YAML), random)
	return map[string][]byte{
		"block.yaml":  block,
		"crlf.yml":    bytes.ReplaceAll(block, []byte("\n"), []byte("\r\n")),
		"flow.yaml":   commented(write(event.JSON), random),
		"lines.json":  write(event.JSON),
		"one.ndjson":  write(event.NDJSON),
		"line.yaml":   write(event.NDJSON),
		"narrow.json": bytes.ReplaceAll(write(event.JSON), []byte("\n  "), []byte("\n\t")),
	}
}

// commented puts comments behind lines and between them, but inside texts.
func commented(data []byte, random *rand.Rand) []byte {
	var out []byte
	inside, deep := false, 0
	for line := range bytes.Lines(data) {
		line = bytes.TrimSuffix(line, []byte("\n"))
		indent := len(line) - len(bytes.TrimLeft(line, " -"))
		inside = inside && (len(line) == 0 || len(line)-len(bytes.TrimLeft(line, " ")) > deep)
		if !inside && random.IntN(6) == 0 {
			out = append(append(out, strings.Repeat(" ", indent)...), " #c between\n"...)
		}
		out = append(out, line...)
		if !inside && random.IntN(4) == 0 {
			out = append(out, " #c behind"...)
		}
		out = append(out, '\n')
		if header := bytes.TrimRight(line, "+-"); !inside && bytes.HasSuffix(header, []byte(" |")) {
			inside, deep = true, indent
			if bytes.HasPrefix(bytes.TrimLeft(line, " "), []byte("- |")) {
				deep = indent - 1
			}
		}
	}
	return out
}

// commentLines are what stays of a list that was the last of an appearance.
var commentLines = regexp.MustCompile(`^(?:\r?\n *#c [a-z]+)+`)

// besideAppearances returns what stands between the appearances: of block style, between
// their lines and those of their last comments.
func besideAppearances(t *testing.T, name string, data []byte, quotes int) []string {
	format := doc.YAML
	if strings.HasSuffix(name, "json") {
		format = doc.JSON
	}
	d, list := doc.Parse(data, format, diag.Position{}, doc.DefaultLimits())
	require.Empty(t, list)
	var parts []string
	end := 0
	for k := range quotes {
		n, _, ok := d.Find(diag.Pointer("/quotes").Index(k).Member("appearances"))
		if !ok {
			continue
		}
		for _, a := range n.Items {
			parts = append(parts, string(data[end:a.Start]))
			end = a.End
			if data[a.Start] != '{' {
				for _, m := range a.Members {
					end = max(end, m.Value.End)
				}
				end += slices.IndexFunc(append(data[end:], '\n'), func(c byte) bool { return c == '\n' || c == '\r' })
				end += len(commentLines.Find(data[end:]))
			}
		}
	}
	return append(parts, string(data[end:]))
}
