package eventtest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

func TestOutcomesAreOfWhatTheTitleSpeaksOf(t *testing.T) {
	talks := []event.Type{event.Summit, event.Meeting, event.Negotiation}
	ofTypes(t, 80, talks, func(e *event.Event) int {
		for _, o := range e.Outcomes {
			require.Equal(t, "harbour fees", o.Subject, e.ID)
		}
		return len(e.Outcomes)
	})
}

func TestPostsAreFilledWhenTheTitleSaysSo(t *testing.T) {
	results := map[event.Type][]event.Result{
		event.Appointment: {event.ResultReached},
		event.Resignation: {event.ResultInconclusive, event.ResultUnknown},
		event.Death:       {event.ResultInconclusive, event.ResultUnknown},
		event.Statement:   {event.ResultInconclusive, event.ResultUnknown},
	}
	for typ, fitting := range results {
		ofTypes(t, 80, []event.Type{typ}, func(e *event.Event) int {
			if e.Status != event.StatusConcluded && e.Status != "" {
				return 0
			}
			for _, o := range e.Outcomes {
				require.Contains(t, fitting, o.Result, e.ID)
			}
			return len(e.Outcomes)
		})
	}
}

func TestNoTimeOfDayIsToldThatIsNotKnown(t *testing.T) {
	ofTypes(t, 30, event.Types(), func(e *event.Event) (n int) {
		texts := tolds(e)
		for _, o := range e.Outcomes {
			texts = append(texts, o.Text)
		}
		for _, text := range texts {
			n++
			require.False(t, strings.Contains(text, "in the evening"), "%s: %s", e.ID, text)
		}
		return n
	})
}

func TestLongNightsAreThoseThatLastedUntilMorning(t *testing.T) {
	types := []event.Type{event.Summit, event.Meeting, event.Negotiation, event.Ceasefire, event.Protest, event.Strike}
	n := 0
	for _, typ := range types {
		g := eventtest.New(93)
		for range 150 {
			e := g.Event(eventtest.WithType(typ), eventtest.WithLanguage("en"), eventtest.WithQuotes(5))
			if !strings.Contains(string(e.Time.Start), "T") || !strings.Contains(string(e.Time.End), "T") {
				continue
			}
			for _, q := range e.Quotes {
				if strings.Contains(q.Text, "long night") {
					n++
					require.GreaterOrEqual(t, moment(t, e.Time.End).Sub(moment(t, e.Time.Start)), 6*time.Hour, "%s: %s", e.ID, q.Text)
				}
			}
		}
	}
	require.Positive(t, n)
}

func TestWhatIsKnownSoFarHasNoNegotiatedOutcome(t *testing.T) {
	ofTypes(t, 80, []event.Type{event.Statement, event.Other, "fixture:hackathon"}, func(e *event.Event) int {
		for _, o := range e.Outcomes {
			require.Contains(t, []event.Result{event.ResultInconclusive, event.ResultUnknown}, o.Result, e.ID)
		}
		return len(e.Outcomes)
	})
}
