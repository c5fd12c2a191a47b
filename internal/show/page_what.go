package show

import (
	"fmt"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/source"
)

func (b *builder) outcomes() []entry {
	var list []entry
	for i := range b.event.Outcomes {
		o := &b.event.Outcomes[i]
		n := entry{Lead: b.text(line(o.Subject)), Tag: words(o.Result), Body: b.text(o.Text)}
		var f facts
		f.add("Concerns", b.text(b.names(o.Participants)))
		f.add("Date", plain(readable(string(o.Date))))
		for _, id := range o.Quotes {
			f.add("Said of it", b.text(called(id, b.said)))
		}
		b.rest(&f, event.StatementOutcome, i)
		n.Facts = f
		list = append(list, n)
	}
	return list
}

func (b *builder) figures() []entry {
	var list []entry
	for i := range b.event.Figures {
		x := &b.event.Figures[i]
		lead := words(x.Kind)
		if x.Of != "" {
			lead += " of " + called(x.Of, b.named)
		}
		n := entry{Lead: b.text(lead + ": " + line(amount(x)))}
		var f facts
		f.add("As printed", b.text(x.Text))
		f.add("As of", plain(readable(string(x.AsOf))))
		f.add("Given by", b.text(b.names(x.By)))
		b.rest(&f, event.StatementFigure, i)
		n.Facts = f
		list = append(list, n)
	}
	return list
}

func amount(f *event.Figure) string {
	var parts []string
	if f.Bound != "" && f.Bound != event.BoundExact {
		parts = append(parts, words(f.Bound))
	}
	if f.Value != "" {
		parts = append(parts, grouped(f.Value))
	}
	switch {
	case f.Min != "" && f.Min == f.Max:
		parts = append(parts, grouped(f.Min))
	case f.Min != "" && f.Max != "":
		parts = append(parts, grouped(f.Min)+"–"+grouped(f.Max))
	case f.Min != "":
		parts = append(parts, "at least "+grouped(f.Min))
	case f.Max != "":
		parts = append(parts, "at most "+grouped(f.Max))
	}
	if len(parts) == 0 {
		return f.Text
	}
	return strings.Join(append(parts, f.Unit), " ")
}

// grouped writes a whole number of five digits or more in groups of three.
func grouped(n event.Number) string {
	digits := string(n)
	if len(digits) < 5 || strings.Trim(digits, "0123456789") != "" {
		return digits
	}
	var groups []string
	for len(digits) > 3 {
		groups = append(groups, digits[len(digits)-3:])
		digits = digits[:len(digits)-3]
	}
	groups = append(groups, digits)
	slices.Reverse(groups)
	return strings.Join(groups, ",")
}

// claims are those that somebody disputes, or the others.
func (b *builder) claims(disputed bool) []entry {
	refutedBy := map[event.ClaimID][]event.ClaimID{}
	for i := range b.event.Claims {
		for _, id := range b.event.Claims[i].Refutes {
			refutedBy[id] = append(refutedBy[id], b.event.Claims[i].ID)
		}
	}
	var list []entry
	for i := range b.event.Claims {
		c := &b.event.Claims[i]
		contested := len(c.Refutes)+len(refutedBy[c.ID]) > 0 || c.Standing != "" && c.Standing != event.StandingAgreed
		if contested == disputed {
			list = append(list, b.claim(i, refutedBy[c.ID]))
		}
	}
	return list
}

func (b *builder) claim(i int, refutedBy []event.ClaimID) entry {
	c := &b.event.Claims[i]
	n := entry{Lead: b.text(c.Text), Tag: kicker(string(c.Kind), string(c.Standing)), Alarm: c.Standing == event.StandingRefuted}
	var f facts
	f.add("Says", b.text(b.names(c.By)))
	for _, id := range c.Quotes {
		f.add("In the words", b.text(called(id, b.said)))
	}
	f.add("Speaks of", b.text(b.about(c.About)))
	f.add("Value", b.text(lasting(c.Value)))
	for _, id := range c.Refutes {
		f.add("Against", b.text(called(id, b.claimed)))
	}
	for _, id := range refutedBy {
		if !slices.Contains(c.Refutes, id) {
			f.add("Contradicted by", b.text(called(id, b.claimed)))
		}
	}
	f.add("Date", plain(readable(string(c.Date))))
	b.rest(&f, event.StatementClaim, i)
	n.Facts = f
	return n
}

// about is the field that a claim speaks of, in words: "attendance of Volodymyr
// Zelenskiy", "duration".
func (b *builder) about(pointer string) string {
	p := diag.Pointer(pointer)
	if !p.Valid() {
		return pointer
	}
	tokens := slices.Collect(p.Tokens())
	if len(tokens) < 2 {
		return apart(tokens)
	}
	whose := tokens[1]
	switch tokens[0] {
	case "participants":
		whose = called(participant.ID(whose), b.named)
	case "outcomes":
		if o, ok := b.event.Outcome(event.OutcomeID(whose)); ok {
			whose = line(o.Subject)
		}
	case "figures":
		if f, ok := b.event.Figure(event.FigureID(whose)); ok {
			whose = words(f.Kind) + " " + line(amount(&f))
		}
	case "time", "record":
		return apart(tokens[1:])
	}
	if len(tokens) == 2 {
		return whose
	}
	return apart(tokens[2:]) + " of " + whose
}

// apart writes names of fields as words: expectedDuration is expected duration.
func apart(names []string) string {
	var b strings.Builder
	for _, r := range strings.Join(names, " ") {
		if 'A' <= r && r <= 'Z' {
			b.WriteString(" " + string(r|0x20))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func (b *builder) relations() []entry {
	var list []entry
	for i := range b.event.Relations {
		r := &b.event.Relations[i]
		n := entry{Lead: b.text(line(labelOr(r.Title, string(r.Target)))), Tag: words(r.Type), Body: b.text(r.Text), URL: link(string(r.Target))}
		var f facts
		f.add("Date", plain(readable(string(r.Date))))
		f.add("Event", plain(differing(string(r.Target), labelOr(r.Title, string(r.Target)))))
		f.add("Source", b.text(b.titles(r.Sources)))
		n.Facts = f
		list = append(list, n)
	}
	return list
}

// rest says what a statement rests on, and warns where that was taken back.
func (b *builder) rest(f *facts, kind event.StatementKind, i int) {
	r := b.support[kind][i]
	f.add("Rests on", b.text(r.line))
	f.alarm("Warning", b.text(r.warning))
}

// witnessLine counts documents and origins, and names the origins, unless they
// are those of the whole event, which its head names.
func (b *builder) witnessLine(w event.Witnesses) string {
	if slices.Equal(w.Origins, b.told.Origins) && len(w.Origins) > 1 && !w.Incomplete {
		return count(len(w.Documents), "document") + ", all " + count(len(w.Origins), "independent origin")
	}
	return b.counted(w) + b.origins(w)
}

// origins names the origins.
func (b *builder) origins(w event.Witnesses) string {
	if len(w.Documents) == 0 || len(w.Origins) == 0 {
		return ""
	}
	return ": " + b.titles(w.Origins)
}

// counted counts documents and origins.
func (b *builder) counted(w event.Witnesses) string {
	if len(w.Documents) == 0 {
		return "no source"
	}
	text := count(len(w.Documents), "document") + ", "
	switch {
	case len(w.Origins) == 0:
		return text + "no origin known"
	case w.Incomplete:
		text += "at least "
	}
	return text + count(len(w.Origins), "independent origin")
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// mostTitles is how many sources are named in a line.
const mostTitles = 12

// titles are what a reader calls the sources.
func (b *builder) titles(ids []source.ID) string {
	more := ""
	if len(ids) > mostTitles {
		more = fmt.Sprintf(" and %d more", len(ids)-mostTitles)
		ids = ids[:mostTitles]
	}
	var titles []string
	for _, id := range ids {
		titles = append(titles, called(id, b.titled))
	}
	return listedIn(leftToRight, titles) + more
}
