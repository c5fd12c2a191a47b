package show_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/internal/show"
	"github.com/stretchr/testify/require"
)

// account reads one of the two accounts that have every field which is compared.
func account(t *testing.T, name string) *event.Event {
	t.Helper()
	data, err := os.ReadFile("../../event/testdata/compare/" + name + ".yaml")
	require.NoError(t, err)
	e, _ := event.Check(name, data)
	require.NotNil(t, e)
	return e
}

func TestTwoAccountsAreShownBesideEachOtherAsInTheFiles(t *testing.T) {
	a, b := account(t, "a"), account(t, "b")
	for _, columns := range []int{30, 89, 90, 100} {
		var out bytes.Buffer
		require.NoError(t, show.Comparison(&out, event.Compare(a, b), "a.yaml", "another.yaml", columns))
		golden.Require(t, fmt.Sprintf("testdata/compare-%d.txt", columns), out.String())
	}
	var out bytes.Buffer
	require.NoError(t, show.Comparison(&out, event.Compare(a, a), "a", "a", 80))
	golden.Require(t, "testdata/compare-same.txt", out.String())
	for name, e := range map[string]*event.Event{"account-a": a, "account-b": b} {
		golden.Require(t, "testdata/"+name+".txt", shown(t, e, "text", 72))
		golden.Require(t, "testdata/"+name+".md", shown(t, e, "markdown", 0))
	}
}

func TestLinesAreBrokenAsInTheFile(t *testing.T) {
	var out strings.Builder
	for _, text := range []string{
		"one two three four five six seven eight nine ten", "aaaaaaaaaaaaaaaaaaaa bb", "aaaaaaaaaaaaaaaaaaa bb", "aaaaaaaaaaaaaaaaa bb c",
		"averyveryverylongwordthatfitsnowhere and more", "and averyveryverylongwordthatfitsnowhere", "first\n\nsecond\nthird",
		"日本の首相、外務大臣と「会談」した。そして、また会うと言った。", "a日本の首相、外務大臣と会談した", "会談会談会談会談会談。", "会談会談会談会談会談会談。。。", "会談会談会談会談 会談",
		"👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
		"การประชุมสุดยอดการประชุมสุดยอด", "정상회담이 열렸다고 발표했다 그리고",
	} {
		for _, columns := range []int{1, 19, 20, 21, 22, 40} {
			fmt.Fprintf(&out, "--- %d\n%s\n", columns, shown(t, &event.Event{Title: "T", Summary: text}, "text", columns))
		}
	}
	golden.Require(t, "testdata/lines.txt", out.String())
}

func TestWhatMarkdownTakesForMarkupIsWrittenAsAReference(t *testing.T) {
	for s, want := range map[string]string{
		"a": "a", "a*b": "a&#042;b", "_a_": "&#095;a&#095;", "[a](b)": "&#091;a&#093;(b)", "<b>": "&#060;b&#062;", "a&b": "a&#038;b", "~a~": "&#126;a&#126;",
		"a|b": "a&#124;b", "a^b": "a&#094;b", "a$b": "a&#036;b", "a!b": "a&#033;b", "# a": "&#035; a", "a = b": "a &#061; b", "`a`": "&#096;a&#096;", `a\b`: "a&#092;b",
		"- a": "&#045; a", "a - b": "a - b", "+ a": "&#043; a", "a+b": "a+b", "1. a": "1&#046; a", "12) a": "12&#041; a", "1a. b": "1a. b", "a. b": "a. b", "a) b": "a) b", ". a": ". a",
		"a@b": "a&#064;b", "http://a": "http&#058;//a", "a: b": "a: b", "a:": "a:", "1:2": "1:2", "Z:z": "Z&#058;z", "@:z": "&#064;:z", "[:z": "&#091;:z", "www.a": "www&#046;a", "WWW.a": "WWW&#046;a", "ww.a": "ww.a",
		"a  b": "a b", "a\nb": "a b", "é:b": "é:b",
	} {
		text := shown(t, &event.Event{Title: "T", Outcomes: []event.Outcome{{Subject: s, Result: "reached"}}}, "markdown", 0)
		require.Contains(t, text, want, "%q", s)
		if want != s {
			require.NotContains(t, text, s, "%q", s)
		}
	}
}

func TestAmountsAreWrittenAsReadersReadThem(t *testing.T) {
	type f = event.Figure
	for _, c := range []struct {
		figure f
		want   string
	}{
		{f{Value: "1234"}, "1234"}, {f{Value: "12345"}, "12,345"}, {f{Value: "123456"}, "123,456"}, {f{Value: "1234567"}, "1,234,567"},
		{f{Value: "-12345"}, "-12345"}, {f{Value: "12345.5"}, "12345.5"}, {f{Value: "1e12345"}, "1e12345"},
		{f{Value: "5", Unit: "euro"}, "5 euro"}, {f{Value: "5", Bound: event.BoundAbout}, "about 5"}, {f{Value: "5", Bound: event.BoundExact}, "5"},
		{f{Min: "10000"}, "at least 10,000"}, {f{Max: "10000"}, "at most 10,000"}, {f{Min: "10000", Max: "20000"}, "10,000–20,000"}, {f{Min: "5", Max: "5"}, "5"},
		{f{Value: "7", Min: "5", Max: "9", Bound: event.BoundOver, Unit: "m"}, "over 7 5–9 m"}, {f{Text: "dozens"}, "dozens"}, {f{Text: "dozens", Unit: "m"}, "dozens"},
	} {
		c.figure.Kind = event.FigureKindDeaths
		require.Contains(t, shown(t, &event.Event{Title: "T", Figures: []event.Figure{c.figure}}, "text", 80), "deaths: "+c.want+"\n", "%+v", c.figure)
	}
}

func TestClaimsSayWhatTheySpeakOf(t *testing.T) {
	e := account(t, "a")
	for about, want := range map[string]string{
		"/title": "title", "/time/duration": "duration", "/time/expectedDuration": "expected duration", "/time": "time", "/time/duration/max": "duration max",
		"/participants/p1": "Ana Petrova", "/participants/p1/attendance": "attendance of Ana Petrova", "/participants/none/attendanceReason": "attendance reason of none",
		"/outcomes/o1/result": "result of Ceasefire", "/outcomes/none": "none", "/figures/f2/value": "value of vote share 48.5", "/figures/none/asOf": "as of of none",
		"/record/encodedBy": "encoded by", "/places/0/name": "name of 0", "title": "title", "/AZaz": "a zaz",
	} {
		e.Claims = []event.Claim{{ID: "c", Text: "They say so", About: about}}
		text := shown(t, e, "text", 80)
		_, found, _ := strings.Cut(text, "Speaks of: ")
		line, _, _ := strings.Cut(found, "\n")
		require.Equal(t, want, strings.TrimRight(line, " "), about)
	}
}
