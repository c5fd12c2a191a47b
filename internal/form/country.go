package form

import "strings"

// Country reports whether s is an assigned code of ISO 3166-1 alpha-2, in
// capitals, or XK for Kosovo, which is in general use though not assigned.
func Country(s string) bool {
	return len(s) == 2 && isUpper(s[0]) && strings.IndexByte(secondOfCountry[s[0]-'A'], s[1]) >= 0
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
