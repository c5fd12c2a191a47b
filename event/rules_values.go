package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/participant"
)

// happened says what an event's status allows of what is said to have
// happened at it.
type happened uint8

const (
	mayHaveHappened happened = iota
	// doubtful is for an event that was put off or called off, perhaps after
	// it had begun.
	doubtful
	impossible
)

func (s Status) happened() happened {
	switch s {
	case StatusPlanned:
		return impossible
	case StatusPostponed, StatusCancelled:
		return doubtful
	default:
		return mayHaveHappened
	}
}

func (e *Event) inspectAttendance(r *check.Report) {
	if e.Status.happened() == mayHaveHappened {
		return
	}
	for i := range e.Participants {
		attendance := e.Participants[i].Attendance
		switch attendance {
		case participant.AttendanceAttended, participant.AttendanceRemote, participant.AttendancePartial:
			e.addTooEarly(r, place("participants", i).Member("attendance"), diag.AttendedWithoutEvent,
				diag.Quote(string(attendance)))
		}
	}
}

func (e *Event) inspectOutcomes(r *check.Report) {
	if e.Status.happened() == mayHaveHappened {
		return
	}
	for i := range e.Outcomes {
		result := e.Outcomes[i].Result
		switch result {
		case ResultReached, ResultPassed, ResultWon, ResultConvicted, ResultAcquitted:
			e.addTooEarly(r, place("outcomes", i).Member("result"), diag.OutcomeWithoutEvent, diag.Quote(string(result)))
		}
	}
}

// addTooEarly notes that something is said to have happened at an event that
// has not.
func (e *Event) addTooEarly(r *check.Report, at check.Place, code diag.Code, what string) {
	if !r.Clean(at, member("status")) {
		return
	}
	message := what + " though the event's status is " + diag.Quote(string(e.Status))
	if e.Status.happened() == doubtful {
		r.Warn(at, code, message, "")
		return
	}
	r.Add(at, code, message, "")
}

func (e *Event) inspectFigure(r *check.Report, i int) {
	f := &e.Figures[i]
	if f.Min == "" || f.Max == "" || f.Max.compare(f.Min) >= 0 {
		return
	}
	if at := place("figures", i); r.Clean(at.Member("min"), at.Member("max")) {
		r.Add(at.Member("max"), diag.OutOfRange, check.MaxBelowMin(f.Max, f.Min), "")
	}
}

func (e *Event) inspectRelation(r *check.Report, i int) {
	n, at := &e.Relations[i], place("relations", i)
	switch {
	case n.Target == "":
		if n.Title == "" && r.Clean(at.Member("target"), at.Member("title")) {
			r.Missing(at, "", "target", "title")
		}
	case n.Target == e.ID:
		if target := at.Member("target"); r.Clean(target, member("id")) {
			r.Add(target, diag.SelfReference, "the event is related to itself", "")
		}
	}
}
