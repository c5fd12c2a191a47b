package form

// Range is a stretch of seconds. LowOpen and HighOpen say that its end does
// not belong to it.
type Range struct {
	Low, High         float64
	LowOpen, HighOpen bool
}

// Exactly returns the range of so many seconds and no others.
func Exactly(seconds float64) Range { return Range{Low: seconds, High: seconds} }

// Range returns what a duration may mean: exactly itself, "about" ten per cent
// less to ten per cent more, "almost" from nine tenths up to but not including
// it, "over" from above it to a quarter more, "under" anything above zero and
// below it. Another word counts as exact.
func (d Duration) Range(bound string) Range {
	switch bound {
	case "about":
		return Range{Low: d.Min * 9 / 10, High: d.Max * 11 / 10}
	case "almost":
		return Range{Low: d.Min * 9 / 10, High: d.Max, HighOpen: true}
	case "over":
		return Range{Low: d.Min, High: d.Max * 5 / 4, LowOpen: true}
	case "under":
		return Range{Low: 0, High: d.Max, LowOpen: true, HighOpen: true}
	default:
		return Range{Low: d.Min, High: d.Max}
	}
}

// UpTo returns the range from d to limit, both included.
func (d Duration) UpTo(limit Duration) Range {
	return Range{Low: d.Min, High: limit.Max}
}

// LongerThan reports whether d is longer than other, whatever months and years
// are meant.
func (d Duration) LongerThan(other Duration) bool { return d.Min > other.Max }

// Empty reports whether nothing lies in r, as in a duration under zero.
func (r Range) Empty() bool {
	return r.Low > r.High || r.Low == r.High && (r.LowOpen || r.HighOpen)
}

// Meets reports whether a duration lies in both ranges.
func (r Range) Meets(other Range) bool {
	common := Range{
		Low:  max(r.Low, other.Low),
		High: min(r.High, other.High),
	}
	common.LowOpen = r.LowOpen && r.Low == common.Low || other.LowOpen && other.Low == common.Low
	common.HighOpen = r.HighOpen && r.High == common.High || other.HighOpen && other.High == common.High
	return !common.Empty()
}
