package check

import (
	"errors"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/form"
)

func sayID(f fault) (message, hint string) {
	return diag.Quote(f.text()) + " is not an id; allowed are up to 64 letters, digits, dots, underscores and hyphens of ASCII, the first a letter or digit",
		suggest(form.ID, strings.Join(strings.Fields(f.text()), "-"))
}

func sayEventID(f fault) (message, hint string) {
	return diag.Quote(f.text()) + " is not an event's id; allowed are up to 255 printable ASCII characters without space, the first a letter or digit",
		suggest(form.EventID, strings.Join(strings.Fields(f.text()), "-"))
}

func sayDate(f fault) (message, hint string) {
	_, err := edtf.Parse(f.text())
	return notADate(f.text(), err), dateHint(f.text(), edtf.Valid)
}

func sayPoint(f fault) (message, hint string) {
	_, err := edtf.ParsePoint(f.text())
	if edtf.Valid(f.text()) {
		return diag.Quote(f.text()) + " is not a single date: " + reason(err), ""
	}
	return notADate(f.text(), err), dateHint(f.text(), edtf.ValidPoint)
}

// notADate says why a text is none. Of one that does not begin like a date it
// says how dates are written.
func notADate(text string, err error) string {
	why := reason(err)
	if !beginsLikeDate(text) {
		why = "a date is written year-month-day, as 2025-08-15, or as far as it is known"
	}
	return diag.Quote(text) + " is not a date: " + why
}

// beginsLikeDate reports whether a text begins with what can begin a date: a
// year, and what may stand before one.
func beginsLikeDate(text string) bool {
	year := strings.TrimLeft(text, "[{.?~%/+-Y")
	return year != text || year == "" || len(year) >= 4 && strings.Trim(year[:4], "0123456789X") == "" || strings.Contains(year, "/")
}

func dateHint(text string, holds func(string) bool) string {
	if near, ok := edtf.Suggest(text); ok && holds(near) {
		return didYouMean(near)
	}
	return ""
}

func reason(err error) string {
	if parse, ok := errors.AsType[*edtf.ParseError](err); ok {
		return diag.Escape(parse.Reason)
	}
	return "an EDTF date such as 2025-08-15 is allowed"
}

func sayDuration(f fault) (message, hint string) {
	upper := strings.ReplaceAll(strings.ToUpper(f.text()), ",", ".")
	return diag.Quote(f.text()) + " is not a duration; allowed is an ISO 8601 duration such as PT2H30M or P1D, without sign and comma",
		suggest(form.IsDuration, upper, "PT"+upper, "P"+upper, inUnits(f.text()))
}

func sayLanguage(f fault) (message, hint string) {
	s := strings.ReplaceAll(strings.TrimSpace(f.text()), "_", "-")
	return diag.Quote(f.text()) + " is not a language tag; allowed is a registered BCP 47 tag such as en, pt-BR or zh-Hant",
		suggest(form.Language, s, strings.ReplaceAll(s, "-UK", "-GB"))
}

func sayCountry(f fault) (message, hint string) {
	upper := strings.ToUpper(strings.TrimSpace(f.text()))
	return diag.Quote(f.text()) + " is not a country code; allowed is an ISO 3166-1 alpha-2 code such as US, or XK",
		suggest(form.Country, meantCountry(upper), upper)
}

// meantCountry returns the code that a common mistake for one means.
func meantCountry(s string) string {
	switch s {
	case "UK", "GBR":
		return "GB"
	case "EL", "GRC":
		return "GR"
	case "USA":
		return "US"
	case "RUS":
		return "RU"
	case "UKR":
		return "UA"
	case "DEU":
		return "DE"
	case "FRA":
		return "FR"
	case "CHN":
		return "CN"
	default:
		return ""
	}
}

func sayZone(f fault) (message, hint string) {
	return diag.Quote(f.text()) + " is not a time zone; allowed is an IANA name such as America/Anchorage or UTC", zoneHint(f.text())
}

func sayURL(f fault) (message, hint string) {
	s := strings.TrimSpace(f.text())
	host, _, _ := strings.Cut(s, "/")
	var full string
	if strings.Contains(host, ".") {
		full = "https://" + s
	}
	return diag.Quote(f.text()) + " is not a URL; allowed is an absolute http or https URL with a host, without space, control characters and < > \" ` \\",
		suggest(form.URL, s, full, strings.ReplaceAll(s, " ", "%20"))
}

func sayPath(f fault) (message, hint string) {
	slashed := strings.ReplaceAll(f.text(), `\`, "/")
	return diag.Quote(f.text()) + " is not a path below the event's file; allowed is a relative path such as sources/article.txt, without the elements . and ..",
		suggest(form.Path, strings.TrimPrefix(slashed, "./"))
}

func sayHash(f fault) (message, hint string) {
	bare := strings.TrimSpace(f.text())
	if len(bare) > len("sha256:") && strings.EqualFold(bare[:len("sha256:")], "sha256:") {
		bare = bare[len("sha256:"):]
	}
	return diag.Quote(f.text()) + " is not a SHA-256 hash; allowed are 64 hexadecimal digits", suggest(form.SHA256, bare)
}

func sayPointer(f fault) (message, hint string) {
	return diag.Quote(f.text()) + " is not a pointer; allowed is one such as /time/duration or /participants/zelenskiy/attendance",
		suggest(IsPointer, "/"+strings.ReplaceAll(f.text(), ".", "/"))
}

func sayOther(f fault) (message, hint string) {
	return diag.Quote(f.at.Last()) + " has a value that is not allowed", ""
}

// suggest asks for the first of the candidates that has the form.
func suggest(holds func(string) bool, candidates ...string) string {
	for _, c := range candidates {
		if c != "" && holds(c) {
			return didYouMean(c)
		}
	}
	return ""
}

func didYouMean(s string) string { return "did you mean " + diag.Quote(s) + "?" }
