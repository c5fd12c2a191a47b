package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/participant"
)

func (b *builder) addParticipants() {
	n := b.count(b.config.participants, fewest(b.event.Type), 6, 9)
	b.chooseLeads(n)
	for i := range n {
		b.event.Participants = append(b.event.Participants, b.participant(i))
	}
	b.bringPrincipal()
}

// bringPrincipal lets the last of the principals attend what took place, if all
// of them are said to have stayed away.
func (b *builder) bringPrincipal() {
	principals := b.withRole(participant.RolePrincipal)
	if !b.held() || len(principals) == 0 {
		return
	}
	last := -1
	for i := range b.event.Participants {
		p := &b.event.Participants[i]
		switch {
		case !slices.Contains(principals, p.ID):
		case !keptAway(p.Attendance):
			return
		default:
			last = i
		}
	}
	p := &b.event.Participants[last]
	p.Attendance, p.AttendanceReason = participant.AttendanceAttended, ""
}

func (b *builder) participant(i int) participant.Participant {
	p := participant.Participant{Kind: b.participantKind(i)}
	backers := b.backers(p.Kind)
	if lead, ok := b.leadFor(i); ok {
		p.Roles = []participant.Role{lead.role}
	} else if b.maybe(75) {
		p.Roles = b.roles(p.Kind, i, len(backers) > 0)
	}
	backers = slices.DeleteFunc(backers, func(backer participant.Participant) bool { return b.opposed(&p, &backer) })
	title, where := b.nameParticipant(&p, i, len(backers) > 0)
	if slices.Contains(p.Roles, participant.RoleWinner) {
		b.winner = p.ID
	}
	if p.Kind != participant.State && b.maybe(55) { // a state is on no map
		p.Country = b.countries[where]
	}
	b.placeParticipant(&p, backers, title)
	b.attend(&p, i)
	if p.Named() && b.maybe(25) {
		p.Identifiers = b.identifiers(schemesOf(p.Kind)...)
	}
	return p
}

func (b *builder) participantKind(i int) participant.Kind {
	if lead, ok := b.leadFor(i); ok {
		return one(&b.rng, lead.kinds)
	}
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

// backers returns those for whom somebody of the kind may stand: organizations
// and states that are listed before, so that nobody stands for themselves, and
// that were not kept away, or nobody would stand for them there.
func (b *builder) backers(kind participant.Kind) []participant.Participant {
	if kind != participant.Person {
		return nil
	}
	var list []participant.Participant
	for _, p := range b.event.Participants {
		if (p.Kind == participant.Organization || p.Kind == participant.State) && !keptAway(p.Attendance) {
			list = append(list, p)
		}
	}
	return list
}

// nameParticipant gives name and id, and returns the office and the number of
// the town. Who has no name is called as printed.
func (b *builder) nameParticipant(p *participant.Participant, i int, backed bool) (title, where int) {
	if p.Kind == participant.Person {
		title = b.officeFor(p.Roles, backed)
		if b.config.fill == full && i == 0 && !isOffice(title) && !b.isLead(i) {
			title = captain
		}
	}
	if b.nameless(p, i) {
		b.describe(p, i, title)
		return title, b.town
	}
	who := b.newcomer(p, title)
	p.ID = participant.ID(who.slug + "-" + itoa(i+1))
	if p.Kind == participant.Group && b.maybe(60) {
		p.Size = b.size(b.rng.between(20, 400))
	}
	p.Name = who.name
	if b.maybe(10) {
		p.Naming = participant.NamingNamed
	}
	if b.maybe(25) {
		p.Aliases = b.aliases(who)
	}
	if b.maybe(8) {
		p.AttributionText = who.office()
	}
	if who.holdsOffice() && b.maybe(40) {
		b.addPositions(p, who)
	}
	return title, who.second
}

// aliases returns one or two names in other languages that are spelled in
// another way.
func (b *builder) aliases(who someone) []string {
	most := 1
	if b.maybe(20) {
		most = 2
	}
	var list []string
	for range 20 {
		if name := who.in(b.other(b.words)); len(list) < most && name != who.name && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}

// describe gives who has no name the words of a report.
func (b *builder) describe(p *participant.Participant, i, title int) {
	p.Naming = one(&b.rng, []participant.Naming{participant.NamingUnnamed, participant.NamingAnonymous, participant.NamingUnknown})
	list, k := office, title
	const observers = 0
	switch {
	case p.Kind == participant.Group:
		if list, k = group, b.groupFor(p.Roles); k != observers && b.maybe(60) { // "several hundred"
			p.Size = b.size(b.rng.between(200, 400))
		}
	case p.Naming == participant.NamingUnknown && slices.Contains(b.fitting(group), unknownMan) && title != delegate && title != spokesperson:
		list, k = group, unknownMan
	}
	p.AttributionText = b.words.lists[list][k]
	p.ID = participant.ID(slug(english().lists[list][k]) + "-" + itoa(i+1))
}

// newcomer invents a party that nobody else in the event is called like.
func (b *builder) newcomer(p *participant.Participant, title int) someone {
	list := listOfKind(p.Kind)
	for range 40 {
		switch list {
		case office:
		case body:
			title = one(&b.rng, b.bodiesFor(p.Roles))
		default:
			title = b.rng.below(len(b.words.lists[list]))
		}
		who := b.words.someone(&b.rng, list, title)
		switch {
		case receives(p.Roles), b.family == sport && slices.Contains(p.Roles, participant.RoleWinner):
			who = who.of(b.town)
		case b.family == sport && who.second == b.town: // that is the club in the title
			who = who.of((b.town + 1) % len(b.countries))
		}
		if !b.known(who.name) {
			return who
		}
	}
	p.Kind = participant.Person
	if !b.isLead(len(b.event.Participants)) {
		p.Roles = nil
	}
	return b.words.someone(&b.rng, office, b.officeFor(p.Roles, false))
}

// receives reports whether somebody who plays the parts is at home where the
// event takes place.
func receives(roles []participant.Role) bool {
	return slices.Contains(roles, participant.RoleHost) || slices.Contains(roles, participant.RoleOrganizer)
}

func (b *builder) known(name string) bool {
	return slices.ContainsFunc(b.event.Participants, func(p participant.Participant) bool { return p.Name == name })
}

func (b *builder) nameless(p *participant.Participant, i int) bool {
	switch {
	case p.Kind == participant.State || p.Kind == participant.Organization || b.config.fill == full && i <= standing, b.knownByName(p.Roles):
		return false
	case p.Kind == participant.Group:
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
		held := one(&b.rng, but([]int{minister, mayor, judge, captain, delegate}, []int{who.index}))
		h := participant.Position{Title: b.words.lists[office][held], Organization: b.words.organization(&b.rng, held, who.second)}
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
		h.Organization = b.words.organization(&b.rng, who.index, who.second)
	}
	if b.maybe(70) {
		h.Start = b.point(taken)
	}
	if b.rng.percent(15) {
		h.End = b.point(b.later(b.end, 3000))
	}
	p.Positions = append(p.Positions, h)
}

// placeParticipant says for whom a participant stands, which is then from where
// they are, and to what it belongs.
func (b *builder) placeParticipant(p *participant.Participant, backers []participant.Participant, title int) {
	if len(backers) > 0 && standsForOthers(p.Roles) && (title == delegate || title == spokesperson || b.maybe(30)) {
		many := 1
		if b.config.fill == full && len(b.event.Participants) == standing {
			backers = backers[:1]
		}
		if b.maybe(5) { // an envoy of two
			many = 2
		}
		for _, backer := range some(&b.rng, backers, many) {
			if b.mayJoin(p, &backer) {
				p.OnBehalfOf, p.Country = append(p.OnBehalfOf, backer.ID), backer.Country
			}
		}
	}
	for i := range b.event.Participants {
		backer := &b.event.Participants[i]
		if p.Kind == participant.Person && backer.Kind == participant.Organization && b.mayBelong(p, backer) && b.maybe(20) {
			if p.MemberOf = append(p.MemberOf, backer.ID); b.rng.percent(80) {
				return
			}
		}
	}
}
