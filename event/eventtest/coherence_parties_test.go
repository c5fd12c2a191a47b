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

// playing are those who play one of the parts.
func playing(e *event.Event, roles ...participant.Role) (list []participant.Participant) {
	for _, p := range e.Participants {
		if slices.ContainsFunc(roles, func(r participant.Role) bool { return plays(p, r) }) {
			list = append(list, p)
		}
	}
	return list
}

// Parts without which there is nothing to report, and how many play them.
var indispensable = map[event.Type]struct {
	roles []participant.Role
	least int
}{
	event.Death:             {[]participant.Role{participant.RoleSubject}, 1},
	event.Appointment:       {[]participant.Role{participant.RoleSubject}, 1},
	event.Resignation:       {[]participant.Role{participant.RoleSubject}, 1},
	event.Arrest:            {[]participant.Role{participant.RoleSuspect}, 1},
	event.CourtCase:         {[]participant.Role{participant.RoleDefendant}, 1},
	event.Award:             {[]participant.Role{participant.RoleRecipient}, 1},
	event.Election:          {[]participant.Role{participant.RoleCandidate, participant.RoleWinner}, 2},
	event.SportsCompetition: {[]participant.Role{participant.RoleCompetitor, participant.RoleWinner}, 2},
	event.Agreement:         {[]participant.Role{participant.RoleSignatory, participant.RolePrincipal}, 2},
	event.Ceasefire:         {[]participant.Role{participant.RoleSignatory, participant.RolePrincipal}, 2},
	event.Summit:            {[]participant.Role{participant.RolePrincipal}, 2},
	event.Meeting:           {[]participant.Role{participant.RolePrincipal}, 2},
	event.Negotiation:       {[]participant.Role{participant.RolePrincipal}, 2},
	event.BusinessDeal:      {[]participant.Role{participant.RolePrincipal}, 2},
	event.ArmedConflict:     {[]participant.Role{participant.RolePrincipal}, 2},
}

func TestEventsHaveThePartiesOfTheirType(t *testing.T) {
	for typ, parties := range indispensable {
		for _, options := range [][]eventtest.Option{nil, {eventtest.Full()}, {eventtest.WithParticipants(1)}, {eventtest.WithParticipants(2), eventtest.Full()}} {
			g := eventtest.New(63)
			for range 60 {
				e := g.Event(append([]eventtest.Option{eventtest.WithType(typ)}, options...)...)
				found := playing(e, parties.roles...)
				require.GreaterOrEqual(t, len(found), min(parties.least, len(e.Participants)), "%s %s", e.ID, e.Status)
				if len(options) != 1 || len(e.Participants) != 1 {
					require.GreaterOrEqual(t, len(e.Participants), parties.least, e.ID)
				}
				if e.Status == event.StatusConcluded && slices.ContainsFunc(e.Outcomes, func(o event.Outcome) bool { return o.Result == event.ResultWon }) {
					require.NotEmpty(t, playing(e, participant.RoleWinner), e.ID)
				}
			}
		}
	}
}

func TestTalksAreHeldByTwoWhoWereThere(t *testing.T) {
	g, n := eventtest.New(64), 0
	for _, typ := range []event.Type{event.Summit, event.Meeting, event.Negotiation, event.Agreement, event.Ceasefire} {
		for range 60 {
			e := g.Event(eventtest.WithType(typ))
			if !held(e) {
				continue
			}
			there := slices.DeleteFunc(playing(e, indispensable[typ].roles...), func(p participant.Participant) bool {
				return away(p) || p.Attendance == participant.AttendanceInvited
			})
			n++
			require.GreaterOrEqual(t, len(there), 2, e.ID)
		}
	}
	require.Positive(t, n)
}

func TestTheClubOfTheTitleWinsTheCup(t *testing.T) {
	g, n := eventtest.New(65), 0
	for range 300 {
		e := g.Event(eventtest.WithType(event.SportsCompetition), eventtest.WithLanguage("en"))
		town, wins := strings.CutSuffix(e.Title, " wins the regional cup")
		winners := playing(e, participant.RoleWinner)
		require.Equal(t, wins && len(e.Participants) > 0, len(winners) == 1, e.ID)
		for _, p := range winners {
			n++
			require.Equal(t, "Rowing Club "+town, p.Name, e.ID)
		}
		for _, o := range e.Outcomes {
			require.Equal(t, wins, o.Result == event.ResultWon, "%s: %s", e.ID, o.Result)
		}
	}
	require.Positive(t, n)
}

func TestThoseWhomReportsNameAreNamed(t *testing.T) {
	named := []participant.Role{participant.RoleWinner, participant.RoleCandidate, participant.RoleCompetitor, participant.RoleJudge,
		participant.RoleProsecutor, participant.RoleRecipient, participant.RoleHost, participant.RoleOrganizer, participant.RoleSignatory}
	found := map[participant.Role]int{}
	check := func(e *event.Event) {
		for _, p := range e.Participants {
			for _, role := range p.Roles {
				subject := role == participant.RoleSubject && slices.Contains([]event.Type{event.Appointment, event.Resignation, event.Award}, e.Type)
				if subject || slices.Contains(named, role) {
					found[role]++
					require.True(t, p.Named(), "%s: %s is %s", e.ID, p.ID, role)
				}
			}
		}
	}
	for _, e := range corpus() {
		check(e)
	}
	for typ := range indispensable {
		g := eventtest.New(66)
		for range 60 {
			check(g.Event(eventtest.WithType(typ)))
		}
	}
	require.Len(t, found, len(named)+1)
}
