package eventtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

// ofTypes gives so many events of each type to the check, some of them full, and
// requires that it finds something.
func ofTypes(t *testing.T, n int, types []event.Type, check func(e *event.Event) int) {
	t.Helper()
	found := 0
	for _, typ := range types {
		g := eventtest.New(91)
		for i := range n {
			options := []eventtest.Option{eventtest.WithType(typ), eventtest.WithLanguage("en"), eventtest.WithParticipants(2 + i%9)}
			if i%6 == 0 {
				options = append(options, eventtest.Full())
			}
			found += check(g.Event(options...))
		}
	}
	require.Positive(t, found)
}

// ties are those for whom somebody stands, and those to which they belong.
func ties(t *testing.T, e *event.Event, p participant.Participant) (list []participant.Participant) {
	for _, id := range append(slices.Clone(p.OnBehalfOf), p.MemberOf...) {
		other, ok := e.Participant(id)
		require.True(t, ok)
		list = append(list, other)
	}
	return list
}

func TestNobodyBelongsToTheOtherSideInCourt(t *testing.T) {
	sides := []participant.Role{participant.RoleJudge, participant.RoleProsecutor, participant.RolePlaintiff, participant.RoleDefendant}
	ofTypes(t, 200, []event.Type{event.CourtCase}, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			of := map[participant.Role]bool{}
			for _, who := range append(ties(t, e, p), p) {
				for _, role := range sides {
					if plays(who, role) {
						n++
						of[role] = true
					}
				}
			}
			require.LessOrEqual(t, len(of), 1, "%s: %s is with %v", e.ID, p.ID, of)
		}
		return n
	})
}

func TestCandidatesDoNotRunTheirElection(t *testing.T) {
	ofTypes(t, 300, []event.Type{event.Election}, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			parties := map[participant.ID]bool{}
			for _, other := range ties(t, e, p) {
				n++
				if plays(p, participant.RoleCandidate) || plays(p, participant.RoleWinner) {
					require.False(t, strings.HasPrefix(other.Name, "Election Board"), "%s: %s is of %s", e.ID, p.ID, other.ID)
				}
				if strings.HasPrefix(other.Name, "Citizens’ List") {
					parties[other.ID] = true
				}
			}
			require.LessOrEqual(t, len(parties), 1, "%s: %s is of two parties", e.ID, p.ID)
		}
		return n
	})
}

func TestNobodyStandsOnTwoSides(t *testing.T) {
	types := []event.Type{event.Summit, event.Meeting, event.Negotiation, event.Agreement, event.BusinessDeal, event.SportsCompetition}
	ofTypes(t, 150, types, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			sides := map[participant.ID]bool{}
			for _, who := range append(ties(t, e, p), p) {
				n++
				if plays(who, participant.RolePrincipal) || plays(who, participant.RoleSignatory) || plays(who, participant.RoleCompetitor) ||
					plays(who, participant.RoleWinner) {
					sides[who.ID] = true
				}
			}
			require.LessOrEqual(t, len(sides), 1, "%s: %s is with %v", e.ID, p.ID, sides)
		}
		return n
	})
}

func TestTiesAreToThoseWhoWereNotKeptAwayAndToOne(t *testing.T) {
	ofTypes(t, 40, event.Types(), func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			for _, other := range ties(t, e, p) {
				n++
				require.False(t, away(other), "%s: %s is of %s", e.ID, p.ID, other.ID)
			}
			for _, id := range p.MemberOf {
				require.True(t, len(p.OnBehalfOf) == 0 || slices.Contains(p.OnBehalfOf, id), "%s: %s stands for others than %s", e.ID, p.ID, id)
			}
		}
		return n
	})
}

func TestVisitsHaveOneHostAndAGuest(t *testing.T) {
	ofTypes(t, 80, []event.Type{event.Visit}, func(e *event.Event) int {
		require.Len(t, playing(e, participant.RoleHost), 1, e.ID)
		require.NotEmpty(t, playing(e, participant.RoleGuest), e.ID)
		return 1
	})
}

func TestProtestsHaveProtesters(t *testing.T) {
	ofTypes(t, 80, []event.Type{event.Protest}, func(e *event.Event) int {
		require.NotEmpty(t, playing(e, participant.RolePrincipal), e.ID)
		return 1
	})
}

func TestSomePrincipalOfWhatTookPlaceWasThere(t *testing.T) {
	ofTypes(t, 100, event.Types(), func(e *event.Event) int {
		principals := playing(e, participant.RolePrincipal)
		if held(e) && len(principals) > 0 {
			require.True(t, slices.ContainsFunc(principals, func(p participant.Participant) bool { return !away(p) }), e.ID)
		}
		return len(principals)
	})
}
