package event

import (
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

func (c *comparer) compareEvent() {
	a, b := c.a.Event, c.b.Event
	p := &PartComparison{
		Part: ComparedEvent,
		A:    ComparedSide{[]diag.Pointer{""}, a.Title},
		B:    ComparedSide{[]diag.Pointer{""}, b.Title},
	}
	p.add("type", string(a.Type), string(b.Type), func() Verdict { return types(a.Type, b.Type) })
	p.addText("title", a.Title, b.Title)
	p.addText("summary", a.Summary, b.Summary)
	p.add("status", string(a.Status), string(b.Status), func() Verdict { return statuses(a.Status, b.Status) })
	p.addDate("time/start", a.Time.Start, b.Time.Start)
	p.addDate("time/end", a.Time.End, b.Time.End)
	p.addZone(a.Time, b.Time)
	p.addDuration("time/duration", a.Time.Duration, b.Time.Duration)
	p.addDuration("time/expectedDuration", a.Time.ExpectedDuration, b.Time.ExpectedDuration)
	p.addIdentifiers(a.Identifiers, b.Identifiers)
	c.close(p)
}

// addIdentifiers compares identifiers scheme by scheme.
func (p *PartComparison) addIdentifiers(a, b map[string]string) {
	schemes := slices.AppendSeq(slices.Collect(maps.Keys(a)), maps.Keys(b))
	slices.Sort(schemes)
	for _, scheme := range slices.Compact(schemes) {
		p.addWord("identifiers/"+scheme, a[scheme], b[scheme])
	}
}

func (c *comparer) comparePlaces() {
	a, b := c.a.Places, c.b.Places
	forbidden := func(i, j int) bool { return clash(a[i].Identifiers, b[j].Identifiers) }
	matches := c.matched(len(a), len(b), forbidden,
		tier{"identifier", func(e *account, i int) []string { return identifierKeys(e.Places[i].Identifiers) }},
		tier{"name", func(e *account, i int) []string { return []string{plain(e.Places[i].Name)} }},
		tier{"venue", func(e *account, i int) []string { return e.Places[i].known() }},
		tier{"main place", func(_ *account, i int) []string {
			if i == 0 {
				return []string{"main"}
			}
			return nil
		}},
	)
	otherwise := VerdictContradicts
	if !sameLanguage(c.a.Language, c.b.Language) {
		otherwise = VerdictDiffers
	}
	for _, m := range matches {
		x, y := elements(a, b, m)
		p := c.open(ComparedPlace, m.a, m.b, func(e *account, i int) string { return e.Places[i].Name })
		p.MatchedBy = m.by
		p.addPlace(x, y, otherwise)
		c.close(p)
	}
}

// otherNames judges two names of two places that have nothing in common. One place
// has several, of several languages: where both lie in one country or at one point,
// or the names are close to each other (Geneva, Genf), they differ, unless the
// places are told apart by more than names.
func otherNames(x, y Place, name, other string, otherwise Verdict) Verdict {
	located := x.Coordinates != nil && y.Coordinates != nil
	apart := located && x.point() != y.point() && nearness(x, y) == VerdictContradicts
	known := x.Country != "" && y.Country != ""
	switch {
	case apart || known && !strings.EqualFold(x.Country, y.Country):
		return otherwise
	case located || known || kindredNames(name, other):
		return VerdictDiffers
	}
	return otherwise
}

// kindredNames reports whether two names begin alike and have most letters in
// common, as names of one place in two languages do.
func kindredNames(a, b string) bool {
	const most = 0.55
	x, y := strings.Split(transliterated(a), ""), strings.Split(transliterated(b), "")
	return len(x) > 0 && len(y) > 0 && x[0] == y[0] && align(x, y).shared >= most
}

// addPlace compares two places; otherwise is the verdict on names that have
// nothing in common.
func (p *PartComparison) addPlace(x, y Place, otherwise Verdict) {
	p.add("name", x.Name, y.Name, func() Verdict {
		switch {
		case plain(x.Name) == plain(y.Name):
			return VerdictAgrees
		case len(x.around()) > 0 && inCommon(x.around(), y.around()) > 0:
			return VerdictWithinPrecision
		case longerName(x.Name, y.Name):
			return VerdictWithinPrecision
		case p.MatchedBy == "identifier":
			return VerdictDiffers
		default:
			return otherNames(x, y, x.Name, y.Name, otherwise)
		}
	})
	p.addText("venue", x.Venue, y.Venue)
	p.addName("locality", x.Locality, y.Locality, otherNames(x, y, x.Locality, y.Locality, otherwise))
	p.addName("region", x.Region, y.Region, otherNames(x, y, x.Region, y.Region, otherwise))
	p.addWord("country", x.Country, y.Country)
	p.add("coordinates", x.point(), y.point(), func() Verdict { return nearness(x, y) })
	p.addIdentifiers(x.Identifiers, y.Identifiers)
}

// known are the names that may stand for the place itself.
func (p Place) known() []string { return plainNames(p.Name, p.Venue) }

// around are the names of the place and of what it lies in.
func (p Place) around() []string { return plainNames(p.Name, p.Venue, p.Locality, p.Region) }

// plainNames returns each name as it compares, once, without the empty ones.
func plainNames(names ...string) []string {
	var list []string
	for _, name := range names {
		if key := plain(name); name != "" && !slices.Contains(list, key) {
			list = append(list, key)
		}
	}
	return list
}

func (p Place) point() string {
	if p.Coordinates == nil {
		return ""
	}
	return string(p.Coordinates.Latitude) + ", " + string(p.Coordinates.Longitude)
}

// nearness judges coordinates that are not written the same.
func nearness(a, b Place) Verdict {
	x, ok := a.radians()
	y, known := b.radians()
	if !ok || !known {
		return VerdictDiffers
	}
	const earth = 6371 // kilometres
	h := hav(y.latitude-x.latitude) + math.Cos(x.latitude)*math.Cos(y.latitude)*hav(y.longitude-x.longitude)
	distance := 2 * earth * math.Asin(math.Sqrt(min(1, h)))
	switch {
	case distance == 0:
		return VerdictAgrees
	case distance <= a.reach()+b.reach():
		return VerdictWithinPrecision
	default:
		return VerdictContradicts
	}
}

func hav(angle float64) float64 { return math.Pow(math.Sin(angle/2), 2) }

type radians struct{ latitude, longitude float64 }

func (p Place) radians() (radians, bool) {
	latitude, err := p.Coordinates.Latitude.Float64()
	if err != nil {
		return radians{}, false
	}
	longitude, err := p.Coordinates.Longitude.Float64()
	return radians{latitude * math.Pi / 180, longitude * math.Pi / 180}, err == nil
}

// reach is how many kilometres from its coordinates a place may be. Where the
// precision is not said, the number of decimals tells.
func (p Place) reach() float64 {
	switch p.Precision {
	case PrecisionLocality:
		return 25
	case PrecisionRegion:
		return 250
	case PrecisionCountry:
		return 1500
	}
	_, decimals, _ := strings.Cut(string(p.Coordinates.Latitude), ".")
	const degree = 111
	return max(1, degree/math.Pow10(min(len(decimals), 9)))
}

// sameLanguage reports whether two accounts may be in one language.
func sameLanguage(a, b string) bool {
	first, _, _ := strings.Cut(a, "-")
	second, _, _ := strings.Cut(b, "-")
	return first == "" || second == "" || strings.EqualFold(first, second)
}
