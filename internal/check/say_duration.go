package check

import "strings"

// inUnits writes a duration in words, such as 25 minutes or 2 hours 30 min, as
// ISO 8601 does; "" where it is none of that kind, or has its units in another
// order.
func inUnits(text string) string {
	words := strings.Fields(strings.ReplaceAll(strings.ToLower(text), " and ", " "))
	if len(words) == 0 || len(words)%2 != 0 {
		return ""
	}
	date, clock := "", ""
	for i := 0; i < len(words); i += 2 {
		unit, ofClock := unitOf(words[i+1])
		switch {
		case unit == "" || strings.Trim(words[i], "0123456789") != "":
			return ""
		case ofClock:
			clock += words[i] + unit
		case clock != "":
			return ""
		default:
			date += words[i] + unit
		}
	}
	if clock != "" {
		clock = "T" + clock
	}
	return "P" + date + clock
}

// unitOf returns the designator of a unit, and whether it stands behind the T.
func unitOf(word string) (designator string, ofClock bool) {
	switch strings.TrimSuffix(word, "s") {
	case "year":
		return "Y", false
	case "month":
		return "M", false
	case "week":
		return "W", false
	case "day":
		return "D", false
	case "hour", "hr", "h":
		return "H", true
	case "minute", "min":
		return "M", true
	case "second", "sec":
		return "S", true
	default:
		return "", false
	}
}
