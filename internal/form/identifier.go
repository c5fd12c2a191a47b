package form

import "strings"

// Verdict says what an identifier is worth.
type Verdict uint8

const (
	// Good identifiers have the form of their scheme, and its check digit.
	Good Verdict = iota
	// BadForm is a value that no identifier of the scheme can have.
	BadForm
	// BadCheckDigit is a value of the right form whose check digit does not
	// follow from the others, so that one of them is wrong.
	BadCheckDigit
)

// KnownScheme is a scheme whose identifiers are checked.
type KnownScheme struct {
	// Name is the scheme's key in a map of identifiers.
	Name string
	// Form says in words what its identifiers look like.
	Form string
	// Pattern is a regular expression that holds for every identifier of the
	// scheme, whatever its check digit.
	Pattern string
	judge   func(string) Verdict
}

// Schemes returns the known schemes in the model's order.
func Schemes() []KnownScheme {
	list := make([]KnownScheme, len(schemes))
	copy(list, schemes[:])
	return list
}

var schemes = [...]KnownScheme{
	{"wikidata", "Q and a number, such as Q22686", `^Q[1-9][0-9]{0,11}$`, wikidata},
	{"geonames", "a number, such as 5879400", `^[1-9][0-9]{0,11}$`, geonames},
	{"iptc", "a code of the NewsCodes, such as medtop:20000640", `^([0-9]{8}|[a-z][a-z0-9_-]{0,63}:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$`, iptc},
	{"viaf", "a number of up to 22 digits, such as 113230702", `^[1-9][0-9]{0,21}$`, viaf},
	{"isni", "16 digits, the last a check digit or X, such as 0000000121032683, or the same in fours", `^[0-9]{4} ?[0-9]{4} ?[0-9]{4} ?[0-9]{3}[0-9X]$`, isni},
	{"orcid", "16 digits in fours, the last a check digit or X, such as 0000-0002-1825-0097", `^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$`, orcid},
	{"lei", "18 capital letters and digits and 2 check digits, such as 506700GE1G29325QX363", `^[0-9A-Z]{18}[0-9]{2}$`, lei},
	{"ror", "0, six lower-case letters and digits and 2 check digits, such as 05dxps055", `^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$`, ror},
	{"gnd", "digits, the last a check digit or X, such as 118540238 or 4015701-5", `^[1-9][0-9]{0,9}-?[0-9X]$`, gnd},
}

// SchemeNamed returns the known scheme that has the name.
func SchemeNamed(name string) (KnownScheme, bool) {
	for _, s := range schemes {
		if s.Name == name {
			return s, true
		}
	}
	return KnownScheme{}, false
}

// Identifier judges the value of an identifier. Values of a scheme that is not
// one of [Schemes] are good unless they are [Blank], [Unsafe] or have a line
// break.
func Identifier(scheme, value string) Verdict {
	for i := range schemes {
		if schemes[i].Name == scheme {
			return schemes[i].judge(value)
		}
	}
	_, _, unsafe := Unsafe(value)
	return verdict(!unsafe && !Blank(value) && !strings.ContainsAny(value, "\n\t"))
}

// Identified reports whether a scheme has a good name, and an identifier the form
// of its scheme.
func Identified(scheme, value string) bool {
	return Scheme(scheme) && Identifier(scheme, value) == Good
}

func verdict(good bool) Verdict {
	if good {
		return Good
	}
	return BadForm
}

// number reports whether s is a positive integer of at most so many digits.
func number(s string, digits int) bool {
	return len(s) <= digits && allDigits(s) && s[0] != '0'
}

func wikidata(s string) Verdict {
	return verdict(s != "" && s[0] == 'Q' && number(s[1:], 12))
}

func geonames(s string) Verdict { return verdict(number(s, 12)) }

func viaf(s string) Verdict { return verdict(number(s, 22)) }

// iptc takes a code as IPTC writes it with its catalogue's alias, and the
// eight digits of a Media Topic or Subject Code alone.
func iptc(s string) Verdict {
	alias, code, found := strings.Cut(s, ":")
	if !found {
		return verdict(eightDigits(s))
	}
	switch alias {
	case "medtop", "mediatopic", "subj", "subjectcode":
		return verdict(eightDigits(code))
	default:
		return verdict(Namespaced(s))
	}
}

func eightDigits(s string) bool { return len(s) == 8 && allDigits(s) }
