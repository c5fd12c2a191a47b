package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// lead is a part that an event of its type does not do without, and who plays it.
type lead struct {
	role  participant.Role
	kinds []participant.Kind
}

var (
	aPerson   = []participant.Kind{participant.Person}
	aState    = []participant.Kind{participant.State}
	aBody     = []participant.Kind{participant.Organization}
	parties   = []participant.Kind{participant.Organization, participant.State, participant.Person}
	hosts     = []participant.Kind{participant.Organization, participant.State, participant.Person}
	marchers  = []participant.Kind{participant.Group, participant.Group, participant.Organization}
	clubs     = []participant.Kind{participant.Organization, participant.Organization, participant.Person}
	bodyOrMan = []participant.Kind{participant.Person, participant.Person, participant.Organization}
)

// leadsOf returns the parts that events of the type do not do without.
func leadsOf(t event.Type) []lead {
	switch t {
	case event.Summit, event.Ceasefire, event.ArmedConflict:
		return twice(lead{participant.RolePrincipal, aState})
	case event.Visit:
		return []lead{{participant.RoleGuest, aPerson}, {participant.RoleHost, hosts}}
	case event.Protest:
		return []lead{{participant.RolePrincipal, marchers}}
	case event.Meeting, event.Negotiation, event.Agreement:
		return twice(lead{participant.RolePrincipal, parties})
	case event.BusinessDeal:
		return twice(lead{participant.RolePrincipal, aBody})
	case event.SportsCompetition:
		return twice(lead{participant.RoleCompetitor, clubs})
	case event.Election:
		return twice(lead{participant.RoleCandidate, aPerson})
	case event.CourtCase:
		return []lead{{participant.RoleDefendant, bodyOrMan}}
	case event.Arrest:
		return []lead{{participant.RoleSuspect, aPerson}}
	case event.Death, event.Appointment, event.Resignation:
		return []lead{{participant.RoleSubject, aPerson}}
	case event.Award:
		return []lead{{participant.RoleRecipient, bodyOrMan}}
	default:
		return nil
	}
}

func twice(l lead) []lead { return []lead{l, l} }

// chooseLeads says which parts the event does not do without, with so many
// participants. In a full event those who play them stand behind those whom
// others refer to, where there are enough.
func (b *builder) chooseLeads(n int) {
	if b.config.fill == minimal {
		return
	}
	b.leads = leadsOf(b.event.Type)
	b.leads = b.leads[:min(n, len(b.leads))]
	if b.config.fill == full {
		b.firstLead = min(standing+1, n-len(b.leads))
	}
	if !b.over() || len(b.leads) == 0 {
		return
	}
	switch won := b.rng.below(len(b.leads)); {
	case b.family == sport: // the title says where the club is at home
		b.leads[won] = lead{participant.RoleWinner, aBody}
	case b.event.Type == event.Election && b.maybe(85):
		b.leads[won].role = participant.RoleWinner
	case signed(b.event.Type) && b.maybe(60):
		for i := range b.leads {
			b.leads[i].role = participant.RoleSignatory
		}
	}
}

// leadFor returns the lead that is for the participant of the number.
func (b *builder) leadFor(i int) (lead, bool) {
	if i < b.firstLead || i >= b.firstLead+len(b.leads) {
		return lead{}, false
	}
	return b.leads[i-b.firstLead], true
}

// led reports whether a part that the event does not do without is this one.
func (b *builder) led(r participant.Role) bool {
	return slices.ContainsFunc(b.leads, func(l lead) bool { return l.role == r })
}

// isLead reports whether the participant of the number plays such a part.
func (b *builder) isLead(i int) bool {
	_, is := b.leadFor(i)
	return is
}

// fewest is how many participants an event of the type has at least.
func fewest(t event.Type) int { return max(1, len(leadsOf(t))) }

// knownByName reports whether no report leaves out who plays one of the parts.
func (b *builder) knownByName(roles []participant.Role) bool {
	for _, r := range roles {
		switch r {
		case participant.RoleWinner, participant.RoleCandidate, participant.RoleCompetitor, participant.RoleJudge,
			participant.RoleProsecutor, participant.RoleRecipient, participant.RoleHost, participant.RoleOrganizer,
			participant.RoleSignatory:
			return true
		case participant.RoleSubject:
			return b.family == post
		}
	}
	return false
}
