package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// supposesPresence reports whether nobody plays the part who was not there.
func supposesPresence(r participant.Role) bool {
	switch r {
	case participant.RoleHost, participant.RoleOrganizer, participant.RoleGuest, participant.RoleDelegate,
		participant.RoleMediator, participant.RoleModerator, participant.RoleInterpreter, participant.RoleSignatory,
		participant.RoleJudge, participant.RoleProsecutor, participant.RoleWitness,
		participant.RoleCandidate, participant.RoleCompetitor, participant.RoleWinner, timekeeper,
		participant.RolePerpetrator, participant.RoleVictim:
		return true
	default:
		return false
	}
}

// keptAway reports whether somebody is said not to have been there.
func keptAway(a participant.Attendance) bool {
	return a == participant.AttendanceDeclined || a == participant.AttendanceAbsent || a == participant.AttendanceExcluded
}

// missing reports whether the participant of the number is the one in a full
// event who was not there, and has a reason. Nobody stays away from a flood.
func (b *builder) missing(i int) bool {
	return b.config.fill == full && i == missed && !b.isLead(i) && foreseen(b.event.Type)
}

// attend says whether the participant was there, if that is a question.
func (b *builder) attend(p *participant.Participant, i int) {
	if !b.maybe(75) {
		return
	}
	p.Attendance = one(&b.rng, b.attendances(p.Roles))
	switch {
	case b.config.fill == full && i == represented && keptAway(p.Attendance):
		p.Attendance = participant.AttendanceAttended
	case b.missing(i):
		p.Attendance = participant.AttendanceAbsent
	case b.held() && b.family == talks && b.isLead(i): // no talks without them
		p.Attendance = participant.AttendanceAttended
	}
	b.explain(p)
}

// attendances returns how those who play the parts may have attended, and
// nothing where reports do not say. Who was there is found more often.
func (b *builder) attendances(roles []participant.Role) []participant.Attendance {
	const (
		attended, remote, partial = participant.AttendanceAttended, participant.AttendanceRemote, participant.AttendancePartial
		invited, declined, absent = participant.AttendanceInvited, participant.AttendanceDeclined, participant.AttendanceAbsent
		excluded                  = participant.AttendanceExcluded
	)
	plays := func(r participant.Role) bool { return slices.Contains(roles, r) }
	there := slices.ContainsFunc(roles, supposesPresence)
	switch {
	case !b.held() && (plays(participant.RoleGuest) || plays(participant.RoleDelegate)):
		return []participant.Attendance{invited}
	case there && (!b.held() || b.event.Type == event.Election):
		return nil
	case there && plays(participant.RoleGuest) && !plays(participant.RoleSignatory):
		return []participant.Attendance{attended, attended, attended, partial}
	case there:
		return []participant.Attendance{attended}
	case !foreseen(b.event.Type), b.event.Type == event.Sanction, b.family == vote && !plays(participant.RoleObserver):
		return nil
	case plays(participant.RoleSubject), plays(participant.RoleRecipient):
		if !b.held() || b.event.Type == event.Appointment || b.event.Type == event.Resignation {
			return nil
		}
		return []participant.Attendance{attended, attended, remote, absent}
	case b.family == unrest || b.family == court:
		if !b.held() {
			return nil
		}
		if b.family == court {
			return []participant.Attendance{attended, attended, partial, absent}
		}
		return []participant.Attendance{attended, attended, partial}
	case !b.held():
		return []participant.Attendance{invited, declined, excluded}
	case b.rng.percent(60):
		return []participant.Attendance{attended}
	default:
		return []participant.Attendance{attended, remote, partial, invited, declined, absent, excluded}
	}
}

// explain says why somebody was not there, or not in person.
func (b *builder) explain(p *participant.Participant) {
	const illness, notInvited, airportClosed, commitments = 0, 1, 2, 3
	if !b.maybe(50) {
		return
	}
	var why int
	switch p.Attendance {
	case participant.AttendanceExcluded:
		why = notInvited
	case participant.AttendanceDeclined, participant.AttendancePartial:
		why = commitments
	case participant.AttendanceAbsent, participant.AttendanceRemote:
		why = airportClosed
		if p.Kind == participant.Person && b.rng.percent(50) {
			why = illness
		}
	default:
		return
	}
	p.AttendanceReason = b.words.lists[reason][why]
}

func (b *builder) size(least int) participant.Size {
	var s participant.Size
	most := least + b.rng.below(300)
	if b.maybe(60) {
		s.Min = new(least)
	}
	if b.maybe(60) {
		s.Max = new(most)
	}
	if b.maybe(60) {
		s.Text = b.vague((least + most) / 2)
	}
	return s
}

// present returns those who may speak there and then: who is said to have been
// there, or where nobody is, those of whom it is not said. Nobody is asked
// whether they attended a flood.
func (b *builder) present() []participant.ID {
	var there, others []participant.ID
	for i := range b.event.Participants {
		p := &b.event.Participants[i]
		switch {
		case !b.speaks(p) || keptAway(p.Attendance) || inHiding(p):
		case b.held() && p.Attendance == participant.AttendanceInvited: // nobody says that they came
		case foreseen(b.event.Type) && (p.Attendance == "" || p.Attendance == participant.AttendanceInvited):
			others = append(others, p.ID)
		default:
			there = append(there, p.ID)
		}
	}
	if len(there) > 0 {
		return there
	}
	return others
}

// elsewhere returns those who may speak, but not there.
func (b *builder) elsewhere() []participant.ID {
	return b.those(func(p *participant.Participant) bool { return b.speaks(p) && (keptAway(p.Attendance) || inHiding(p)) })
}

// inHiding reports whether nobody would meet the reporters in the part.
func inHiding(p *participant.Participant) bool {
	return slices.Contains(p.Roles, participant.RolePerpetrator) || slices.Contains(p.Roles, participant.RoleSuspect)
}

// speaks reports whether somebody has a say: interpreters have none of their
// own, and the dead do not speak.
func (b *builder) speaks(p *participant.Participant) bool {
	if slices.Contains(p.Roles, participant.RoleInterpreter) {
		return false
	}
	return b.event.Type != event.Death || !slices.Contains(p.Roles, participant.RoleSubject)
}

// kindOf returns what kind of participant has the id.
func (b *builder) kindOf(id participant.ID) participant.Kind {
	i := slices.IndexFunc(b.event.Participants, func(p participant.Participant) bool { return p.ID == id })
	return b.event.Participants[i].Kind
}

// aPerson reports whether one person speaks, and nobody else.
func (b *builder) aPerson(speakers []participant.ID) bool {
	return len(speakers) == 1 && b.kindOf(speakers[0]) == participant.Person
}

// those returns the ids of the participants of which it holds.
func (b *builder) those(it func(*participant.Participant) bool) []participant.ID {
	var ids []participant.ID
	for i := range b.event.Participants {
		if p := &b.event.Participants[i]; it(p) {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// informed returns those who are asked for figures: offices and authorities.
func (b *builder) informed() []participant.ID {
	return b.those(func(p *participant.Participant) bool {
		return b.speaks(p) && (p.Kind == participant.Organization || p.Kind == participant.Person && p.Named() && standsForOthers(p.Roles))
	})
}

// withRole returns those who play one of the parts.
func (b *builder) withRole(roles ...participant.Role) []participant.ID {
	return b.those(func(p *participant.Participant) bool {
		return slices.ContainsFunc(p.Roles, func(r participant.Role) bool { return slices.Contains(roles, r) })
	})
}

// but returns the list without those in the other one.
func but[T comparable](list, without []T) []T {
	return slices.DeleteFunc(slices.Clone(list), func(id T) bool { return slices.Contains(without, id) })
}
