package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// Entries of the list of offices. From candidates on they are none, but for
// prosecutors and interpreters.
const (
	minister = iota
	mayor
	judge
	captain
	delegate
	spokesperson
	candidate
	witness
	interpreter
	prosecutor
	timing
	dockworker
)

func isOffice(title int) bool {
	return title < candidate || title == interpreter || title == prosecutor
}

// officeFor returns the entry of the list of offices for who plays the parts.
func (b *builder) officeFor(roles []participant.Role, backed bool) int {
	if len(roles) > 0 {
		if titles := b.titlesFor(roles[0]); titles != nil {
			return one(&b.rng, titles)
		}
	}
	if backed && standsForOthers(roles) {
		return one(&b.rng, []int{minister, mayor, delegate, spokesperson})
	}
	switch b.family {
	case court:
		return one(&b.rng, []int{mayor, judge, dockworker})
	case violence, disaster, sport, start:
		return one(&b.rng, []int{minister, mayor, captain})
	case unrest:
		return one(&b.rng, []int{dockworker, dockworker, captain, mayor})
	default:
		return one(&b.rng, []int{minister, mayor})
	}
}

// titlesFor returns the entries of the list of offices that suit a part, and
// none where any in such an event does.
func (b *builder) titlesFor(r participant.Role) []int {
	switch r {
	case participant.RoleJudge:
		return []int{judge}
	case participant.RoleSpokesperson:
		return []int{spokesperson}
	case participant.RoleDelegate:
		return []int{delegate}
	case participant.RoleCandidate, participant.RoleWinner:
		return []int{candidate}
	case participant.RoleWitness:
		return []int{witness}
	case participant.RoleInterpreter:
		return []int{interpreter}
	case participant.RoleProsecutor:
		return []int{prosecutor}
	case timekeeper:
		return []int{timing}
	case participant.RoleCompetitor:
		return []int{captain}
	case participant.RoleOrganizer, participant.RolePrincipal:
		if b.family == unrest {
			return []int{dockworker, dockworker, captain}
		}
	case participant.RoleSuspect, participant.RolePerpetrator, participant.RoleVictim, participant.RoleAffected,
		participant.RoleDefendant, participant.RolePlaintiff, participant.RoleRecipient:
		return []int{dockworker, dockworker, captain}
	case participant.RoleSubject:
		if b.event.Type == event.Appointment || b.event.Type == event.Resignation {
			return []int{minister, mayor, judge, captain}
		}
	}
	return nil
}

// Entries of the list of bodies. Clubs and the lists of voters are no
// authorities.
const (
	council = iota
	electionBoard
	tribunal
	union
	rescue
	statistics
	voters
	club
	authorities = voters
)

// bodiesFor returns the entries of the list of bodies for who plays the parts.
func (b *builder) bodiesFor(roles []participant.Role) []int {
	switch {
	case slices.Contains(roles, participant.RoleHost):
		return []int{council}
	case slices.Contains(roles, participant.RoleAffected):
		return []int{council, union}
	case slices.Contains(roles, participant.RoleDefendant), slices.Contains(roles, participant.RolePlaintiff):
		return []int{council, union, voters}
	}
	switch b.family {
	case talks:
		return []int{council, union, voters}
	case vote:
		if b.event.Type == event.Election {
			return []int{electionBoard, voters}
		}
		return []int{council, electionBoard, voters}
	case court:
		return []int{council, tribunal, union}
	case unrest:
		return []int{union, voters}
	case violence, disaster:
		return []int{council, rescue}
	case economy:
		return []int{council, statistics, union}
	case sport:
		return []int{club}
	case start:
		return []int{council, rescue, union}
	default:
		return []int{council, union, rescue, voters}
	}
}

// groupFor returns the entry of the list of groups for who plays the parts.
func (b *builder) groupFor(roles []participant.Role) int {
	const observers, protesters = 0, 2
	fitting := b.fitting(group)
	wanted := noProtest
	switch {
	case len(roles) == 0:
		wanted = one(&b.rng, fitting)
	case slices.Contains(roles, participant.RoleObserver):
		wanted = observers
	case b.family == unrest && !slices.Contains(roles, participant.RoleAffected):
		wanted = protesters
	}
	if wanted == unknownMan || !slices.Contains(fitting, wanted) {
		return noProtest
	}
	return wanted
}
