package event_test

import (
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// candidates returns an event with two candidates, whose ids in the file are the
// reverse of each other where turned.
func candidates(turned bool) *event.Event {
	e := &event.Event{Participants: []participant.Participant{{ID: "a", Name: "Ada Hall"}, {ID: "b", Name: "Bo Lund"}}}
	if turned {
		e.Participants[0].ID, e.Participants[1].ID = "b", "a"
	}
	return e
}

// requireBothWays holds that a field has a verdict whichever account comes first.
func requireBothWays(t *testing.T, want event.Verdict, a, b *event.Event, part event.ComparedPart, field string) {
	t.Helper()
	require.Equal(t, want, verdict(t, event.Compare(a, b), part, field))
	require.Equal(t, want, verdict(t, event.Compare(b, a), part, field))
}

func TestOneThingHasOneWinner(t *testing.T) {
	won := func(turned bool, subject string, who ...participant.ID) *event.Event {
		e := candidates(turned)
		e.Outcomes = []event.Outcome{{ID: "o", Subject: subject, Result: event.ResultWon, Participants: who}}
		return e
	}
	requireBothWays(t, event.VerdictContradicts, won(false, "mayoralty", "a"), won(false, "Mayoralty", "b"), event.ComparedOutcome, "participants")
	requireBothWays(t, event.VerdictContradicts, won(false, "mayoralty", "a"), won(false, "election of the mayor", "b"), event.ComparedOutcome, "participants")
	requireBothWays(t, event.VerdictAgrees, won(false, "mayoralty", "a"), won(true, "mayoralty", "b"), event.ComparedOutcome, "participants")
	requireBothWays(t, event.VerdictWithinPrecision, won(false, "mayoralty", "a"), won(false, "mayoralty", "a", "b"), event.ComparedOutcome, "participants")

	played := func(a, b participant.Role) *event.Event {
		e := candidates(false)
		e.Participants = e.Participants[:1]
		e.Participants[0].Roles = []participant.Role{a}
		e.Participants = append(e.Participants, participant.Participant{ID: "z", Name: "Zoe Z", Roles: []participant.Role{b}})
		return e
	}
	a, b := played(participant.RoleWinner, participant.RoleCandidate), played(participant.RoleCandidate, participant.RoleWinner)
	require.Len(t, event.Compare(a, b).Contradictions(), 2)
	a.Participants[1].Roles, b.Participants[1].Roles = nil, nil
	require.Empty(t, event.Compare(a, b).Contradictions())
}

func TestResultsThatCannotBothBeRightContradict(t *testing.T) {
	for _, c := range []struct {
		a, b event.Result
		want event.Verdict
	}{
		{event.ResultReached, event.ResultNotReached, event.VerdictContradicts},
		{event.ResultReached, event.ResultPartial, event.VerdictContradicts},
		{event.ResultPartial, event.ResultNotReached, event.VerdictContradicts},
		{event.ResultPassed, event.ResultRejected, event.VerdictContradicts},
		{event.ResultConvicted, event.ResultAcquitted, event.VerdictContradicts},
		{event.ResultConvicted, event.ResultInconclusive, event.VerdictContradicts},
		{event.ResultWon, event.ResultInconclusive, event.VerdictContradicts},
		{event.ResultInconclusive, event.ResultNotReached, event.VerdictDiffers},
		{event.ResultReached, event.ResultPassed, event.VerdictDiffers},
		{event.ResultReached, event.ResultUnknown, event.VerdictWithinPrecision},
		{"acme:stalled", event.ResultReached, event.VerdictDiffers},
	} {
		one := func(r event.Result) *event.Event {
			return &event.Event{Outcomes: []event.Outcome{{ID: "o", Subject: "it", Result: r}}}
		}
		requireBothWays(t, c.want, one(c.a), one(c.b), event.ComparedOutcome, "result")
	}
	verdictOn := func(subject string, r event.Result, who participant.ID) *event.Event {
		e := candidates(false)
		e.Outcomes = []event.Outcome{{ID: "o", Subject: subject, Result: r, Participants: []participant.ID{who}}}
		return e
	}
	requireBothWays(t, event.VerdictContradicts, verdictOn("murder", event.ResultConvicted, "a"), verdictOn("charge of murder", event.ResultAcquitted, "a"), event.ComparedOutcome, "result")
	requireBothWays(t, event.VerdictDiffers, verdictOn("murder", event.ResultConvicted, "a"), verdictOn("murder", event.ResultAcquitted, "b"), event.ComparedOutcome, "result")
}

func TestFiguresOfOneCandidateContradict(t *testing.T) {
	votes := func(turned bool, of participant.ID, kind event.FigureKind, value event.Number, unit string, by ...participant.ID) *event.Event {
		e := candidates(turned)
		e.Figures = []event.Figure{{ID: "f", Kind: kind, Value: value, Unit: unit, Of: of, By: by}}
		return e
	}
	requireBothWays(t, event.VerdictContradicts, votes(false, "a", event.FigureKindVotes, "1200", "votes"), votes(true, "b", event.FigureKindVotes, "1300", ""), event.ComparedFigure, "value")
	requireBothWays(t, event.VerdictContradicts, votes(false, "a", event.FigureKindVoteShare, "51.2", "%"), votes(false, "a", event.FigureKindVoteShare, "48.8", "percent"), event.ComparedFigure, "value")
	requireBothWays(t, event.VerdictContradicts, votes(false, "", event.FigureKindAmount, "5", "EUR"), votes(false, "", event.FigureKindAmount, "6", "euros"), event.ComparedFigure, "value")
	require.Empty(t, event.Compare(votes(false, "a", event.FigureKindVotes, "1200", ""), votes(false, "b", event.FigureKindVotes, "1300", "")).Contradictions())
	require.Empty(t, event.Compare(votes(false, "", event.FigureKindAmount, "5", "EUR"), votes(false, "", event.FigureKindAmount, "6", "USD")).Contradictions())
	requireBothWays(t, event.VerdictDiffers, votes(false, "", event.FigureKindDeaths, "5", "", "a"), votes(false, "", event.FigureKindDeaths, "6", "", "b"), event.ComparedFigure, "value")
}

func TestTypesAndStatusesExcludeEachOther(t *testing.T) {
	for _, c := range []struct {
		a, b event.Type
		want event.Verdict
	}{
		{event.Accident, event.Attack, event.VerdictContradicts},
		{event.Election, event.Referendum, event.VerdictContradicts},
		{event.Summit, event.Meeting, event.VerdictDiffers},
		{event.Attack, event.Crime, event.VerdictDiffers},
		{event.Summit, event.Other, event.VerdictDiffers},
		{event.Summit, "acme:hackathon", event.VerdictDiffers},
	} {
		requireBothWays(t, c.want, &event.Event{Type: c.a}, &event.Event{Type: c.b}, event.ComparedEvent, "type")
	}
	status := func(s event.Status) *event.Event { return &event.Event{Status: s} }
	requireBothWays(t, event.VerdictContradicts, status(event.StatusConcluded), status(event.StatusCancelled), event.ComparedEvent, "status")
	requireBothWays(t, event.VerdictWithinPrecision, status(event.StatusConcluded), status(event.StatusUnconfirmed), event.ComparedEvent, "status")
}

func TestRolesExcludeEachOther(t *testing.T) {
	one := func(roles ...participant.Role) *event.Event {
		return &event.Event{Participants: []participant.Participant{{ID: "p", Name: "P Q", Roles: roles}}}
	}
	for _, c := range []struct {
		a, b []participant.Role
		want event.Verdict
	}{
		{[]participant.Role{participant.RoleVictim}, []participant.Role{participant.RolePerpetrator}, event.VerdictContradicts},
		{[]participant.Role{participant.RoleDefendant}, []participant.Role{participant.RolePlaintiff, participant.RoleWitness}, event.VerdictContradicts},
		{[]participant.Role{participant.RoleHost}, []participant.Role{participant.RoleGuest}, event.VerdictContradicts},
		{[]participant.Role{participant.RoleSuspect}, []participant.Role{participant.RolePerpetrator}, event.VerdictDiffers},
		{[]participant.Role{participant.RoleDefendant, participant.RolePlaintiff}, []participant.Role{participant.RolePlaintiff}, event.VerdictWithinPrecision},
	} {
		requireBothWays(t, c.want, one(c.a...), one(c.b...), event.ComparedParticipant, "roles")
	}
}

func TestPrintedWordsThatDenyOrCountOtherwiseContradict(t *testing.T) {
	say := func(typ quote.Type, text string) *event.Event {
		e := candidates(false)
		e.Quotes = []quote.Quote{{ID: "q", Type: typ, Text: text, Speakers: []participant.ID{"a"}}}
		return e
	}
	const will, wont = "We will sign the treaty this year", "We will not sign the treaty this year"
	requireBothWays(t, event.VerdictContradicts, say(quote.Direct, will), say(quote.Direct, wont), event.ComparedQuote, "text")
	requireBothWays(t, event.VerdictContradicts, say(quote.Direct, "It will take 3 years at least"), say(quote.Direct, "It will take 5 years at least"), event.ComparedQuote, "text")
	requireBothWays(t, event.VerdictDiffers, say(quote.Direct, will), say(quote.Indirect, wont), event.ComparedQuote, "text")
	requireBothWays(t, event.VerdictDiffers, say(quote.Direct, "There’s no deal until there’s a deal"), say(quote.Direct, "There is no deal until there is a deal"), event.ComparedQuote, "text")
	requireBothWays(t, event.VerdictWithinPrecision, say(quote.Direct, wont), say(quote.Direct, "sign the treaty this year"), event.ComparedQuote, "text")

	original := func(language string) *event.Event {
		e := say(quote.Direct, will)
		e.Quotes[0].Original = &quote.Original{Language: language, Text: "…"}
		return e
	}
	requireBothWays(t, event.VerdictContradicts, original("ru"), original("uk"), event.ComparedQuote, "original/language")
}

func TestStandingsAndRelationsExcludeEachOther(t *testing.T) {
	claim := func(s event.Standing) *event.Event {
		return &event.Event{Claims: []event.Claim{{ID: "c", Text: "It rained", Standing: s}}}
	}
	requireBothWays(t, event.VerdictContradicts, claim(event.StandingAgreed), claim(event.StandingRefuted), event.ComparedClaim, "standing")
	requireBothWays(t, event.VerdictContradicts, claim(event.StandingAgreed), claim(event.StandingDisputed), event.ComparedClaim, "standing")
	requireBothWays(t, event.VerdictDiffers, claim(event.StandingSuperseded), claim(event.StandingDisputed), event.ComparedClaim, "standing")

	relation := func(r event.RelationType) *event.Event {
		return &event.Event{Relations: []event.Relation{{Type: r, Target: "flood-2025"}}}
	}
	requireBothWays(t, event.VerdictContradicts, relation(event.RelationTypeFollows), relation(event.RelationTypePrecedes), event.ComparedRelation, "type")
	requireBothWays(t, event.VerdictContradicts, relation(event.RelationTypeCauses), relation(event.RelationTypeCausedBy), event.ComparedRelation, "type")
	requireBothWays(t, event.VerdictContradicts, relation(event.RelationTypePartOf), relation(event.RelationTypeHasPart), event.ComparedRelation, "type")
	requireBothWays(t, event.VerdictDiffers, relation(event.RelationTypeFollows), relation(event.RelationTypeCausedBy), event.ComparedRelation, "type")
}

func TestFieldsOfOneThingExcludeEachOther(t *testing.T) {
	person := func(p participant.Participant) *event.Event {
		p.ID, p.Name = "p", "P Q"
		return &event.Event{Participants: []participant.Participant{p}}
	}
	type p = participant.Participant
	requireBothWays(t, event.VerdictContradicts, person(p{Country: "US"}), person(p{Country: "RU"}), event.ComparedParticipant, "country")
	requireBothWays(t, event.VerdictContradicts, person(p{Kind: participant.Person}), person(p{Kind: participant.State}), event.ComparedParticipant, "kind")
	requireBothWays(t, event.VerdictContradicts, person(p{Size: participant.Size{Min: new(5), Max: new(9)}}), person(p{Size: participant.Size{Min: new(10)}}), event.ComparedParticipant, "size")
	requireBothWays(t, event.VerdictDiffers, person(p{Naming: participant.NamingUnnamed}), person(p{Naming: participant.NamingAnonymous}), event.ComparedParticipant, "naming")
	outcome := func(date edtf.Date) *event.Event {
		return &event.Event{Outcomes: []event.Outcome{{ID: "o", Subject: "it", Result: event.ResultReached, Date: date}}}
	}
	requireBothWays(t, event.VerdictContradicts, outcome("2025-08-01"), outcome("2025-09-01"), event.ComparedOutcome, "date")
	said := func(q quote.Quote) *event.Event {
		q.ID, q.Text = "q", "We will see"
		return &event.Event{Quotes: []quote.Quote{q}}
	}
	requireBothWays(t, event.VerdictContradicts, said(quote.Quote{Said: "2025-08-15"}), said(quote.Quote{Said: "2025-08-16"}), event.ComparedQuote, "said")
	requireBothWays(t, event.VerdictWithinPrecision, said(quote.Quote{Said: "2025-08"}), said(quote.Quote{Said: "2025-08-16"}), event.ComparedQuote, "said")
}
