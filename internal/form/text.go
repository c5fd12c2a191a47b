package form

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Blank reports whether s is empty or has only white space and format
// characters, such as U+200B ZERO WIDTH SPACE, which nobody sees.
func Blank(s string) bool {
	for _, r := range s {
		if class := classOf(r); class == ordinary || class == composite || !blankRune(r) {
			return false
		}
	}
	return true
}

func blankRune(r rune) bool { return unicode.In(r, unicode.White_Space, unicode.Cf, invisible) }

// invisible are characters of other categories that show nothing on their own.
var invisible = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x034f, Hi: 0x034f, Stride: 1}, // combining grapheme joiner
	{Lo: 0x115f, Hi: 0x1160, Stride: 1}, // Hangul fillers
	{Lo: 0x2800, Hi: 0x2800, Stride: 1}, // blank Braille pattern
	{Lo: 0x3164, Hi: 0x3164, Stride: 1}, // Hangul filler
	{Lo: 0xfe00, Hi: 0xfe0f, Stride: 1}, // variation selectors
	{Lo: 0xffa0, Hi: 0xffa0, Stride: 1}, // half-width Hangul filler
}}

// Unsafe returns the first character of s that prose must not have, and its
// byte offset: a control character other than newline and tab, one of
// U+202A–202E and U+2066–2069, which turn the direction of the text around
// them, or a byte that is not UTF-8, for which it returns [utf8.RuneError].
// Carriage returns are refused. LRM, RLM, ALM, ZWJ and ZWNJ belong to ordinary
// Arabic, Hebrew and Persian text and are allowed.
func Unsafe(s string) (char rune, offset int, found bool) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\n' && c != '\t' || c == 0x7f {
				return rune(c), i, true
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || r < 0xa0 || turns(r) {
			return r, i, true
		}
		i += size
	}
	return 0, 0, false
}

// turns reports whether r embeds, overrides or isolates the direction of text.
func turns(r rune) bool {
	return 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069
}

// Normalized reports whether s is in Unicode's composed form, NFC.
func Normalized(s string) bool {
	for _, r := range s {
		if !settled(classOf(r)) {
			// The first costs no memory, but does not always come to the end.
			return norm.NFC.QuickSpanString(s) == len(s) || norm.NFC.IsNormalString(s)
		}
	}
	return true
}
