package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// timekeeper is a part of one's own.
const timekeeper participant.Role = "fixture:timekeeper"

// rolesOf returns the parts that are played in events of the type, beside those
// that it does not do without.
func rolesOf(t event.Type) []participant.Role {
	switch t {
	case event.Agreement, event.Ceasefire: // see signed
		return append(rolesOf(event.Negotiation), participant.RoleSignatory)
	case event.Death:
		return []participant.Role{participant.RoleAffected, participant.RoleSpokesperson}
	case event.Arrest:
		return []participant.Role{participant.RoleSuspect, participant.RoleWitness}
	case event.Referendum, event.Legislation:
		return []participant.Role{participant.RolePrincipal, participant.RoleObserver, participant.RoleSpokesperson}
	case event.ArmedConflict:
		return []participant.Role{participant.RolePrincipal, participant.RoleVictim, participant.RoleAffected, participant.RoleWitness}
	}
	switch familyOf(t) {
	case talks:
		return []participant.Role{participant.RolePrincipal, participant.RoleHost, participant.RoleGuest,
			participant.RoleDelegate, participant.RoleMediator, participant.RoleObserver, participant.RoleSpokesperson,
			participant.RoleInterpreter, participant.RoleModerator, participant.RoleOrganizer}
	case vote:
		return []participant.Role{participant.RoleCandidate, participant.RoleObserver}
	case court:
		return []participant.Role{participant.RoleJudge, participant.RoleDefendant, participant.RoleProsecutor,
			participant.RolePlaintiff, participant.RoleWitness}
	case unrest:
		return []participant.Role{participant.RoleOrganizer, participant.RolePrincipal, participant.RoleAffected}
	case violence:
		return []participant.Role{participant.RolePerpetrator, participant.RoleSuspect, participant.RoleVictim, participant.RoleWitness}
	case disaster:
		return []participant.Role{participant.RoleAffected, participant.RoleVictim, participant.RoleWitness, participant.RoleSpokesperson}
	case start:
		return []participant.Role{participant.RolePrincipal, participant.RoleSpokesperson}
	case post:
		if t == event.Award {
			return []participant.Role{participant.RoleRecipient, participant.RoleSpokesperson}
		}
		return []participant.Role{participant.RolePrincipal, participant.RoleSpokesperson}
	case economy:
		return []participant.Role{participant.RolePrincipal, participant.RoleSpokesperson, participant.RoleAffected}
	case sport:
		return []participant.Role{participant.RoleCompetitor, timekeeper}
	default:
		return []participant.Role{participant.RolePrincipal, participant.RoleSubject, participant.RoleSpokesperson}
	}
}

// signed reports whether events of the type end with signatures.
func signed(t event.Type) bool { return t == event.Agreement || t == event.Ceasefire }

// played reports whether somebody of the kind plays the part in such an event.
func (f family) played(r participant.Role, kind participant.Kind) bool {
	switch kind {
	case participant.Person:
		return true
	case participant.Group:
		switch r {
		case participant.RoleObserver, participant.RoleAffected, participant.RoleVictim, participant.RolePlaintiff:
			return true
		default:
			return f == unrest && (r == participant.RolePrincipal || r == participant.RoleOrganizer)
		}
	}
	switch r {
	case participant.RolePrincipal, participant.RoleOrganizer:
		return f != unrest || kind == participant.Organization
	case participant.RoleHost, participant.RoleGuest, participant.RoleMediator, participant.RoleSignatory,
		participant.RoleObserver, participant.RoleAffected, participant.RolePlaintiff:
		return true
	case participant.RoleDefendant, participant.RoleCompetitor:
		return kind == participant.Organization
	default:
		return false
	}
}

// afterTheFact reports whether a part is played only in what has happened.
func afterTheFact(r participant.Role) bool {
	switch r {
	case participant.RoleVictim, participant.RolePerpetrator, participant.RoleSuspect,
		participant.RoleWitness, participant.RoleAffected, participant.RoleSignatory:
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

// Numbers of those in a full event who certainly are something: who has somebody
// to stand for them, who was not there, and who stands for the first.
const (
	represented = 1
	missed      = 2
	standing    = 4
)

// roles returns a part that is played in events of the type by somebody of
// the kind, now and then two that go together.
func (b *builder) roles(kind participant.Kind, i int, backed bool) []participant.Role {
	if b.config.fill == full && i == standing {
		return []participant.Role{participant.RoleSpokesperson}
	}
	fitting := slices.DeleteFunc(rolesOf(b.event.Type), func(r participant.Role) bool {
		switch {
		case !b.family.played(r, kind), !b.held() && afterTheFact(r), b.missing(i) && supposesPresence(r):
			return true
		case r == participant.RolePrincipal && b.missing(i) && !b.led(r): // not the only one
			return true
		case r == participant.RoleHost:
			return b.led(r) || len(b.withRole(r)) > 0
		case r == participant.RoleSpokesperson, r == participant.RoleDelegate:
			return !backed
		default: // who comes first in a full event holds an office
			return b.config.fill == full && i == 0 && (r == participant.RoleCandidate || r == participant.RoleWitness || r == timekeeper)
		}
	})
	if len(fitting) == 0 {
		return b.bystander()
	}
	role := one(&b.rng, fitting)
	if also, ok := b.besides(role); ok && !b.missing(i) && b.rng.percent(30) {
		return []participant.Role{role, also}
	}
	return []participant.Role{role}
}

// bystander is the part of those for whom the event has none: in a full event,
// where everybody plays one, they look on or bear the consequences.
func (b *builder) bystander() []participant.Role {
	switch {
	case b.config.fill != full:
		return nil
	case b.family == violence || b.family == disaster:
		return []participant.Role{participant.RoleAffected}
	default:
		return []participant.Role{participant.RoleObserver}
	}
}

// besides returns a part that somebody may play at the same time.
func (b *builder) besides(r participant.Role) (participant.Role, bool) {
	switch r {
	case participant.RoleHost:
		return participant.RoleOrganizer, true
	case participant.RoleGuest, participant.RoleMediator:
		return participant.RoleSignatory, b.held() && signed(b.event.Type)
	case participant.RoleVictim:
		return participant.RoleAffected, true
	case participant.RoleOrganizer:
		return participant.RolePrincipal, true
	default:
		return "", false
	}
}
