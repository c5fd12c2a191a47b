package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/participant"
)

// roles returns the parts that are played in events of the family.
func (f family) roles() []participant.Role {
	switch f {
	case talks:
		return []participant.Role{participant.RolePrincipal, participant.RoleHost, participant.RoleGuest,
			participant.RoleDelegate, participant.RoleMediator, participant.RoleObserver, participant.RoleSpokesperson,
			participant.RoleSignatory, participant.RoleInterpreter, participant.RoleModerator, participant.RoleOrganizer}
	case vote:
		return []participant.Role{participant.RoleCandidate, participant.RoleWinner, participant.RoleObserver}
	case court:
		return []participant.Role{participant.RoleJudge, participant.RoleDefendant, participant.RoleProsecutor,
			participant.RolePlaintiff, participant.RoleWitness}
	case unrest:
		return []participant.Role{participant.RoleOrganizer, participant.RolePrincipal, participant.RoleAffected}
	case violence:
		return []participant.Role{participant.RolePerpetrator, participant.RoleSuspect, participant.RoleVictim, participant.RoleWitness}
	case disaster:
		return []participant.Role{participant.RoleAffected, participant.RoleVictim, participant.RoleWitness, participant.RoleSpokesperson}
	case post:
		return []participant.Role{participant.RoleSubject, participant.RoleRecipient, participant.RoleSpokesperson}
	case economy:
		return []participant.Role{participant.RolePrincipal, participant.RoleSpokesperson, participant.RoleAffected}
	case sport:
		return []participant.Role{participant.RoleCompetitor, participant.RoleWinner, "fixture:timekeeper"}
	default:
		return []participant.Role{participant.RolePrincipal, participant.RoleSubject, participant.RoleSpokesperson}
	}
}

// played reports whether a part is played by somebody of the kind.
func played(r participant.Role, kind participant.Kind) bool {
	switch r {
	case participant.RoleJudge, participant.RoleWitness, participant.RoleInterpreter, participant.RoleModerator,
		participant.RoleSpokesperson, participant.RoleDelegate, participant.RoleProsecutor, participant.RoleRecipient,
		participant.RoleSubject, "fixture:timekeeper":
		return kind == participant.Person
	case participant.RoleVictim, participant.RoleSuspect, participant.RolePerpetrator, participant.RoleDefendant:
		return kind == participant.Person || kind == participant.Group
	case participant.RoleCandidate, participant.RoleWinner, participant.RoleCompetitor:
		return kind == participant.Person || kind == participant.Organization
	default:
		return true
	}
}

// afterTheFact reports whether a part is played only in what has happened.
func afterTheFact(r participant.Role) bool {
	switch r {
	case participant.RoleWinner, participant.RoleVictim, participant.RolePerpetrator, participant.RoleSuspect,
		participant.RoleWitness, participant.RoleAffected:
		return true
	default:
		return false
	}
}

// standsForOthers reports whether somebody in the part may speak for somebody
// else.
func standsForOthers(roles []participant.Role) bool {
	for _, r := range roles {
		switch r {
		case participant.RoleSpokesperson, participant.RoleDelegate, participant.RolePrincipal, participant.RoleSignatory,
			participant.RoleGuest, participant.RoleObserver, participant.RoleOrganizer:
		default:
			return false
		}
	}
	return true
}

// standing is the number of the one in a full event who certainly stands for
// somebody.
const standing = 4

// fixedRole is the part of those in a full event whom others refer to, and ""
// for everybody else.
func (b *builder) fixedRole(i int) participant.Role {
	switch {
	case b.config.fill != full:
		return ""
	case i == standing:
		return participant.RoleSpokesperson
	case i == standing-1 && b.family == court:
		return participant.RoleDefendant
	case i == standing+1 && (b.family == vote || b.family == sport) && b.winner == "":
		return participant.RoleWinner
	default:
		return ""
	}
}

// roles returns a part that is played in events of the family by somebody of
// the kind, now and then two that go together.
func (b *builder) roles(kind participant.Kind, i int, backed bool) []participant.Role {
	if role := b.fixedRole(i); role != "" {
		return []participant.Role{role}
	}
	fitting := slices.DeleteFunc(b.family.roles(), func(r participant.Role) bool {
		switch {
		case !played(r, kind), !b.held() && afterTheFact(r):
			return true
		case r == participant.RoleWinner:
			return b.winner != "" || !b.over()
		case r == participant.RoleSpokesperson, r == participant.RoleDelegate:
			return !backed
		default: // who comes first in a full event holds an office
			return b.config.fill == full && i == 0 && (r == participant.RoleCandidate || r == participant.RoleWitness)
		}
	})
	if len(fitting) == 0 {
		if b.config.fill == full {
			return []participant.Role{participant.RoleObserver}
		}
		return nil
	}
	role := one(&b.rng, fitting)
	if also, ok := besides(role); ok && b.rng.percent(30) {
		return []participant.Role{role, also}
	}
	return []participant.Role{role}
}

// besides returns a part that somebody may play at the same time.
func besides(r participant.Role) (participant.Role, bool) {
	switch r {
	case participant.RoleHost:
		return participant.RoleOrganizer, true
	case participant.RoleGuest, participant.RoleMediator:
		return participant.RoleSignatory, true
	case participant.RoleVictim:
		return participant.RoleAffected, true
	case participant.RoleOrganizer:
		return participant.RolePrincipal, true
	default:
		return "", false
	}
}

// officeFor returns the entry of the list of offices for who plays the parts.
func (b *builder) officeFor(roles []participant.Role, backed bool) int {
	if len(roles) > 0 {
		switch roles[0] {
		case participant.RoleJudge:
			return judge
		case participant.RoleSpokesperson:
			return spokesperson
		case participant.RoleDelegate:
			return delegate
		case participant.RoleCandidate:
			return candidate
		case participant.RoleWitness:
			return witness
		case participant.RoleWinner:
			if b.family == vote {
				return candidate
			}
		}
	}
	if backed && standsForOthers(roles) {
		return b.rng.between(minister, spokesperson)
	}
	return b.rng.between(minister, captain)
}
