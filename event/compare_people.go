package event

import (
	"strconv"

	"github.com/newsevent/newsevent/participant"
)

func (c *comparer) compareParticipants() {
	a, b := c.a.Participants, c.b.Participants
	forbidden := func(i, j int) bool {
		return clash(a[i].Identifiers, b[j].Identifiers) || otherPerson(&a[i], &b[j])
	}
	tiers := append([]tier{
		tier{"identifier", func(e *account, i int) []string { return identifierKeys(e.Participants[i].Identifiers) }},
		tier{"name", func(e *account, i int) []string {
			return plainNames(e.Participants[i].Name, e.Participants[i].AttributionText)
		}},
		tier{"alias", func(e *account, i int) []string {
			p := &e.Participants[i]
			return plainNames(append([]string{p.Name, p.AttributionText}, p.Aliases...)...)
		}},
		tier{"spelling", func(e *account, i int) []string { return spellings(&e.Participants[i]) }},
		tier{"id", func(e *account, i int) []string {
			if p := &e.Participants[i]; p.Name == "" && p.AttributionText == "" {
				return []string{string(p.ID)}
			}
			return nil
		}},
	}, append(c.titleTiers(), c.transliterationTiers()...)...)
	matches := c.matched(len(a), len(b), forbidden, tiers...)
	c.a.participants = standIns(c.a.mark, len(a), func(i int) participant.ID { return a[i].ID }, matches, firstOf)
	c.b.participants = standIns(c.b.mark, len(b), func(i int) participant.ID { return b[i].ID }, matches, secondOf)
	for _, m := range matches {
		c.compareParticipant(m)
	}
}

func spellings(p *participant.Participant) []string {
	var keys []string
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		if name != "" {
			keys = append(keys, spelling(name))
		}
	}
	return keys
}

func (c *comparer) compareParticipant(m match) {
	x, y := elements(c.a.Participants, c.b.Participants, m)
	p := c.open(ComparedParticipant, m.a, m.b, func(e *account, i int) string { return e.Participants[i].Label() })
	p.MatchedBy = m.by
	p.addText("name", x.Name, y.Name)
	p.addText("naming", string(x.Naming), string(y.Naming))
	p.addText("attributionText", x.AttributionText, y.AttributionText)
	p.add("kind", string(x.Kind), string(y.Kind), func() Verdict {
		if x.Kind == participant.Person || y.Kind == participant.Person {
			return VerdictContradicts
		}
		return VerdictDiffers
	})
	p.addText("position", c.a.office(&x), c.b.office(&y))
	p.addWord("country", x.Country, y.Country)
	p.addSets("roles", words(x.Roles), words(y.Roles), VerdictWithinPrecision, VerdictDiffers)
	if m.a >= 0 && m.b >= 0 && c.rolesExclude(&x, &y) {
		p.Fields[len(p.Fields)-1].Verdict = VerdictContradicts
	}
	p.add("attendance", string(x.Attendance), string(y.Attendance), func() Verdict {
		return attendances(x.Attendance, y.Attendance)
	})
	p.addText("attendanceReason", x.AttendanceReason, y.AttendanceReason)
	p.addSets("onBehalfOf", c.a.refer(x.OnBehalfOf), c.b.refer(y.OnBehalfOf), VerdictWithinPrecision, VerdictDiffers)
	p.addSets("memberOf", c.a.refer(x.MemberOf), c.b.refer(y.MemberOf), VerdictWithinPrecision, VerdictDiffers)
	p.addQuantity("size", people(x.Size), people(y.Size))
	p.addIdentifiers(x.Identifiers, y.Identifiers)
	c.close(p)
}

// words are values of a vocabulary as a set.
func words[T ~string](list []T) referring {
	return refer(list, nil, func(v T) string { return string(v) })
}

// attendances judges what two accounts say of one participant. To have been
// there for a part is to have been there, and an invitation leaves open what
// came of it.
func attendances(a, b participant.Attendance) Verdict {
	if fits(a, b) || fits(b, a) {
		return VerdictWithinPrecision
	}
	return VerdictContradicts
}

// fits reports whether somebody who did what precise says can be described by
// vague too.
func fits(vague, precise participant.Attendance) bool {
	switch vague {
	case participant.AttendanceInvited:
		return precise != participant.AttendanceExcluded
	case participant.AttendanceAttended:
		return precise == participant.AttendancePartial
	case participant.AttendanceAbsent:
		return precise == participant.AttendanceDeclined
	default:
		return false
	}
}

// office is the one that the participant held when the event began.
func (c *account) office(p *participant.Participant) string {
	held, _ := p.PositionAt(c.Time.Start)
	return held.Title
}

func people(s participant.Size) quantity {
	return quantity{min: number(s.Min), max: number(s.Max), text: s.Text}
}

func number(n *int) Number {
	if n == nil {
		return ""
	}
	return Number(strconv.Itoa(*n))
}
