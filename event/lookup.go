package event

import (
	"slices"

	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// Participant returns the participant with the id. The copy shares its lists
// with the event. It is safe for concurrent use, as every lookup here is; in a
// nil event nothing is found.
func (e *Event) Participant(id participant.ID) (participant.Participant, bool) {
	return find(e.orNothing().Participants, func(p *participant.Participant) bool { return p.ID == id })
}

// Source returns the source with the id.
func (e *Event) Source(id source.ID) (source.Source, bool) {
	return find(e.orNothing().Sources, func(s *source.Source) bool { return s.ID == id })
}

// Quote returns the quote with the id.
func (e *Event) Quote(id quote.ID) (quote.Quote, bool) {
	return find(e.orNothing().Quotes, func(q *quote.Quote) bool { return q.ID == id })
}

// Outcome returns the outcome with the id.
func (e *Event) Outcome(id OutcomeID) (Outcome, bool) {
	return find(e.orNothing().Outcomes, func(o *Outcome) bool { return o.ID == id })
}

// Figure returns the figure with the id.
func (e *Event) Figure(id FigureID) (Figure, bool) {
	return find(e.orNothing().Figures, func(f *Figure) bool { return f.ID == id })
}

// Claim returns the claim with the id.
func (e *Event) Claim(id ClaimID) (Claim, bool) {
	return find(e.orNothing().Claims, func(c *Claim) bool { return c.ID == id })
}

// Speakers returns the participants who speak the quote, in the quote's order.
// Speakers that the event does not have are left out.
func (e *Event) Speakers(q quote.Quote) []participant.Participant {
	return e.participants(q.Speakers)
}

// Addressees returns the participants spoken to, in the quote's order.
func (e *Event) Addressees(q quote.Quote) []participant.Participant {
	return e.participants(q.Addressees)
}

// QuotesBy returns the quotes that the participant speaks, alone or jointly,
// in the event's order.
func (e *Event) QuotesBy(id participant.ID) []quote.Quote {
	var list []quote.Quote
	for _, q := range e.orNothing().Quotes {
		if slices.Contains(q.Speakers, id) {
			list = append(list, q)
		}
	}
	return list
}

// SourcesOf returns the sources in which the quote appears, each once, in the
// order of its appearances.
func (e *Event) SourcesOf(q quote.Quote) []source.Source {
	var list []source.Source
	var seen []source.ID
	for _, a := range q.Appearances {
		s, ok := e.Source(a.Source)
		if ok && !slices.Contains(seen, s.ID) {
			seen = append(seen, s.ID)
			list = append(list, s)
		}
	}
	return list
}

func (e *Event) participants(ids []participant.ID) []participant.Participant {
	var list []participant.Participant
	for _, id := range ids {
		if p, ok := e.Participant(id); ok {
			list = append(list, p)
		}
	}
	return list
}

func find[T any](list []T, is func(*T) bool) (T, bool) {
	for i := range list {
		if is(&list[i]) {
			return list[i], true
		}
	}
	var none T
	return none, false
}
