package event_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

func TestExamplesHoldAgainstTheirTexts(t *testing.T) {
	dirs, err := os.ReadDir("../examples")
	require.NoError(t, err)
	for _, dir := range dirs {
		path := "../examples/" + dir.Name()
		data, err := os.ReadFile(path + "/event.yaml")
		if os.IsNotExist(err) {
			continue
		}
		require.NoError(t, err)
		e, list := event.Check("event.yaml", data)
		require.False(t, list.HasErrors(), dir.Name())
		require.Empty(t, e.Verify(os.DirFS(path)), dir.Name())
	}
}

const told = "“We won,” she said. They left early. “We lost the second game,” he said.\n"

// telling is an event of which each quote appears in the source with the path.
func telling(path string, quotes ...quote.Quote) *event.Event {
	e := &event.Event{
		Language: "en",
		Sources:  []source.Source{{ID: "outlet", Kind: source.Outlet}, {ID: "report", Kind: source.Article, Content: &source.Content{Path: path}}},
		Quotes:   quotes,
	}
	for i := range e.Quotes {
		if e.Quotes[i].Appearances == nil {
			e.Quotes[i].Appearances = []quote.Appearance{{Source: "outlet"}, {Source: "report"}}
		}
	}
	return e
}

func direct(words string) quote.Quote { return quote.Quote{Type: quote.Direct, Text: words} }

func found(list diag.List) []string {
	var lines []string
	for _, d := range list {
		lines = append(lines, string(d.Path)+" "+d.Severity.String()+" "+string(d.Code))
	}
	return lines
}

func TestVerifyPointsAtTheAppearance(t *testing.T) {
	fsys := fstest.MapFS{"texts/report.txt": {Data: []byte(told)}}
	start, end := 3, 9
	e := telling("texts/report.txt", direct("We won"), direct("We won the second game"), direct("They left early"),
		direct("Nobody came to see them"), quote.Quote{Type: quote.Indirect, Text: "They left."},
		quote.Quote{Type: quote.Direct, Text: "We won", Appearances: []quote.Appearance{
			{Source: "report", Position: &quote.Position{Start: &start, End: &end}}}})
	require.Equal(t, []string{
		"/quotes/1/appearances/1 error quote-altered",
		"/quotes/2/appearances/1 warning quote-not-in-marks",
		"/quotes/3/appearances/1 error quote-absent",
		"/quotes/5/appearances/0/position error position-mismatch",
	}, found(e.Verify(fsys)))

	e.Sources[1].Kind = source.Transcript
	require.Empty(t, e.Verify(fsys).Warnings(), "a transcript puts no marks round what is said")

	e.Sources[1].Language = "no"
	require.Empty(t, e.Verify(fsys), "a translation does not stand in the text")
}

func TestVerifyChecksTheHash(t *testing.T) {
	fsys := fstest.MapFS{"report.txt": {Data: []byte(told)}}
	sum := sha256.Sum256([]byte(told))
	start, end := 3, 9
	e := telling("report.txt", quote.Quote{Type: quote.Direct, Text: "We won it", Appearances: []quote.Appearance{
		{Source: "report", Exact: "We won", Position: &quote.Position{Start: &start, End: &end}}}})
	e.Sources[1].Content.SHA256 = strings.ToUpper(hex.EncodeToString(sum[:]))
	require.Equal(t, []string{"/quotes/0/appearances/0 error quote-altered"}, found(e.Verify(fsys)))
	e.Quotes[0].Text = "We won"
	require.Equal(t, []string{"/quotes/0/appearances/0/position error position-mismatch"}, found(e.Verify(fsys)))
	e.Sources[1].Content.SHA256 = strings.Repeat("0", 64)
	require.Equal(t, []string{"/sources/1/content error content-changed"}, found(e.Verify(fsys)),
		"positions in a changed text are no second finding")
}

func TestAChangedTextIsSaidOnceWithWhatStillStandsInIt(t *testing.T) {
	fsys := fstest.MapFS{"report.txt": {Data: []byte(told)}}
	e := telling("report.txt", direct("We won"), direct("They left early"), direct("Nobody came to see them"),
		quote.Quote{Type: quote.Indirect, Text: "They left."})
	e.Sources[1].Content.SHA256 = strings.Repeat("0", 64)
	list := e.Verify(fsys)
	require.Equal(t, []string{
		"/sources/1/content error content-changed",
		"/quotes/1/appearances/1 warning quote-not-in-marks",
		"/quotes/2/appearances/1 error quote-absent",
	}, found(list))
	require.Contains(t, list[0].Message, "; quotes from it that still stand there: 2 of 3")
	require.Equal(t, "the text was changed since it was hashed", list[2].Hint)
	e.Quotes = e.Quotes[:1]
	require.Contains(t, e.Verify(fsys)[0].Message, "; the quote from it still stands there")
	e.Quotes = nil
	require.NotContains(t, e.Verify(fsys)[0].Message, "stand")
}

func TestVerifyReadsTextsBelowTheFolderAlone(t *testing.T) {
	fsys := fstest.MapFS{
		"folder/x.txt": {Data: []byte(told)},
		"link.txt":     {Data: []byte("folder/x.txt"), Mode: fs.ModeSymlink},
		"linked":       {Data: []byte("folder"), Mode: fs.ModeSymlink | fs.ModeDir},
		"pipe":         {Mode: fs.ModeNamedPipe},
		"latin.txt":    {Data: []byte("K\xf6ln")},
		"big.txt":      {Data: make([]byte, event.MaxContent+1)},
		"exact.txt":    {Data: []byte(strings.Repeat("a", 1<<10))},
	}
	for path, says := range map[string]string{
		"missing.txt":     "does not exist",
		"folder":          "is not a regular file",
		"pipe":            "is not a regular file",
		"link.txt":        "symbolic link",
		"linked/x.txt":    "symbolic link",
		"latin.txt":       "is not a text in UTF-8",
		"big.txt":         "is larger than 64 MiB",
		"../x.txt":        "does not lead to a file below",
		"/etc/passwd":     "does not lead to a file below",
		"folder/../x.txt": "does not lead to a file below",
		"":                "does not lead to a file below",
		".":               "does not lead to a file below",
		`folder\x.txt`:    "does not lead to a file below",
		"x\x1b[31m.txt":   `x\x1b[31m.txt`,
		"folder/x.txt/y":  "does not exist",
	} {
		list := telling(path, direct("We won")).Verify(fsys)
		require.Equal(t, []string{"/sources/1/content error content-missing"}, found(list), path)
		require.Contains(t, list[0].Message, says, path)
	}
	require.Empty(t, telling("folder/x.txt", direct("We won")).Verify(fsys))
}

func TestVerifyFollowsNoLinkOutOfTheFolder(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(dir+"/secret.txt", []byte(told), 0o600))
	require.NoError(t, os.Mkdir(dir+"/event", 0o700))
	if err := os.Symlink("../secret.txt", dir+"/event/report.txt"); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	root, err := os.OpenRoot(dir + "/event")
	require.NoError(t, err)
	defer root.Close()
	for _, fsys := range []fs.FS{root.FS(), os.DirFS(dir + "/event")} {
		require.Equal(t, []string{"/sources/1/content error content-missing"}, found(telling("report.txt", direct("We won")).Verify(fsys)))
	}
}

func TestVerifyListsAHundredFindings(t *testing.T) {
	quotes := make([]quote.Quote, 150)
	for i := range quotes {
		quotes[i] = direct("Nobody came to see them")
	}
	list := telling("report.txt", quotes...).Verify(fstest.MapFS{"report.txt": {Data: []byte(told)}})
	require.Len(t, list, diag.MaxFindings+1)
	require.Equal(t, diag.TooManyFindings, list[diag.MaxFindings].Code)
}

// countingFS counts how often each file is opened.
type countingFS struct {
	fstest.MapFS
	opened map[string]int
}

func (c countingFS) Open(name string) (fs.File, error) {
	c.opened[name]++
	return c.MapFS.Open(name)
}

func TestVerifyReadsATextOnceAndAnswersInDocumentOrder(t *testing.T) {
	fsys := countingFS{fstest.MapFS{"a.txt": {Data: []byte(told)}, "b.txt": {Data: []byte(told)}}, map[string]int{}}
	e := &event.Event{Language: "en"}
	for i := range 30 {
		id := source.ID("s" + string(rune('a'+i)))
		e.Sources = append(e.Sources, source.Source{ID: id, Kind: source.Article, Content: &source.Content{Path: []string{"a.txt", "b.txt"}[i%2]}})
	}
	e.Sources[3].Content.SHA256 = strings.Repeat("0", 64)
	q := direct("Nobody came to see them")
	q.Appearances = []quote.Appearance{{Source: "sb"}, {Source: "sa"}, {Source: "sd"}, {Source: "sc"}}
	e.Quotes = []quote.Quote{q, direct("We won")}
	require.Equal(t, []string{
		"/sources/3/content error content-changed",
		"/quotes/0/appearances/0 error quote-absent",
		"/quotes/0/appearances/1 error quote-absent",
		"/quotes/0/appearances/2 error quote-absent",
		"/quotes/0/appearances/3 error quote-absent",
	}, found(e.Verify(fsys)))
	require.Equal(t, map[string]int{"a.txt": 1, "b.txt": 1}, fsys.opened)
}
