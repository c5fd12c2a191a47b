package eventtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// Phrases that are told of some types alone.
var phrases = map[string][]event.Type{
	"talks were held": {event.Summit, event.Meeting, event.Negotiation, event.Agreement, event.Ceasefire},
	"smoke above":     {event.Attack, event.ArmedConflict, event.Accident, event.Disaster},
	"The offer":       {event.Summit, event.Meeting, event.Negotiation, event.Protest, event.Strike, event.BusinessDeal},
	"A decision is expected": {event.Summit, event.Meeting, event.Negotiation, event.Protest, event.Strike, event.BusinessDeal,
		event.Statement, event.Other, "fixture:hackathon"},
	"about the budget":          {event.Referendum, event.Legislation, event.EconomicRelease},
	"on the verdict":            {event.CourtCase},
	"spoke about the ceasefire": {event.Ceasefire, event.ArmedConflict},
	"about the investigation":   {event.Attack, event.Crime, event.Arrest, event.Accident, event.Death},
	"We counted":                {event.Election, event.Referendum, event.Legislation},
	"Turnout":                   {event.Election, event.Referendum},
	"We rowed":                  {event.SportsCompetition},
	"the court":                 {event.CourtCase, event.Crime, event.Arrest},
	"with the families":         {event.Attack, event.ArmedConflict, event.Accident, event.Disaster, event.DiseaseOutbreak, event.Death},
	"Help is on its way":        {event.Attack, event.ArmedConflict, event.Accident, event.Disaster, event.DiseaseOutbreak},
	"Nothing has been signed":   {event.Summit, event.Meeting, event.Negotiation},
	"than there were seats":     {event.CourtCase, event.SportsCompetition, event.Award, event.Launch, event.Legislation},
	"Prices are rising":         {event.Protest, event.Strike, event.Referendum, event.Legislation, event.EconomicRelease},
	"talks until":               {event.Summit, event.Meeting, event.Negotiation, event.Agreement, event.Ceasefire},
	"Roads and schools":         {event.Protest, event.Strike, event.Attack, event.Accident, event.Disaster, event.DiseaseOutbreak},
	"Hands off our harbour": {event.Summit, event.Meeting, event.Negotiation, event.Visit, event.Agreement, event.Ceasefire, event.Protest, event.Strike, event.BusinessDeal, event.Sanction,
		event.Statement, event.Other, "fixture:hackathon"},
}

func TestWordsAreThoseOfTheType(t *testing.T) {
	found := map[string]int{}
	for _, typ := range append(event.Types(), "fixture:hackathon") {
		g := eventtest.New(81)
		for i := range 60 {
			options := []eventtest.Option{eventtest.WithType(typ), eventtest.WithLanguage("en")}
			if i%6 == 0 {
				options = append(options, eventtest.Full())
			}
			e := g.Event(options...)
			for _, text := range tolds(e) {
				for phrase, allowed := range phrases {
					if strings.Contains(text, phrase) && !strings.HasPrefix(text, "By this account") && text != e.Title {
						found[phrase]++
						require.True(t, slices.Contains(allowed, typ) || titled(e, text), "%s: %s", e.ID, text)
					}
				}
			}
		}
	}
	require.Len(t, found, len(phrases))
}

// titled reports whether the text is the title of the event, with an emoji
// behind it or not.
func titled(e *event.Event, text string) bool { return strings.HasPrefix(text, e.Title) }

// A summary holds whoever was there, wherever it was.
func TestSummariesLeaveOpenWhereItWasAndHowManyCame(t *testing.T) {
	n := 0
	for _, e := range corpus() {
		if e.Language != "en" || e.Summary == "" {
			continue
		}
		n++
		for _, phrase := range []string{"town hall", "oth sides", "without a word"} {
			require.NotContains(t, e.Summary, phrase, e.ID)
		}
	}
	require.Positive(t, n)
}

func TestEveryTypeHasSomethingToSay(t *testing.T) {
	for _, typ := range event.Types() {
		for range 3 {
			e := eventtest.New(82).Event(eventtest.WithType(typ), eventtest.WithQuotes(20), eventtest.Full())
			kinds := map[quote.Type]int{}
			for _, q := range e.Quotes {
				kinds[q.Type]++
			}
			require.Greater(t, len(kinds), 3, e.ID)
		}
	}
}
