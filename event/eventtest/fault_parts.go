package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// The functions here add to an event what a fault is put into: a part without
// a finding, and its place.

// lastOf is the place of the last of n elements.
func lastOf(list string, n int) diag.Pointer {
	return diag.Pointer("").Member(list).Index(n - 1)
}

// vacant returns an id that no element of the list has.
func vacant[T any, ID ~string](list []T, id func(*T) ID) ID {
	for n := len(list) + 1; ; n++ {
		name := ID("fault-" + itoa(n))
		if !slices.ContainsFunc(list, func(v T) bool { return id(&v) == name }) {
			return name
		}
	}
}

func sourceID(s *source.Source) source.ID                     { return s.ID }
func participantID(p *participant.Participant) participant.ID { return p.ID }
func quoteID(q *quote.Quote) quote.ID                         { return q.ID }
func outcomeID(o *event.Outcome) event.OutcomeID              { return o.ID }
func figureID(f *event.Figure) event.FigureID                 { return f.ID }
func claimID(c *event.Claim) event.ClaimID                    { return c.ID }

// addUnused adds a source that nothing refers to.
func addUnused(e *event.Event) (*source.Source, diag.Pointer) {
	e.Sources = append(e.Sources, source.Source{
		ID: vacant(e.Sources, sourceID), Kind: source.Article, Title: "Talks on harbour fees",
	})
	return &e.Sources[len(e.Sources)-1], lastOf("sources", len(e.Sources))
}

// addSource adds a source, and a claim that rests on it.
func addSource(e *event.Event) (*source.Source, diag.Pointer) {
	s, at := addUnused(e)
	e.Claims = append(e.Claims, event.Claim{
		ID: vacant(e.Claims, claimID), Text: "The talks were adjourned.", Sources: []source.ID{s.ID},
	})
	return s, at
}

func addClaim(e *event.Event) (*event.Claim, diag.Pointer) {
	addSource(e)
	return &e.Claims[len(e.Claims)-1], lastOf("claims", len(e.Claims))
}

func addParticipant(e *event.Event) (*participant.Participant, diag.Pointer) {
	e.Participants = append(e.Participants, participant.Participant{
		ID: vacant(e.Participants, participantID), Kind: participant.Organization, Name: "Harbour Council",
	})
	return &e.Participants[len(e.Participants)-1], lastOf("participants", len(e.Participants))
}

// addParticipants adds two. The second is returned with its place; the first
// stands before it.
func addParticipants(e *event.Event) (first, second *participant.Participant, at diag.Pointer) {
	addParticipant(e)
	_, at = addParticipant(e)
	n := len(e.Participants)
	return &e.Participants[n-2], &e.Participants[n-1], at
}

func addQuote(e *event.Event) (*quote.Quote, diag.Pointer) {
	s, _ := addUnused(e)
	e.Quotes = append(e.Quotes, quote.Quote{
		ID: vacant(e.Quotes, quoteID), Type: quote.Direct, Text: "We will meet again.", Language: "en",
		AttributionText: "one of the delegates", Appearances: []quote.Appearance{{Source: s.ID}},
	})
	return &e.Quotes[len(e.Quotes)-1], lastOf("quotes", len(e.Quotes))
}

func addOutcome(e *event.Event) (*event.Outcome, diag.Pointer) {
	s, _ := addUnused(e)
	e.Outcomes = append(e.Outcomes, event.Outcome{
		ID: vacant(e.Outcomes, outcomeID), Subject: "harbour fees", Result: event.ResultUnknown, Sources: []source.ID{s.ID},
	})
	return &e.Outcomes[len(e.Outcomes)-1], lastOf("outcomes", len(e.Outcomes))
}

func addFigure(e *event.Event) (*event.Figure, diag.Pointer) {
	s, _ := addUnused(e)
	e.Figures = append(e.Figures, event.Figure{
		ID: vacant(e.Figures, figureID), Kind: event.FigureKindAttendance, Value: "40", Sources: []source.ID{s.ID},
	})
	return &e.Figures[len(e.Figures)-1], lastOf("figures", len(e.Figures))
}

func addPlace(e *event.Event) (*event.Place, diag.Pointer) {
	e.Places = append(e.Places, event.Place{Name: "Harbour hall"})
	return &e.Places[len(e.Places)-1], lastOf("places", len(e.Places))
}

// notHeld gives the event a status with which nobody attended and nothing came
// of it.
func notHeld(e *event.Event, status event.Status) {
	e.Status = status
	for i := range e.Participants {
		switch p := &e.Participants[i]; p.Attendance {
		case participant.AttendanceAttended, participant.AttendanceRemote, participant.AttendancePartial:
			p.Attendance = participant.AttendanceInvited
		}
	}
	for i := range e.Outcomes {
		e.Outcomes[i].Result = event.ResultUnknown
	}
}

// longAgo moves the event before everything that its sources may have
// published.
func longAgo(e *event.Event) *event.Time {
	e.Time = event.Time{Start: "1900-06-15T10:00", End: "1900-06-15T12:00"}
	return &e.Time
}
