package eventtest

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
)

// textFaults are numbers and texts that their field doesn't take.
func textFaults() []Fault {
	return []Fault{
		{Name: "out-of-range", Code: diag.OutOfRange, change: func(e *event.Event) diag.Pointer {
			p, at := addPlace(e)
			p.Coordinates = &event.Coordinates{Latitude: "90.001", Longitude: "0"}
			return at.Member("coordinates").Member("latitude")
		}},
		{Name: "out-of-range-revision", Code: diag.OutOfRange, change: func(e *event.Event) diag.Pointer {
			e.Record.Revision = new(0)
			return "/record/revision"
		}},
		{Name: "out-of-range-max", Code: diag.OutOfRange, change: func(e *event.Event) diag.Pointer {
			f, at := addFigure(e)
			f.Value, f.Min, f.Max = "", "40", "39.5"
			return at.Member("max")
		}},
		{Name: "out-of-range-position", Code: diag.OutOfRange, change: func(e *event.Event) diag.Pointer {
			q, at := addQuote(e)
			q.Appearances[0].Position = &quote.Position{Start: new(411), End: new(410)}
			return at.Member("appearances").Index(0).Member("position").Member("end")
		}},
		{Name: "blank-text", Code: diag.BlankText, change: titled(" \u200b")},
		{Name: "unsafe-text", Code: diag.UnsafeText, change: titled("Talks on \u202eharbour\u202c fees")},
		{Name: "unsafe-text-control", Code: diag.UnsafeText, change: titled("Talks\x07 on harbour fees")},
		{Name: "not-normalized", Code: diag.NotNormalized, change: titled("Talks in Zu\u0308rich")},
	}
}

func titled(title string) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		e.Title = title
		return "/title"
	}
}
