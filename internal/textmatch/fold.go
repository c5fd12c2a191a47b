package textmatch

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

func hashOf(b []byte) uint32 {
	h := uint32(hashSeed)
	for _, c := range b {
		h = (h ^ uint32(c)) * hashPrime
	}
	return h
}

// appendFolded appends the word in the form in which words are compared:
// composed, without invisible characters and brackets, with one apostrophe,
// without ligatures and other forms of letters, and in lower case if small.
func appendFolded(dst []byte, word string, small bool) []byte {
	start, compose, numeral := len(dst), false, true
	for i := 0; i < len(word); {
		r, size := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(word[i:])
			if classOf(r, size) == ignored {
				i += size
				continue
			}
			if r == dotAbove && small && len(dst) > start && dst[len(dst)-1] == 'i' {
				i += size // İ is an i with or without its dot
				continue
			}
			compose = compose || r >= 0x300 && !composed(r)
		}
		i += size
		if n := lineEnd(r, word[i:]); n > 0 {
			i += n
			continue
		}
		switch {
		case r == '[' || r == ']':
			continue
		case isApostrophe(r) && strings.HasPrefix(word[i:], word[i-size:i]):
			r = '"'
			i += size
		case isApostrophe(r) || r == '`':
			r = '\''
		case r == '״' || r == '”' || r == '“' || r == '„' || r == '″':
			r = '"'
		case r >= '！' && r <= '～':
			r -= '！' - '!'
			numeral = ascii[r] == digit
		case r >= utf8.RuneSelf:
			if form := formOf(r); form != nil {
				dst, compose, numeral = appendCase(dst, form, small), true, unicode.IsNumber(r)
				continue
			}
			if plain := raised(r); plain < 0 {
				numeral = unicode.IsNumber(r)
			} else if !numeral {
				r = plain
			}
		default:
			numeral = ascii[r] == digit
		}
		if small {
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	if compose && !norm.NFC.IsNormal(dst[start:]) {
		return append(dst[:start], norm.NFC.Bytes(dst[start:])...)
	}
	return dst
}

const dotAbove = '\u0307'

// appendCase appends what a form stands for, in lower case if small.
func appendCase(dst, form []byte, small bool) []byte {
	for len(form) > 0 {
		r, size := utf8.DecodeRune(form)
		form = form[size:]
		if r == 'ʼ' {
			r = '\''
		}
		if small {
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// lineEnd returns the size of the white space behind a hyphen with which a line
// ends, else 0.
func lineEnd(r rune, s string) int {
	if !isHyphen(r) {
		return 0
	}
	if n := spaces(s); strings.ContainsAny(s[:n], "\r\n") {
		return n
	}
	return 0
}

// composed reports whether r is of the many characters that are in composed
// form wherever they stand.
func composed(r rune) bool {
	return r >= 0x400 && r <= 0x482 || r >= 0x48a && r <= 0x52f || r >= 0x5d0 && r <= 0x5ea ||
		r >= 0x621 && r <= 0x64a || r >= 0x4e00 && r <= 0x9fff || r >= 0x3041 && r <= 0x3096 ||
		r >= 0x30a1 && r <= 0x30fa || r >= 0xac00 && r <= 0xd7a3
}

// trimIgnored returns the end of s[start:end] without invisible characters
// behind it.
func trimIgnored(s string, start, end int) int {
	for end > start && s[end-1] >= utf8.RuneSelf {
		r, size := utf8.DecodeLastRuneInString(s[start:end])
		if classOf(r, size) != ignored {
			break
		}
		end -= size
	}
	return end
}

// sameForm reports whether two words are equal but for typography.
func sameForm(a, b string) bool { return a == b || equalFolded(a, b, false) }

// sameLetters reports whether two words are equal but for typography and case.
func sameLetters(a, b string) bool { return a == b || equalFolded(a, b, true) }

func equalFolded(a, b string, small bool) bool {
	var x, y [64]byte
	return string(appendFolded(x[:0], a, small)) == string(appendFolded(y[:0], b, small))
}

// sameButCapital reports whether two words are equal but for typography and
// the case of their first letter.
func sameButCapital(a, b string) bool {
	var x, y [64]byte
	f, g := appendFolded(x[:0], a, false), appendFolded(y[:0], b, false)
	r, n := utf8.DecodeRune(f)
	q, m := utf8.DecodeRune(g)
	return unicode.ToLower(r) == unicode.ToLower(q) && string(f[n:]) == string(g[m:])
}
