package eventtest_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// quoted gives the quotes of events in English, with those who speak, to the
// check, and requires that each of the phrases is found.
func quoted(t *testing.T, phrases []string, types []event.Type, check func(e *event.Event, q quote.Quote, by []participant.Participant)) {
	found := map[string]bool{}
	for _, typ := range types {
		g := eventtest.New(92)
		for i := range 120 {
			options := []eventtest.Option{eventtest.WithType(typ), eventtest.WithLanguage("en"), eventtest.WithQuotes(8)}
			if i%6 == 0 {
				options = append(options, eventtest.Full())
			}
			e := g.Event(options...)
			for _, q := range e.Quotes {
				for _, phrase := range phrases {
					if strings.Contains(q.Text, phrase) && !strings.Contains(q.Text, "They told us") {
						found[phrase] = true
						check(e, q, speakers(t, e, q))
					}
				}
			}
		}
	}
	require.Len(t, found, len(phrases))
}

func speakers(t *testing.T, e *event.Event, q quote.Quote) (list []participant.Participant) {
	for _, id := range q.Speakers {
		p, ok := e.Participant(id)
		require.True(t, ok)
		list = append(list, p)
	}
	return list
}

func TestThoseWhoCountedSaySo(t *testing.T) {
	quoted(t, []string{"We counted"}, []event.Type{event.Election, event.Referendum, event.Legislation}, func(e *event.Event, q quote.Quote, by []participant.Participant) {
		require.NotEmpty(t, by, "%s %s", e.ID, q.ID)
		for _, p := range by {
			require.True(t, strings.HasPrefix(p.Name, "Election Board") || strings.HasPrefix(p.Name, "Harbour Council"), "%s %s: %s", e.ID, q.ID, p.ID)
		}
		require.NotEqual(t, edtf.Before, q.Said.Compare(e.Time.End), "%s %s: said before the polls closed", e.ID, q.ID)
	})
}

func TestThoseWhoRowedSaySo(t *testing.T) {
	quoted(t, []string{"We rowed"}, []event.Type{event.SportsCompetition}, func(e *event.Event, q quote.Quote, by []participant.Participant) {
		require.NotEmpty(t, by, "%s %s", e.ID, q.ID)
		for _, p := range by {
			require.True(t, plays(p, participant.RoleCompetitor) || plays(p, participant.RoleWinner), "%s %s: %s", e.ID, q.ID, p.ID)
			require.False(t, away(p), "%s %s: %s", e.ID, q.ID, p.ID)
		}
	})
}

func TestThoseWhoHaveWonThankOthers(t *testing.T) {
	quoted(t, []string{"We thank"}, []event.Type{event.Election, event.SportsCompetition, event.Award}, func(e *event.Event, q quote.Quote, by []participant.Participant) {
		require.Contains(t, []event.Status{event.StatusConcluded, ""}, e.Status, "%s %s", e.ID, q.ID)
		require.NotEmpty(t, by, "%s %s", e.ID, q.ID)
		for _, p := range by {
			require.True(t, plays(p, participant.RoleWinner) || plays(p, participant.RoleRecipient), "%s %s: %s", e.ID, q.ID, p.ID)
		}
	})
}

func TestStatesAndTheAffectedHaveNoGoodNight(t *testing.T) {
	quoted(t, []string{"It was a long night"}, []event.Type{event.Summit, event.Meeting, event.Protest, event.Strike}, func(e *event.Event, q quote.Quote, by []participant.Participant) {
		require.NotEmpty(t, by, "%s %s", e.ID, q.ID)
		for _, p := range by {
			require.False(t, p.Kind == participant.State || plays(p, participant.RoleAffected), "%s %s: %s", e.ID, q.ID, p.ID)
		}
	})
}

func TestThoseInHidingDoNotReport(t *testing.T) {
	n := 0
	quoted(t, []string{""}, []event.Type{event.Attack, event.Crime, event.Arrest}, func(e *event.Event, q quote.Quote, by []participant.Participant) {
		for _, p := range by {
			if plays(p, participant.RolePerpetrator) || plays(p, participant.RoleSuspect) {
				n++
				require.Equal(t, quote.Direct, q.Type, "%s %s: %s", e.ID, q.ID, q.Text)
				for _, phrase := range []string{"figures", "streets", "Help is on", "looking into"} {
					require.NotContains(t, q.Text, phrase, "%s %s", e.ID, q.ID)
				}
			}
		}
	})
	require.Positive(t, n)
}

func TestRivalsDoNotSpeakJointly(t *testing.T) {
	n := 0
	quoted(t, []string{""}, []event.Type{event.Negotiation, event.SportsCompetition, event.CourtCase}, func(e *event.Event, q quote.Quote, by []participant.Participant) {
		if len(by) != 2 {
			return
		}
		n++
		rivals := 0
		for _, p := range by {
			if plays(p, participant.RolePrincipal) || plays(p, participant.RoleCompetitor) || plays(p, participant.RoleWinner) {
				rivals++
			}
		}
		require.LessOrEqual(t, rivals, 1, "%s %s: %s", e.ID, q.ID, q.Speakers)
		require.False(t, plays(by[0], participant.RoleJudge) != plays(by[1], participant.RoleJudge) &&
			(plays(by[0], participant.RoleDefendant) || plays(by[1], participant.RoleDefendant)), "%s %s", e.ID, q.ID)
	})
	require.Positive(t, n)
}

func TestRivalsDoNotSayTheSame(t *testing.T) {
	n := 0
	for _, typ := range []event.Type{event.Summit, event.Negotiation, event.Meeting} {
		g := eventtest.New(94)
		for range 150 {
			e := g.Event(eventtest.WithType(typ), eventtest.WithLanguage("en"), eventtest.WithQuotes(7))
			first := map[string]participant.ID{}
			for _, q := range e.Quotes {
				by := speakers(t, e, q)
				if len(by) != 1 || q.Type != quote.Direct || q.VariantOf != "" || strings.Contains(q.Text, "They told us") || q.NestedIn != "" ||
					!(plays(by[0], participant.RolePrincipal) || plays(by[0], participant.RoleCompetitor) || plays(by[0], participant.RoleWinner)) {
					continue
				}
				for _, sentence := range strings.SplitAfter(q.Text, ".") {
					if sentence = strings.TrimSpace(sentence); len(sentence) < 12 || strings.HasPrefix(sentence, "Well") {
						continue
					}
					if first[sentence] == "" {
						first[sentence] = by[0].ID
					}
					n++
					require.Equal(t, first[sentence], by[0].ID, "%s: %s", e.ID, sentence)
				}
			}
		}
	}
	require.Positive(t, n)
}
