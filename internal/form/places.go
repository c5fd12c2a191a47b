package form

import "strings"

// Where a byte can stand.
const (
	inHost   uint8 = 1 << iota // the host of a plain URL
	inPath                     // what is behind it
	inName                     // a name, behind its first byte
	inScheme                   // a scheme, behind its first byte
	inHex                      // a number with hexadecimal digits
)

// placesOf says where each byte can stand. Names and URLs are judged more than
// anything else, and no branch foretells their letters.
var placesOf = func() (places [256]uint8) {
	for c := byte('!'); c <= '~'; c++ {
		if isAlnum(c) || strings.IndexByte("-._", c) >= 0 {
			places[c] |= inHost | inName
		}
		if isLower(c) || isDigit(c) || c == '-' || c == '_' {
			places[c] |= inScheme
		}
		if isHex(c) {
			places[c] |= inHex
		}
		if strings.IndexByte("\"%<>\\`", c) < 0 {
			places[c] |= inPath
		}
	}
	return places
}()

// allIn reports whether all bytes of s can stand in the place.
func allIn(s string, place uint8) bool {
	for i := range len(s) {
		place &= placesOf[s[i]]
	}
	return place != 0
}
