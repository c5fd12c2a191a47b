package form

import (
	"strings"

	"golang.org/x/text/language"
)

// longestLanguage bounds how much text is taken for a language tag; no tag in
// use comes near it.
const longestLanguage = 255

// Language reports whether s is a BCP 47 language tag whose subtags are
// registered: en, zh-Hant, pt-BR, es-419, de-1996, x-whatever. Case does not
// matter; underscores are refused, and so is the region UK, which the registry
// does not have. "und" is a tag like any other.
func Language(s string) bool {
	switch len(s) {
	case 2:
		if knownLanguage(s) {
			return true
		}
	case 5: // pt-BR
		if s[2] == '-' && knownLanguage(s[:2]) && Country(s[3:]) {
			return true
		}
	case 7: // zh-Hant
		if s[2] == '-' && knownLanguage(s[:2]) && knownScript(s[3:]) {
			return true
		}
	case 10: // zh-Hant-TW
		if s[2] == '-' && s[7] == '-' && knownLanguage(s[:2]) && knownScript(s[3:7]) && Country(s[8:]) {
			return true
		}
	}
	return tag(s)
}

// tag asks the library, and refuses what it takes beyond BCP 47.
func tag(s string) bool {
	if s == "" || len(s) > longestLanguage {
		return false
	}
	for i := range len(s) {
		if !isAlnum(s[i]) && s[i] != '-' {
			return false
		}
	}
	primary, rest, _ := strings.Cut(s, "-")
	if len(primary) == 4 || regionUK(rest) || !goodExtended(primary, rest) {
		return false
	}
	_, err := language.Parse(s)
	return err == nil
}

// goodExtended reports whether an extended language stands, if one does,
// behind a language that has some. The library takes any other language there,
// and so a country of three letters (en-USA).
func goodExtended(primary, subtags string) bool {
	subtag, rest, _ := strings.Cut(subtags, "-")
	if !threeLetters(subtag) {
		return true
	}
	switch strings.ToLower(primary) {
	case "ar", "kok", "lv", "ms", "sgn", "sw", "uz":
		return !threeLetters(rest)
	case "zh":
		return !threeLetters(rest) || strings.EqualFold(subtags, "min-nan")
	case "no":
		return strings.EqualFold(subtags, "bok") || strings.EqualFold(subtags, "nyn")
	default:
		return primary == "i" || primary == "I" || primary == "x" || primary == "X"
	}
}

// threeLetters reports whether the first of the subtags is three letters.
func threeLetters(subtags string) bool {
	first, _, _ := strings.Cut(subtags, "-")
	return len(first) == 3 && isAlpha(first[0]) && isAlpha(first[1]) && isAlpha(first[2])
}

// regionUK reports whether UK stands where a region does: as a subtag before
// any singleton, such as the u of an extension.
func regionUK(subtags string) bool {
	for subtags != "" {
		var subtag string
		subtag, subtags, _ = strings.Cut(subtags, "-")
		if len(subtag) == 1 {
			return false
		}
		if len(subtag) == 2 && strings.EqualFold(subtag, "UK") {
			return true
		}
	}
	return false
}

// knownLanguage reports whether s is one of the two-letter languages, which
// need no look into the registry.
func knownLanguage(s string) bool {
	return isLower(s[0]) && strings.IndexByte(secondOfLanguage[s[0]-'a'], s[1]) >= 0
}

// secondOfLanguage holds, for each first letter, the second letters of the
// languages of ISO 639-1.
var secondOfLanguage = [26]string{
	"abefkmnrsvyz", "aeghimnors", "aehoresuvy", "aevz", "elnostu", "afijory", "adlnuv",
	"aeiortuyz", "adegikost", "av", "aigjklmnorsuvwy", "abginotuv", "ghiklnrsty",
	"abdeglnorvy", "cjmrs", "ailst", "u", "mnouw", "acdegiklmnoqrstuvw",
	"aeghiklnorstwy", "gkrz", "eio", "ao", "h", "io", "ahu",
}

func knownScript(s string) bool {
	switch s {
	case "Latn", "Cyrl", "Arab", "Hans", "Hant", "Hebr", "Grek", "Deva", "Beng", "Jpan", "Kore", "Thai", "Armn", "Geor":
		return true
	default:
		return false
	}
}
