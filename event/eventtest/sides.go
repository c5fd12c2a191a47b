package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// side is what a participant's part sets against others, who have another one,
// and "" for those who are on no side.
func (b *builder) side(p *participant.Participant) string {
	for _, r := range p.Roles {
		switch r {
		case participant.RoleJudge, participant.RoleProsecutor, participant.RolePlaintiff, participant.RoleDefendant:
			return string(r)
		case participant.RolePrincipal, participant.RoleOrganizer, participant.RoleAffected:
			if b.family == unrest {
				return map[bool]string{true: "affected", false: "protest"}[r == participant.RoleAffected]
			}
		}
	}
	if b.contends(p.Roles) || b.isParty(p) {
		return "of " + string(p.ID)
	}
	return ""
}

// contends reports whether who plays the parts stands for one side of several.
func (b *builder) contends(roles []participant.Role) bool {
	return b.event.Type != event.Election && slices.ContainsFunc(roles, func(r participant.Role) bool {
		return r == participant.RolePrincipal || r == participant.RoleSignatory || r == participant.RoleCompetitor || r == participant.RoleWinner
	})
}

// isParty reports whether candidates stand for it.
func (b *builder) isParty(p *participant.Participant) bool {
	return b.event.Type == event.Election && p.Kind == participant.Organization && isBody(p, voters)
}

// isBody reports whether an organization is the body of the number.
func isBody(p *participant.Participant, number int) bool {
	return strings.HasPrefix(string(p.ID), slug(english().lists[body][number])+"-")
}

// opposed reports whether two are on different sides. Nobody stands for an
// election and runs it.
func (b *builder) opposed(p, other *participant.Participant) bool {
	if isBody(other, electionBoard) && slices.ContainsFunc(p.Roles, func(r participant.Role) bool {
		return r == participant.RoleCandidate || r == participant.RoleWinner
	}) {
		return true
	}
	one, two := b.side(p), b.side(other)
	return one != "" && two != "" && one != two
}

// mayJoin reports whether somebody may stand for a backer or belong to it, beside
// those for whom they stand, or to which they belong, already.
func (b *builder) mayJoin(p, backer *participant.Participant) bool {
	if keptAway(backer.Attendance) || b.opposed(p, backer) {
		return false
	}
	for i := range b.event.Participants {
		other := &b.event.Participants[i]
		tied := slices.Contains(p.OnBehalfOf, other.ID) || slices.Contains(p.MemberOf, other.ID)
		if tied && other.ID != backer.ID && b.opposed(other, backer) {
			return false
		}
	}
	return true
}

// mayBelong reports whether somebody may belong to a backer: who stands for
// somebody belongs to nobody else.
func (b *builder) mayBelong(p, backer *participant.Participant) bool {
	return b.mayJoin(p, backer) && (len(p.OnBehalfOf) == 0 || slices.Contains(p.OnBehalfOf, backer.ID))
}
