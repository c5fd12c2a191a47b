package event_test

import (
	"fmt"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

func TestLettersThatDoNotComeApartAreComparedAsTheyAreOftenWritten(t *testing.T) {
	for _, pair := range [][2]string{
		{"Ærø", "Aeroe"}, {"Ærø", "Aero"}, {"Œuvre", "Oeuvre"}, {"Đoković", "Dokovic"}, {"Guðrún", "Gudrun"}, {"Þór", "Thor"}, {"Işık", "Isik"},
		{"שָׁלוֹם", "שלום"}, {"كـتاب", "كتاب"}, {"co\u00adop", "coop"}, {"a\u200bb", "ab"}, {"Sana`a", "Sanaa"},
	} {
		c := event.Compare(&event.Event{Participants: []participant.Participant{{Name: pair[0]}}}, &event.Event{Participants: []participant.Participant{{Name: pair[1]}}})
		if pair[1] == "Aeroe" {
			require.NotEqual(t, "name", c.Parts[1].MatchedBy, pair)
			continue
		}
		require.Equal(t, "name", c.Parts[1].MatchedBy, pair)
	}
}

func TestPlacesAgreeAsFarAsTheyAreTheSame(t *testing.T) {
	at := func(latitude, longitude event.Number) *event.Coordinates {
		return &event.Coordinates{Latitude: latitude, Longitude: longitude}
	}
	q := map[string]string{"wikidata": "Q1"}
	for name, c := range map[string]struct {
		a, b  event.Place
		field string
		want  event.Verdict
	}{
		"same name in other letters": {event.Place{Name: "ANCHORAGE"}, event.Place{Name: "Anchorage"}, "name", event.VerdictAgrees},
		"the one lies in the other":  {event.Place{Name: "Elmendorf", Locality: "Anchorage"}, event.Place{Name: "Anchorage"}, "name", event.VerdictWithinPrecision},
		"one place by identifier":    {event.Place{Name: "Kyiv", Identifiers: q}, event.Place{Name: "Lviv", Identifiers: q}, "name", event.VerdictDiffers},
		"two places":                 {event.Place{Name: "Kyiv"}, event.Place{Name: "Lviv"}, "name", event.VerdictContradicts},
		"two languages":              {event.Place{Name: "Geneva"}, event.Place{Name: "Genf"}, "name", event.VerdictDiffers},
		"two languages, umlaut":      {event.Place{Name: "Munich"}, event.Place{Name: "München"}, "name", event.VerdictDiffers},
		"two languages, two letters": {event.Place{Name: "Vienna"}, event.Place{Name: "Wien"}, "name", event.VerdictDiffers},
		"two names, one country":     {event.Place{Name: "Bratislava", Country: "SK"}, event.Place{Name: "Pressburg", Country: "SK"}, "name", event.VerdictDiffers},
		"two names, one point":       {event.Place{Name: "Bratislava", Coordinates: at("48.14", "17.11")}, event.Place{Name: "Pressburg", Coordinates: at("48.144", "17.11")}, "name", event.VerdictDiffers},
		"two points, one country":    {event.Place{Name: "Wien", Country: "AT", Coordinates: at("48.20", "16.37")}, event.Place{Name: "Graz", Country: "AT", Coordinates: at("47.07", "15.44")}, "name", event.VerdictContradicts},
		"close names, two countries": {event.Place{Name: "Berlin", Country: "DE"}, event.Place{Name: "Bern", Country: "CH"}, "name", event.VerdictContradicts},
		"locality in two languages":  {event.Place{Name: "x", Locality: "Geneva"}, event.Place{Name: "x", Locality: "Genf"}, "locality", event.VerdictDiffers},
		"a longer name":              {event.Place{Name: "Mbira"}, event.Place{Name: "Mbira town"}, "name", event.VerdictWithinPrecision},
		"same words elsewhere":       {event.Place{Name: "x", Region: "South-West"}, event.Place{Name: "x", Region: "south west"}, "region", event.VerdictAgrees},
		"a part of the words":        {event.Place{Name: "x", Region: "South Tyrol"}, event.Place{Name: "x", Region: "Tyrol"}, "region", event.VerdictWithinPrecision},
		"other words":                {event.Place{Name: "x", Region: "Tyrol"}, event.Place{Name: "x", Region: "Bavaria"}, "region", event.VerdictContradicts},
		"a point":                    {event.Place{Name: "x", Coordinates: at("61.25", "-149.8")}, event.Place{Name: "x", Coordinates: at("61.250", "-149.80")}, "coordinates", event.VerdictAgrees},
		"a point less precisely":     {event.Place{Name: "x", Coordinates: at("61.25", "-149.8")}, event.Place{Name: "x", Coordinates: at("61.2", "-150")}, "coordinates", event.VerdictWithinPrecision},
		"no latitude":                {event.Place{Name: "x", Coordinates: at("north", "-149.8")}, event.Place{Name: "x", Coordinates: at("61.25", "-149.8")}, "coordinates", event.VerdictDiffers},
		"no point":                   {event.Place{Name: "x", Coordinates: at("61.25", "west")}, event.Place{Name: "x", Coordinates: at("61.25", "-149.8")}, "coordinates", event.VerdictDiffers},
	} {
		comparison := event.Compare(&event.Event{Places: []event.Place{c.a}}, &event.Event{Places: []event.Place{c.b}})
		require.Equal(t, c.want, verdict(t, comparison, event.ComparedPlace, c.field), name)
	}
}

func TestPlacesAreAsNearAsTheirPrecisionAllows(t *testing.T) {
	at := func(precision event.Precision, latitude, longitude event.Number) *event.Event {
		return &event.Event{Places: []event.Place{{Name: "x", Precision: precision, Coordinates: &event.Coordinates{Latitude: latitude, Longitude: longitude}}}}
	}
	// A degree of latitude is 111.19 kilometres.
	for _, c := range []struct {
		precision event.Precision
		a, b      [2]event.Number
		want      event.Verdict
	}{
		{event.PrecisionLocality, [2]event.Number{"0", "0"}, [2]event.Number{"0.449", "0"}, event.VerdictWithinPrecision},
		{event.PrecisionLocality, [2]event.Number{"0", "0"}, [2]event.Number{"0.45", "0"}, event.VerdictContradicts},
		{event.PrecisionRegion, [2]event.Number{"-2", "5"}, [2]event.Number{"2.49", "5"}, event.VerdictWithinPrecision},
		{event.PrecisionRegion, [2]event.Number{"-2", "5"}, [2]event.Number{"2.5", "5"}, event.VerdictContradicts},
		{event.PrecisionCountry, [2]event.Number{"0", "0"}, [2]event.Number{"0", "26.97"}, event.VerdictWithinPrecision},
		{event.PrecisionCountry, [2]event.Number{"0", "0"}, [2]event.Number{"0", "26.99"}, event.VerdictContradicts},
		{event.PrecisionRegion, [2]event.Number{"60", "0"}, [2]event.Number{"60", "8.98"}, event.VerdictWithinPrecision},
		{event.PrecisionRegion, [2]event.Number{"60", "0"}, [2]event.Number{"60", "9.02"}, event.VerdictContradicts},
		{event.PrecisionRegion, [2]event.Number{"0", "179"}, [2]event.Number{"0", "-179"}, event.VerdictWithinPrecision},
		{"", [2]event.Number{"10", "0"}, [2]event.Number{"11", "0"}, event.VerdictWithinPrecision},
		{"", [2]event.Number{"10", "0"}, [2]event.Number{"12", "0"}, event.VerdictContradicts},
		{"", [2]event.Number{"10.0", "0"}, [2]event.Number{"10.1", "0"}, event.VerdictWithinPrecision},
		{"", [2]event.Number{"10.0", "0"}, [2]event.Number{"10.2", "0"}, event.VerdictContradicts},
		{"", [2]event.Number{"10.0000", "0"}, [2]event.Number{"10.0179", "0"}, event.VerdictWithinPrecision},
		{"", [2]event.Number{"10.0000", "0"}, [2]event.Number{"10.0181", "0"}, event.VerdictContradicts},
		{"", [2]event.Number{"10.00000000000", "0"}, [2]event.Number{"10.0179000000", "0"}, event.VerdictWithinPrecision},
		{"", [2]event.Number{"10", "0"}, [2]event.Number{"10.0", "-0"}, event.VerdictAgrees},
	} {
		requireBothWays(t, c.want, at(c.precision, c.a[0], c.a[1]), at(c.precision, c.b[0], c.b[1]), event.ComparedPlace, "coordinates")
	}
}

func TestNamesOfPlacesContradictInOneLanguageAlone(t *testing.T) {
	in := func(language, name string) *event.Event {
		return &event.Event{Language: language, Places: []event.Place{{Name: name}}}
	}
	for _, c := range []struct {
		a, b string
		want event.Verdict
	}{
		{"en", "en", event.VerdictContradicts}, {"en-GB", "EN-us", event.VerdictContradicts}, {"", "de", event.VerdictContradicts}, {"", "", event.VerdictContradicts},
		{"en", "de", event.VerdictDiffers}, {"en-GB", "de-AT", event.VerdictDiffers},
	} {
		requireBothWays(t, c.want, in(c.a, "Kyiv"), in(c.b, "Lviv"), event.ComparedPlace, "name")
	}
}

func TestOutcomesOfOtherSubjectsAreOneIfTheyAreTheOnlyVictory(t *testing.T) {
	all := func(results ...event.Result) *event.Event {
		e := new(event.Event)
		for i, r := range results {
			e.Outcomes = append(e.Outcomes, event.Outcome{Subject: fmt.Sprintf("subject %d of %p", i, e), Result: r})
		}
		return e
	}
	for _, c := range []struct {
		a, b    *event.Event
		matched int
	}{
		{all(event.ResultWon), all(event.ResultWon), 1},
		{all(event.ResultPassed, event.ResultWon), all(event.ResultWon, event.ResultPassed), 1},
		{all(event.ResultPassed), all(event.ResultPassed), 0},
		{all(event.ResultWon), all(event.ResultPassed), 0},
		{all(event.ResultWon, event.ResultWon), all(event.ResultWon), 0},
		{all(event.ResultWon), all(event.ResultWon, event.ResultWon), 0},
	} {
		require.Equal(t, c.matched, matchedBy(event.Compare(c.a, c.b), event.ComparedOutcome)["winner"])
		require.Equal(t, c.matched, matchedBy(event.Compare(c.b, c.a), event.ComparedOutcome)["winner"])
	}
}

func TestOnlyAVictoryHasOneWinner(t *testing.T) {
	one := func(result event.Result, who participant.ID) *event.Event {
		return &event.Event{
			Participants: []participant.Participant{{ID: "a", Name: "Abel"}, {ID: "b", Name: "Berta"}},
			Outcomes:     []event.Outcome{{Subject: "the vote", Result: result, Participants: []participant.ID{who}}},
		}
	}
	requireBothWays(t, event.VerdictContradicts, one(event.ResultWon, "a"), one(event.ResultWon, "b"), event.ComparedOutcome, "participants")
	requireBothWays(t, event.VerdictDiffers, one(event.ResultWon, "a"), one(event.ResultPassed, "b"), event.ComparedOutcome, "participants")
	requireBothWays(t, event.VerdictDiffers, one(event.ResultPassed, "a"), one(event.ResultPassed, "b"), event.ComparedOutcome, "participants")
}

func TestQuantitiesAgreeWhereTheyMeet(t *testing.T) {
	for _, c := range []struct {
		a, b event.Figure
		want event.Verdict
	}{
		{event.Figure{Max: "20"}, event.Figure{Value: "20"}, event.VerdictWithinPrecision},
		{event.Figure{Max: "20"}, event.Figure{Value: "21"}, event.VerdictContradicts},
		{event.Figure{Min: "20"}, event.Figure{Value: "20"}, event.VerdictWithinPrecision},
		{event.Figure{Max: "20"}, event.Figure{Min: "30"}, event.VerdictContradicts},
		{event.Figure{Max: "20"}, event.Figure{Min: "20"}, event.VerdictWithinPrecision},
		{event.Figure{Min: "1", Max: "3"}, event.Figure{Min: "4", Max: "5"}, event.VerdictContradicts},
		{event.Figure{Text: "A handful"}, event.Figure{Text: "a handful"}, event.VerdictAgrees},
		{event.Figure{Text: "a handful"}, event.Figure{Text: "dozens"}, event.VerdictDiffers},
		{event.Figure{Text: "a handful"}, event.Figure{Value: "5"}, event.VerdictDiffers},
		{event.Figure{Value: "12", AsOf: "2025-08-15"}, event.Figure{Value: "13", AsOf: "2025-08-16"}, event.VerdictDiffers},
		{event.Figure{Value: "12", AsOf: "2025-08-15"}, event.Figure{Value: "13", AsOf: "2025-08"}, event.VerdictContradicts},
		{event.Figure{Value: "12", AsOf: "2025-08-15"}, event.Figure{Value: "13"}, event.VerdictContradicts},
	} {
		c.a.Kind, c.b.Kind = "injured", "injured"
		comparison := event.Compare(&event.Event{Figures: []event.Figure{c.a}}, &event.Event{Figures: []event.Figure{c.b}})
		require.Equal(t, c.want, verdict(t, comparison, event.ComparedFigure, "value"), "%+v %+v", c.a, c.b)
	}
}

func TestCountsOfOtherDaysDoNotContradict(t *testing.T) {
	of := func(day edtf.Date) *event.Event {
		return &event.Event{Figures: []event.Figure{{Kind: "injured", Value: "12", AsOf: day}}}
	}
	for other, want := range map[edtf.Date]event.Verdict{
		"2025-08-15": event.VerdictAgrees, "2025-08-16": event.VerdictDiffers, "2025-08": event.VerdictWithinPrecision,
	} {
		comparison := event.Compare(of("2025-08-15"), of(other))
		require.Equal(t, want, verdict(t, comparison, event.ComparedFigure, "asOf"), other)
		require.Empty(t, comparison.Contradictions(), other)
	}
}

func TestValuesOfClaimsAreJudgedAsThoseOfTheirField(t *testing.T) {
	for about, rows := range map[string][]struct {
		a, b string
		want event.Verdict
	}{
		"/time/duration":             {{"PT2H", "PT120M", event.VerdictAgrees}, {"PT2H", "PT3H", event.VerdictContradicts}},
		"/time/duration/value":       {{"PT2H", "PT120M", event.VerdictAgrees}, {"PT2H", "PT3H", event.VerdictContradicts}},
		"/time/start":                {{"2025-08", "2025-08-15", event.VerdictWithinPrecision}, {"2025-07", "2025-08-15", event.VerdictContradicts}},
		"/record/revision":           {{"1", "2", event.VerdictContradicts}, {"1", "1.0", event.VerdictAgrees}},
		"/title":                     {{"A", "B", event.VerdictDiffers}, {"7", "8", event.VerdictContradicts}, {"7", "7.0", event.VerdictAgrees}},
		"/status":                    {{"planned", "ongoing", event.VerdictContradicts}},
		"/participants/p/nothing":    {{"x", "y", event.VerdictDiffers}},
		"/participants/p/attendance": {{"attended", "absent", event.VerdictContradicts}},
	} {
		for _, row := range rows {
			one := func(value string) *event.Event {
				return &event.Event{
					Participants: []participant.Participant{{ID: "p", Name: "P"}},
					Claims:       []event.Claim{{ID: "c", Text: "It is so", About: about, Value: value}},
				}
			}
			require.Equal(t, row.want, verdict(t, event.Compare(one(row.a), one(row.b)), event.ComparedClaim, "value"), "%s: %s %s", about, row.a, row.b)
		}
	}
}

func TestKindsOfParticipantsContradictWhereOneIsAPerson(t *testing.T) {
	one := func(kind participant.Kind) *event.Event {
		return &event.Event{Participants: []participant.Participant{{Name: "P", Kind: kind}}}
	}
	require.Equal(t, event.VerdictContradicts, verdict(t, event.Compare(one(participant.Person), one(participant.Group)), event.ComparedParticipant, "kind"))
	require.Equal(t, event.VerdictContradicts, verdict(t, event.Compare(one(participant.Group), one(participant.Person)), event.ComparedParticipant, "kind"))
	require.Equal(t, event.VerdictDiffers, verdict(t, event.Compare(one(participant.Group), one(participant.Organization)), event.ComparedParticipant, "kind"))
}
