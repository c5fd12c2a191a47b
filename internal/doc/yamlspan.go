package doc

import (
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// A place is an offset with the line and column that the library gives it.
type place struct{ offset, line, column int }

// seek moves forward to where the library says that n begins.
func (r *yamlReader) seek(n *yaml.Node) int {
	p := &r.at
	for p.line < n.Line && p.offset < len(r.src) {
		p.offset = nextLine(r.src, p.offset)
		p.line, p.column = p.line+1, 1
	}
	for p.line == n.Line && p.column < n.Column && p.offset < len(r.src) && !isLineBreak(r.src[p.offset]) {
		_, size := utf8.DecodeRune(r.src[p.offset:])
		p.offset += size
		p.column++
	}
	return p.offset
}

// byteAt returns the byte at an offset, 0 behind the end.
func (r *yamlReader) byteAt(at int) byte {
	if at < len(r.src) {
		return r.src[at]
	}
	return 0
}

// scalarEnd returns where the scalar ends that begins at start.
func (r *yamlReader) scalarEnd(n *yaml.Node, start int) int {
	switch {
	case n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		return quotedEnd(r.src, start)
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return blockScalarEnd(r.src, start, n.Value)
	default:
		return plainEnd(r.src, start, n.Value)
	}
}

// quotedEnd returns where the text ends whose quotation mark stands at start,
// and the end of src where it is never closed.
func quotedEnd(src []byte, start int) int {
	if start < len(src) && src[start] == '"' {
		return doubleQuotedEnd(src, start)
	}
	return singleQuotedEnd(src, start)
}

func doubleQuotedEnd(src []byte, start int) int {
	for i := start + 1; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(src)
}

func singleQuotedEnd(src []byte, start int) int {
	for i := start + 1; i < len(src); i++ {
		if src[i] != '\'' {
			continue
		}
		if i+1 == len(src) || src[i+1] != '\'' {
			return i + 1
		}
		i++
	}
	return len(src)
}

// plainEnd finds the last character of value: a plain scalar changes nothing
// but the white space between its words.
func plainEnd(src []byte, start int, value string) int {
	end, at := start, start
	for i := range len(value) {
		if isBlank(value[i]) || value[i] == '\n' {
			continue
		}
		for at < len(src) && (isBlank(src[at]) || isLineBreak(src[at])) {
			at++
		}
		if at == len(src) || src[at] != value[i] {
			return end
		}
		at++
		end = at
	}
	return end
}

// skipGap passes over white space, line breaks and comments.
func skipGap(src []byte, at int) int {
	for at < len(src) {
		switch c := src[at]; {
		case isBlank(c) || isLineBreak(c):
			at++
		case c == '#':
			at = lineEnd(src, at)
		default:
			return at
		}
	}
	return at
}

func lineEnd(src []byte, at int) int {
	for at < len(src) && !isLineBreak(src[at]) {
		at++
	}
	return at
}

// wordEnd is the end of a tag.
func wordEnd(src []byte, at int) int {
	for at < len(src) && !isBlank(src[at]) && !isLineBreak(src[at]) {
		at++
	}
	return at
}

// nameEnd is the end of the name of an anchor.
func nameEnd(src []byte, at int) int {
	for at < len(src) && isNameByte(src[at]) {
		at++
	}
	return at
}

func isNameByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c == '-'
}

// flowEnd returns where the list or map ends whose last entry ends at at.
func (r *yamlReader) flowEnd(at int, bracket byte) int {
	for {
		at = skipGap(r.src, at)
		switch r.byteAt(at) {
		case ',', ':', '?':
			at++
		case bracket:
			return at + 1
		default:
			return min(at, len(r.src))
		}
	}
}
