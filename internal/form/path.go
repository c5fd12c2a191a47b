package form

import "strings"

// Path reports whether s is a relative, slash-separated path that stays below
// the folder it starts from: article.txt, sources/bbc.txt. Refused are empty
// elements, the elements . and .., backslashes, drive letters, control
// characters and characters that turn the direction of text. A path has one
// way to be written, so ./article.txt is refused too.
func Path(s string) bool {
	if Blank(s) || len(s) >= 2 && s[1] == ':' && isAlpha(s[0]) {
		return false
	}
	if _, _, unsafe := Unsafe(s); unsafe || strings.ContainsAny(s, "\\\n\t") {
		return false
	}
	for more := true; more; {
		var element string
		element, s, more = strings.Cut(s, "/")
		if element == "" || element == "." || element == ".." {
			return false
		}
	}
	return true
}

// SHA256 reports whether s is 64 hexadecimal digits, of either case.
func SHA256(s string) bool { return len(s) == 64 && allIn(s, inHex) }
