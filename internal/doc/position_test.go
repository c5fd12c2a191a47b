package doc

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

func TestPositionsCountLinesAndCodePoints(t *testing.T) {
	text := "a: Київ\r\nb: 😀x\rc: \u2028y\n" + strings.Repeat("é", 1000) + ": z\n"
	d := mustParse(t, text, YAML)
	line, column := 1, 1
	for offset, r := range text {
		require.Equal(t, diag.Position{Offset: offset, Line: line, Column: column}, d.Position(offset))
		column++
		if r == '\n' || r == '\r' && text[offset+1] != '\n' {
			line, column = line+1, 1
		}
	}
	require.Equal(t, line, d.Position(len(text)).Line)
	require.Equal(t, d.Position(len(text)), d.Position(len(text)+9))
}

func TestByteOrderMarkHasNoColumn(t *testing.T) {
	d := mustParse(t, "\ufeff{\"a\": 1}", JSON)
	require.Equal(t, diag.Position{Offset: 3, Line: 1, Column: 1}, d.Position(0))
	require.Equal(t, diag.Position{Offset: 4, Line: 1, Column: 2}, d.Position(4))
	require.Equal(t, diag.Excerpt{Text: `{"a": 1}`, Column: 1}, d.Excerpt(4))
}

func TestPositionsBeginAtTheBase(t *testing.T) {
	base := diag.Position{Offset: 100, Line: 7, Column: 5}
	d, list := Parse([]byte("{\"a\":\n1}"), JSON, base, Limits{})
	require.Empty(t, list)
	require.Equal(t, diag.Position{Offset: 101, Line: 7, Column: 6}, d.Position(1))
	require.Equal(t, diag.Position{Offset: 106, Line: 8, Column: 1}, d.Position(6))
}

func TestExcerptsAreWindows(t *testing.T) {
	long := strings.Repeat("é", 500)
	d := mustParse(t, "short: 1\r\nlong: \""+long+"\"\n", YAML)
	require.Equal(t, diag.Excerpt{Text: "short: 1", Column: 1}, d.Excerpt(3))
	start := d.Root.Members[1].Value.Start
	e := d.Excerpt(start)
	require.Equal(t, 1, e.Column)
	require.Len(t, []rune(e.Text), 240)
	require.True(t, strings.HasPrefix(e.Text, "long: \"éé"))
	e = d.Excerpt(start + 1 + 2*400)
	require.Equal(t, 8+400-120, e.Column)
	require.Equal(t, strings.Repeat("é", 220)+"\"", e.Text)
}

func TestFindReturnsTheInnermostThatExists(t *testing.T) {
	d := mustParse(t, "a:\n  - b: 1\n    c/d: 2\n  - x\n", YAML)
	n, m, ok := d.Find("/a/0/c~1d")
	require.True(t, ok)
	require.Equal(t, "2", n.Text)
	require.Equal(t, "c/d", m.Name)
	n, m, ok = d.Find("/a/1/z/y")
	require.False(t, ok)
	require.Equal(t, "x", n.Text)
	require.Nil(t, m)
	for _, p := range []diag.Pointer{"/a/2", "/a/00", "/a/-", "/a/", "/a/99999999999999999999"} {
		n, m, ok = d.Find(p)
		require.False(t, ok, p)
		require.Equal(t, List, n.Kind)
		require.Equal(t, "a", m.Name)
	}
	n, _, ok = d.Find("")
	require.True(t, ok)
	require.Same(t, d.Root, n)
}

func TestFindingsGetThePlaceTheirCodeAsksFor(t *testing.T) {
	d := mustParse(t, "# c\nid: x\ntime: &t {start: 1}\nempty: {}\nlist: [a]\nmore:\n  - n: 1\nagain: *t\n", YAML)
	cases := []struct {
		code       diag.Code
		path       diag.Pointer
		start, end string
	}{
		{diag.WrongType, "/id", "2:5", "2:6"},
		{diag.UnknownField, "/id", "2:1", "2:3"},
		{diag.Required, "", "2:1", "2:3"},
		{diag.Required, "/time", "3:11", "3:16"},
		{diag.Required, "/empty", "4:8", "4:10"},
		{diag.Required, "/more/0", "7:5", "7:6"},
		{diag.Required, "/again", "8:8", "8:10"},
		{diag.WrongType, "/list", "5:7", "5:10"},
		{diag.InvalidValue, "/list/7", "5:7", "5:10"},
		{diag.InvalidValue, "/more/0/z/z", "7:5", "7:6"},
		{diag.DuplicateKey, "/more/0", "7:5", "7:9"},
	}
	for _, c := range cases {
		list := diag.List{{Code: c.code, Path: c.path}}
		d.Place(list)
		require.Equal(t, c.start, list[0].Start.String(), "%s %s", c.code, c.path)
		require.Equal(t, c.end, list[0].End.String(), "%s %s", c.code, c.path)
		require.NotEmpty(t, list[0].Excerpt.Text)
	}
	placed := diag.List{{Code: diag.WrongType, Path: "/id", Start: diag.Position{Line: 9, Column: 9}}}
	d.Place(placed)
	require.Equal(t, 9, placed[0].Start.Line)
}

func TestFirstOfManyDuplicatesIsFound(t *testing.T) {
	var b strings.Builder
	for i := range 20 {
		fmt.Fprintf(&b, "k%d: %d\n", i%10, i)
	}
	n, _, ok := mustParse(t, b.String(), YAML).Find("/k3")
	require.True(t, ok)
	require.Equal(t, "3", n.Text)
}
