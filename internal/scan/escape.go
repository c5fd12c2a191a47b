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
	for {
		out, at = appendCodes(out, text, at)
		if at == len(text) || text[at] != '\\' {
			return out, at
		}
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
		// Only a pair of halves is left.
		pair := utf16.DecodeRune(codeAt(text, at), codeAt(text, at+codeLength16))
		if pair == utf8.RuneError {
			return out, -1
		}
		out, at = utf8.AppendRune(out, pair), at+2*codeLength16
	}
}

// appendCodes appends what sequences such as \u00e9 mean that follow each other
// from at on, up to one that is wrong or half of a pair, and returns where that
// stands. A text in another script may consist of them.
func appendCodes(out []byte, text string, at int) ([]byte, int) {
	for len(text)-at >= codeLength16 && text[at] == '\\' && text[at+1] == 'u' {
		char := code(text[at : at+codeLength16])
		switch {
		case char < utf8.RuneSelf:
			out = append(out, byte(char))
		case char < 0x800:
			out = append(out, 0xc0|byte(char>>6), 0x80|byte(char)&0x3f)
		case char > 0xffff || utf16.IsSurrogate(rune(char)):
			return out, at
		default:
			out = append(out, 0xe0|byte(char>>12), 0x80|byte(char>>6)&0x3f, 0x80|byte(char)&0x3f)
		}
		at += codeLength16
	}
	return out, at
}

// code returns the code of a sequence such as \u00e9, more than 0xffff if its
// digits are none.
func code(escape string) uint32 {
	return hexDigits[escape[2]]<<12 | hexDigits[escape[3]]<<8 | hexDigits[escape[4]]<<4 | hexDigits[escape[5]]
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
	char := code(text[at : at+codeLength16])
	if char > 0xffff {
		return -1
	}
	return rune(char)
}

// hexDigits has the value of each hexadecimal digit, and of other bytes one
// that is too large for a code.
var hexDigits = func() (values [256]uint32) {
	for c := range values {
		values[c] = 0x10000
		if i := strings.IndexByte("0123456789abcdef", byte(c)|0x20); i >= 0 && c >= '0' {
			values[c] = uint32(i)
		}
	}
	return values
}()
