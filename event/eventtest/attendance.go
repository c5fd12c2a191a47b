package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/participant"
)

func (b *builder) attendance() participant.Attendance {
	switch {
	case !b.held():
		return one(&b.rng, []participant.Attendance{participant.AttendanceInvited, participant.AttendanceDeclined, participant.AttendanceExcluded})
	case !foreseen(b.event.Type) || b.rng.percent(60): // nobody is invited to a flood
		return participant.AttendanceAttended
	default:
		return one(&b.rng, participant.Attendances())
	}
}

// explain says why somebody was not there, or not in person.
func (b *builder) explain(p *participant.Participant) {
	if !b.maybe(50) {
		return
	}
	const illness, notInvited, airportClosed = 0, 1, 2
	why := airportClosed
	switch p.Attendance {
	case participant.AttendanceAttended, participant.AttendanceInvited:
		return
	case participant.AttendanceExcluded:
		why = notInvited
	case participant.AttendanceDeclined, participant.AttendanceAbsent:
		if p.Kind == participant.Person && b.rng.percent(50) {
			why = illness
		}
	}
	p.AttendanceReason = b.words.lists[reason][why]
}

func (b *builder) size() participant.Size {
	var s participant.Size
	least := b.rng.between(20, 400)
	if b.maybe(60) {
		s.Min = new(least)
	}
	if b.maybe(60) {
		s.Max = new(least + b.rng.below(300))
	}
	if b.maybe(60) {
		s.Text = b.vague(least)
	}
	return s
}

// present returns who may speak: those who were there, or any who are listed
// where nobody is said to have been.
func (b *builder) present() []participant.ID {
	var there, others []participant.ID
	for i := range b.event.Participants {
		p := &b.event.Participants[i]
		switch p.Attendance {
		case participant.AttendanceAttended, participant.AttendanceRemote, participant.AttendancePartial:
			there = append(there, p.ID)
		default:
			others = append(others, p.ID)
		}
	}
	if len(there) > 0 {
		return there
	}
	return others
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
		return p.Kind == participant.Organization || p.Kind == participant.Person && p.Named() && standsForOthers(p.Roles)
	})
}

// withRole returns those who play one of the parts.
func (b *builder) withRole(roles ...participant.Role) []participant.ID {
	return b.those(func(p *participant.Participant) bool {
		return slices.ContainsFunc(p.Roles, func(r participant.Role) bool { return slices.Contains(roles, r) })
	})
}

// but returns the list without those in the other one.
func but(list, without []participant.ID) []participant.ID {
	return slices.DeleteFunc(slices.Clone(list), func(id participant.ID) bool { return slices.Contains(without, id) })
}
