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
		if placesOf[c]&inHost == 0 || c == '.' && last == '.' {
			return false
		}
		last = c
	}
	return isAlpha(last) && allIn(s[i:], inPath)
}
