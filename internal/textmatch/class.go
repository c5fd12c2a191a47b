package textmatch

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is what a character is to the scanner.
type class uint8

const (
	sign class = iota
	letter
	digit
	mark
	space
	ignored
	quotation
	dash
	dot
	stop
)

// ascii is the class of each ASCII character, lower its lower case.
var ascii, lower = asciiTables()

func asciiTables() (classes [utf8.RuneSelf]class, lowered [utf8.RuneSelf]byte) {
	for b := range byte(utf8.RuneSelf) {
		lowered[b] = b
		switch {
		case b >= 'A' && b <= 'Z':
			classes[b], lowered[b] = letter, b+'a'-'A'
		case b >= 'a' && b <= 'z':
			classes[b] = letter
		case b >= '0' && b <= '9':
			classes[b] = digit
		case b <= ' ' || b == 0x7f:
			classes[b] = space
		case b == '"' || b == '\'' || b == '`':
			classes[b] = quotation
		case b == '-':
			classes[b] = dash
		case b == '.':
			classes[b] = dot
		case b == ',':
			classes[b] = stop
		}
	}
	return classes, lowered
}

// classAt returns the class of the character at i.
func classAt(s string, i int) class {
	if b := s[i]; b < utf8.RuneSelf {
		return ascii[b]
	}
	return classOf(utf8.DecodeRuneInString(s[i:]))
}

// classOf returns the class of a character that is not ASCII.
func classOf(r rune, size int) class {
	if r == utf8.RuneError && size <= 1 {
		return sign
	}
	switch r {
	case '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\u0085':
		return space
	case '\u00ad', '\u034f', '\u061c', '\u0640', '\u180e', '\ufeff':
		return ignored
	case '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›', '「', '」', '『', '』', '〝', '〞', '〟',
		'＂', '＇', '″', '′', '״', '׳', '´', 'ʼ', '﹁', '﹂', '﹃', '﹄', '｢', '｣', '❝', '❞', '❛', '❜', '⹂':
		return quotation
	case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－', '⸺', '⸻', '־':
		return dash
	case '…', '‥', '⋯':
		return dot
	case '，', '。', '、', '．', '､', '｡', '،', '۔', '।':
		return stop
	}
	switch {
	case r == 'ﾞ' || r == 'ﾟ':
		return mark
	case r >= '\u2000' && r <= '\u200a':
		return space
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f',
		r >= '\ufe00' && r <= '\ufe0f':
		return ignored
	case r >= 0x80 && r < 0xa0:
		return space
	case ideographic(r), unicode.IsLetter(r):
		return letter
	case unicode.IsNumber(r):
		return digit
	case unicode.IsMark(r):
		return mark
	}
	return sign
}

// ideographic reports whether the script of r is written without spaces, so
// that each character counts as a word.
func ideographic(r rune) bool {
	if r < 0xe00 {
		return false
	}
	switch {
	case r <= 0xeff, r >= 0x1000 && r <= 0x109f, r >= 0x1780 && r <= 0x17ff:
		return !unicode.IsMark(r) && unicode.IsLetter(r)
	case r >= 0x3005 && r <= 0x3007, r >= 0x3021 && r <= 0x3029, r >= 0x3041 && r <= 0x3096,
		r >= 0x309d && r <= 0x309f, r >= 0x30a1 && r <= 0x30fa, r >= 0x30fc && r <= 0x312f,
		r >= 0x31f0 && r <= 0x31ff, r >= 0x3400 && r <= 0x4dbf, r >= 0x4e00 && r <= 0x9fff,
		r >= 0xf900 && r <= 0xfaff, r >= 0xff66 && r <= 0xff9d, r >= 0x20000 && r <= 0x3ffff:
		return true
	}
	return false
}

// isApostrophe reports whether r stands inside words as often as around them.
func isApostrophe(r rune) bool {
	return r == '’' || r == '\'' || r == '‘' || r == '＇' || r == '׳' || r == '′' || r == '‛' || r == '´' || r == 'ʼ'
}

// isHyphen reports whether a word may go on behind r.
func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// between reports whether the characters before and behind the one at i, which
// has the size, are of the class; start is where the word begins.
func between(s string, start, i, size int, c class) bool {
	if i == start || i+size >= len(s) {
		return false
	}
	_, width := utf8.DecodeLastRuneInString(s[start:i])
	before := classAt(s, i-width)
	if before == mark || before == ignored || s[i-width] == ']' {
		before = letter
	}
	return before == c && classAt(s, i+size) == c
}

// gershayim returns the size of the mark at i if it is that of a Hebrew acronym,
// else 0: one of those in which it is written, or two apostrophes. A curly mark is
// one only near the end of its word, as it parts a prefix from a quotation too.
func gershayim(s string, start, i int) int {
	r, size := utf8.DecodeRuneInString(s[i:])
	double := strings.HasPrefix(s[i+size:], s[i:i+size])
	switch {
	case isApostrophe(r) && double && betweenHebrew(s, start, i, 2*size):
		return 2 * size
	case !betweenHebrew(s, start, i, size):
		return 0
	case r == '"' || r == '״', (r == '”' || r == '“' || r == '„' || r == '″') && endsAcronym(s[i+size:]):
		return size
	}
	return 0
}

// endsAcronym reports whether s goes on with one letter of the word, or with a few
// and no mark behind them.
func endsAcronym(s string) bool {
	letters := 0
	for i, r := range s {
		switch c := classAt(s, i); {
		case c == mark || c == ignored:
		case unicode.Is(unicode.Hebrew, r) && c == letter:
			letters++
		default:
			return letters == 1 || letters <= 3 && c != quotation
		}
	}
	return letters <= 3
}

func betweenHebrew(s string, start, i, size int) bool {
	if i == start || i+size >= len(s) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[start:i])
	behind, _ := utf8.DecodeRuneInString(s[i+size:])
	return unicode.Is(unicode.Hebrew, before) && unicode.Is(unicode.Hebrew, behind)
}
