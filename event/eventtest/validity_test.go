package eventtest_test

import (
	"slices"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

func requireClean(t *testing.T, e *event.Event) {
	t.Helper()
	if findings := e.Diagnose(); len(findings) > 0 {
		require.Failf(t, "a generated event has findings", "%s\n%s", e.ID, findings.Error())
	}
}

// The events that tests look at: of three seeds, in every amount.
func TestEveryEventIsWithoutFinding(t *testing.T) {
	amounts := map[string][]eventtest.Option{
		"ordinary": nil,
		"minimal":  {eventtest.Minimal()},
		"full":     {eventtest.Full()},
	}
	for name, options := range amounts {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(3) {
				g := eventtest.New(seed)
				for range 700 {
					requireClean(t, g.Event(options...))
				}
			}
		})
	}
}

func TestEveryTypeAndLanguageIsWithoutFinding(t *testing.T) {
	g := eventtest.New(11)
	for _, typ := range append(event.Types(), "fixture:own") {
		for _, language := range append(eventtest.Languages(), "sv", "zh-Hant", "de-AT", "sr-Cyrl", "x-fixture") {
			e := g.Event(eventtest.WithType(typ), eventtest.WithLanguage(language))
			require.Equal(t, typ, e.Type)
			require.Equal(t, language, e.Language)
			requireClean(t, e)
		}
	}
}

func TestCountsAreThoseAskedFor(t *testing.T) {
	g := eventtest.New(12)
	for _, amount := range [][]eventtest.Option{nil, {eventtest.Minimal()}, {eventtest.Full()}} {
		for _, n := range []int{0, 1, 2, 40} {
			for _, m := range []int{1, 3, 30} {
				options := append(slices.Clone(amount),
					eventtest.WithParticipants(n), eventtest.WithQuotes(n), eventtest.WithSources(m))
				e := g.Event(options...)
				require.Len(t, e.Participants, n)
				require.Len(t, e.Quotes, n)
				require.Len(t, e.Sources, m)
				requireClean(t, e)
			}
		}
	}
}

func TestNegativeCountsLeaveTheNumberOpen(t *testing.T) {
	g, open := eventtest.New(15), eventtest.New(15)
	for range 30 {
		e := g.Event(eventtest.WithParticipants(-1), eventtest.WithQuotes(-7), eventtest.WithSources(-1))
		require.True(t, open.Event().Equal(e))
	}
}

func TestOfMinimalAndFullTheLastCounts(t *testing.T) {
	made := func(options ...eventtest.Option) *event.Event { return eventtest.New(16).Event(options...) }
	require.True(t, made(eventtest.Full()).Equal(made(eventtest.Minimal(), eventtest.Full())))
	require.True(t, made(eventtest.Minimal()).Equal(made(eventtest.Full(), eventtest.Minimal())))
	require.False(t, made(eventtest.Minimal()).Equal(made(eventtest.Full())))
}

func TestQuotesBringASource(t *testing.T) {
	e := eventtest.New(13).Event(eventtest.WithQuotes(2), eventtest.WithSources(0))
	require.Len(t, e.Quotes, 2)
	require.Len(t, e.Sources, 1)
	requireClean(t, e)
}

func TestMinimalEventHasRequiredFieldsOnly(t *testing.T) {
	e := eventtest.New(14).Event(eventtest.Minimal())
	require.Equal(t, &event.Event{Schema: event.SchemaVersion, ID: e.ID, Type: e.Type, Title: e.Title}, e)
}
