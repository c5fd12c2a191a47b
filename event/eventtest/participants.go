package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/participant"
)

func (b *builder) addParticipants() {
	n := b.count(b.config.participants, 1, 6, 9)
	for i := range n {
		b.event.Participants = append(b.event.Participants, b.participant(i))
	}
}

func (b *builder) participant(i int) participant.Participant {
	p := participant.Participant{Kind: b.participantKind(i)}
	b.nameParticipant(&p, i)
	b.placeParticipant(&p, i)
	if b.maybe(75) {
		p.Roles = b.roles()
	}
	if b.maybe(75) {
		p.Attendance = b.attendance()
		if b.config.fill == full && i == 1 {
			p.Attendance = participant.AttendanceAbsent
		}
		b.explain(&p)
	}
	if p.Named() && b.maybe(25) {
		p.Identifiers = b.identifiers(schemesOf(p.Kind)...)
	}
	return p
}

func (b *builder) participantKind(i int) participant.Kind {
	if b.config.fill == full {
		return participant.Kinds()[i%len(participant.Kinds())]
	}
	kind := one(&b.rng, participant.Kinds())
	if b.rng.percent(40) || kind == participant.State && b.family != talks && b.rng.percent(60) {
		return participant.Person
	}
	return kind
}

func schemesOf(kind participant.Kind) []string {
	switch kind {
	case participant.Person:
		return []string{"wikidata", "viaf", "isni", "orcid", "gnd"}
	case participant.Organization:
		return []string{"wikidata", "lei", "ror", "isni", "gnd"}
	case participant.State:
		return []string{"wikidata", "geonames"}
	default:
		return []string{"wikidata", "newsdesk"}
	}
}

// nameParticipant gives name and id. Who has no name is called as printed.
func (b *builder) nameParticipant(p *participant.Participant, i int) {
	if b.nameless(p.Kind, i) {
		b.describe(p, i)
		return
	}
	who := b.newcomer(p)
	p.ID = participant.ID(who.slug + "-" + itoa(i+1))
	if p.Kind == participant.Group && b.maybe(60) {
		p.Size = b.size()
	}
	p.Name = who.name
	if b.maybe(10) {
		p.Naming = participant.NamingNamed
	}
	if b.maybe(25) {
		p.Aliases = append(p.Aliases, who.in(b.other(b.words)))
	}
	if b.maybe(8) {
		p.AttributionText = who.office()
	}
	if who.holdsOffice() && b.maybe(40) {
		b.addPositions(p, who)
	}
}

// describe gives who has no name the words of a report.
func (b *builder) describe(p *participant.Participant, i int) {
	p.Naming = one(&b.rng, []participant.Naming{participant.NamingUnnamed, participant.NamingAnonymous, participant.NamingUnknown})
	list, k := office, b.rng.below(len(b.words.lists[office]))
	switch {
	case p.Naming == participant.NamingUnknown && p.Kind == participant.Person:
		list, k = group, unknownMan
	case p.Kind == participant.Group:
		if list, k = group, b.rng.below(unknownMan); k > 0 && b.maybe(60) {
			p.Size = b.size()
		}
	case p.Kind == participant.Organization:
		list, k = body, b.rng.below(len(b.words.lists[body]))
	}
	p.AttributionText = b.words.lists[list][k]
	p.ID = participant.ID(slug(english().lists[list][k]) + "-" + itoa(i+1))
}

// unknownMan is the number of the one entry in the list of groups that is a
// single person.
const unknownMan = 3

// newcomer invents a party that nobody else in the event is called like. The
// people of a full event hold an office.
func (b *builder) newcomer(p *participant.Participant) someone {
	for range 40 {
		who := b.words.someone(&b.rng, p.Kind)
		if b.config.fill == full && who.list == office && !who.holdsOffice() {
			continue
		}
		if !b.known(who.name) {
			return who
		}
	}
	p.Kind = participant.Person
	return b.words.someone(&b.rng, p.Kind)
}

func (b *builder) known(name string) bool {
	return slices.ContainsFunc(b.event.Participants, func(p participant.Participant) bool { return p.Name == name })
}

func (b *builder) nameless(kind participant.Kind, i int) bool {
	switch {
	case kind == participant.State || b.config.fill == full && i < 4:
		return false
	case kind == participant.Group:
		return b.rng.percent(75)
	default:
		return b.rng.percent(8)
	}
}

// addPositions gives the office held on the day of the event, and perhaps one
// held before.
func (b *builder) addPositions(p *participant.Participant, who someone) {
	taken := b.begin - instant(b.rng.between(60, 2000))*day
	if b.maybe(35) {
		h := participant.Position{Title: b.words.lists[office][b.rng.below(offices)], Organization: b.word(body)}
		left := taken - instant(b.rng.between(0, 400))*day
		if b.maybe(70) {
			h.Start = b.point(left - instant(b.rng.between(30, 2000))*day)
		}
		if b.maybe(80) {
			h.End = b.point(left)
		}
		p.Positions = append(p.Positions, h)
	}
	h := participant.Position{Title: who.office()}
	if b.maybe(60) {
		h.Organization = b.words.compound(b.word(body), b.word(town))
	}
	if b.maybe(70) {
		h.Start = b.point(taken)
	}
	if b.rng.percent(15) {
		h.End = b.point(b.later(b.end, 3000))
	}
	p.Positions = append(p.Positions, h)
}

// placeParticipant says where a participant is from, and for whom it stands:
// only such as are listed before it, so that nobody stands for themselves.
func (b *builder) placeParticipant(p *participant.Participant, i int) {
	switch {
	case p.Kind == participant.State: // it is on no map
	case i > 0 && b.rng.percent(30):
		p.Country = b.event.Participants[0].Country
	case b.maybe(55):
		p.Country = one(&b.rng, locales).country
	}
	for k := range i {
		earlier := &b.event.Participants[k]
		if p.Kind == participant.State || earlier.Kind == participant.Person {
			continue
		}
		if earlier.Kind != participant.Group && len(p.OnBehalfOf) == 0 && b.maybe(25) {
			p.OnBehalfOf = append(p.OnBehalfOf, earlier.ID)
		}
		if earlier.Kind != participant.State && len(p.MemberOf) == 0 && b.maybe(20) {
			p.MemberOf = append(p.MemberOf, earlier.ID)
		}
	}
}

// roles returns parts that are played in events of the family, and now and
// then any.
func (b *builder) roles() []participant.Role {
	list := b.family.roles()
	if b.rng.percent(15) {
		list = append(participant.Roles(), "fixture:timekeeper")
	}
	return some(&b.rng, list, b.rng.between(1, 2))
}

func (b *builder) attendance() participant.Attendance {
	switch {
	case b.planned():
		return one(&b.rng, []participant.Attendance{participant.AttendanceInvited, participant.AttendanceDeclined, participant.AttendanceExcluded})
	case !b.held():
		return one(&b.rng, []participant.Attendance{participant.AttendanceInvited, participant.AttendanceDeclined,
			participant.AttendanceAbsent, participant.AttendanceExcluded})
	case b.rng.percent(60):
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

// present returns who may speak: those who were there, or any who are named
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

// participants returns some participants' ids.
func (b *builder) participantIDs(n int) []participant.ID {
	var all []participant.ID
	for i := range b.event.Participants {
		all = append(all, b.event.Participants[i].ID)
	}
	return some(&b.rng, all, n)
}
