package diag_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

func finding(code diag.Code, line int) diag.Diagnostic {
	return diag.Diagnostic{
		Code: code, Severity: code.Severity(), File: "a.yaml", Path: "/title", Message: "says so",
		Start: diag.Position{Offset: 10 * line, Line: line, Column: 3},
	}
}

func TestListAnswersForEveryCodeInIt(t *testing.T) {
	list := diag.List{finding(diag.BlankText, 1), finding(diag.UnusedSource, 2)}
	require.ErrorIs(t, list, diag.BlankText)
	require.ErrorIs(t, list, diag.UnusedSource)
	require.NotErrorIs(t, list, diag.Required)
	require.NotErrorIs(t, list, io.EOF)
}

func TestListIsFoundAsAnErrorAgain(t *testing.T) {
	var list diag.List
	require.ErrorAs(t, diag.List{finding(diag.BlankText, 1)}.Err(), &list)
	require.Equal(t, diag.Pointer("/title"), list[0].Path)
}

func TestErrIsNilForWarningsAlone(t *testing.T) {
	require.NoError(t, diag.List(nil).Err())
	require.NoError(t, diag.List{finding(diag.UnusedSource, 1)}.Err())
	err := diag.List{finding(diag.UnusedSource, 1), finding(diag.BlankText, 2)}.Err()
	require.EqualError(t, err, "a.yaml:2:3: error: says so [blank-text]")
}

func TestListIsSplitBySeverity(t *testing.T) {
	list := diag.List{finding(diag.UnusedSource, 1), finding(diag.BlankText, 2)}
	require.True(t, list.HasErrors())
	require.False(t, list.Warnings().HasErrors())
	require.Equal(t, diag.BlankText, list.Errors()[0].Code)
	require.Equal(t, diag.UnusedSource, list.Warnings()[0].Code)
	require.Len(t, list.With(diag.BlankText), 1)
}

func TestSortKeepsFindingsOfOnePlaceInOrder(t *testing.T) {
	list := diag.List{finding(diag.Required, 3), finding(diag.BlankText, 1), finding(diag.UnsafeText, 1)}
	list.Sort()
	require.Equal(t, []diag.Code{diag.BlankText, diag.UnsafeText, diag.Required},
		[]diag.Code{list[0].Code, list[1].Code, list[2].Code})
}

func TestLimitCountsWhatItLeavesOut(t *testing.T) {
	list := slices.Repeat(diag.List{finding(diag.UnusedSource, 1)}, diag.MaxFindings)
	require.Len(t, list.Limit(), diag.MaxFindings)

	list = append(list, finding(diag.UnusedSource, 7), finding(diag.UnusedSource, 8))
	limited := list.Limit()
	require.Len(t, limited, diag.MaxFindings+1)
	last := limited[diag.MaxFindings]
	require.Equal(t, diag.TooManyFindings, last.Code)
	require.Equal(t, diag.Warning, last.Severity)
	require.Equal(t, 7, last.Start.Line)
	require.Contains(t, last.Message, "2 findings more")
	require.Equal(t, diag.UnusedSource, list[diag.MaxFindings].Code, "the list itself is left alone")

	list[101] = finding(diag.BlankText, 8)
	require.True(t, list.Limit().HasErrors(), "an error that is left out still counts")
}

func TestErrorNamesThePlaceAsFarAsItIsKnown(t *testing.T) {
	d := finding(diag.BlankText, 4)
	require.EqualError(t, d, "a.yaml:4:3: error: says so [blank-text]")
	d.Start = diag.Position{}
	require.EqualError(t, d, "a.yaml:/title: error: says so [blank-text]")
	d.File = ""
	require.EqualError(t, d, "/title: error: says so [blank-text]")
	d.Path = ""
	require.EqualError(t, d, "error: says so [blank-text]")
	d.File = "a\x1b[31m.yaml"
	require.EqualError(t, d, `a\x1b[31m.yaml: error: says so [blank-text]`)
}

func TestPointerTokensAreEscaped(t *testing.T) {
	p := diag.Pointer("").Member("a/b").Index(3).Member("~c")
	require.Equal(t, diag.Pointer("/a~1b/3/~0c"), p)
	require.Equal(t, []string{"a/b", "3", "~c"}, slices.Collect(p.Tokens()))
	require.Equal(t, "~c", p.Last())
	require.Equal(t, diag.Pointer("/a~1b/3"), p.Parent())
	require.Equal(t, diag.Pointer(""), diag.Pointer("").Parent())
	require.Empty(t, slices.Collect(diag.Pointer("").Tokens()))
	require.Equal(t, []string{"", ""}, slices.Collect(diag.Pointer("//").Tokens()))
}

func TestPointerContainsWholeTokens(t *testing.T) {
	require.True(t, diag.Pointer("/a").Contains("/a"))
	require.True(t, diag.Pointer("/a").Contains("/a/b"))
	require.True(t, diag.Pointer("").Contains("/a"))
	require.False(t, diag.Pointer("/a").Contains("/ab"))
	require.False(t, diag.Pointer("/a/b").Contains("/a"))
}

func TestPointerFormIsThatOfRFC6901(t *testing.T) {
	for _, good := range []diag.Pointer{"", "/", "/a", "/a~0~1/0"} {
		require.True(t, good.Valid(), good)
	}
	for _, bad := range []diag.Pointer{"a", "/a~", "/a~2", "#/a"} {
		require.False(t, bad.Valid(), bad)
	}
}

func TestQuoteShortensAndEscapes(t *testing.T) {
	require.Equal(t, `"日本"`, diag.Quote("日本"))
	require.Equal(t, `"`+strings.Repeat("ä", 60)+`"`, diag.Quote(strings.Repeat("ä", 60)))
	require.Equal(t, `"`+strings.Repeat("ä", 60)+`…"`, diag.Quote(strings.Repeat("ä", 61)))
	require.Equal(t, `"\x1b[0m\n"`, diag.Quote("\x1b[0m\n"))
	require.Equal(t, "ä…", diag.Shorten("äö", 1))
	require.Equal(t, "äö", diag.Shorten("äö", 2), "characters are counted, not bytes")
	require.Equal(t, "…", diag.Shorten("ä", 0))
	require.Empty(t, diag.Shorten("", 0))
}

func TestEscapeLeavesNothingThatSteersATerminal(t *testing.T) {
	for in, want := range map[string]string{
		"plain, ‘fine’ 🙂": "plain, ‘fine’ 🙂",
		"a\u202eb":        `a\u202eb`,
		"\u2028":          `\u2028`,
		"\u0085\x7f":      `\u0085\x7f`,
		"\xff":            `\xff`,
		"\u200d\u200c":    "\u200d\u200c",
		"\ufeff":          `\ufeff`,
		"so\u00adft":      `so\u00adft`,
		"\u3164":          `\u3164`,
		"\U000E0041":      `\U000e0041`,
		"�":               "�",
		"\x1f \u00a0":     `\x1f ` + "\u00a0",
		"~\x7f\u009f":     `~\x7f\u009f`,
		"\u115e\u115f":    "\u115e" + `\u115f`,
		"\u1160\u1161":    `\u1160` + "\u1161",
		"\uff9f\uffa0":    "\uff9f" + `\uffa0`,
		"\u0100\u0600":    "\u0100" + `\u0600`,
		"�\xe9":           `�\xe9`,
	} {
		require.Equal(t, want, diag.Escape(in), "%+q", in)
	}
}

func TestUnprintableCharactersAreThoseThatShowNothing(t *testing.T) {
	for _, r := range []rune{0, 0x1f, 0x7f, 0x9f, 0xad, 0x600, 0x115f, 0x1160, 0x200b, 0x200e, 0x2028, 0x2029, 0x202e, 0x3164, 0xe000, 0xfeff, 0xffa0, 0xe0041} {
		require.True(t, diag.Unprintable(r), "%U", r)
	}
	for _, r := range []rune{' ', '~', 0xa0, 0xac, 0xae, 0xff, 0x100, 0x115e, 0x1161, 0x200c, 0x200d, 0x3165, 0xff9f, 0xfffd} {
		require.False(t, diag.Unprintable(r), "%U", r)
	}
}

func TestEveryCodeIsExplained(t *testing.T) {
	for _, code := range diag.Codes() {
		require.Regexp(t, `^[a-z]+(-[a-z0-9]+)*$`, string(code))
		require.True(t, strings.HasSuffix(code.Description(), "."), "%s is not explained", code)
		require.True(t, code.Valid())
		require.EqualError(t, code, string(code))
	}
	require.False(t, diag.Code("no-such-code").Valid())
	require.Empty(t, diag.Code("no-such-code").Description())
}

func TestWordsOfSeverityAndPosition(t *testing.T) {
	require.Equal(t, "error", diag.Error.String())
	require.Equal(t, "warning", diag.Warning.String())
	require.Empty(t, diag.Severity(0).String())
	require.Equal(t, "3:14", diag.Position{Line: 3, Column: 14}.String())
	require.Equal(t, "-", diag.Position{}.String())
	require.True(t, errors.Is(finding(diag.Required, 1), diag.Required))
}
