package scan

import (
	"unicode/utf16"
	"unicode/utf8"
)

// escape reads one escape sequence.
func (r *Reader) escape() {
	if len(r.text)-r.at < 2 {
		r.Fail()
		return
	}
	c := r.text[r.at+1]
	if c == 'u' {
		r.unicodeEscape()
		return
	}
	meant := simpleEscape(c)
	if meant == 0 {
		r.Fail()
		return
	}
	r.unescaped = append(r.unescaped, meant)
	r.at += 2
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

// unicodeEscape reads an escape with a code, or the two of a surrogate pair.
func (r *Reader) unicodeEscape() {
	char := r.code()
	if utf16.IsSurrogate(char) {
		char = utf16.DecodeRune(char, r.code())
		if char == utf8.RuneError {
			r.Fail()
		}
	}
	r.unescaped = utf8.AppendRune(r.unescaped, char)
}

// code reads \uXXXX.
func (r *Reader) code() rune {
	const length = len(`\u0000`)
	if len(r.text)-r.at < length || r.text[r.at] != '\\' || r.text[r.at+1] != 'u' {
		r.Fail()
		return 0
	}
	code := rune(0)
	for _, c := range []byte(r.text[r.at+2 : r.at+length]) {
		switch {
		case '0' <= c && c <= '9':
			code = code<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			code = code<<4 | rune(c|0x20-'a'+10)
		default:
			r.Fail()
			return 0
		}
	}
	r.at += length
	return code
}
