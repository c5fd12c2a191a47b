package doc

import (
	"bytes"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// pass moves to an offset behind a scalar that may go over lines.
func (c *yamlChecker) pass(to int) {
	for ; c.at < to; c.at++ {
		if endsLine(c.src, c.at) {
			c.lineStart = c.at + 1
		}
	}
}

// quoted reads a text in quotation marks.
func (c *yamlChecker) quoted() *fault {
	start := c.at
	end := quotedEnd(c.src, start)
	if end == start+1 || c.src[end-1] != c.src[start] || c.neverCloses(start, end) {
		return c.fault(start, start+1, "the quotation mark that opens here is never closed")
	}
	if !c.swallows && len(c.levels) > 1 && c.outdented(start, end) {
		c.swallowed, c.swallows = start, true
	}
	if c.src[start] == '"' {
		if f := c.escapes(start+1, end-1); f != nil {
			return f
		}
	}
	c.pass(end)
	return nil
}

// neverCloses looks whether the last character of src, which is a quotation
// mark, is escaped.
func (c *yamlChecker) neverCloses(start, end int) bool {
	if end < len(c.src) {
		return false
	}
	n := 0
	if c.src[start] == '\'' {
		for i := end - 1; i > start && c.src[i] == '\''; i-- {
			n++
		}
		return n%2 == 0
	}
	for i := end - 2; i > start && c.src[i] == '\\'; i-- {
		n++
	}
	return n%2 == 1
}

// escapes checks the escapes of a text in double quotation marks.
func (c *yamlChecker) escapes(from, to int) *fault {
	for i := from; i < to; i++ {
		if c.src[i] != '\\' {
			continue
		}
		digits := 0
		switch next := c.src[i+1]; {
		case next == 'x':
			digits = 2
		case next == 'u':
			digits = 4
		case next == 'U':
			digits = 8
		case isLineBreak(next), bytes.IndexByte([]byte("0abt\tnvfre \"'\\N_LP"), next) >= 0:
		default:
			_, size := utf8.DecodeRune(c.src[i+1:])
			return c.fault(i, i+1+size, "%s is no escape of YAML", diag.Quote(string(c.src[i:i+1+size]))).
				advise(`a backslash itself is written \\; in '…' it needs no escape`)
		}
		if digits > 0 && !isCodePoint(c.src[i+2:min(i+2+digits, to)], digits) {
			return c.fault(i, min(i+2+digits, to), `%d hexadecimal digits of a Unicode character belong behind "%s"`, digits, c.src[i:i+2])
		}
		i++
	}
	return nil
}

func isCodePoint(hex []byte, length int) bool {
	if len(hex) != length {
		return false
	}
	var r uint32
	for _, b := range hex {
		switch {
		case '0' <= b && b <= '9':
			r = r<<4 | uint32(b-'0')
		case 'a' <= b|0x20 && b|0x20 <= 'f':
			r = r<<4 | uint32(b|0x20-'a'+10)
		default:
			return false
		}
	}
	return r <= utf8.MaxRune && (r < 0xd800 || r > 0xdfff)
}

// plain reads a text without quotation marks, over lines.
func (c *yamlChecker) plain() *fault {
	indent := c.top().column + 1
	for {
		c.plainLine()
		next, column := c.at, 0
		for next < len(c.src) && (isBlank(c.src[next]) || isLineBreak(c.src[next])) {
			if endsLine(c.src, next) {
				column = next + 1
			} else if c.src[next] == '\t' && column > 0 && len(c.flow) == 0 && next-column < indent {
				return c.tab(next)
			}
			next++
		}
		if next == len(c.src) || c.src[next] == '#' || column == 0 {
			return nil
		}
		if len(c.flow) == 0 && next-column < indent {
			return nil
		}
		if c.endsPlain(next) || next == column && documentMarker(c.src, next) != 0 {
			return nil
		}
		c.pass(next)
	}
}

// plainLine reads what a plain text has in one line.
func (c *yamlChecker) plainLine() {
	end := c.at
	for i := c.at; i < len(c.src) && !isLineBreak(c.src[i]); i++ {
		if isBlank(c.src[i]) {
			continue
		}
		if i > c.at && (c.endsPlain(i) || c.src[i] == '#' && isBlank(c.src[i-1])) {
			break
		}
		end = i + 1
	}
	c.at = max(end, c.at+1)
}

// endsPlain reports whether a plain text ends before the character at a place.
func (c *yamlChecker) endsPlain(at int) bool {
	if c.src[at] == ':' && c.blankAt(at+1) {
		return true
	}
	return len(c.flow) > 0 && bytes.IndexByte([]byte(",?[]{}"), c.src[at]) >= 0
}

// longestHeader is "|" or ">" with a sign and a digit.
const longestHeader = 3

// blockScalar reads a text behind "|" or ">".
func (c *yamlChecker) blockScalar() *fault {
	start := c.at
	top := c.top()
	if !top.open {
		return c.strayText(start, c.lastQuote)
	}
	header := headerEnd(c.src, start, lineEnd(c.src, start))
	rest, long := skipBlanks(c.src, header), header-start > longestHeader
	if long {
		rest = start + longestHeader
	}
	if long || rest < len(c.src) && !isLineBreak(c.src[rest]) && c.src[rest] != '#' {
		return c.fault(rest, c.wordStop(rest), "%s stands behind %s, which begins a text on the lines below", c.word(rest), quoteByte(c.src[start])).
			advise("put the text on the next line, indented, or in quotation marks")
	}
	if i := bytes.IndexByte(c.src[start:header], '0'); i >= 0 {
		return c.fault(start+i, start+i+1, "the indentation of a text cannot be 0")
	}
	top.open = false
	return c.blockLines(start, header, top.column)
}

func (c *yamlChecker) blockLines(start, header, parent int) *fault {
	indent := 0
	for _, b := range c.src[start:header] {
		if '0' < b && b <= '9' {
			indent = max(parent, 0) + int(b-'0')
		}
	}
	line := nextLine(c.src, header)
	for ; line < len(c.src); line = nextLine(c.src, line) {
		spaces := countSpaces(c.src, line)
		if line+spaces == len(c.src) || isLineBreak(c.src[line+spaces]) {
			continue
		}
		if c.src[line+spaces] == '\t' && (indent == 0 || spaces < indent) {
			return c.tab(line + spaces)
		}
		if indent == 0 {
			indent = max(spaces, parent+1, 1)
		}
		if spaces < indent {
			break
		}
	}
	c.slips.block, c.slips.blockEnd = start, line
	c.at = line
	c.newLine()
	return nil
}
