package show

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// builder makes the parts of a page. It looks up once what the parts of the
// event are called and what they rest on.
type builder struct {
	event   *event.Event
	support map[event.StatementKind][]rest
	alone   map[source.ID]map[event.StatementKind]int
	// told is what the event as a whole rests on.
	told   event.Witnesses
	named  map[participant.ID]string
	titled map[source.ID]string
	// listed is what the list of sources calls them.
	listed  map[source.ID]string
	revoked map[source.ID]bool
	said    map[quote.ID]string
	claimed map[event.ClaimID]string
}

func newBuilder(e *event.Event) *builder {
	b := &builder{
		event:   e,
		revoked: map[source.ID]bool{},
		support: map[event.StatementKind][]rest{},
		alone:   map[source.ID]map[event.StatementKind]int{},
	}
	b.named = labels(e.Participants, func(p *participant.Participant) (participant.ID, string) { return p.ID, p.Label() })
	b.titled = labels(e.Sources, func(s *source.Source) (source.ID, string) { return s.ID, sourceLabel(s) })
	tellApart(b.titled)
	b.listed = labels(e.Sources, func(s *source.Source) (source.ID, string) { return s.ID, entryLabel(s) })
	tellApart(b.listed)
	for i := range e.Sources {
		b.revoked[e.Sources[i].ID] = e.Sources[i].Revoked()
	}
	b.said = labels(e.Quotes, func(q *quote.Quote) (quote.ID, string) { return q.ID, quoted(q.Type, q.Text) })
	b.claimed = labels(e.Claims, func(c *event.Claim) (event.ClaimID, string) { return c.ID, c.Text })
	b.told = e.Witnesses()
	for s := range e.Support() {
		b.support[s.Kind] = append(b.support[s.Kind], b.restOf(s.Witnesses))
		for _, id := range s.Witnesses.Decisive() {
			b.count(id, s.Kind)
		}
	}
	return b
}

// rest is what a statement rests on, in words.
type rest struct{ line, warning string }

func (b *builder) restOf(w event.Witnesses) rest {
	r := rest{line: b.witnessLine(w)}
	revoked := b.revokedOf(w.Documents)
	switch {
	case w.Fallen():
		r.warning = "every origin was retracted or withdrawn"
	case len(revoked) > 0 && len(revoked) == len(w.Documents):
		r.warning = "every document was retracted or withdrawn"
	case len(w.Revoked) > 0 || len(revoked) > 0:
		r.warning = "retracted or withdrawn: " + b.titles(union(w.Revoked, revoked))
	}
	return r
}

// revokedOf returns those of the sources that were themselves retracted or withdrawn.
func (b *builder) revokedOf(ids []source.ID) []source.ID {
	return slices.DeleteFunc(slices.Clone(ids), func(id source.ID) bool { return !b.revoked[id] })
}

// union returns the first ids, and those of the others that are not among them.
func union(first, others []source.ID) []source.ID {
	return append(slices.Clone(first), slices.DeleteFunc(slices.Clone(others), func(id source.ID) bool { return slices.Contains(first, id) })...)
}

func (b *builder) count(id source.ID, kind event.StatementKind) {
	if b.alone[id] == nil {
		b.alone[id] = map[event.StatementKind]int{}
	}
	b.alone[id][kind]++
}

// labels maps ids to what a reader calls their elements, the first of two with
// one id.
func labels[E any, ID comparable](list []E, label func(*E) (ID, string)) map[ID]string {
	found := make(map[ID]string, len(list))
	for i := range list {
		id, text := label(&list[i])
		if _, again := found[id]; !again {
			found[id] = line(text)
		}
	}
	return found
}

// called is what a reader calls an element, or its id where there is none.
func called[ID ~string](id ID, labels map[ID]string) string {
	if label, ok := labels[id]; ok {
		return label
	}
	return line(string(id))
}

// joined writes a list with commas.
func joined[T any](list []T, text func(T) string) string {
	var parts []string
	for _, v := range list {
		parts = append(parts, text(v))
	}
	return listed(parts)
}

// tellApart adds the ids to labels that several elements share.
func tellApart[ID ~string](labels map[ID]string) {
	number := map[string]int{}
	for _, label := range labels {
		number[label]++
	}
	for id, label := range labels {
		if number[label] > 1 {
			labels[id] = label + " (" + line(string(id)) + ")"
		}
	}
}
