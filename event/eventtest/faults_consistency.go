package eventtest

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// consistencyFaults are values that cannot be true together.
func consistencyFaults() []Fault {
	return []Fault{
		{Name: "end-before-start", Code: diag.EndBeforeStart, change: func(e *event.Event) diag.Pointer {
			longAgo(e).End = "1900-06-15T09:00"
			return "/time/end"
		}},
		{Name: "end-before-start-position", Code: diag.EndBeforeStart, change: func(e *event.Event) diag.Pointer {
			p, at := addParticipant(e)
			p.Positions = []participant.Position{{Title: "chair", Start: "2017-01-20", End: "2016"}}
			return at.Member("positions").Index(0).Member("end")
		}},
		{Name: "duration-mismatch", Code: diag.DurationMismatch, change: func(e *event.Event) diag.Pointer {
			longAgo(e).Duration = &event.Duration{Value: "PT5H"}
			return "/time/duration"
		}},
		{Name: "duration-mismatch-about", Code: diag.DurationMismatch, change: func(e *event.Event) diag.Pointer {
			longAgo(e).Duration = &event.Duration{Value: "PT2H30M", Bound: event.BoundAbout}
			return "/time/duration"
		}},
		{Name: "accessed-before-published", Code: diag.AccessedBeforePublished, change: func(e *event.Event) diag.Pointer {
			s, at := addSource(e)
			s.Published, s.Accessed = "2025-08-15", "2025-08-14"
			return at.Member("accessed")
		}},
		{Name: "outcome-without-event", Code: diag.OutcomeWithoutEvent, change: outcomeThough(event.StatusPlanned)},
		{Name: "outcome-without-event-cancelled", Code: diag.OutcomeWithoutEvent, Severity: diag.Warning,
			change: outcomeThough(event.StatusCancelled)},
		{Name: "attended-without-event", Code: diag.AttendedWithoutEvent, change: attendedThough(event.StatusPlanned)},
		{Name: "attended-without-event-postponed", Code: diag.AttendedWithoutEvent, Severity: diag.Warning,
			change: attendedThough(event.StatusPostponed)},
	}
}

func outcomeThough(status event.Status) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		notHeld(e, status)
		o, at := addOutcome(e)
		o.Result = event.ResultReached
		return at.Member("result")
	}
}

func attendedThough(status event.Status) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		notHeld(e, status)
		p, at := addParticipant(e)
		p.Attendance = participant.AttendanceAttended
		return at.Member("attendance")
	}
}
