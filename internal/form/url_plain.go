package form

import "strings"

// plainURL reports whether s is what most URLs are: https://, names joined by
// dots, the last of which ends in a letter, and perhaps a slash and ASCII without
// an escape. Of others, right and wrong, it says false.
func plainURL(s string) bool {
	const scheme = "https://"
	if len(s) > longestHost || !strings.HasPrefix(s, scheme) {
		return false
	}
	i, last := len(scheme), byte('.')
	for ; i < len(s) && s[i] != '/'; i++ {
		c := s[i]
		if urlBytes[c]&inHost == 0 || c == '.' && last == '.' {
			return false
		}
		last = c
	}
	all := inPath
	for ; i < len(s); i++ {
		all &= urlBytes[s[i]]
	}
	return isAlpha(last) && all != 0
}

// Where a byte of a plain URL can stand.
const (
	inHost uint8 = 1 << iota
	inPath
)

// urlBytes says of each byte where it can stand. That costs less than to ask
// which byte it is, as no branch foretells the letters of a URL.
var urlBytes = func() (places [256]uint8) {
	for c := byte('!'); c <= '~'; c++ {
		if isAlnum(c) || strings.IndexByte("-._", c) >= 0 {
			places[c] |= inHost
		}
		if strings.IndexByte("\"%<>\\`", c) < 0 {
			places[c] |= inPath
		}
	}
	return places
}()
