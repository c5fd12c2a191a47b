package emit

import (
	"strings"
	"unicode/utf8"
)

// longestKey is how many bytes a name may have to stand before its colon. A
// longer one, or one with a line break, is written behind a question mark.
const longestKey = 128

func isLongKey(name string) bool {
	return len(name) > longestKey || strings.ContainsAny(name, "\n\r\u0085\u2028\u2029")
}

// appendYAMLKey appends a name that is UTF-8, without its colon.
func appendYAMLKey(dst []byte, name string) []byte {
	return appendYAMLInline(dst, name, keyStyleOf(name))
}

// appendYAMLInline appends a text that is UTF-8 in a style that takes one line.
func appendYAMLInline(dst []byte, s string, style style) []byte {
	switch style {
	case plain:
		return append(dst, s...)
	case singleQuoted:
		return appendSingleQuoted(dst, s)
	default:
		return appendDoubleQuoted(dst, s)
	}
}

func appendSingleQuoted(dst []byte, s string) []byte {
	dst = append(dst, '\'')
	for i := range len(s) {
		if s[i] == '\'' {
			dst = append(dst, '\'')
		}
		dst = append(dst, s[i])
	}
	return append(dst, '\'')
}

func appendDoubleQuoted(dst []byte, s string) []byte {
	// The library escapes all of a text that begins with a byte order mark.
	all := strings.HasPrefix(s, "\ufeff")
	dst = append(dst, '"')
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case all || escaped(r):
			dst = appendYAMLEscape(dst, r)
		default:
			dst = append(dst, s[i:i+utf8.RuneLen(r)]...)
		}
	}
	return append(dst, '"')
}

func appendYAMLEscape(dst []byte, r rune) []byte {
	if letter := escapeLetter(r); letter != 0 {
		return append(dst, '\\', letter)
	}
	width, letter := 2, byte('x')
	switch {
	case r > 0xffff:
		width, letter = 8, 'U'
	case r > 0xff:
		width, letter = 4, 'u'
	}
	dst = append(dst, '\\', letter)
	for shift := 4 * (width - 1); shift >= 0; shift -= 4 {
		dst = append(dst, "0123456789ABCDEF"[r>>shift&15])
	}
	return dst
}

func escapeLetter(r rune) byte {
	switch r {
	case 0:
		return '0'
	case '\a':
		return 'a'
	case '\b':
		return 'b'
	case '\t':
		return 't'
	case '\n':
		return 'n'
	case '\v':
		return 'v'
	case '\f':
		return 'f'
	case '\r':
		return 'r'
	case 0x1b:
		return 'e'
	case 0x85:
		return 'N'
	case 0xa0:
		return '_'
	case 0x2028:
		return 'L'
	case 0x2029:
		return 'P'
	}
	return 0
}

// literalHeader is what stands on the line before a literal block: whether its
// last newlines are part of the text.
func literalHeader(s string) string {
	switch {
	case !strings.HasSuffix(s, "\n"):
		return "|-"
	case strings.HasSuffix(s, "\n\n"):
		return "|+"
	default:
		return "|"
	}
}

// appendLiteralLines appends the lines of a literal block.
func appendLiteralLines(dst []byte, s string, indent int) []byte {
	for len(s) > 0 {
		line, rest, _ := strings.Cut(s, "\n")
		if line != "" {
			dst = append(appendSpaces(dst, indent), line...)
		}
		dst = append(dst, '\n')
		s = rest
	}
	return dst
}
