package event

import (
	"time"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/form"
)

func (e *Event) inspectTime(r *check.Report) {
	t := &e.Time
	t.Duration.inspect(r, "duration")
	t.ExpectedDuration.inspect(r, "expectedDuration")
	if t.Start == "" || t.End == "" {
		return
	}
	at := member("time")
	start, end := at.Member("start"), at.Member("end")
	if t.End.Compare(t.Start) == edtf.Before && r.Clean(start, end) {
		r.EndBeforeStart(end, string(t.End), string(t.Start))
		return
	}
	if t.durationFits() || !r.Clean(start, end, at.Member("duration"), at.Member("zone")) {
		return
	}
	r.Add(at.Member("duration"), diag.DurationMismatch,
		"from "+check.Short(string(t.Start))+" to "+check.Short(string(t.End))+" is no duration of "+t.Duration.words(), "")
}

// inspect judges the duration that stands in the event's time under the name.
func (d *Duration) inspect(r *check.Report, name string) {
	if d == nil {
		return
	}
	at := member("time").Member(name)
	if d.Value == "" && d.Text == "" && r.Clean(at.Member("value"), at.Member("text")) {
		r.Missing(at, "", "value", "text")
	}
	if d.Max == "" {
		return
	}
	lowest, ok := form.ParseDuration(d.Value)
	highest, known := form.ParseDuration(d.Max)
	if ok && known && lowest.LongerThan(highest) && r.Clean(at.Member("value"), at.Member("max")) {
		r.Add(at.Member("max"), diag.OutOfRange, "max is "+check.Short(d.Max)+", less than value "+check.Short(d.Value), "")
	}
}

// span returns the lengths of time that the duration may mean, in seconds.
func (d *Duration) span() (form.Range, bool) {
	if d == nil {
		return form.Range{}, false
	}
	value, ok := form.ParseDuration(d.Value)
	if !ok {
		return form.Range{}, false
	}
	if highest, ok := form.ParseDuration(d.Max); ok {
		return value.UpTo(highest), true
	}
	return value.Range(string(d.Bound)), true
}

func (d *Duration) words() string {
	value := check.Short(d.Value)
	switch {
	case d.Max != "":
		return value + " to " + check.Short(d.Max)
	case d.Bound != "" && d.Bound != BoundExact:
		return string(d.Bound) + " " + value
	default:
		return value
	}
}

// durationFits reports whether the duration can lie between start and end. It
// can unless both have a clock time and the same kind of offset.
func (t *Time) durationFits() bool {
	said, ok := t.Duration.span()
	if !ok {
		return true
	}
	start, err := t.Start.Parse()
	if err != nil || !start.HasTime() {
		return true
	}
	end, err := t.End.Parse()
	if err != nil || !end.HasTime() || start.HasOffset() != end.HasOffset() {
		return true
	}
	if said.Meets(elapsed(start, end, time.UTC)) {
		return true
	}
	// Between two local times a clock change may lie.
	zone, err := time.LoadLocation(t.Zone)
	return err == nil && t.Zone != "" && said.Meets(elapsed(start, end, zone))
}

// elapsed returns the shortest and the longest time from start to end. A time
// with seconds is that moment; one without may be any moment of its minute.
// Nobody gives a duration in fractions of a second, so that where a time has
// them a second more or less is allowed.
func elapsed(start, end edtf.Value, zone *time.Location) form.Range {
	earliest, latest := moments(start, zone)
	from, to := moments(end, zone)
	slack := 0.0
	if start.Precision() == edtf.PrecisionFraction || end.Precision() == edtf.PrecisionFraction {
		slack = 1
	}
	return form.Range{Low: max(0, from.Sub(latest).Seconds()-slack), High: to.Sub(earliest).Seconds() + slack}
}

func moments(v edtf.Value, zone *time.Location) (first, last time.Time) {
	first, _ = v.Earliest(zone)
	if v.Precision() != edtf.PrecisionMinute {
		return first, first
	}
	last, _ = v.Latest(zone)
	return first, last
}
