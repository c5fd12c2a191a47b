package edtf

import (
	"slices"
	"strconv"
	"strings"
)

// Suggest returns the date that a text probably means which is none, and false
// where that is not plain: 12/14/2015, Monday, 14th of December 2015, 2015-12-4,
// 20151214 and 2015年12月14日 are all 2015-12-14, and 04/05/2015 may be either of
// two days. It is meant for asking a person, not for reading dates.
func Suggest(s string) (string, bool) {
	if len(s) > hintBytes || Valid(s) {
		return "", false
	}
	text := strings.TrimSpace(s)
	for _, candidate := range []string{
		text, withT(text), withoutSpace(text), strings.ToUpper(text), withHyphens(text),
		dashes.Replace(text), numeric(dashes.Replace(text)), numeric(characters.Replace(text)), named(text), zoned(text), approximate(text),
	} {
		if candidate != "" && Valid(candidate) {
			return candidate, true
		}
	}
	return "", false
}

// dashes are what word processors put in place of hyphens.
var dashes = strings.NewReplacer("–", "-", "—", "-", "‐", "-", "‑", "-", "−", "-")

// approximate reads a date behind a word that says it is one: around May 2015.
func approximate(s string) string {
	word, rest, found := strings.Cut(s, " ")
	if !found || !slices.Contains([]string{"c", "ca", "circa", "about", "around", "approx", "approximately"}, strings.ToLower(strings.TrimSuffix(word, "."))) {
		return ""
	}
	if date, ok := Suggest(rest); ok {
		return date + "~"
	}
	return rest + "~"
}

// characters are what Chinese and Japanese write behind year, month and day.
var characters = strings.NewReplacer("年", "-", "月", "-", "日", "")

// zoned reads an offset from UTC that stands apart from the clock time, or is
// written otherwise: 2015-12-14 11:30 UTC.
func zoned(s string) string {
	parts := strings.Fields(s)
	last := len(parts) - 1
	if last < 1 {
		return ""
	}
	offset := parts[last]
	switch {
	case strings.EqualFold(offset, "UTC"), strings.EqualFold(offset, "GMT"):
		offset = "Z"
	case len(offset) == len("+0200") && isNumber(offset[1:]):
		offset = offset[:3] + ":" + offset[3:]
	}
	return strings.Join(parts[:last], "T") + offset
}

// numeric reads three numbers as year, month and day, where their order is
// plain.
func numeric(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("-/. ", r) })
	if len(parts) != 3 || slices.ContainsFunc(parts, func(p string) bool { return !isNumber(p) }) {
		return ""
	}
	switch {
	case len(parts[0]) == 4:
		return joined(parts[0], parts[1], parts[2])
	case len(parts[2]) != 4:
		return ""
	case strings.Contains(s, "."), above12(parts[0]), parts[0] == parts[1]:
		return joined(parts[2], parts[1], parts[0])
	case above12(parts[1]):
		return joined(parts[2], parts[0], parts[1])
	default:
		return ""
	}
}

// named reads an English month name beside a year and a day.
func named(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("-/., ", r) })
	year, month, day := "", "", ""
	for _, p := range parts {
		p = withoutOrdinal(p)
		switch {
		case isFiller(p):
		case monthNumber(p) != "" && month == "":
			month = monthNumber(p)
		case isNumber(p) && len(p) == 4 && year == "":
			year = p
		case isNumber(p) && day == "":
			day = p
		default:
			return ""
		}
	}
	if year == "" || month == "" {
		return ""
	}
	if day == "" {
		return year + "-" + month
	}
	return joined(year, month, day)
}

// withoutOrdinal returns the number of 1st, 2nd, 3rd and 4th.
func withoutOrdinal(s string) string {
	if n := len(s) - 2; n > 0 && isNumber(s[:n]) && slices.Contains([]string{"st", "nd", "rd", "th"}, strings.ToLower(s[n:])) {
		return s[:n]
	}
	return s
}

// isFiller reports whether a word says nothing of which day is meant that the
// rest does not say.
func isFiller(s string) bool {
	lower := strings.ToLower(s)
	if lower == "of" || lower == "the" {
		return true
	}
	for _, day := range [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		if lower == day || lower == day[:3] {
			return true
		}
	}
	return false
}

func joined(year, month, day string) string {
	return year + "-" + twoDigits(month) + "-" + twoDigits(day)
}

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func above12(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n > 12
}

// monthNumber returns the number of a month by its name or the first three
// letters of it.
func monthNumber(name string) string {
	if len(name) < 3 {
		return ""
	}
	for i, full := range [...]string{
		"january", "february", "march", "april", "may", "june", "july",
		"august", "september", "october", "november", "december",
	} {
		if lower := strings.ToLower(name); lower == full || lower == full[:3] {
			return twoDigits(strconv.Itoa(i + 1))
		}
	}
	return ""
}
