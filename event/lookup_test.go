package event_test

import (
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

const alaska = "../examples/alaska-summit/event.yaml"

func TestPartsAreFoundByTheirID(t *testing.T) {
	e := load(t, alaska)
	p, ok := e.Participant("zelenskiy")
	require.True(t, ok)
	require.Equal(t, participant.AttendanceExcluded, p.Attendance)
	s, ok := e.Source("dispatch")
	require.True(t, ok)
	require.Equal(t, "dispatch.txt", s.Content.Path)
	q, ok := e.Quote("headway")
	require.True(t, ok)
	require.Equal(t, quote.Direct, q.Type)
	for _, o := range e.Outcomes {
		found, ok := e.Outcome(o.ID)
		require.True(t, ok)
		require.Equal(t, o, found)
	}
	for _, c := range e.Claims {
		found, ok := e.Claim(c.ID)
		require.True(t, ok)
		require.Equal(t, c, found)
	}
	_, ok = e.Quote("nothing")
	require.False(t, ok)
	_, ok = e.Figure("nothing")
	require.False(t, ok)
}

func TestSpeakersComeInTheOrderOfTheQuote(t *testing.T) {
	e := load(t, alaska)
	q := quote.Quote{Speakers: []participant.ID{"putin", "nobody", "trump"}}
	who := e.Speakers(q)
	require.Len(t, who, 2)
	require.Equal(t, participant.ID("putin"), who[0].ID)
	require.Equal(t, participant.ID("trump"), who[1].ID)
}

func TestQuotesByFindsJointOnesToo(t *testing.T) {
	e := &event.Event{Quotes: []quote.Quote{
		{ID: "a", Speakers: []participant.ID{"x"}},
		{ID: "b", Speakers: []participant.ID{"y"}},
		{ID: "c", Speakers: []participant.ID{"y", "x"}},
	}}
	said := e.QuotesBy("x")
	require.Len(t, said, 2)
	require.Equal(t, quote.ID("a"), said[0].ID)
	require.Equal(t, quote.ID("c"), said[1].ID)
	require.Empty(t, e.QuotesBy("z"))
}

func TestSourcesOfAQuoteAreListedOnce(t *testing.T) {
	e := &event.Event{Sources: []source.Source{{ID: "a"}, {ID: "b"}}}
	q := quote.Quote{Appearances: []quote.Appearance{{Source: "b"}, {Source: "a"}, {Source: "b"}, {Source: "c"}}}
	found := e.SourcesOf(q)
	require.Len(t, found, 2)
	require.Equal(t, source.ID("b"), found[0].ID)
}

func TestPositionAtIsTheOneHeldThatDay(t *testing.T) {
	p := participant.Participant{Positions: []participant.Position{
		{Title: "first", Start: "2017-01-20", End: "2021-01-20"},
		{Title: "always"},
		{Title: "second", Start: "2025-01-20"},
	}}
	for day, want := range map[edtf.Date]string{
		"2018-05-01": "first", "2021-01-20": "first", "2021-01-21": "always",
		"2025-08-15": "second", "2025": "second", "2000": "always",
	} {
		held, ok := p.PositionAt(day)
		require.True(t, ok, day)
		require.Equal(t, want, held.Title, day)
	}
	require.Len(t, p.PositionsAt("2025-08-15"), 2)
	require.Equal(t, "always", p.PositionsAt("2025-08-15")[0].Title)
	_, ok := p.PositionAt("no date")
	require.False(t, ok)
	_, ok = (&participant.Participant{}).PositionAt("2025")
	require.False(t, ok)
}

func TestCloneSharesNothing(t *testing.T) {
	want := load(t, "../examples/earthquake/event.yaml")
	clone := want.Clone()
	require.True(t, clone.Equal(want))
	clone.Participants[0].Name = "x"
	clone.Figures[0].Sources[0] = "x"
	for key := range clone.Extensions {
		clone.Extensions[key] = "x"
	}
	require.False(t, clone.Equal(want))
	require.True(t, want.Equal(load(t, "../examples/earthquake/event.yaml")))
}

func TestEmptyAndAbsentAreEqual(t *testing.T) {
	a, b := load(t, alaska), load(t, alaska)
	a.Figures, a.Identifiers, a.Time.ExpectedDuration = []event.Figure{}, map[string]string{}, nil
	b.Figures, b.Identifiers = nil, nil
	require.True(t, a.Equal(b))
	a.Record.Revision = new(2)
	require.False(t, a.Equal(b))
}
