package show

import (
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

func present(a participant.Attendance) bool {
	return a == participant.AttendanceAttended || a == participant.AttendanceRemote || a == participant.AttendancePartial
}

// unsaid reports whether nobody says if they came; an invitation does not.
func unsaid(a participant.Attendance) bool { return a == "" || a == participant.AttendanceInvited }

func away(a participant.Attendance) bool { return !present(a) && !unsaid(a) }

// people are the participants of whose attendance that is true.
func (b *builder) people(which func(participant.Attendance) bool) []entry {
	var list []entry
	for i := range b.event.Participants {
		if p := &b.event.Participants[i]; which(p.Attendance) {
			list = append(list, b.person(p))
		}
	}
	return list
}

func (b *builder) person(p *participant.Participant) entry {
	n := entry{Lead: b.text(line(p.Label())), Tag: attendance(p)}
	var f facts
	f.add("Office", b.text(b.office(p)))
	f.add("Part", plain(joined(p.Roles, words)))
	f.add("Acts for", b.text(b.names(p.OnBehalfOf)))
	f.add("Member of", b.text(b.names(p.MemberOf)))
	f.add("Why", b.text(p.AttendanceReason))
	f.add("Called", b.text(differing(p.AttributionText, p.Label())))
	f.add("Also written", b.text(listed(p.Aliases)))
	f.add("How many", b.text(size(p.Size)))
	if !p.Named() {
		f.add("Name", plain(map[participant.Naming]string{
			participant.NamingUnnamed:   "not given",
			participant.NamingAnonymous: "withheld",
			participant.NamingUnknown:   "not known",
		}[p.Naming]))
	}
	n.Facts = f
	return n
}

func attendance(p *participant.Participant) string {
	switch p.Attendance {
	case participant.AttendanceAttended:
		return ""
	case participant.AttendancePartial:
		return "for a part of it"
	default:
		return words(p.Attendance)
	}
}

// office is the one that the participant held when the event began.
func (b *builder) office(p *participant.Participant) string {
	held, ok := p.PositionAt(b.event.Time.Start)
	if !ok && len(p.Positions) == 1 {
		held = p.Positions[0]
	}
	if held.Organization == "" || strings.Contains(held.Title, held.Organization) {
		return held.Title
	}
	return held.Title + ", " + held.Organization
}

func differing(s, from string) string {
	if s == from {
		return ""
	}
	return s
}

func size(s participant.Size) string {
	count := ""
	switch {
	case s.Min != nil && s.Max != nil && *s.Min == *s.Max:
		count = strconv.Itoa(*s.Min)
	case s.Min != nil && s.Max != nil:
		count = strconv.Itoa(*s.Min) + "–" + strconv.Itoa(*s.Max)
	case s.Min != nil:
		count = "at least " + strconv.Itoa(*s.Min)
	case s.Max != nil:
		count = "at most " + strconv.Itoa(*s.Max)
	}
	return both(s.Text, count)
}

// names are what a reader calls the participants.
func (b *builder) names(ids []participant.ID) string {
	return joined(ids, func(id participant.ID) string { return called(id, b.named) })
}

func (b *builder) quotes() []entry {
	var list []entry
	for i := range b.event.Quotes {
		list = append(list, b.quote(i))
	}
	return list
}

func (b *builder) quote(i int) entry {
	q := &b.event.Quotes[i]
	who := b.names(q.Speakers)
	if who == "" {
		who = line(labelOr(q.AttributionText, "nobody named"))
	}
	if q.Cue != "" {
		who += " " + line(q.Cue)
	}
	if to := b.names(q.Addressees); to != "" && !strings.Contains(who, to) {
		who += " (to " + to + ")"
	}
	n := entry{
		Lead:   b.text(who),
		Body:   text{quoted(q.Type, safe(q.Text)), b.lang(q.Language)},
		Spoken: q.Type == quote.Direct || q.Type == quote.Partial,
		Tag:    kicker(string(q.Type), string(q.Attestation)),
	}
	var f facts
	if o := q.Original; o != nil {
		f.add("In the original", text{safe(o.Text), b.lang(o.Language)})
	}
	f.add("Translated by", plain(words(q.Translator)))
	f.add("Said", plain(both(words(q.Medium), readable(string(q.Said)))))
	if q.VariantOf != "" {
		f.add("Variant of", b.text(both(called(q.VariantOf, b.said), words(q.Alteration))))
	} else {
		f.add("Alteration", plain(words(q.Alteration)))
	}
	f.add("Quoted inside", b.text(called(q.NestedIn, b.said)))
	b.rest(&f, event.StatementQuote, i)
	n.Facts = f
	return n
}

// quoted puts marks around words that were spoken, and none around a
// paraphrase.
func quoted(t quote.Type, s string) string {
	if t == quote.Direct || t == quote.Partial {
		return "“" + s + "”"
	}
	return s
}
