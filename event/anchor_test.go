package event_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

func ExampleAnchorFile() {
	folder := fstest.MapFS{ // os.DirFS of the event file's folder
		"report.txt": {Data: []byte("“We won by 2.5 points,” the coach said.")},
	}
	file := `schema: news-event/v1
id: cup
type: sports-competition
title: A cup
sources: [{id: report, kind: article, title: Report, content: {path: report.txt}}]
quotes:
  - id: coach
    type: direct
    text: We won by 2.5 points.
    appearances:
      - source: report # the local paper
`
	anchored, list, err := event.AnchorFile("cup.yaml", []byte(file), folder)
	if err != nil || len(list) > 0 {
		fmt.Println(list, err)
	}
	fmt.Print(strings.TrimPrefix(string(anchored), file[:strings.Index(file, "    appearances")]))
	// Output:
	//     appearances:
	//       - source: report # the local paper
	//         exact: We won by 2.5 points
	//         prefix: “
	//         suffix: ',” the coach said.'
	//         position:
	//           start: 1
	//           end: 21
}

func TestAnchorFillsWhatCanBeFound(t *testing.T) {
	fsys := fstest.MapFS{"report.txt": {Data: []byte(told)}}
	translated := direct("Wir haben gewonnen")
	translated.Language = "de"
	e := telling("report.txt", direct("We won"), direct("We won the second game"), direct("Nobody came to see them"),
		quote.Quote{Type: quote.Indirect, Text: "They left."}, translated)
	e.Sources[1].Language = "en"
	before := e.Clone()
	require.Equal(t, []string{
		"/quotes/1/appearances/1 error quote-altered",
		"/quotes/2/appearances/1 error quote-absent",
	}, found(e.Anchor(fsys)))
	require.Equal(t, quote.Appearance{
		Source: "report", Exact: "We won", Prefix: "“", Suffix: ",” she said. They left early. “W",
		Position: &quote.Position{Start: new(1), End: new(7)},
	}, e.Quotes[0].Appearances[1])
	require.Equal(t, before.Quotes[0].Appearances[0], e.Quotes[0].Appearances[0], "an outlet has no text")
	require.Equal(t, before.Quotes[1:], e.Quotes[1:])
	require.Empty(t, e.Verify(fsys).With(diag.PositionMismatch))
}

func TestNothingIsAnchoredInAChangedText(t *testing.T) {
	fsys := fstest.MapFS{"report.txt": {Data: []byte(told)}}
	e := telling("report.txt", direct("We won"))
	e.Sources[1].Content.SHA256 = strings.Repeat("0", 64)
	require.Equal(t, []string{"/sources/1/content error content-changed"}, found(e.Anchor(fsys)))
	require.Empty(t, e.Quotes[0].Appearances[1].Exact)
}

const twoEvents = `# the first
schema: news-event/v1
id: a
type: visit
title: A
sources: [{id: report, kind: article, title: R, content: {path: report.txt}}]
quotes: [{id: q, type: direct, text: We won, attributionText: she, appearances: [{source: report}]}]
---
# the second
schema: news-event/v1
id: b
type: visit
title: B
sources: [{id: report, kind: article, title: R, content: {path: report.txt}}]
quotes: [{id: q, type: direct, text: We lose, attributionText: he, appearances: [{source: report}]}]
# the end
`

func TestEveryDocumentOfAFileIsAnchored(t *testing.T) {
	fsys := fstest.MapFS{"report.txt": {Data: []byte("“We won,” she said. He said: “We lost.”\n")}}
	out, list, err := event.AnchorFile("two.yaml", []byte(twoEvents), fsys)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, "two.yaml:15:82: error: ", list[0].Error()[:len("two.yaml:15:82: error: ")])
	require.Equal(t, 2, list[0].Document)
	first := "[{source: report, exact: We won, prefix: “, suffix: ',” she said. He said: “We lost.”', position: {start: 1, end: 7}}]"
	require.Equal(t, strings.Replace(twoEvents, "[{source: report}]", first, 1), string(out))
}

func TestOnlyFilesOfTheRightShapeAreAnchored(t *testing.T) {
	file := strings.Replace(twoEvents, "title: A", "titel: A", 1)
	_, _, err := event.AnchorFile("two.yaml", []byte(file), fstest.MapFS{})
	require.ErrorIs(t, err, diag.UnknownField)
	_, _, err = event.AnchorFile("two.yaml", []byte(file), fstest.MapFS{"report.txt": {Data: []byte(told)}}, event.AllowUnknownFields())
	require.NoError(t, err)
}

func TestCheckerVerifiesWithPlacesAndSaysNothingTwice(t *testing.T) {
	file := strings.NewReplacer("text: We lose", `text: "  "`, "path: report.txt}}]\nquotes: [{id: q, type: direct, text: We won",
		"path: ../r.txt}}]\nquotes: [{id: q, type: direct, text: We won").Replace(twoEvents)
	checker := event.NewChecker("two.yaml", strings.NewReader(file))
	fsys := fstest.MapFS{"report.txt": {Data: []byte(told)}}
	var codes []string
	for _, list := range checker.All() {
		for _, d := range list.Errors() {
			codes = append(codes, string(d.Code))
		}
		require.Empty(t, checker.Verify(fsys))
	}
	require.Equal(t, []string{"invalid-path", "blank-text"}, codes)

	checker = event.NewChecker("two.yaml", strings.NewReader(twoEvents))
	var places []string
	for range checker.All() {
		for _, d := range checker.Verify(fsys) {
			places = append(places, d.Start.String()+" "+string(d.Code)+" "+d.Excerpt.Text[d.Start.Column-1:][:6])
		}
	}
	require.Equal(t, []string{"15:82 quote-altered {sourc"}, places)
}

// The quotes of a source that nobody has are not looked for.
func TestAnchorPassesOverSourcesWithoutContent(t *testing.T) {
	e := telling("report.txt", direct("We won"))
	e.Sources = []source.Source{{ID: "outlet"}, {ID: "report"}}
	require.Empty(t, e.Anchor(fstest.MapFS{}))
}
