package check

import (
	"iter"

	"github.com/newsevent/newsevent/internal/form"
)

// Shape is what can be said of a form without calling its function, for a JSON
// Schema and for people. It takes everything that the form takes; what more it
// takes, it does not see.
type Shape struct {
	// Words name the form and give an example of it.
	Words string
	// Pattern is a regular expression that holds for every value, in the syntax
	// that ECMA 262, RE2, Java and Python read alike: no classes by property,
	// nothing that looks ahead.
	Pattern string
	// Never is one that holds for none.
	Never string
	// Values lists all there are, where they can be listed.
	Values func() iter.Seq[string]
	// Prose says that the value is a text besides: neither blank nor unsafe.
	Prose bool
	// Limit is the greatest amount of a number, to either side of 0; 0 where
	// there is none.
	Limit float64
}

// ShapeOf returns the shape of the form that a tag names, and false for a tag
// that names none.
func ShapeOf(tag string) (Shape, bool) {
	r, ok := table()[tag]
	return r.shape, ok && r.shape.Words != ""
}

// One date, and one with a clock time, as far as a pattern sees them.
const (
	datePattern = `[?~%]?(-?[0-9X]{4}(S[0-9]+)?|Y-?[1-9][0-9]*(E[0-9]+)?(S[0-9]+)?)[?~%]?(-[?~%]?[0-9X]{2}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?)?)?`
	timePattern = `-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}(:[0-9]{2})?)?`
)

var (
	textShape    = Shape{Words: "text, not blank and without control characters", Prose: true}
	idShape      = Shape{Words: "an id of up to 64 letters, digits, dots, underscores and hyphens, the first a letter or digit", Pattern: `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`}
	eventIDShape = Shape{Words: "an id of up to 255 printable ASCII characters without space, the first a letter or digit", Pattern: `^[A-Za-z0-9][!-~]{0,254}$`}
	pointShape   = Shape{Words: "an EDTF date such as 2025-08-15, 2025-08 or 2025-08-15T11:30:00-08:00, not an interval or set", Pattern: `^(` + datePattern + `|` + timePattern + `)$`}
	dateShape    = Shape{Words: "an EDTF date such as 2025-08-15, 2025-08 or 2025-08-14/2025-08-15", Pattern: `^(` + datePattern + `|` + timePattern +
		`|(` + datePattern + `|\.\.)?/(` + datePattern + `|\.\.)?|[\[{][^\[\]{}/]+[\]}])$`}
	languageShape = Shape{Words: "a BCP 47 language tag such as en, pt-BR or zh-Hant", Pattern: `^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$`}
	countryShape  = Shape{Words: "an ISO 3166-1 alpha-2 code such as US, or XK", Values: form.Countries}
	zoneShape     = Shape{Words: "an IANA time zone name such as America/Anchorage", Values: form.Zones}
	urlShape      = Shape{Words: "an absolute http or https URL with a host", Pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\x00-\\x20\\x7f\"<>\\\\`][^\\x00-\\x20\\x7f\"<>\\\\`]*$"}
	hashShape     = Shape{Words: "64 hexadecimal digits", Pattern: `^[0-9A-Fa-f]{64}$`}
	pointerShape  = Shape{Words: "a pointer such as /time/duration or /participants/zelenskiy/attendance", Pattern: `^(/([^/~]|~[01])*)+$`}
	numberShape   = Shape{Words: "a number such as 12 or -1.5", Pattern: `^-?(0|[1-9][0-9]*)(\.[0-9]+)?([Ee][+-]?[0-9]+)?$`}
	schemesShape  = Shape{Words: "the thing's identifiers by the scheme they belong to"}
	ownShape      = Shape{Words: "data of one's own by namespace:name"}
	latitude      = Shape{Words: "degrees from -90 to 90", Limit: 90}
	longitude     = Shape{Words: "degrees from -180 to 180", Limit: 180}

	// At least one component, and a fraction in the last one alone.
	durationShape = Shape{Words: "an ISO 8601 duration such as PT2H30M or P1D", Pattern: `^P(` +
		`([0-9]+Y)?([0-9]+M)?([0-9]+W)?[0-9]+(\.[0-9]+)?D|([0-9]+Y)?([0-9]+M)?[0-9]+(\.[0-9]+)?W|` +
		`([0-9]+Y)?[0-9]+(\.[0-9]+)?M|[0-9]+(\.[0-9]+)?Y|([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?T(` +
		`([0-9]+H)?([0-9]+M)?[0-9]+(\.[0-9]+)?S|([0-9]+H)?[0-9]+(\.[0-9]+)?M|[0-9]+(\.[0-9]+)?H))$`}

	// No element is empty, "." or "..", and the first is no drive.
	pathShape = Shape{
		Words: "a relative path with slashes that stays below the event's file, such as sources/article.txt",
		Pattern: `^([^/.A-Za-z][^/]*|[A-Za-z]|[A-Za-z][^/:][^/]*|\.[^/.][^/]*|\.\.[^/]+)` +
			`(/([^/.][^/]*|\.[^/.][^/]*|\.\.[^/]+))*$`,
		Never: `[\n\t\\]`, Prose: true,
	}
)
