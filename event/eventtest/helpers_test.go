package eventtest_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

const small = "schema: news-event/v1\nid: talks\ntype: meeting\ntitle: Talks\n"

func write(t *testing.T, path, text string) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	return path
}

func TestLoadReadsAValidEvent(t *testing.T) {
	e := eventtest.Load(t, write(t, filepath.Join(t.TempDir(), "a.yaml"), small+"sources: [{id: s, kind: article, title: Unused}]\n"))
	require.Equal(t, event.ID("talks"), e.ID)
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	path := write(t, filepath.Join(t.TempDir(), "a.yaml"), strings.Replace(small, "title", "titel", 1))
	require.Contains(t, watch(func(t testing.TB) { eventtest.Load(t, path) }).fatal, "a.yaml:4:1: error: unknown field")
	require.Contains(t, watch(func(t testing.TB) { eventtest.Load(t, path+"x") }).fatal, "a.yamlx")
}

func TestLoadDirReadsAllBelow(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "b.yaml"), small)
	write(t, filepath.Join(dir, "a", "two.yml"), small+"---\n"+strings.Replace(small, "talks", "more", 1))
	write(t, filepath.Join(dir, ".git", "c.yaml"), "no event")
	write(t, filepath.Join(dir, ".c.yaml"), "no event")
	write(t, filepath.Join(dir, "README.md"), "no event")
	var names []string
	for _, l := range eventtest.LoadDir(t, dir) {
		names = append(names, l.Name+" "+string(l.Event.ID))
	}
	require.Equal(t, []string{"a/two.yml#1 talks", "a/two.yml#2 more", "b.yaml talks"}, names)
}

func TestLoadDirFailsWhereThereIsNothing(t *testing.T) {
	dir := t.TempDir()
	require.Contains(t, watch(func(t testing.TB) { eventtest.LoadDir(t, dir) }).fatal, "there is no event in")
	require.Contains(t, watch(func(t testing.TB) { eventtest.LoadDir(t, filepath.Join(dir, "x")) }).fatal, "x")
	write(t, filepath.Join(dir, "a.json"), "{}")
	require.Contains(t, watch(func(t testing.TB) { eventtest.LoadDir(t, dir) }).fatal, "a.json:1:1")
}

func TestDiffNamesEveryFieldThatDiffers(t *testing.T) {
	a := eventtest.New(1).Event(eventtest.Full())
	require.Empty(t, eventtest.Diff(a, a.Clone()))
	b := a.Clone()
	b.Title = "Talks <on> fees"
	b.Summary = ""
	b.Participants[1].Aliases = nil
	b.Sources = append(b.Sources, b.Sources[0])
	b.Quotes[0].Text = strings.Repeat("word ", 60) + "x"
	a.Quotes[0].Text = strings.Repeat("word ", 60) + "y"
	a.Extensions = map[string]any{"a:b": nil, "a:c": json.Number("7"), "a:d": "\xff"}
	b.Extensions = map[string]any{"a:b": []any{}, "a:c": 7.0, "a:d": "\xfe"}
	lines := strings.Split(eventtest.Diff(a, b), "\n")
	require.Len(t, lines, 8)
	require.Regexp(t, `^/title: ".*" became "Talks <on> fees"$`, lines[0])
	require.Regexp(t, `^/summary: ".*" is gone$`, lines[1])
	require.Regexp(t, `^/participants/[a-z0-9-]+/aliases: \[".*"\] is gone$`, lines[2])
	require.Regexp(t, `^/sources/article-1#2: \{"id":.* was added$`, lines[3])
	require.Regexp(t, `^/quotes/q1/text: ….{1,80}word y" became ….*word x"$`, lines[4])
	require.Equal(t, []string{
		`/extensions/a:b: null became []`,
		`/extensions/a:c: 7 (a json.Number) became 7 (a float64)`,
		`/extensions/a:d: "\xff" became "\xfe"`,
	}, lines[5:])
	for _, line := range lines {
		require.Less(t, len(line), 300)
	}
}

func TestDiffMatchesElementsByWhatTellsThemApart(t *testing.T) {
	a := eventtest.New(1).Event(eventtest.Full())
	a.Places = append(a.Places, event.Place{Name: "Elsewhere"})
	for name, change := range map[string]struct {
		make func(e *event.Event)
		want string
	}{
		"put in front": {func(e *event.Event) { e.Quotes = append([]quote.Quote{{ID: "new"}}, e.Quotes...) },
			`^/quotes/new: \{"id":"new".* was added$`},
		"taken out": {func(e *event.Event) { e.Sources = slices.Delete(e.Sources, 1, 2) }, `^/sources/transcript-2: .* is gone$`},
		"moved": {func(e *event.Event) { e.Quotes = append(e.Quotes[1:], e.Quotes[0]) },
			`^/quotes/q1: moved from place 1 to place \d+$`},
		"shuffled":         {func(e *event.Event) { slices.Reverse(e.Quotes) }, `^/quotes: \["q1","q2".* are in another order: \["q\d+".*$`},
		"place renamed":    {func(e *event.Event) { e.Places[0].Name = "Nowhere" }, `^/places/[^/]*/name: ".*" became "Nowhere"$`},
		"place lost":       {func(e *event.Event) { e.Places = e.Places[1:] }, `^/places/[^/]*: .* is gone$`},
		"alias trimmed":    {func(e *event.Event) { e.Participants[0].Aliases[0] += " " }, `^/participants/[a-z-]+1/aliases/0: ".*" became ".* "$`},
		"role added":       {func(e *event.Event) { e.Participants[0].Roles = append(e.Participants[0].Roles, "acme:cook") }, `^/participants/[a-z-]+1/roles: "acme:cook" was added$`},
		"id changed":       {func(e *event.Event) { e.Claims[2].ID = "other" }, `^/claims/claim-3/id: "claim-3" became "other"$`},
		"inside a subject": {func(e *event.Event) { e.Subjects[0].Name = "" }, `^/subjects/topic:\d+/name: ".*" is gone$`},
		"in an appearance": {func(e *event.Event) { e.Quotes[2].Appearances[0].Prefix = "so: " },
			`^/quotes/q3/appearances/[a-z-]+\d/prefix: ".*" became "so: "$`},
	} {
		t.Run(name, func(t *testing.T) {
			b := a.Clone()
			change.make(b)
			require.Regexp(t, change.want, eventtest.Diff(a, b))
			require.NotContains(t, eventtest.Diff(a, b), "\n")
		})
	}
}

func TestDiffIsEmptyExactlyWhenEventsAreEqual(t *testing.T) {
	g := eventtest.New(15)
	for range 60 {
		a, b := g.Event(), g.Event()
		require.Empty(t, eventtest.Diff(a, a.Clone()))
		require.NotEmpty(t, eventtest.Diff(a, b))
		c := a.Clone()
		slices.Reverse(c.Sources)
		require.Equal(t, a.Equal(c), eventtest.Diff(a, c) == "", a.ID)
	}
}

func TestDiffEndsWithNil(t *testing.T) {
	require.Empty(t, eventtest.Diff(nil, nil))
	require.Contains(t, eventtest.Diff(nil, &event.Event{Title: "x"}), "the event")
}

func TestRequireEqualShowsTheDifference(t *testing.T) {
	a, b := &event.Event{Title: "one", Places: []event.Place{}}, &event.Event{Title: "two"}
	require.Contains(t, watch(func(t testing.TB) { eventtest.RequireEqual(t, a, b) }).fatal, `/title: "one" became "two"`)
	b.Title = "one"
	eventtest.RequireEqual(t, a, b)
}

func TestRequireFindingWantsCodeAndPath(t *testing.T) {
	_, list := event.Check("a.yaml", []byte(strings.Replace(small, "meeting", "meting", 1)))
	f := eventtest.RequireFinding(t, list, diag.InvalidValue, "/type")
	require.Equal(t, 3, f.Start.Line)
	other := watch(func(t testing.TB) { eventtest.RequireFinding(t, list, diag.InvalidValue, "/title") }).fatal
	require.Contains(t, other, `no finding invalid-value at "/title", but:`+"\n\t"+`invalid-value at "/type": "meting" is not`)
	require.NotEmpty(t, watch(func(t testing.TB) { eventtest.RequireFinding(t, list, diag.Required, "/type") }).fatal)
	require.Contains(t, watch(func(t testing.TB) { eventtest.RequireFinding(t, nil, diag.Required, "") }).fatal, "no finding at all")
	require.Contains(t, watch(func(t testing.TB) { eventtest.RequireNoFindings(t, list) }).fatal, "a.yaml:3:7")
	eventtest.RequireNoFindings(t, nil)
}

func TestGoldenComparesAndUpdates(t *testing.T) {
	t.Setenv(eventtest.UpdateGolden, "0")
	path := filepath.Join(t.TempDir(), "new", "golden.txt")
	require.Contains(t, watch(func(t testing.TB) { eventtest.Golden(t, path, []byte("a\nb\n")) }).fatal, "UPDATE_GOLDEN=1")
	t.Setenv(eventtest.UpdateGolden, "1")
	eventtest.Golden(t, path, []byte("a\nb\n"))
	t.Setenv(eventtest.UpdateGolden, "")
	eventtest.Golden(t, path, []byte("a\nb\n"))
	differs := watch(func(t testing.TB) { eventtest.Golden(t, path, []byte("a\nc\n")) }).fatal
	require.Contains(t, differs, "in line 2\n\twant \"b\\n\"\n\tgot  \"c\\n\"")
	require.Contains(t, watch(func(t testing.TB) { eventtest.Golden(t, path, []byte("a\n")) }).fatal, "in line 2\n\twant \"b\\n\"\n\tgot  the end")
}
