package check

import (
	"strings"
	"unicode"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/nearest"
	"golang.org/x/text/unicode/norm"
)

// zoneHint returns the zone that is probably meant: by its name without accents
// or by its place alone. An abbreviation or an offset names no place, and many
// zones share it.
func zoneHint(text string) string {
	plain := strings.ReplaceAll(withoutMarks(strings.TrimSpace(text)), " ", "_")
	if isClock(plain) {
		return "write the zone of a place, such as Europe/Berlin; an offset belongs to the time, as in 2025-08-15T11:30:00+02:00"
	}
	var places []string
	for zone := range form.Zones() {
		place := zone[strings.LastIndexByte(zone, '/')+1:]
		switch {
		case strings.EqualFold(zone, plain):
			return didYouMean(zone)
		case strings.EqualFold(place, plain):
			places = append(places, zone)
		}
	}
	switch len(places) {
	case 0:
		if near, ok := nearest.Nearest(plain, form.Zones()); ok {
			return didYouMean(near)
		}
	case 1:
		return didYouMean(places[0])
	}
	return ""
}

// isClock reports whether a text is an abbreviation of the time of a zone, such
// as CEST, or an offset, such as +02:00, CET+1 and GMT-5.
func isClock(text string) bool {
	letters := strings.TrimRight(text, "+-0123456789:")
	switch strings.ToUpper(letters) {
	case "", "UTC", "GMT", "Z":
		return letters != text
	case "CET", "EET", "WET", "MET", "MSK", "EST", "CST", "MST", "PST", "AKST", "HST", "IST", "JST", "KST":
		return true
	case "CEST", "EEST", "WEST", "BST", "EDT", "CDT", "MDT", "PDT", "AKDT", "AEST", "AEDT", "NZST", "NZDT":
		return true
	default:
		return false
	}
}

// withoutMarks returns a text without the marks on its letters.
func withoutMarks(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
