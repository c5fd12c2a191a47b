package show_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/mattn/go-runewidth"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/show"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

const alaska = "../../examples/alaska-summit/event.yaml"

func load(t testing.TB, path string) *event.Event {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	e, list := event.Check(path, data)
	require.NoError(t, list.Err())
	return e
}

func shown(t testing.TB, e *event.Event, format string, columns int) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, show.Event(&b, e, format, columns))
	return b.String()
}

// hostile has in every text what could steer a terminal or begin markup.
func hostile() *event.Event {
	const evil = "<script>document.title='pwned'</script> [a](javascript:alert(1)) \x1b[31m\u202e\u2066 *b* `c` {{.}} https://evil.example\r\n# d\n- e"
	return &event.Event{
		ID: evil, Type: evil, Status: evil, Title: evil, Summary: evil, Language: evil,
		Translations: map[string]event.Translation{evil: {Title: evil, Summary: evil}},
		Time:         event.Time{Start: evil, End: evil, Zone: evil, Duration: &event.Duration{Value: evil, Max: evil, Text: evil}},
		Places:       []event.Place{{Name: evil, Coordinates: &event.Coordinates{Latitude: evil, Longitude: evil}}},
		Participants: []participant.Participant{{ID: "p", Name: evil, Aliases: []string{evil}, Roles: []participant.Role{evil}, Attendance: evil, AttendanceReason: evil}},
		Sources: []source.Source{{
			ID: "s", Kind: evil, Title: evil, URL: "javascript:alert(1)", Published: evil,
			Archive: &source.Archive{URL: "data:text/html," + evil}, Publisher: &source.Publisher{Name: evil},
		}},
		Quotes: []quote.Quote{{
			ID: "q", Type: quote.Direct, Text: evil, Language: evil, Speakers: []participant.ID{"p", evil}, Cue: evil,
			Original: &quote.Original{Language: evil, Text: evil}, Appearances: []quote.Appearance{{Source: "s"}},
		}},
		Outcomes:  []event.Outcome{{ID: evil, Subject: evil, Result: evil, Text: evil, Sources: []source.ID{"s", evil}}},
		Figures:   []event.Figure{{Kind: evil, Value: evil, Unit: evil, Text: evil}},
		Claims:    []event.Claim{{ID: "c", Text: evil, About: "/participants/" + evil, Value: evil, Refutes: []event.ClaimID{"c", evil}}},
		Relations: []event.Relation{{Type: evil, Target: "javascript:alert(1)", Title: evil}},
		Record:    event.Record{Encoder: evil},
	}
}

func TestAnEventIsToldInOrder(t *testing.T) {
	for _, format := range show.Formats() {
		text := shown(t, load(t, alaska), format, 80)
		at := 0
		for _, part := range []string{
			"Trump and Putin meet in Alaska", "almost three hours", "Joint Base Elmendorf-Richardson", "Who was there", "Donald Trump",
			"Who was not there", "Volodymyr Zelenskiy", "excluded", "Who said what", "told reporters", "We’ve made some headway",
			"1 document, all 3 independent origins", "What came of it", "not reached", "What is claimed", "Related events", "Sources",
		} {
			next := strings.Index(text[at:], part)
			require.GreaterOrEqual(t, next, 0, "%s: %q comes in its place", format, part)
			at += next
		}
	}
}

func TestARangeOfOneNumberIsThatNumber(t *testing.T) {
	e := &event.Event{Title: "t",
		Participants: []participant.Participant{{ID: "a", Name: "Jury", Kind: participant.Group, Size: participant.Size{Min: new(11), Max: new(11)}}},
		Figures:      []event.Figure{{ID: "f", Kind: event.FigureKindDeaths, Min: "17", Max: "17"}},
	}
	text := shown(t, e, "text", 80)
	require.Contains(t, text, "11")
	require.Contains(t, text, "17")
	require.NotContains(t, text, "11–11")
	require.NotContains(t, text, "17–17")
}

func TestAnInvitationIsNoAbsence(t *testing.T) {
	e := &event.Event{Title: "t", Participants: []participant.Participant{
		{ID: "a", Name: "Here", Attendance: participant.AttendanceRemote},
		{ID: "b", Name: "Refused", Attendance: participant.AttendanceDeclined},
		{ID: "c", Name: "Asked", Attendance: participant.AttendanceInvited},
	}}
	there, rest, _ := strings.Cut(shown(t, e, "text", 80), "Who was not there")
	away, others, _ := strings.Cut(rest, "Who else was concerned")
	require.Contains(t, there, "Here [remote]")
	require.Contains(t, away, "Refused [declined]")
	require.Contains(t, others, "Asked [invited]")
}

func TestDisputesNameBothSides(t *testing.T) {
	text := shown(t, load(t, "../../examples/earthquake/event.yaml"), "text", 100)
	_, disputed, found := strings.Cut(text, "What is disputed")
	require.True(t, found)
	require.Contains(t, disputed, "Against:   The first earthquake had a moment magnitude of 7.7.")
	require.Contains(t, disputed, "Contradicted by: The first earthquake had a moment magnitude of 7.7.")
	require.Contains(t, disputed, "Value:     1 minute 5 seconds")
	require.Contains(t, disputed, "Speaks of: duration")
}

func TestRetractedOriginsAreWarnedOf(t *testing.T) {
	e := load(t, alaska)
	for i := range e.Sources {
		e.Sources[i].Status = source.StatusRetracted
	}
	text := shown(t, e, "text", 80)
	require.Contains(t, text, "! Warning: every origin was retracted or withdrawn")
	require.Contains(t, text, "[! article · retracted]")
	require.Contains(t, text, "Fell with it:")
}

func TestNoLineIsWiderThanTheTerminal(t *testing.T) {
	cells := runewidth.Condition{StrictEmojiNeutral: true}
	events := []*event.Event{load(t, alaska), hostile(), load(t, "../../examples/court-case/event.yaml")}
	for _, script := range eventtest.Scripts() {
		events = append(events, eventtest.New(3).Event(eventtest.Full(), eventtest.WithScript(script)))
	}
	for _, columns := range []int{20, 33, 40, 60, 80, 160} {
		for i, e := range events {
			for line := range strings.SplitSeq(shown(t, e, "text", columns), "\n") {
				require.LessOrEqual(t, cells.StringWidth(line), columns, "event %d: %q", i, line)
				require.Equal(t, strings.TrimRight(line, " "), line)
			}
			if columns < 40 {
				continue // the least that two columns take
			}
			var b bytes.Buffer
			require.NoError(t, show.Comparison(&b, event.Compare(e, events[0]), "a", "b", columns))
			for line := range strings.SplitSeq(b.String(), "\n") {
				require.LessOrEqual(t, cells.StringWidth(line), columns, "comparison %d: %q", i, line)
			}
		}
	}
}

func TestWrappingLosesNothing(t *testing.T) {
	for _, text := range []string{
		"日本の首相、外務大臣と「会談」した。", "longwordwithoutanyspacesatall", "a bb ccc dddd 日本語 eeeee", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "การประชุมสุดยอด",
	} {
		for columns := 20; columns < 60; columns++ {
			e := &event.Event{Title: "t", Summary: text}
			got := strings.Join(strings.Fields(shown(t, e, "text", columns)), "")
			require.Contains(t, got, strings.Join(strings.Fields(text), ""), columns)
		}
	}
}

func TestNothingSteersTheReader(t *testing.T) {
	for _, format := range show.Formats() {
		for _, r := range shown(t, hostile(), format, 60) {
			require.False(t, r != '\n' && unicode.IsControl(r), "%s: %U", format, r)
			require.False(t, 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069, "%s: %U", format, r)
		}
	}
}

func TestMarkdownOfAValueStaysText(t *testing.T) {
	text := shown(t, hostile(), "markdown", 0)
	for _, markup := range []string{"<script", "](javascript", "javascript:", "`", "https://evil", "{{.}} https://", "\n# d", "\n- e"} {
		require.NotContains(t, text, markup)
	}
}

func TestPageHoldsItselfAndNothingElse(t *testing.T) {
	text := shown(t, hostile(), "html", 0)
	for _, markup := range []string{"<script", "href=\"javascript", "href=\"data", "src=", "url(", "@import"} {
		require.NotContains(t, text, markup)
	}
	require.Equal(t, 0, strings.Count(text, "<a "))
	require.Contains(t, text, "default-src 'none'")
	require.Contains(t, text, "prefers-color-scheme: dark")

	require.Contains(t, shown(t, load(t, alaska), "html", 0), `lang="uk"`)
}

func TestAccountsGiveTheComparisonBesideThem(t *testing.T) {
	const folder = "../../examples/alaska-accounts"
	for _, pair := range []string{"a-b", "a-c", "b-c"} {
		first, second, _ := strings.Cut(pair, "-")
		names := []string{"account-" + first + ".yaml", "account-" + second + ".yaml"}
		c := event.Compare(load(t, filepath.Join(folder, names[0])), load(t, filepath.Join(folder, names[1])))
		var b bytes.Buffer
		require.NoError(t, show.Comparison(&b, c, names[0], names[1], 100))
		want, err := os.ReadFile(filepath.Join(folder, pair+".txt"))
		require.NoError(t, err)
		require.Equal(t, string(want), b.String(), "newsevent compare %s %s > %s.txt", names[0], names[1], pair)
	}
}

func TestGeneratedEventsAreShown(t *testing.T) {
	g := eventtest.New(9)
	for range 50 {
		e := g.Event(eventtest.Full())
		for _, format := range show.Formats() {
			require.NotEmpty(t, shown(t, e, format, 70))
		}
	}
}

func TestAQuoteWhoseDocumentWasRetractedIsWarnedOf(t *testing.T) {
	e := &event.Event{
		Title: "A title",
		Sources: []source.Source{
			{ID: "anp", Kind: source.Article, Title: "Port stays open", Publisher: &source.Publisher{Name: "ANP"}},
			{ID: "paper", Kind: source.Article, Title: "The port", Status: source.StatusRetracted, Publisher: &source.Publisher{Name: "Paper"},
				DerivedFrom: []source.Derivation{{Source: "anp", Relation: source.RelationReprint}}},
			{ID: "other", Kind: source.Article, Title: "Another"},
		},
		Quotes: []quote.Quote{{ID: "q", Type: quote.Direct, Text: "It stays open", AttributionText: "she",
			Appearances: []quote.Appearance{{Source: "paper"}}}},
	}
	text := shown(t, e, "text", 100)
	require.Contains(t, text, "! Warning: every document was retracted or withdrawn")
	require.Contains(t, text, "Reprint of:   Port stays open")
	require.NotContains(t, text, "Reprint of:   ANP")
	e.Quotes[0].Appearances = append(e.Quotes[0].Appearances, quote.Appearance{Source: "other"})
	require.Contains(t, shown(t, e, "text", 100), "! Warning: retracted or withdrawn: Paper")
	e.Sources[1].Status = ""
	require.NotContains(t, shown(t, e, "text", 100), "Warning")
}
