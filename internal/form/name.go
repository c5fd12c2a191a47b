package form

// How many characters the id of a thing inside a file and that of an event may
// have.
const (
	LongestID      = 64
	LongestEventID = 255
)

const longestName = 64

// What [Scheme] and [Namespaced] take, as regular expressions.
const (
	SchemePattern     = `^[a-z][a-z0-9_-]{0,63}$`
	NamespacedPattern = `^[a-z][a-z0-9_-]{0,63}:[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`
)

// ID reports whether s is the id of a thing inside a file: 1 to 64 ASCII
// letters, digits, dots, underscores and hyphens, the first a letter or digit.
func ID(s string) bool { return len(s) <= LongestID && name(s) }

// EventID reports whether s is the id of an event: 1 to 255 printable ASCII
// characters without space, the first a letter or digit.
func EventID(s string) bool {
	if s == "" || len(s) > LongestEventID || !isAlnum(s[0]) {
		return false
	}
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// Namespaced reports whether s is namespace:name. The namespace is a [Scheme];
// the name is 1 to 64 ASCII letters, digits, dots, underscores and hyphens,
// the first a letter or digit.
func Namespaced(s string) bool {
	for i := range len(s) {
		if s[i] == ':' {
			rest := s[i+1:]
			return Scheme(s[:i]) && len(rest) <= longestName && name(rest)
		}
	}
	return false
}

// Scheme reports whether s can name a scheme of identifiers or a namespace: 1
// to 64 lower-case ASCII letters, digits, hyphens and underscores, the first a
// letter.
func Scheme(s string) bool {
	return s != "" && len(s) <= longestName && isLower(s[0]) && allIn(s, inScheme)
}

// name reports whether s is letters, digits, dots, underscores and hyphens,
// the first a letter or digit.
func name(s string) bool { return s != "" && isAlnum(s[0]) && allIn(s, inName) }

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isAlpha(c byte) bool { return isLower(c | 0x20) }

func isAlnum(c byte) bool { return isAlpha(c) || isDigit(c) }

func isHex(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// allDigits reports whether s is nothing but one or more ASCII digits.
func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}
