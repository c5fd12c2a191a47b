package eventtest_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestWhatStandsAroundAQuoteIsOtherWords(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			for _, a := range q.Appearances {
				for _, context := range []string{a.Prefix, a.Suffix} {
					if context != "" {
						n++
						require.NotContains(t, context, q.Text, "%s %s", e.ID, q.ID)
					}
				}
				if before := strings.TrimSpace(a.Prefix); before != "" {
					require.NotEqual(t, before, strings.TrimSpace(a.Suffix), "%s %s", e.ID, q.ID)
				}
			}
		}
		return n
	})
}

// Mixed quotes have U+201C and U+201D in every language; all other texts, and
// all that is printed, have the marks of the language alone.
func TestOnlyMixedQuotesHaveMarksThatAreNotOfTheLanguage(t *testing.T) {
	foreign := map[string]string{"de": "”«»", "fr": "“”„‘", "es": "„‘", "ru": "”‘", "uk": "”‘", "fa": "“”", "he": "“”«»", "ja": "“”‘’", "zh-Hans": "«»"}
	for language, marks := range foreign {
		g, n := eventtest.New(35), map[bool]int{}
		for range 80 {
			e := g.Event(eventtest.WithLanguage(language), eventtest.WithQuotes(8))
			for _, q := range e.Quotes {
				if languageOf(e, q) != language {
					continue
				}
				n[q.Type == quote.Mixed]++
				if q.Type == quote.Mixed {
					require.Contains(t, q.Text, "“", "%s %s", e.ID, q.ID)
					require.Contains(t, q.Text, "”", "%s %s", e.ID, q.ID)
				} else {
					require.False(t, strings.ContainsAny(q.Text, marks), "%s: %q", language, q.Text)
				}
				for _, a := range q.Appearances {
					require.False(t, strings.ContainsAny(a.Exact+a.Prefix+a.Suffix+strings.Join(a.Fragments, ""), marks), "%s: %q", language, a)
				}
			}
		}
		require.Positive(t, n[true], language)
		require.Positive(t, n[false], language)
	}
}

// Words for how long it took and the bound of the value say the same.
func TestDurationsInWordsAgreeWithTheirBound(t *testing.T) {
	bounds := map[string][]event.Bound{
		"less than an hour":  {event.BoundUnder, ""},
		"more than an hour":  {event.BoundOver, ""},
		"almost three hours": {event.BoundAlmost, ""},
		"several hours":      {event.BoundAbout, ""},
		"more than a day":    {event.BoundOver, event.BoundAbout, ""},
		"several days":       {event.BoundAbout, ""},
		"several weeks":      {event.BoundAbout, ""},
	}
	g, n := eventtest.New(36), 0
	for range 1500 {
		e := g.Event(eventtest.WithLanguage("en"))
		for _, d := range []*event.Duration{e.Time.Duration, e.Time.ExpectedDuration} {
			if d == nil || d.Text == "" {
				continue
			}
			n++
			require.Contains(t, bounds[d.Text], d.Bound, "%s: %v", e.ID, *d)
			if d.Value != "" && d.Max == "" {
				require.NotEmpty(t, d.Bound, "%s: %s is no exact duration", e.ID, d.Text)
			}
		}
		for _, f := range e.Figures {
			if f.Text != "" && f.Value != "" && f.Min == "" {
				require.Equal(t, event.BoundAbout, f.Bound, "%s %s: %s", e.ID, f.ID, f.Text)
			}
			if f.Kind == event.FigureKindScore {
				require.Empty(t, f.Bound, "%s %s", e.ID, f.ID)
				require.Empty(t, f.Min, "%s %s", e.ID, f.ID)
			}
		}
	}
	require.Greater(t, n, 50)
}

func TestWhatTakesAMomentDoesNotLast(t *testing.T) {
	n := 0
	for _, typ := range []event.Type{event.Death, event.Discovery, event.Accident, event.Disaster, event.Attack,
		event.Crime, event.Arrest, event.EconomicRelease, event.Sanction, event.Appointment, event.Resignation} {
		g := eventtest.New(37)
		for i := range 60 {
			options := []eventtest.Option{eventtest.WithType(typ)}
			if i%3 == 0 {
				options = append(options, eventtest.Full())
			}
			e := g.Event(options...)
			n++
			require.Nil(t, e.Time.Duration, e.ID)
			require.Nil(t, e.Time.ExpectedDuration, e.ID)
			require.Empty(t, e.Time.End, e.ID)
		}
	}
	require.Positive(t, n)
}

func TestTitlesSuitTheType(t *testing.T) {
	titles := map[event.Type]string{
		event.Summit: "talks on harbour fees", event.Ceasefire: "a ceasefire takes effect", event.Visit: "receives a visitor",
		event.Agreement: "an accord on harbour fees", event.Election: " votes", event.Legislation: "the council votes on the budget",
		event.Strike: "stop work", event.Protest: "Thousands march", event.Sanction: "ships barred", event.Award: "prize winners",
		event.Death: "what is known so far",
	}
	for typ, title := range titles {
		g, n := eventtest.New(38), 0
		for range 40 {
			if e := g.Event(eventtest.WithType(typ), eventtest.WithLanguage("en")); held(e) {
				n++
				require.Contains(t, e.Title, title, "%s is a %s", e.ID, typ)
			}
		}
		require.Positive(t, n, typ)
	}
}

func TestNobodySpeaksOfNothingSignedWhereSomethingWas(t *testing.T) {
	for _, typ := range []event.Type{event.Agreement, event.Ceasefire} {
		g, n := eventtest.New(44), 0
		for range 100 {
			e := g.Event(eventtest.WithType(typ), eventtest.WithLanguage("en"))
			for _, text := range tolds(e) {
				require.NotContains(t, text, "othing has been signed", e.ID)
				require.NotContains(t, text, "The offer", e.ID)
			}
			for _, o := range e.Outcomes {
				n++
				require.NotEqual(t, event.ResultRejected, o.Result, e.ID)
			}
		}
		require.Positive(t, n)
	}
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			n++
			if plays(p, participant.RoleSignatory) {
				require.Contains(t, []event.Type{event.Agreement, event.Ceasefire}, e.Type, e.ID)
			}
		}
		return n
	})
}

func TestOutcomesSuitTheType(t *testing.T) {
	subjects := map[event.Type][]string{
		event.Election: {"presidency"}, event.Referendum: {"budget"}, event.Legislation: {"budget"}, event.CourtCase: {"verdict"},
		event.Award: {"prize money"}, event.Death: {"vacant post"}, event.Arrest: {"investigation"}, event.Launch: {"maiden voyage"},
		event.SportsCompetition: {"regional cup"}, event.Strike: {"harbour fees"}, event.Ceasefire: {"ceasefire", "prisoner exchange"},
		event.Attack: {"relief effort", "investigation"},
	}
	n := map[event.Type]int{}
	for typ, allowed := range subjects {
		g := eventtest.New(39)
		for range 60 {
			for _, o := range g.Event(eventtest.WithType(typ), eventtest.WithLanguage("en")).Outcomes {
				n[typ]++
				require.Contains(t, allowed, o.Subject, typ)
			}
		}
	}
	require.Len(t, n, len(subjects))
}
