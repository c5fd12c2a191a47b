package eventtest_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

func TestWhatHasNotHappenedHasNoConsequences(t *testing.T) {
	later := []participant.Role{participant.RoleWinner, participant.RoleVictim, participant.RolePerpetrator,
		participant.RoleSuspect, participant.RoleWitness, participant.RoleAffected}
	some(t, func(e *event.Event) (n int) {
		if held(e) {
			return 0
		}
		require.Empty(t, e.Figures, e.ID)
		require.Nil(t, e.Time.Duration, e.ID)
		if e.Status == event.StatusPlanned {
			require.Empty(t, e.Outcomes, e.ID)
		}
		for _, o := range e.Outcomes {
			require.Contains(t, []event.Result{event.ResultNotReached, event.ResultInconclusive, event.ResultUnknown, "fixture:adjourned"}, o.Result)
		}
		for _, p := range e.Participants {
			n++
			for _, role := range p.Roles {
				require.NotContains(t, later, role, "%s %s", e.ID, p.ID)
			}
		}
		return n
	})
}

func TestNobodyPlansOrInvitesToWhatBefallsPeople(t *testing.T) {
	sudden := []event.Type{event.Attack, event.ArmedConflict, event.Accident, event.Disaster, event.DiseaseOutbreak, event.Crime, event.Arrest}
	some(t, func(e *event.Event) (n int) {
		if e.Type == event.Death || e.Type == event.Discovery || slices.Contains(sudden, e.Type) {
			n++
			require.True(t, held(e), "%s is %s", e.ID, e.Status)
		}
		if slices.Contains(sudden, e.Type) || e.Type == event.Death {
			for _, p := range e.Participants {
				require.NotContains(t, []participant.Attendance{participant.AttendanceInvited, participant.AttendanceDeclined,
					participant.AttendanceExcluded}, p.Attendance, "%s %s", e.ID, p.ID)
			}
		}
		return n
	})
}

func TestResultsAndFiguresSuitTheType(t *testing.T) {
	contests := []event.Type{event.Election, event.Referendum, event.Legislation, event.SportsCompetition}
	harm := []event.Type{event.Attack, event.ArmedConflict, event.Crime, event.Arrest, event.Accident, event.Disaster, event.DiseaseOutbreak}
	some(t, func(e *event.Event) (n int) {
		for _, o := range e.Outcomes {
			n++
			switch o.Result {
			case event.ResultWon:
				require.Contains(t, contests, e.Type, e.ID)
			case event.ResultConvicted, event.ResultAcquitted:
				require.Equal(t, event.CourtCase, e.Type, e.ID)
			case event.ResultPassed:
				require.NotContains(t, harm, e.Type, e.ID)
			}
		}
		for _, f := range e.Figures {
			n++
			switch f.Kind {
			case event.FigureKindDeaths, event.FigureKindMissing, event.FigureKindDisplaced:
				require.Contains(t, harm, e.Type, e.ID)
			case event.FigureKindVotes, event.FigureKindVoteShare:
				require.Contains(t, contests, e.Type, e.ID)
			case event.FigureKindMagnitude:
				require.Equal(t, event.Disaster, e.Type, e.ID)
			case event.FigureKindScore:
				require.Equal(t, event.SportsCompetition, e.Type, e.ID)
			}
			if f.Of == "" {
				continue
			}
			p, ok := e.Participant(f.Of)
			require.True(t, ok)
			if f.Kind == event.FigureKindVotes || f.Kind == event.FigureKindVoteShare {
				require.True(t, plays(p, participant.RoleCandidate) || plays(p, participant.RoleWinner), "%s %s", e.ID, f.ID)
			}
		}
		return n
	})
}

func plays(p participant.Participant, role participant.Role) bool {
	return slices.Contains(p.Roles, role)
}

func TestWhoWonIsOneAndIsNamedInTheOutcome(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		var winners []participant.ID
		for _, p := range e.Participants {
			if plays(p, participant.RoleWinner) {
				winners = append(winners, p.ID)
			}
		}
		require.LessOrEqual(t, len(winners), 1, e.ID)
		for _, o := range e.Outcomes {
			if o.Result == event.ResultWon {
				n++
				require.Equal(t, winners, o.Participants, e.ID)
			}
			if o.Result == event.ResultConvicted || o.Result == event.ResultAcquitted {
				for _, id := range o.Participants {
					p, _ := e.Participant(id)
					require.True(t, plays(p, participant.RoleDefendant), e.ID)
				}
			}
		}
		return n
	})
}

func TestPartsSuitWhoPlaysThem(t *testing.T) {
	persons := []participant.Role{participant.RoleJudge, participant.RoleWitness, participant.RoleInterpreter,
		participant.RoleSpokesperson, participant.RoleDelegate, participant.RoleProsecutor, participant.RoleModerator}
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			for _, role := range p.Roles {
				n++
				if slices.Contains(persons, role) {
					require.Equal(t, participant.Person, p.Kind, "%s %s", e.ID, p.ID)
				}
			}
			speaks := plays(p, participant.RoleSpokesperson) || plays(p, participant.RoleDelegate) ||
				strings.HasPrefix(string(p.ID), "spokesperson-") || strings.HasPrefix(string(p.ID), "delegate-")
			if speaks {
				require.NotEmpty(t, p.OnBehalfOf, "%s: %s speaks for nobody", e.ID, p.ID)
			}
			require.False(t, plays(p, participant.RoleVictim) && plays(p, participant.RolePerpetrator), "%s %s", e.ID, p.ID)
			if strings.HasPrefix(string(p.ID), "candidate-") {
				require.True(t, plays(p, participant.RoleCandidate) || plays(p, participant.RoleWinner), "%s %s", e.ID, p.ID)
			}
			if plays(p, participant.RoleJudge) {
				require.True(t, strings.HasPrefix(string(p.ID), "judge-"), "%s %s", e.ID, p.ID)
			}
		}
		return n
	})
}

func TestSourcesRestOnWhatTheyCan(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			for _, d := range s.DerivedFrom {
				n++
				parent := sourceOf(e, d.Source)
				require.NotContains(t, []source.Kind{source.Statement, source.Document, source.Dataset, source.Transcript, source.Outlet}, s.Kind, "%s %s", e.ID, s.ID)
				switch d.Relation {
				case source.RelationReprint, source.RelationTranslation, source.RelationRevision, source.RelationCompilation:
					require.Equal(t, source.Article, parent.Kind, "%s %s", e.ID, s.ID)
					require.Equal(t, source.Article, s.Kind, "%s %s", e.ID, s.ID)
				}
				if d.Relation == source.RelationRevision && s.Publisher != nil && parent.Publisher != nil {
					require.Equal(t, parent.Publisher.Name, s.Publisher.Name, "%s %s", e.ID, s.ID)
				}
				if d.Relation == source.RelationTranslation && parent.Language != "" {
					require.NotEqual(t, parent.Language, s.Language, "%s %s", e.ID, s.ID)
				}
				if d.Relation == source.RelationReprint {
					require.Equal(t, parent.Title, s.Title)
				}
			}
		}
		return n
	})
}

func TestSourcesStandOnTheSiteOfTheirPublisher(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			if s.URL == "" || s.Publisher == nil || s.Publisher.URL == "" {
				continue
			}
			n++
			require.True(t, strings.HasPrefix(s.URL, s.Publisher.URL+"/"), "%s: %s of %s", e.ID, s.URL, s.Publisher.URL)
			u, err := url.Parse(s.URL)
			require.NoError(t, err)
			require.Equal(t, strings.ToLower(u.Host), u.Host)
			for _, c := range s.Corrections {
				if c.URL != "" {
					require.True(t, strings.HasPrefix(c.URL, s.Publisher.URL+"/"), "%s: %s of %s", e.ID, c.URL, s.Publisher.URL)
				}
			}
		}
		return n
	})
}

func TestQuotesStandInSourcesThatHaveWords(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			for i, a := range q.Appearances {
				n++
				s := sourceOf(e, a.Source)
				require.NotContains(t, []source.Kind{source.Dataset, source.Outlet}, s.Kind, "%s %s", e.ID, q.ID)
				printed := a.Exact != "" || len(a.Fragments) > 0
				if language := languageOf(e, q); printed && language != "" && s.Language != "" {
					require.Equal(t, language, s.Language, "%s %s", e.ID, q.ID)
				}
				if i == 0 {
					require.NotContains(t, []source.Status{source.StatusRetracted, source.StatusWithdrawn}, s.Status, "%s %s", e.ID, q.ID)
				}
			}
		}
		return n
	})
}

func TestCueAndMediumAgree(t *testing.T) {
	media := map[string][]quote.Medium{
		"wrote":          {quote.MediumWriting, quote.MediumSocialPost, ""},
		"told reporters": {quote.MediumPressConference, ""},
	}
	g, n := eventtest.New(31), 0
	for range 400 {
		e := g.Event(eventtest.WithLanguage("en"))
		for _, q := range e.Quotes {
			if wanted := media[q.Cue]; wanted != nil {
				n++
				require.Contains(t, wanted, q.Medium, "%s %s", e.ID, q.ID)
			}
			if q.Medium == quote.MediumInscription {
				require.Empty(t, q.Speakers)
				require.Empty(t, q.Cue)
			}
			if len(q.Speakers) > 1 && q.Type == quote.Direct {
				require.NotContains(t, q.Text, "I have", "%s %s: two say I", e.ID, q.ID)
			}
		}
	}
	require.Greater(t, n, 50)
}

func TestNoTwoClaimsSayTheSame(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		seen := map[[2]string]bool{}
		for _, c := range e.Claims {
			if c.About == "" {
				continue
			}
			n++
			said := [2]string{c.About, c.Value}
			require.False(t, seen[said], "%s: two claims say %v", e.ID, said)
			seen[said] = true
			require.NotContains(t, []event.ClaimKind{event.ClaimKindForecast, event.ClaimKindAssessment}, c.Kind, "%s %s", e.ID, c.ID)
		}
		return n
	})
}
