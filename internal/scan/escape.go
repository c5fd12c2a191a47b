package scan

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// codeLength16 is how long \u0000 is.
const codeLength16 = len(`\u0000`)

// appendEscapes appends what the escape sequences mean that follow each other
// from at on, and returns where they end, -1 if one of them is none.
func appendEscapes(out []byte, text string, at int) ([]byte, int) {
	for at < len(text) && text[at] == '\\' {
		if at+1 == len(text) {
			return out, -1
		}
		c := text[at+1]
		if c != 'u' {
			meant := simpleEscape(c)
			if meant == 0 {
				return out, -1
			}
			out, at = append(out, meant), at+2
			continue
		}
		char := codeAt(text, at)
		at += codeLength16
		if utf16.IsSurrogate(char) {
			char = utf16.DecodeRune(char, codeAt(text, at))
			at += codeLength16
			if char == utf8.RuneError {
				return out, -1
			}
		}
		if char < 0 {
			return out, -1
		}
		out = utf8.AppendRune(out, char)
	}
	return out, at
}

// simpleEscape returns what a letter behind a backslash stands for, 0 if for
// nothing.
func simpleEscape(c byte) byte {
	switch c {
	case '"', '\\', '/':
		return c
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case 'r':
		return '\r'
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	default:
		return 0
	}
}

// codeAt returns the code of the \u0000 at at, -1 if there is none.
func codeAt(text string, at int) rune {
	if len(text)-at < codeLength16 || text[at] != '\\' || text[at+1] != 'u' {
		return -1
	}
	digits := text[at+2 : at+codeLength16]
	first, second, third, fourth := hexDigits[digits[0]], hexDigits[digits[1]], hexDigits[digits[2]], hexDigits[digits[3]]
	if first|second|third|fourth >= 16 {
		return -1
	}
	return rune(first)<<12 | rune(second)<<8 | rune(third)<<4 | rune(fourth)
}

// hexDigits has the value of each hexadecimal digit, and 16 for other bytes.
var hexDigits = func() (values [256]uint8) {
	for c := range values {
		values[c] = 16
		if i := strings.IndexByte("0123456789abcdef", byte(c)|0x20); i >= 0 && c >= '0' {
			values[c] = uint8(i)
		}
	}
	return values
}()
