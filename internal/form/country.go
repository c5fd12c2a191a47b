package form

import (
	"iter"
	"strings"
)

// Country reports whether s is an assigned code of ISO 3166-1 alpha-2, in
// capitals, or XK for Kosovo, which is in general use though not assigned.
func Country(s string) bool {
	return len(s) == 2 && isUpper(s[0]) && strings.IndexByte(secondOfCountry[s[0]-'A'], s[1]) >= 0
}

// Countries yields the codes that [Country] takes, sorted.
func Countries() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, seconds := range secondOfCountry {
			for _, second := range seconds {
				if !yield(string(rune('A'+i)) + string(second)) {
					return
				}
			}
		}
	}
}

// secondOfCountry holds, for each first letter, the second letters of the
// assigned codes.
var secondOfCountry = [26]string{
	"DEFGILMOQRSTUWXZ",
	"ABDEFGHIJLMNOQRSTVWYZ",
	"ACDFGHIKLMNORUVWXYZ",
	"EJKMOZ",
	"CEGHRST",
	"IJKMOR",
	"ABDEFGHILMNPQRSTUWY",
	"KMNRTU",
	"DELMNOQRST",
	"EMOP",
	"EGHIMNPRWYZ",
	"ABCIKRSTUVY",
	"ACDEFGHKLMNOPQRSTUVWXYZ",
	"ACEFGILOPRUZ",
	"M",
	"AEFGHKLMNRSTWY",
	"A",
	"EOSUW",
	"ABCDEGHIJKLMNORSTVXYZ",
	"CDFGHJKLMNORTVWZ",
	"AGMSYZ",
	"ACEGINU",
	"FS",
	"K",
	"ET",
	"AMW",
}
