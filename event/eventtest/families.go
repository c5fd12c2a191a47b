package eventtest

import (
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// family is a group of event types that are told alike. Its number is that of
// its title in words.txt, see headline.
type family int

const (
	talks family = iota
	vote
	court
	unrest
	violence
	disaster
	post
	economy
	sport
	start
	anything
)

// familyOf returns the family of a type. A type that is not listed here is
// told as anything may be.
func familyOf(t event.Type) family {
	switch t {
	case event.Summit, event.Meeting, event.Negotiation, event.Visit, event.Agreement, event.Ceasefire:
		return talks
	case event.Election, event.Referendum, event.Legislation:
		return vote
	case event.CourtCase:
		return court
	case event.Protest, event.Strike:
		return unrest
	case event.Attack, event.ArmedConflict, event.Crime, event.Arrest:
		return violence
	case event.Accident, event.Disaster, event.DiseaseOutbreak:
		return disaster
	case event.Death, event.Appointment, event.Resignation, event.Award:
		return post
	case event.BusinessDeal, event.EconomicRelease, event.Sanction:
		return economy
	case event.SportsCompetition:
		return sport
	case event.Launch, event.Discovery:
		return start
	default:
		return anything
	}
}

// headline returns the number of the title for a type. Where the family's would
// say what did not happen, it is that of anything.
func headline(t event.Type) family {
	switch f := familyOf(t); t {
	case event.ArmedConflict, event.Crime, event.Arrest, event.Accident, event.DiseaseOutbreak, event.Death, event.Award,
		event.BusinessDeal, event.Sanction, event.Discovery:
		return anything
	default:
		return f
	}
}

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
		return []participant.Role{participant.RoleCompetitor, participant.RoleWinner}
	default:
		return []participant.Role{participant.RolePrincipal, participant.RoleSubject, participant.RoleSpokesperson}
	}
}

// results returns what may come of events of the family that took place.
func (f family) results() []event.Result {
	switch f {
	case talks, economy:
		return []event.Result{event.ResultReached, event.ResultPartial, event.ResultNotReached, event.ResultInconclusive}
	case vote:
		return []event.Result{event.ResultWon, event.ResultPassed, event.ResultRejected}
	case court:
		return []event.Result{event.ResultConvicted, event.ResultAcquitted, event.ResultInconclusive}
	case sport:
		return []event.Result{event.ResultWon, event.ResultInconclusive}
	default:
		return []event.Result{event.ResultUnknown, event.ResultPartial, event.ResultRejected}
	}
}

// figures returns what is counted in events of the family.
func (f family) figures() []event.FigureKind {
	switch f {
	case vote:
		return []event.FigureKind{event.FigureKindVotes, event.FigureKindVoteShare}
	case unrest:
		return []event.FigureKind{event.FigureKindAttendance, event.FigureKindArrested, event.FigureKindInjured}
	case violence:
		return []event.FigureKind{event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindArrested}
	case disaster:
		return []event.FigureKind{event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindMissing,
			event.FigureKindDisplaced, event.FigureKindMagnitude}
	case sport:
		return []event.FigureKind{event.FigureKindScore, event.FigureKindAttendance}
	default:
		return []event.FigureKind{event.FigureKindAmount, event.FigureKindAttendance, event.FigureKindOther}
	}
}

// minutes returns how long events of the family last, at least and at most.
func (f family) minutes() (least, most int) {
	const day = 24 * 60
	switch f {
	case talks, court:
		return 30, 10 * 60
	case vote:
		return 10 * 60, 14 * 60
	case unrest:
		return 60, 3 * day
	case violence:
		return 5, 200 * day
	case disaster:
		return 5, 20 * day
	case sport:
		return 90, 4 * 60
	default:
		return 5, 2 * 60
	}
}
