package scan

import (
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/word"
)

// lows are all bits of the bytes but the highest.
const lows = 0x7f7f7f7f7f7f7f7f

// plainCharacters reports whether a text is UTF-8 and has none of the
// characters that YAML does not allow, or takes for line breaks or marks beside
// the common ones.
func plainCharacters(text string) bool {
	for at := 0; at < len(text); {
		if text[at] < utf8.RuneSelf {
			at = ordinaryEnd(text, at)
		}
		if at < len(text) && text[at]&0xe0 == 0xc0 {
			at = ordinaryPairsEnd(text, at)
		}
		if at == len(text) {
			break
		}
		end := word.OrdinaryEnd(text, at)
		if end == at {
			end += plainSize(text[at:])
		}
		if end == at {
			return false
		}
		at = end
	}
	return true
}

// ordinaryEnd returns the index of the first byte from at on that is neither a
// newline nor printable ASCII, or the length of text.
func ordinaryEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		w := word.At(text, at)
		if marks := w&highs | unordinary(w); marks != 0 {
			return at + marks.First()
		}
	}
	for at < len(text) && (text[at] == '\n' || ' ' <= text[at] && text[at] < 0x7f) {
		at++
	}
	return at
}

// ordinaryPairsEnd returns where ordinaryEnd does, or before it where a character
// begins that is none of those which [word.Word.Pairs] knows.
func ordinaryPairsEnd(text string, at int) int {
	open := word.Word(0)
	for ; at+8 <= len(text); at += 8 {
		w := word.At(text, at)
		first, wrong := w.Pairs(open)
		if wrong |= unordinary(w) &^ w; wrong != 0 {
			return word.Beginning(text, at+wrong.First())
		}
		open = word.Open(first)
	}
	return ordinaryEnd(text, word.Beginning(text, at))
}

// unordinary marks the bytes of ASCII that are neither a newline nor printable.
// What it says of others means nothing.
func unordinary(w word.Word) word.Word {
	newline := w ^ ones*'\n'
	printable := w&lows + ones*(0x80-' ')
	deleted := (w ^ ones*0x7f) & lows
	return (^printable&(newline&lows+lows) | ^(deleted + lows)) & highs
}

// plainSize returns how many bytes the first character of a text has that is
// not ordinary, 0 if it is not allowed. A carriage return must stand before a
// newline.
func plainSize(text string) int {
	switch c := text[0]; {
	case c == '\t':
		return 1
	case c == '\r':
		if len(text) > 1 && text[1] == '\n' {
			return 2
		}
		return 0
	case c < utf8.RuneSelf:
		return 0
	}
	char, size := utf8.DecodeRuneInString(text)
	switch {
	case char == utf8.RuneError && size == 1, char < 0xa0:
		return 0
	case char == 0x2028, char == 0x2029, char == 0xfeff, char == 0xfffe, char == 0xffff:
		return 0
	default:
		return size
	}
}

// signEnd returns the index of the first newline, colon or number sign from at
// on, or the length of text.
func signEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		w := word.At(text, at)
		newline, colon, sharp := w^ones*'\n', w^ones*':', w^ones*'#'
		marks := ((newline-ones)&^newline | (colon-ones)&^colon | (sharp-ones)&^sharp) & highs
		if marks != 0 {
			return at + marks.First()
		}
	}
	for at < len(text) && text[at] != '\n' && text[at] != ':' && text[at] != '#' {
		at++
	}
	return at
}
