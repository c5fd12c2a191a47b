package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
)

// family is a group of event types that are told alike. Its number is that of
// its title in words.txt, see headlineOf.
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
	case event.Appointment, event.Resignation, event.Award:
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

// headlineOf returns the number of the title for a type. Where the family's
// would say what did not happen, it is that of anything.
func headlineOf(t event.Type) family {
	switch f := familyOf(t); t {
	case event.ArmedConflict, event.Crime, event.Arrest, event.Accident, event.DiseaseOutbreak, event.Death, event.Award,
		event.BusinessDeal, event.Sanction, event.Discovery:
		return anything
	default:
		return f
	}
}

// headline is that of the event's type; that of a match tells how it ended.
func (b *builder) headline() family {
	if b.family == sport && !b.over() {
		return anything
	}
	return headlineOf(b.event.Type)
}

// foretold reports whether the title of the family may stand above what is
// still to come.
func (f family) foretold() bool { return f == talks || f == vote || f == court || f == start }

// foreseen reports whether one knows of events of the type in advance, and may
// be invited.
func foreseen(t event.Type) bool {
	f := familyOf(t)
	return f != violence && f != disaster && t != event.Death && t != event.Discovery
}

// statusesOf returns what may become of events of the type: nobody plans an
// accident, and what takes a moment is not going on.
func statusesOf(t event.Type) []event.Status {
	list := []event.Status{event.StatusConcluded, event.StatusUnconfirmed}
	switch t {
	case event.Agreement, event.Sanction, event.BusinessDeal, event.EconomicRelease, event.Statement, event.Appointment,
		event.Resignation, event.Award, event.Launch, event.Death, event.Discovery, event.Arrest, event.Crime, event.Accident:
	default:
		list = append(list, event.StatusOngoing)
	}
	if foreseen(t) {
		list = append(list, event.StatusPlanned, event.StatusPostponed, event.StatusCancelled)
	}
	return list
}

// resultsOf returns what may come of a topic, by its number in words.txt.
func resultsOf(subject int) []event.Result {
	switch subject {
	case 0, 4: // ceasefire, exchange
		return []event.Result{event.ResultReached, event.ResultPartial, event.ResultNotReached, event.ResultInconclusive}
	case 1: // fees
		return []event.Result{event.ResultReached, event.ResultPartial, event.ResultNotReached, event.ResultRejected}
	case 2, 7: // presidency, cup
		return []event.Result{event.ResultWon, event.ResultInconclusive}
	case 3: // budget
		return []event.Result{event.ResultPassed, event.ResultRejected}
	case 5: // verdict
		return []event.Result{event.ResultConvicted, event.ResultAcquitted, event.ResultInconclusive}
	case 6: // relief
		return []event.Result{event.ResultPartial, event.ResultUnknown}
	default:
		return []event.Result{event.ResultReached, event.ResultNotReached, event.ResultUnknown}
	}
}

// figuresOf returns what is counted in events of the type.
func figuresOf(t event.Type) []event.FigureKind {
	switch f := familyOf(t); f {
	case vote:
		return []event.FigureKind{event.FigureKindVotes, event.FigureKindVoteShare}
	case unrest:
		return []event.FigureKind{event.FigureKindAttendance, event.FigureKindArrested, event.FigureKindInjured}
	case violence:
		return []event.FigureKind{event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindArrested}
	case disaster:
		list := []event.FigureKind{event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindMissing, event.FigureKindDisplaced}
		if t == event.Disaster {
			list = append(list, event.FigureKindMagnitude)
		}
		return list
	case sport:
		return []event.FigureKind{event.FigureKindScore, event.FigureKindAttendance, event.FigureKindOther}
	case start:
		return []event.FigureKind{event.FigureKindAmount, event.FigureKindAttendance, event.FigureKindOther, "fixture:arrival-delay"}
	default:
		return []event.FigureKind{event.FigureKindAmount, event.FigureKindAttendance}
	}
}

// minutesOf returns how long events of the type last, at least and at most.
func minutesOf(t event.Type) (least, most int) {
	const day = 24 * 60
	if t == event.ArmedConflict {
		return day, 200 * day
	}
	if !slices.Contains(statusesOf(t), event.StatusOngoing) {
		return 5, 2 * 60
	}
	switch familyOf(t) {
	case talks, court:
		return 30, 10 * 60
	case vote:
		return 10 * 60, 14 * 60
	case unrest:
		return 60, 3 * day
	case violence:
		return 5, 6 * 60
	case disaster:
		return 60, 20 * day
	case sport:
		return 90, 4 * 60
	default:
		return 5, 2 * 60
	}
}
