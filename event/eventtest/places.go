package eventtest

import (
	"strings"

	"github.com/newsevent/newsevent/event"
)

func (b *builder) addPlaces() {
	if !b.maybe(85) {
		return
	}
	for i := range b.rng.between(1, 2) {
		b.event.Places = append(b.event.Places, b.place(i))
	}
}

func (b *builder) place(i int) event.Place {
	name := b.words.lists[town][(b.town+i)%len(b.words.lists[town])]
	p := event.Place{Name: name}
	if i == 0 && b.maybe(40) {
		p.Venue = b.fittingWord(venue, b.words)
		p.Name = p.Venue + " (" + name + ")"
		p.Locality = name
	}
	if b.maybe(40) {
		p.Region = b.word(region)
	}
	if b.maybe(75) {
		p.Country = b.locale.country
	}
	if b.maybe(40) {
		p.Coordinates = b.coordinates()
		if b.maybe(70) {
			p.Precision = one(&b.rng, precisions(p.Coordinates))
		}
	}
	if b.maybe(25) {
		p.Identifiers = b.identifiers("geonames", "wikidata", "gnd")
	}
	return p
}

// coordinates returns a point of the country, written with more digits or
// fewer.
func (b *builder) coordinates() *event.Coordinates {
	return &event.Coordinates{
		Latitude:  b.degrees(b.locale.latitude + b.rng.between(-90, 90)),
		Longitude: b.degrees(b.locale.longitude + b.rng.between(-90, 90)),
	}
}

// precisions returns what coordinates of so many digits may be said to mean.
func precisions(c *event.Coordinates) []event.Precision {
	switch least := min(decimals(c.Latitude), decimals(c.Longitude)); least {
	case 0:
		return []event.Precision{event.PrecisionCountry, event.PrecisionRegion}
	case 2:
		return []event.Precision{event.PrecisionRegion, event.PrecisionLocality}
	default:
		return []event.Precision{event.PrecisionLocality, event.PrecisionExact}
	}
}

func decimals(n event.Number) int {
	_, behind, _ := strings.Cut(string(n), ".")
	return len(behind)
}

func (b *builder) degrees(hundredths int) event.Number {
	sign := ""
	if hundredths < 0 {
		hundredths, sign = -hundredths, "-"
	}
	whole := sign + itoa(hundredths/100)
	decimals := digits(nil, hundredths%100, 2)
	switch b.rng.below(4) {
	case 0:
		return event.Number(whole)
	case 1:
		return event.Number(whole + "." + string(decimals))
	default:
		return event.Number(whole + "." + string(digits(decimals, b.rng.below(10_000), 4)))
	}
}
