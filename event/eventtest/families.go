package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
)

// family is a group of event types that are told alike. Its number is that of
// its headline, see headlineOf.
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

// headline is a title in words.txt, by its number: those of the families, and
// of some types.
type headline int

const (
	ceasefireHolds headline = iota + headline(anything) + 1
	visitFromAbroad
	accord
	councilVotes
	dockersStrike
	shipsBarred
	prizeWinners
)

// headlineOf returns the title for a type. Where the family's would say what
// did not happen, it is that of anything.
func headlineOf(t event.Type) headline {
	switch t {
	case event.Ceasefire:
		return ceasefireHolds
	case event.Visit:
		return visitFromAbroad
	case event.Agreement:
		return accord
	case event.Legislation:
		return councilVotes
	case event.Strike:
		return dockersStrike
	case event.Sanction:
		return shipsBarred
	case event.Award:
		return prizeWinners
	case event.ArmedConflict, event.Crime, event.Arrest, event.Accident, event.DiseaseOutbreak, event.Death,
		event.BusinessDeal, event.Discovery:
		return headline(anything)
	default:
		return headline(familyOf(t))
	}
}

// headline is that of the event's type; that of a match tells how it ended.
func (b *builder) headline() headline {
	if b.family == sport && !b.over() {
		return headline(anything)
	}
	return headlineOf(b.event.Type)
}

// foretold reports whether the title may stand above what is still to come.
func (h headline) foretold() bool {
	switch h {
	case headline(talks), headline(vote), headline(court), headline(start), visitFromAbroad, councilVotes:
		return true
	default:
		return false
	}
}

// disputable reports whether it may be elsewhere what the title tells.
func (h headline) disputable() bool { return h == headline(violence) || h == headline(disaster) }

// momentary reports whether events of the type take a moment, or nobody can
// tell when they ended.
func momentary(t event.Type) bool {
	switch t {
	case event.Death, event.Discovery, event.Accident, event.Disaster, event.Attack, event.Crime, event.Arrest,
		event.EconomicRelease, event.Sanction, event.Appointment, event.Resignation:
		return true
	default:
		return false
	}
}

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

// Topics, by their numbers in words.txt.
const (
	truce = iota
	fees
	presidency
	budget
	exchange
	verdict
	relief
	cup
	voyage
	investigation
	vacancy
	prizeMoney
)

// topicsOf returns what events of the type are about.
func topicsOf(t event.Type) []int {
	switch t {
	case event.Ceasefire, event.ArmedConflict:
		return []int{truce, exchange}
	case event.Summit, event.Meeting, event.Negotiation: // see headlineOf
		return []int{fees}
	case event.Election:
		return []int{presidency}
	case event.Referendum, event.Legislation, event.EconomicRelease:
		return []int{budget}
	case event.Attack, event.Accident:
		return []int{investigation, relief}
	case event.Crime, event.Arrest, event.Discovery:
		return []int{investigation}
	case event.Appointment, event.Resignation, event.Death:
		return []int{vacancy}
	case event.Award:
		return []int{prizeMoney}
	case event.Launch:
		return []int{voyage}
	}
	switch familyOf(t) {
	case court:
		return []int{verdict}
	case disaster:
		return []int{relief}
	case sport:
		return []int{cup}
	default:
		return []int{fees}
	}
}

// resultsOf returns what may come of a topic.
func resultsOf(subject int) []event.Result {
	switch subject {
	case truce, exchange:
		return []event.Result{event.ResultReached, event.ResultPartial, event.ResultNotReached, event.ResultInconclusive}
	case fees:
		return []event.Result{event.ResultReached, event.ResultPartial, event.ResultNotReached, event.ResultRejected}
	case presidency:
		return []event.Result{event.ResultWon, event.ResultInconclusive}
	case voyage:
		return []event.Result{event.ResultReached, event.ResultUnknown}
	case budget:
		return []event.Result{event.ResultPassed, event.ResultRejected}
	case verdict:
		return []event.Result{event.ResultConvicted, event.ResultAcquitted, event.ResultInconclusive}
	case investigation:
		return []event.Result{event.ResultPartial, event.ResultInconclusive, event.ResultUnknown}
	case prizeMoney:
		return []event.Result{event.ResultReached, event.ResultPartial, event.ResultUnknown}
	case relief:
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
		if t == event.Arrest {
			return []event.FigureKind{event.FigureKindArrested}
		}
		return []event.FigureKind{event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindArrested}
	case disaster:
		list := []event.FigureKind{event.FigureKindDeaths, event.FigureKindInjured, event.FigureKindMissing, event.FigureKindDisplaced}
		if t == event.Disaster {
			list = append(list, event.FigureKindMagnitude)
		}
		return list
	case sport:
		return []event.FigureKind{event.FigureKindScore, event.FigureKindAttendance, event.FigureKindOther}
	case economy:
		return []event.FigureKind{event.FigureKindAmount}
	case start:
		if t == event.Discovery {
			return []event.FigureKind{event.FigureKindAmount, event.FigureKindOther}
		}
		return []event.FigureKind{event.FigureKindAmount, event.FigureKindAttendance, event.FigureKindOther, "fixture:arrival-delay"}
	default:
		if t == event.Death {
			return nil
		}
		return []event.FigureKind{event.FigureKindAmount, event.FigureKindAttendance}
	}
}

// minutesOf returns how long events of the type last, at least and at most.
func minutesOf(t event.Type) (least, most int) {
	const day = 24 * 60
	switch t {
	case event.ArmedConflict:
		return day, 200 * day
	case event.DiseaseOutbreak:
		return 7 * day, 200 * day
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
