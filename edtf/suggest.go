package edtf

import (
	"slices"
	"strconv"
	"strings"
)

// Suggest returns the date that a text probably means which is none, and false
// where that is not plain: 12/14/2015, December 14, 2015, 2015-12-4 and 20151214
// are all 2015-12-14, and 04/05/2015 may be either of two days. It is meant for
// asking a person, not for reading dates.
func Suggest(s string) (string, bool) {
	if len(s) > hintBytes || Valid(s) {
		return "", false
	}
	text := strings.TrimSpace(s)
	for _, candidate := range []string{
		text, withT(text), withoutSpace(text), strings.ToUpper(text), withHyphens(text),
		dashes.Replace(text), numeric(dashes.Replace(text)), named(text),
	} {
		if candidate != "" && Valid(candidate) {
			return candidate, true
		}
	}
	return "", false
}

// dashes are what word processors put in place of hyphens.
var dashes = strings.NewReplacer("–", "-", "—", "-", "‐", "-", "‑", "-", "−", "-")

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
		switch {
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
