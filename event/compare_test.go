package event_test

import (
	"fmt"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// verdict returns what a comparison says of the one field of that name.
func verdict(t *testing.T, c event.Comparison, part event.ComparedPart, name string) event.Verdict {
	t.Helper()
	var found []event.Verdict
	for _, p := range c.Parts {
		for _, f := range p.Fields {
			if p.Part == part && f.Name == name {
				found = append(found, f.Verdict)
			}
		}
	}
	require.Len(t, found, 1, "%s %s", part, name)
	return found[0]
}

func TestDatesAgreeWhereTheyMayBeTheSame(t *testing.T) {
	for _, c := range []struct {
		a, b edtf.Date
		want event.Verdict
	}{
		{"2025-08-15", "2025-08-15", event.VerdictAgrees},
		{"2025-08", "2025-08-15", event.VerdictWithinPrecision},
		{"2025-08-15T11:30", "2025-08-15", event.VerdictWithinPrecision},
		{"2025-08-15T11:30:00-08:00", "2025-08-15T19:30:00Z", event.VerdictAgrees},
		{"2025-08-14~", "2025-08-15", event.VerdictWithinPrecision},
		{"2025-08-15", "2025-08-16", event.VerdictContradicts},
		{"2025-08", "2025-09-01", event.VerdictContradicts},
		{"soon", "2025", event.VerdictDiffers},
		{"", "2025", event.VerdictOnlySecond},
	} {
		a, b := &event.Event{Time: event.Time{Start: c.a}}, &event.Event{Time: event.Time{Start: c.b}}
		require.Equal(t, c.want, verdict(t, event.Compare(a, b), event.ComparedEvent, "time/start"), "%s %s", c.a, c.b)
	}
}

func TestDurationsAgreeWhereTheirRangesMeet(t *testing.T) {
	almost3 := event.Duration{Value: "PT3H", Bound: event.BoundAlmost, Text: "almost three hours"}
	for _, c := range []struct {
		a, b event.Duration
		want event.Verdict
	}{
		{almost3, event.Duration{Value: "PT2H30M", Bound: event.BoundAlmost, Text: "nearly 2½ hours"}, event.VerdictContradicts},
		{almost3, event.Duration{Value: "PT180M", Bound: event.BoundAlmost}, event.VerdictAgrees},
		{almost3, event.Duration{Value: "PT2H50M"}, event.VerdictWithinPrecision},
		{almost3, event.Duration{Value: "PT3H"}, event.VerdictContradicts},
		{almost3, event.Duration{Value: "PT2H", Max: "PT3H"}, event.VerdictWithinPrecision},
		{almost3, event.Duration{Text: "several hours"}, event.VerdictDiffers},
		{event.Duration{Value: "PT3H", Text: "Several hours"}, event.Duration{Text: "several hours"}, event.VerdictDiffers},
		{event.Duration{Text: "Several hours"}, event.Duration{Text: "several hours"}, event.VerdictAgrees},
	} {
		a, b := &event.Event{Time: event.Time{Duration: &c.a}}, &event.Event{Time: event.Time{Duration: &c.b}}
		require.Equal(t, c.want, verdict(t, event.Compare(a, b), event.ComparedEvent, "time/duration"), "%v %v", c.a, c.b)
	}
}

func TestWhatExcludesItselfContradicts(t *testing.T) {
	a := &event.Event{
		Type: event.Summit, Status: event.StatusConcluded,
		Places:       []event.Place{{Name: "Anchorage", Country: "US"}},
		Participants: []participant.Participant{{ID: "x", Name: "X Y", Attendance: participant.AttendanceAttended}},
		Outcomes:     []event.Outcome{{ID: "o", Subject: "Ceasefire", Result: event.ResultNotReached}},
	}
	b := a.Clone()
	b.Type, b.Status = event.Election, event.StatusCancelled
	b.Places[0] = event.Place{Name: "Reykjavík", Country: "IS"}
	b.Participants[0].ID, b.Participants[0].Attendance = "other", participant.AttendanceExcluded
	b.Outcomes[0].Result = event.ResultReached
	c := event.Compare(a, b)
	require.Len(t, c.Contradictions(), 4)
	require.Equal(t, 6, c.Count(event.VerdictContradicts)) // type, status, two of the place, attendance, result
	for _, p := range c.Contradictions() {
		require.Equal(t, event.VerdictContradicts, p.Verdict)
		for _, f := range p.Fields {
			require.Equal(t, event.VerdictContradicts, f.Verdict)
		}
	}
}

func TestAnInvitationLeavesOpenWhatCameOfIt(t *testing.T) {
	for _, c := range []struct {
		a, b participant.Attendance
		want event.Verdict
	}{
		{participant.AttendanceInvited, participant.AttendanceAttended, event.VerdictWithinPrecision},
		{participant.AttendancePartial, participant.AttendanceAttended, event.VerdictWithinPrecision},
		{participant.AttendanceDeclined, participant.AttendanceAbsent, event.VerdictWithinPrecision},
		{participant.AttendanceInvited, participant.AttendanceExcluded, event.VerdictContradicts},
		{participant.AttendanceRemote, participant.AttendanceAttended, event.VerdictContradicts},
	} {
		one := func(at participant.Attendance) *event.Event {
			return &event.Event{Participants: []participant.Participant{{ID: "p", Name: "P", Attendance: at}}}
		}
		require.Equal(t, c.want, verdict(t, event.Compare(one(c.a), one(c.b)), event.ComparedParticipant, "attendance"))
	}
}

func TestParticipantsAreMatchedByIdentifierNameAliasAndSpelling(t *testing.T) {
	type p = participant.Participant
	for by, c := range map[string]struct{ a, b p }{
		"identifier": {p{Name: "Volodymyr Zelenskiy", Identifiers: map[string]string{"wikidata": "Q3874799"}}, p{Name: "Зеленський", Identifiers: map[string]string{"wikidata": "Q3874799"}}},
		"name":       {p{Name: "Kim Jong-un"}, p{Name: "KIM JONG UN"}},
		"alias":      {p{Name: "Nato", Aliases: []string{"North Atlantic Treaty Organization"}}, p{Name: "North Atlantic Treaty Organization"}},
		"spelling":   {p{Name: "Volodymyr Zelenskiy"}, p{Name: "Volodymyr Zelenskyy"}},
		"id":         {p{ID: "x"}, p{ID: "x"}},
		"":           {p{Name: "George Bush", Identifiers: map[string]string{"wikidata": "Q207"}}, p{Name: "George Bush", Identifiers: map[string]string{"wikidata": "Q23505"}}},
	} {
		comparison := event.Compare(&event.Event{Participants: []p{c.a}}, &event.Event{Participants: []p{c.b}})
		require.Equal(t, by, comparison.Parts[1].MatchedBy)
		require.Equal(t, by == "", len(comparison.Parts) == 3, by)
	}
	// A name that is written with accents, apostrophes or other letters is the same name.
	for _, pair := range [][2]string{{"Erdoğan", "Erdogan"}, {"O’Neill", "O'Neill"}, {"O'Neill", "ONeill"}, {"O’Neill", "ONeill"}, {"O‘Neill", "ONeill"}, {"Oʼneill", "ONeill"}, {"O`Neill", "ONeill"}, {"Strauß", "STRAUSS"}, {"Łódź", "Lodz"}, {"مُحَمَّد", "محمد"}} {
		c := event.Compare(&event.Event{Participants: []p{{Name: pair[0]}}}, &event.Event{Participants: []p{{Name: pair[1]}}})
		require.Equal(t, "name", c.Parts[1].MatchedBy, pair)
	}
}

func TestSpeakerWithALongerNameIsNoContradiction(t *testing.T) {
	said := func(name string) *event.Event {
		return &event.Event{
			Participants: []participant.Participant{{ID: "p", Name: name}},
			Quotes:       []quote.Quote{{ID: "q", Text: "We counted the bodies before midnight", Speakers: []participant.ID{"p"}}},
		}
	}
	for name, want := range map[string]event.Verdict{
		"Dr Ana Silva": event.VerdictDiffers, "Silva": event.VerdictDiffers, "Eva Silva": event.VerdictContradicts,
	} {
		require.Equal(t, want, verdict(t, event.Compare(said("Ana Silva"), said(name)), event.ComparedQuote, "speakers"), name)
		require.Equal(t, want, verdict(t, event.Compare(said(name), said("Ana Silva")), event.ComparedQuote, "speakers"), name)
	}
}

func TestIDsInsideTheFilesDoNotMatter(t *testing.T) {
	a := &event.Event{Participants: []participant.Participant{{ID: "p1", Name: "Trump"}, {ID: "p2", Name: "Putin"}}}
	b := &event.Event{Participants: []participant.Participant{{ID: "p1", Name: "Putin"}, {ID: "p2", Name: "Trump"}}}
	a.Quotes = []quote.Quote{{ID: "q", Text: "productive", Speakers: []participant.ID{"p1"}}}
	b.Quotes = []quote.Quote{{ID: "r", Text: "productive", Speakers: []participant.ID{"p2"}}}
	c := event.Compare(a, b)
	require.Equal(t, event.VerdictAgrees, verdict(t, c, event.ComparedQuote, "speakers"))
	b.Quotes[0].Speakers[0] = "p1"
	require.Equal(t, event.VerdictContradicts, verdict(t, event.Compare(a, b), event.ComparedQuote, "speakers"))
	b.Quotes[0].Speakers = []participant.ID{"p1", "p2"}
	require.Equal(t, event.VerdictDiffers, verdict(t, event.Compare(a, b), event.ComparedQuote, "speakers"))
}

func TestQuotesAreOneUtteranceInOtherWordings(t *testing.T) {
	say := func(speaker participant.ID, texts ...string) *event.Event {
		e := &event.Event{Participants: []participant.Participant{{ID: "t", Name: "Trump"}, {ID: "p", Name: "Putin"}}}
		for i, text := range texts {
			e.Quotes = append(e.Quotes, quote.Quote{ID: quote.ID(fmt.Sprint(i)), Text: text, Speakers: []participant.ID{speaker}})
		}
		return e
	}
	count := func(a, b *event.Event) int {
		n := 0
		for _, p := range event.Compare(a, b).Parts {
			if p.Part == event.ComparedQuote && p.MatchedBy != "" {
				n++
			}
		}
		return n
	}
	require.Equal(t, 1, count(say("t", "There’s no deal until there’s a deal"), say("t", "There is no deal until there is a deal.")))
	require.Equal(t, 1, count(say("t", "We had an extremely productive meeting"), say("t", "extremely productive")))
	require.Equal(t, 1, count(say("t", "现在没有协议"), say("t", "现在没有协议！")))
	require.Equal(t, 0, count(say("t", "We’ve made some headway"), say("t", "There’s no deal until there’s a deal")))
	require.Equal(t, 0, count(say("t", "We had an extremely productive meeting"), say("p", "extremely productive")))
	require.Equal(t, 2, count(say("t", "first words here", "second words there"), say("t", "second words there", "first words here")))

	variants := say("t", "No deal until there’s a deal", "There is no agreement so far")
	variants.Quotes[1].VariantOf = "0"
	c := event.Compare(variants, say("t", "There is no agreement so far"))
	require.Len(t, c.Parts[len(c.Parts)-1].A.Paths, 2)
	require.Equal(t, event.VerdictAgrees, verdict(t, c, event.ComparedQuote, "text"))
}

func TestWordingThatBothHaveDoesNotHideThoseThatContradict(t *testing.T) {
	say := func(texts ...string) *event.Event {
		e := new(event.Event)
		for i, text := range texts {
			q := quote.Quote{ID: quote.ID(fmt.Sprint(i)), Type: quote.Direct, Text: text}
			if i > 0 {
				q.VariantOf = "0"
			}
			e.Quotes = append(e.Quotes, q)
		}
		return e
	}
	for b, want := range map[string]event.Verdict{
		"We will not withdraw one metre.":                     event.VerdictAgrees,
		"We will withdraw one metre.":                         event.VerdictContradicts,
		"We will not withdraw one metre without a guarantee.": event.VerdictWithinPrecision,
	} {
		c := event.Compare(say("We will not withdraw one metre.", "Not one metre."), say(b, "Not one metre."))
		require.Equal(t, want, verdict(t, c, event.ComparedQuote, "text"), b)
	}
}

func TestFiguresAreHeldAgainstTheirOwnKind(t *testing.T) {
	one := func(f event.Figure) *event.Event { return &event.Event{Figures: []event.Figure{f}} }
	for _, c := range []struct {
		a, b event.Figure
		want event.Verdict
	}{
		{event.Figure{Value: "12"}, event.Figure{Value: "12.0"}, event.VerdictAgrees},
		{event.Figure{Value: "12"}, event.Figure{Value: "13"}, event.VerdictContradicts},
		{event.Figure{Value: "9007199254740993"}, event.Figure{Value: "9007199254740992"}, event.VerdictContradicts},
		{event.Figure{Value: "12"}, event.Figure{Min: "10", Max: "20"}, event.VerdictWithinPrecision},
		{event.Figure{Value: "12"}, event.Figure{Min: "10"}, event.VerdictWithinPrecision},
		{event.Figure{Value: "9"}, event.Figure{Min: "10"}, event.VerdictContradicts},
		{event.Figure{Value: "12"}, event.Figure{Value: "11", Bound: event.BoundAbout}, event.VerdictWithinPrecision},
		{event.Figure{Value: "12"}, event.Figure{Value: "10", Bound: event.BoundAbout}, event.VerdictContradicts},
		{event.Figure{Value: "-11"}, event.Figure{Value: "-10", Bound: event.BoundAbout}, event.VerdictWithinPrecision},
		{event.Figure{Value: "12"}, event.Figure{Text: "dozens"}, event.VerdictDiffers},
		{event.Figure{Value: "12", Text: "A dozen"}, event.Figure{Text: "a dozen"}, event.VerdictDiffers},
		{event.Figure{Text: "a dozen"}, event.Figure{Value: "12", Text: "A dozen"}, event.VerdictDiffers},
		{event.Figure{Value: "0.5", Bound: event.BoundOver}, event.Figure{Value: "0.6"}, event.VerdictWithinPrecision},
		{event.Figure{Value: "0.5", Bound: event.BoundOver}, event.Figure{Value: "-0.6"}, event.VerdictContradicts},
		{event.Figure{Value: "-0.5", Bound: event.BoundOver}, event.Figure{Value: "-0.6"}, event.VerdictWithinPrecision},
		{event.Figure{Value: "-0.5", Bound: event.BoundOver}, event.Figure{Value: "0.6"}, event.VerdictContradicts},
		{event.Figure{Value: "0", Bound: event.BoundAbout}, event.Figure{Value: "0.0"}, event.VerdictAgrees},
		{event.Figure{Value: "12", AsOf: "2025-08-01"}, event.Figure{Value: "13", AsOf: "2025-08-02"}, event.VerdictDiffers},
		{event.Figure{Value: "12", Unit: "people"}, event.Figure{Value: "12"}, event.VerdictAgrees},
	} {
		c.a.Kind, c.b.Kind = event.FigureKindDeaths, event.FigureKindDeaths
		require.Equal(t, c.want, verdict(t, event.Compare(one(c.a), one(c.b)), event.ComparedFigure, "value"), "%v %v", c.a, c.b)
	}
	c := event.Compare(one(event.Figure{Kind: event.FigureKindDeaths, Value: "1"}), one(event.Figure{Kind: event.FigureKindInjured, Value: "2"}))
	require.Equal(t, 2, c.Count(event.VerdictOnlyFirst)+c.Count(event.VerdictOnlySecond))
	require.Empty(t, c.Contradictions())
}

func TestPlacesAgreeWithinTheirPrecision(t *testing.T) {
	at := func(name, locality string, latitude event.Number, precision event.Precision) *event.Event {
		p := event.Place{Name: name, Locality: locality, Precision: precision}
		if latitude != "" {
			p.Coordinates = &event.Coordinates{Latitude: latitude, Longitude: "-149.8"}
		}
		return &event.Event{Places: []event.Place{p}}
	}
	base := at("Joint Base Elmendorf-Richardson", "Anchorage", "61.25", event.PrecisionLocality)
	require.Equal(t, event.VerdictWithinPrecision, verdict(t, event.Compare(base, at("Anchorage", "", "", "")), event.ComparedPlace, "name"))
	require.Equal(t, event.VerdictContradicts, verdict(t, event.Compare(base, at("Fairbanks", "", "", "")), event.ComparedPlace, "name"))
	require.Equal(t, event.VerdictWithinPrecision, verdict(t, event.Compare(base, at("Anchorage", "", "61.35", "")), event.ComparedPlace, "coordinates"))
	require.Equal(t, event.VerdictContradicts, verdict(t, event.Compare(base, at("Anchorage", "", "64.8", "")), event.ComparedPlace, "coordinates"))
}

func TestClaimsAreHeldAgainstThoseOfTheSameField(t *testing.T) {
	claim := func(about, value string, by ...participant.ID) *event.Event {
		return &event.Event{
			Participants: []participant.Participant{{ID: "p", Name: "P"}, {ID: "q", Name: "Q"}},
			Claims:       []event.Claim{{ID: "c", Text: "They say " + value, About: about, Value: value, By: by}},
		}
	}
	for _, c := range []struct {
		a, b *event.Event
		want event.Verdict
	}{
		{claim("/time/duration", "PT3H"), claim("/time/duration", "PT180M"), event.VerdictAgrees},
		{claim("/time/duration", "PT3H"), claim("/time/duration", "PT2H"), event.VerdictContradicts},
		{claim("/time/start", "2025-08"), claim("/time/start", "2025-08-15"), event.VerdictWithinPrecision},
		{claim("/participants/p/attendance", "attended"), claim("/participants/p/attendance", "excluded"), event.VerdictContradicts},
		{claim("/time/duration", "PT3H", "p"), claim("/time/duration", "PT2H", "q"), event.VerdictDiffers},
		{claim("/figures/f/value", "7.8"), claim("/figures/f/value", "7.80"), event.VerdictAgrees},
	} {
		require.Equal(t, c.want, verdict(t, event.Compare(c.a, c.b), event.ComparedClaim, "value"))
	}
}

func TestZonesWithTheSameClockAgree(t *testing.T) {
	at := func(zone string) *event.Event { return &event.Event{Time: event.Time{Start: "2025-08-15", Zone: zone}} }
	require.Equal(t, event.VerdictWithinPrecision, verdict(t, event.Compare(at("America/Anchorage"), at("America/Juneau")), event.ComparedEvent, "time/zone"))
	require.Equal(t, event.VerdictContradicts, verdict(t, event.Compare(at("America/Anchorage"), at("Europe/Moscow")), event.ComparedEvent, "time/zone"))
}

func ExampleCompare() {
	a := &event.Event{
		Type: event.Summit,
		Time: event.Time{Start: "2025-08", Duration: &event.Duration{Value: "PT3H", Bound: event.BoundAlmost, Text: "almost three hours"}},
	}
	b := &event.Event{
		Type: event.Summit,
		Time: event.Time{Start: "2025-08-15", Duration: &event.Duration{Value: "PT2H30M", Bound: event.BoundAlmost, Text: "nearly 2½ hours"}},
	}
	for _, part := range event.Compare(a, b).Parts {
		for _, f := range part.Fields {
			fmt.Println(f.Name, f.Verdict)
		}
	}
	// Output:
	// type agrees
	// time/start agrees-within-precision
	// time/duration contradicts
}

func TestPeopleAreMatchedWithoutTitleAndByASurnameThatOneAloneHas(t *testing.T) {
	people := func(names ...string) *event.Event {
		e := &event.Event{}
		for i, name := range names {
			e.Participants = append(e.Participants, participant.Participant{
				ID: participant.ID(fmt.Sprint("p", i)), Kind: participant.Person, Name: name})
		}
		return e
	}
	for _, c := range []struct {
		a, b []string
		by   string
	}{
		{[]string{"Dr. Grace Atim"}, []string{"Grace Atim"}, "name without title"},
		{[]string{"Sir Keir Starmer"}, []string{"Keir Starmer"}, "name without title"},
		{[]string{"Prof. Dr. Jörg Müller"}, []string{"Herr Jörg Muller"}, "name without title"},
		{[]string{"Martin King Jr."}, []string{"Martin King"}, "name without title"},
		{[]string{"Ivan Petrov"}, []string{"Iwan Petrow"}, "transliteration"},
		{[]string{"Volodymyr Zelenskiy"}, []string{"Wolodymyr Selenskyj"}, "transliteration"},
		{[]string{"Anna Mueller"}, []string{"Dr. Anna MÜLLER"}, "transliteration"},
		{[]string{"Mueller"}, []string{"Müller"}, "transliteration"},
		{[]string{"Mueller"}, []string{"Anna Müller"}, "surname"},
		{[]string{"A. Mueller"}, []string{"Anna Müller"}, "initial"},
		{[]string{"A. Mueller"}, []string{"Anna Müller", "Anton Müller"}, ""},
		{[]string{"A. Mueller"}, []string{"Berta Müller"}, ""},
		{[]string{"Anna Miller"}, []string{"Anna Müller"}, ""},
		{[]string{"Zara Khan"}, []string{"Sara Khan"}, ""},
		{[]string{"Ivan Petrov", "Iwan Petrow"}, []string{"Iwan Petroff", "Ivan Petrow"}, ""},
		{[]string{"Mr Atim"}, []string{"Grace Atim", "John Brown"}, "surname"},
		{[]string{"Grace Atim"}, []string{"Atim"}, "surname"},
		{[]string{"President Zelenskiy"}, []string{"Volodymyr Zelensky"}, "surname"},
		{[]string{"Mr Atim"}, []string{"Grace Atim", "John Atim"}, ""},
		{[]string{"Mr Atim", "Grace Atim"}, []string{"John Atim"}, ""},
		{[]string{"Grace Atim"}, []string{"John Atim"}, ""},
		{[]string{"Martin King Jr."}, []string{"Martin King Sr."}, ""},
		{[]string{"Dr Grace Atim", "Grace Atim Jr"}, []string{"Ms Grace Atim"}, ""},
		{[]string{"Sir Keir"}, []string{"Keir Starmer"}, ""},
		{[]string{"King Charles"}, []string{"Ray Charles", "Jim Charles"}, ""},
		{[]string{"习近平"}, []string{"李平"}, ""},
	} {
		for _, pair := range [][2][]string{{c.a, c.b}, {c.b, c.a}} {
			by := ""
			for _, p := range event.Compare(people(pair[0]...), people(pair[1]...)).Parts {
				if p.Part == event.ComparedParticipant {
					by += p.MatchedBy
				}
			}
			require.Equal(t, c.by, by, "%q", pair)
		}
	}
	town := people("Atim")
	town.Participants[0].Kind = participant.Group
	require.Len(t, event.Compare(people("Grace Atim"), town).Parts, 3, "a group has no surname")
}

func TestNumbersInWordsContradictWhereAllElseIsEqual(t *testing.T) {
	said := func(text string) *event.Event {
		return &event.Event{Quotes: []quote.Quote{{ID: "q", Type: quote.Direct, Text: text, AttributionText: "she"}}}
	}
	for _, c := range []struct {
		a, b string
		want event.Verdict
	}{
		{"We lost fourteen of our people here", "We lost four of our people here", event.VerdictContradicts},
		{"Wir haben vierzehn Menschen verloren", "Wir haben vier Menschen verloren", event.VerdictContradicts},
		{"Wir haben einundzwanzig Menschen verloren", "Wir haben zwölf Menschen verloren", event.VerdictContradicts},
		{"We lost one of our people here", "We lost two of our people here", event.VerdictContradicts},
		{"We lost fourteen of our people here", "We lost 4 of our people here", event.VerdictContradicts},
		{"We lost fourteen of our people here", "We lost 14 of our people here", event.VerdictDiffers},
		{"We lost fourteen of our people here", "We lost many of our people here", event.VerdictDiffers},
		{"We lost fourteen of our people here", "We lost four of all our people", event.VerdictDiffers},
	} {
		require.Equal(t, c.want, verdict(t, event.Compare(said(c.a), said(c.b)), event.ComparedQuote, "text"), c.a+" / "+c.b)
	}
}
