package eventtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// supposePresence are the parts that nobody plays who was not there.
var supposePresence = []participant.Role{
	participant.RoleHost, participant.RoleOrganizer, participant.RoleGuest, participant.RoleDelegate, participant.RoleMediator,
	participant.RoleModerator, participant.RoleInterpreter, participant.RoleSignatory, participant.RoleJudge,
	participant.RoleProsecutor, participant.RoleWitness, participant.RoleCandidate, participant.RoleCompetitor,
	participant.RoleWinner, participant.RolePerpetrator, participant.RoleVictim, "fixture:timekeeper",
}

// away reports whether somebody is said not to have been there.
func away(p participant.Participant) bool {
	return p.Attendance == participant.AttendanceDeclined || p.Attendance == participant.AttendanceAbsent ||
		p.Attendance == participant.AttendanceExcluded
}

func TestPartsThatSupposePresenceArePlayedByThoseWhoWereThere(t *testing.T) {
	played := map[participant.Role]int{}
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			for _, role := range p.Roles {
				if !slices.Contains(supposePresence, role) {
					continue
				}
				n++
				played[role]++
				require.False(t, away(p), "%s: %s is %s and %s", e.ID, p.ID, role, p.Attendance)
				if held(e) || role == participant.RoleHost || role == participant.RoleOrganizer {
					require.NotEqual(t, participant.AttendanceInvited, p.Attendance, "%s: %s is %s", e.ID, p.ID, role)
				}
			}
		}
		return n
	})
	for _, role := range supposePresence {
		require.Positive(t, played[role], role)
	}
}

func TestWhoWasKeptAwayPlaysAPart(t *testing.T) {
	parts := map[participant.Role]int{}
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			if away(p) {
				n++
				for _, role := range p.Roles {
					parts[role]++
				}
			}
		}
		return n
	})
	require.Positive(t, parts[participant.RolePrincipal])
	require.Positive(t, parts[participant.RoleObserver])
}

func TestWhoWasKeptAwaySpeaksElsewhere(t *testing.T) {
	elsewhere := []quote.Medium{quote.MediumInterview, quote.MediumBroadcast, quote.MediumWriting, quote.MediumSocialPost}
	absent := 0
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			for _, id := range q.Speakers {
				n++
				if p, _ := e.Participant(id); away(p) {
					absent++
					require.Contains(t, elsewhere, q.Medium, "%s %s: %s", e.ID, q.ID, id)
					require.Len(t, q.Speakers, 1)
				}
				require.NotContains(t, q.Addressees, id)
			}
			for _, id := range q.Addressees {
				p, _ := e.Participant(id)
				require.False(t, away(p), "%s %s: %s is spoken to", e.ID, q.ID, id)
			}
		}
		return n
	})
	require.Greater(t, absent, 20)
}

func TestThoseWhoWereThereSpeakBeforeThoseOfWhomItIsNotKnown(t *testing.T) {
	there := func(p participant.Participant) bool {
		return (p.Attendance == participant.AttendanceAttended || p.Attendance == participant.AttendanceRemote ||
			p.Attendance == participant.AttendancePartial) && !plays(p, participant.RoleInterpreter)
	}
	invitable := []event.Type{event.Summit, event.Meeting, event.Negotiation, event.CourtCase, event.Award, event.Launch}
	some(t, func(e *event.Event) (n int) {
		if !slices.Contains(invitable, e.Type) || !slices.ContainsFunc(e.Participants, there) {
			return 0
		}
		for _, q := range e.Quotes {
			for _, id := range q.Speakers {
				n++
				p, _ := e.Participant(id)
				require.True(t, there(p) || away(p), "%s: %s", e.ID, id)
			}
		}
		return n
	})
}

func TestNobodyStandsForThoseWhoWereKeptAway(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			for _, id := range p.OnBehalfOf {
				n++
				backer, ok := e.Participant(id)
				require.True(t, ok)
				require.False(t, away(backer), "%s: %s stands for %s, which is %s", e.ID, p.ID, id, backer.Attendance)
			}
		}
		return n
	})
}

func TestDeedsAreNotOwnedUpToBeforeReporters(t *testing.T) {
	speaking := 0
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			for _, id := range q.Speakers {
				n++
				p, _ := e.Participant(id)
				if plays(p, participant.RolePerpetrator) || plays(p, participant.RoleSuspect) {
					speaking++
					require.Contains(t, []quote.Medium{quote.MediumWriting, quote.MediumSocialPost}, q.Medium, "%s %s", e.ID, q.ID)
				}
				if e.Type == event.Death {
					require.False(t, plays(p, participant.RoleSubject), "%s %s: the dead speak", e.ID, q.ID)
				}
			}
		}
		return n
	})
	require.Positive(t, speaking)
}

// Reasons are those that may keep somebody from it.
func TestReasonsSuitTheAttendance(t *testing.T) {
	reasons := map[string][]participant.Attendance{
		"Illness.":                {participant.AttendanceAbsent, participant.AttendanceRemote},
		"No invitation was sent.": {participant.AttendanceExcluded},
		"The airport was closed.": {participant.AttendanceAbsent, participant.AttendanceRemote},
		"Other commitments.":      {participant.AttendanceDeclined, participant.AttendancePartial},
	}
	g, n := eventtest.New(34), map[string]int{}
	for range 1200 {
		e := g.Event(eventtest.WithLanguage("en"))
		for _, p := range e.Participants {
			if p.AttendanceReason == "" {
				continue
			}
			n[p.AttendanceReason]++
			require.Contains(t, reasons[p.AttendanceReason], p.Attendance, "%s %s: %s", e.ID, p.ID, p.AttendanceReason)
			if p.AttendanceReason == "Illness." {
				require.Equal(t, participant.Person, p.Kind)
			}
			require.False(t, plays(p, participant.RoleSignatory), "%s %s", e.ID, p.ID)
		}
	}
	require.Len(t, n, len(reasons))
}

// What is called by its place lies where that does.
func TestHostsAreAtHome(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			receives := plays(p, participant.RoleHost) || plays(p, participant.RoleOrganizer)
			if receives && p.Country != "" && len(p.OnBehalfOf) == 0 && len(e.Places) > 0 && e.Places[0].Country != "" {
				n++
				require.Equal(t, e.Places[0].Country, p.Country, "%s %s", e.ID, p.ID)
			}
		}
		return n
	})
}

func TestAPlaceLiesInOneCountry(t *testing.T) {
	for seed := range uint64(3) {
		g := eventtest.New(40 + seed)
		n := 0
		for range 400 {
			e := g.Event(eventtest.WithLanguage("en"))
			countries := map[string]string{}
			for _, p := range e.Participants {
				if p.Kind != participant.Organization || p.Country == "" {
					continue
				}
				n++
				town := p.Name[strings.LastIndex(p.Name, " ")+1:]
				if countries[town] != "" {
					require.Equal(t, countries[town], p.Country, "%s: %s", e.ID, p.Name)
				}
				countries[town] = p.Country
			}
		}
		require.Greater(t, n, 50)
	}
}

// Offices are those that one has who plays the part.
func TestOfficesSuitTheParts(t *testing.T) {
	offices := map[participant.Role][]string{
		participant.RoleInterpreter: {"interpreter-"},
		participant.RoleProsecutor:  {"prosecutor-"},
		participant.RoleCompetitor:  {"captain-", "rowing-club-"},
		participant.RoleWinner:      {"captain-", "rowing-club-", "candidate-"},
		participant.RoleCandidate:   {"candidate-"},
		"fixture:timekeeper":        {"timekeeper-"},
		participant.RolePerpetrator: {"dockworker-", "captain-", "an-unidentified-man-"},
		participant.RoleHost:        {"harbour-council-", "minister-", "mayor-", "norvelia-", "ostrania-", "belmark-", "tamaria-"},
	}
	found := map[participant.Role]int{}
	for _, e := range corpus() {
		for _, p := range e.Participants {
			for role, prefixes := range offices {
				if plays(p, role) && p.Roles[0] == role && !(len(p.OnBehalfOf) > 0) {
					found[role]++
					require.True(t, slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(string(p.ID), prefix) }),
						"%s: %s is %s", e.ID, p.ID, role)
				}
			}
		}
	}
	require.Len(t, found, len(offices))
}

func TestNobodyStaysAwayFromWhatNobodyForesaw(t *testing.T) {
	for _, typ := range []event.Type{event.Attack, event.ArmedConflict, event.Crime, event.Arrest, event.Accident, event.Disaster,
		event.DiseaseOutbreak, event.Death, event.Discovery} {
		g := eventtest.New(67)
		for range 30 {
			for _, e := range []*event.Event{g.Event(eventtest.WithType(typ)), g.Event(eventtest.WithType(typ), eventtest.Full())} {
				require.Nil(t, e.Time.ExpectedDuration, e.ID)
				for _, p := range e.Participants {
					require.Empty(t, p.AttendanceReason, "%s %s", e.ID, p.ID)
					require.Contains(t, []participant.Attendance{"", participant.AttendanceAttended}, p.Attendance, "%s %s", e.ID, p.ID)
				}
			}
		}
	}
}
