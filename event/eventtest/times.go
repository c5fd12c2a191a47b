package eventtest

import (
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
)

func (b *builder) addTime() {
	if !b.maybe(94) {
		return
	}
	t := &b.event.Time
	length := int((b.end - b.begin) / minute)
	if length < 24*60 && (b.config.fill == full || b.rng.percent(55)) {
		b.addClockTimes(t)
	} else {
		b.addDates(t)
	}
	if b.maybe(35) {
		t.Zone = b.locale.zone
	}
	if b.over() && b.lasts() && b.maybe(45) {
		t.Duration = b.duration(length)
	}
	if foreseen(b.event.Type) && b.lasts() && b.maybe(12) {
		t.ExpectedDuration = b.duration(max(5, length*b.rng.between(5, 30)/10/5*5))
	}
}

// addClockTimes writes start and end so that the time between them is known.
func (b *builder) addClockTimes(t *event.Time) {
	patterns := clockPatterns(b.rng.percent(60))
	if b.maybe(96) {
		t.Start = b.write(one(&b.rng, patterns), b.begin)
	}
	if b.event.Status != event.StatusOngoing && b.lasts() && b.maybe(65) {
		t.End = b.write(one(&b.rng, patterns), b.end)
	}
}

func (b *builder) addDates(t *event.Time) {
	if b.maybe(96) {
		t.Start = b.dayOr(b.begin)
	}
	if b.event.Status != event.StatusOngoing && b.lasts() && b.maybe(40) {
		t.End = b.dayOr(b.end)
	}
}

// dayOr writes a day, or now and then any date.
func (b *builder) dayOr(t instant) edtf.Date {
	if b.rng.percent(60) {
		return b.write("Y-M-D", t)
	}
	return b.point(t)
}

// lasts reports whether it is told how long the event took.
func (b *builder) lasts() bool { return !momentary(b.event.Type) }

// duration returns so many minutes, exactly or less so.
func (b *builder) duration(minutes int) *event.Duration {
	d := &event.Duration{Value: b.isoDuration(minutes)}
	if b.config.fill == full {
		most := roundUp(minutes + minutes/3 + 5)
		if minutes < 60 { // "less than an hour"
			most = min(most, 60)
		}
		d.Max, d.Bound, d.Text = b.isoDuration(most), event.BoundAbout, b.lastingFor(minutes)
		if almostThreeHours(minutes) {
			d.Text = b.words.lists[lasting][1]
		}
		return d
	}
	words := b.words.lists[lasting]
	text := ""
	switch b.rng.below(8) {
	case 0:
		d.Bound = event.BoundExact
	case 1:
		if d.Bound = event.BoundAbout; minutes >= 2*60 && !almostThreeHours(minutes) {
			text = b.lastingFor(minutes)
		}
	case 2:
		switch {
		case almostThreeHours(minutes):
			d.Value, d.Bound, text = "PT3H", event.BoundAlmost, words[2]
		case minutes >= 20:
			d.Value, d.Bound = b.isoDuration(roundUp(minutes+minutes/20+1)), event.BoundAlmost
		}
	case 3:
		switch d.Bound = event.BoundOver; { // by a quarter at most
		case 60 < minutes && minutes <= 75:
			d.Value, text = "PT1H", words[4]
		case 24*60 < minutes && minutes <= 30*60:
			d.Value, text = "P1D", words[5]
		default:
			d.Value = b.isoDuration(roundDown(minutes - minutes/10 - 1))
		}
	case 4:
		if d.Bound = event.BoundUnder; minutes < 60 {
			d.Value, text = "PT1H", words[0]
		} else {
			d.Value = b.isoDuration(roundUp(minutes + minutes/5 + 1))
		}
	case 5:
		if d.Max = b.isoDuration(roundUp(minutes + minutes/3 + 5)); minutes >= 2*60 && !almostThreeHours(minutes) {
			text = b.lastingFor(minutes)
		}
	case 6:
		return &event.Duration{Text: b.lastingFor(minutes)}
	}
	if b.maybe(50) {
		d.Text = text
	}
	return d
}

// roundUp and roundDown keep to whole five minutes where it is so long that
// nobody counts others.
func roundUp(minutes int) int {
	if minutes >= 100 {
		return (minutes + 4) / 5 * 5
	}
	return minutes
}

func roundDown(minutes int) int {
	if minutes >= 100 {
		return minutes / 5 * 5
	}
	return minutes
}

func almostThreeHours(minutes int) bool { return 162 <= minutes && minutes < 180 }

// lastingFor says in words how long it took.
func (b *builder) lastingFor(minutes int) string {
	words := b.words.lists[lasting]
	switch {
	case minutes < 60:
		return words[0]
	case minutes < 2*60:
		return words[4]
	case almostThreeHours(minutes):
		return words[2]
	case minutes < 24*60:
		return words[1]
	case minutes < 48*60:
		return words[5]
	case minutes < 20*24*60:
		return words[3]
	default:
		return words[6]
	}
}

// isoDuration writes so many minutes in one of the ways that ISO 8601 has.
func (b *builder) isoDuration(minutes int) string {
	const ofDay = 24 * 60
	switch {
	case minutes%(7*ofDay) == 0 && minutes > 0:
		return "P" + itoa(minutes/(7*ofDay)) + "W"
	case minutes >= ofDay && minutes%ofDay == 0:
		return "P" + itoa(minutes/ofDay) + "D"
	case minutes >= ofDay:
		return "P" + itoa(minutes/ofDay) + "DT" + itoa(minutes%ofDay) + "M"
	case minutes%30 == 0 && minutes%60 != 0 && b.rng.percent(30):
		return "PT" + itoa(minutes/60) + ".5H"
	case minutes < 60 || b.rng.percent(10):
		return "PT" + itoa(minutes) + "M"
	case minutes%60 == 0:
		return "PT" + itoa(minutes/60) + "H"
	default:
		return "PT" + itoa(minutes/60) + "H" + itoa(minutes%60) + "M"
	}
}
