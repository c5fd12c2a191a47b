package textmatch

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Some characters are others in another form: ligatures, wide and narrow forms,
// letters and digits set higher or lower. In words they count as what they
// stand for. Only forms do: ½, № and ℃ stay what they are.

// formOf returns what the character stands for, decomposed, and nil where it
// stands for nothing else.
func formOf(r rune) []byte {
	if !isForm(r) {
		return nil
	}
	var buf [utf8.UTFMax]byte
	return norm.NFKD.Properties(buf[:utf8.EncodeRune(buf[:], r)]).Decomposition()
}

func isForm(r rune) bool {
	switch {
	case r < 0x132:
		return false
	case r < 0x300: // ĳ, ſ, ǆ, raised letters
		return r <= 0x133 || r == 0x17f || r >= 0x1c4 && r <= 0x1cc || r >= 0x1f1 && r <= 0x1f3 ||
			r >= 0x2b0 && r <= 0x2b8 || r >= 0x2e0 && r <= 0x2e4
	case r < 0x1d2c:
		return false
	case r == 0x1e9b: // ẛ
		return true
	case r < 0xfb00: // raised and lowered letters, Roman numerals
		return r <= 0x1d6a || r == 0x2071 || r == 0x207f || r >= 0x2090 && r <= 0x209c || r >= 0x2160 && r <= 0x217f
	}
	// Ligatures, forms of Arabic, half-width Katakana and Hangul, letters of formulas.
	return r <= 0xfdfb || r >= 0xfe70 && r <= 0xfefc || r >= 0xff66 && r <= 0xffdc || r >= 0x1d400 && r <= 0x1d7ff
}

// raised returns the digit that r is, set higher or lower, else -1. Behind a
// letter it is that digit: H₂O, km². Behind a digit it is an exponent: 10² is
// not 102.
func raised(r rune) rune {
	switch {
	case r == '²' || r == '³':
		return r - '²' + '2'
	case r == '¹':
		return '1'
	case r == '⁰' || r >= '⁴' && r <= '⁹':
		return r - '⁰' + '0'
	case r >= '₀' && r <= '₉':
		return r - '₀' + '0'
	}
	return -1
}
