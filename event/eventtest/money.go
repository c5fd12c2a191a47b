package eventtest

import "github.com/newsevent/newsevent/event"

// currency is a unit of money, and how many of it are a euro, roughly.
type currency struct {
	code string
	rate int
}

// currencies are those of some countries, and those that one counts in
// everywhere.
var (
	worldwide  = []currency{{"EUR", 1}, {"USD", 1}}
	currencies = map[string]currency{"KE": {"KES", 150}, "JP": {"JPY", 160}, "US": {"USD", 1}, "IN": {"INR", 90}, "ZA": {"ZAR", 20}, "CN": {"CNY", 8}}
)

// currency is that of the event's country, or one that is known there.
func (b *builder) currency() currency {
	if own, ok := currencies[b.locale.country]; ok && b.rng.percent(80) {
		return own
	}
	return one(&b.rng, worldwide)
}

// eurosOf returns the least and the most money that an event of the type is
// about.
func eurosOf(t event.Type) (least, most int) {
	const thousand, million = 1000, 1000 * 1000
	switch t {
	case event.EconomicRelease:
		return 10 * million, 50_000 * million
	case event.BusinessDeal:
		return million, 20_000 * million
	case event.Sanction, event.Launch:
		return million, 500 * million
	case event.Award, event.SportsCompetition:
		return thousand, 500 * thousand
	default:
		return 10 * thousand, 20 * million
	}
}

// money is the scale of an amount: any order of magnitude that the event may be
// about is as frequent as any other.
func (b *builder) money() scale {
	least, most := eurosOf(b.event.Type)
	for range b.rng.below(6) {
		most = max(most/10, 10*least)
	}
	c := b.currency()
	least, most = max(least, most/10)*c.rate, most*c.rate
	switch {
	case least >= 1_000_000 && b.rng.percent(40):
		return scale{least / 10_000, most / 10_000, 2, one(&b.rng, []string{"e6", "E+6"}), c.code, true}
	case least >= 100_000:
		return scale{least / 1000, most / 1000, 0, "000", c.code, true}
	case c.rate == 1 && b.rng.percent(40):
		return scale{least * 100, most * 100, 2, "", c.code, true}
	default:
		return scale{least, most, 0, "", c.code, true}
	}
}
