package diag

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const longestQuoted = 60

// Quote returns s in quotation marks as a message shows a value of the file:
// at most 60 code points, and everything escaped that could steer a terminal
// or turn the direction of text.
func Quote(s string) string {
	return `"` + Escape(Shorten(s, longestQuoted)) + `"`
}

// Shorten returns the first n code points of s, with an ellipsis behind them
// where there are more.
func Shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return s[:i] + "…"
		}
		n--
	}
	return s
}

// Escape returns s with control characters, invalid UTF-8, line separators and
// the characters that turn or hide text written as Go escapes (\n, \x1b,
// \u202e). Everything else stays as it is.
func Escape(s string) string {
	if !needsEscape(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && invalidAt(s, i):
			b.WriteString(`\x`)
			b.WriteString(hexByte(s[i]))
		case Unprintable(r):
			b.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Unprintable reports whether r must not reach a terminal or a page as it is:
// control characters, U+2028 and U+2029, and every formatting character that
// turns, joins or hides text.
func Unprintable(r rune) bool {
	if r < 0x20 || r >= 0x7f && r < 0xa0 {
		return true
	}
	switch r {
	case 0xad, 0x115f, 0x1160, 0x3164, 0xffa0: // the soft hyphen and the fillers of Hangul show nothing
		return true
	}
	return r > 0xff && unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co) && !joins(r)
}

// joins reports whether r is a joiner or mark that ordinary Arabic, Persian,
// Hebrew, Indic text and emoji are written with.
func joins(r rune) bool {
	return r == 0x200c || r == 0x200d
}

func needsEscape(s string) bool {
	for i, r := range s {
		if Unprintable(r) || r == utf8.RuneError && invalidAt(s, i) {
			return true
		}
	}
	return false
}

func invalidAt(s string, i int) bool {
	_, size := utf8.DecodeRuneInString(s[i:])
	return size == 1
}

func hexByte(b byte) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[b>>4], digits[b&15]})
}
