package scan

import (
	"strings"
	"unicode/utf8"
)

// quoted reads a text in quotation marks, up to behind the closing one. It may
// go on in further lines if folds.
func (r *Reader) quoted(mark byte, folds bool) string {
	start := r.at + 1
	end, closed := doubleEnd(r.text, start)
	if mark == '\'' {
		end, closed = singleEnd(r.text, start)
	}
	if !closed {
		return r.quotedOn(start, end, mark, folds)
	}
	r.at = end + 1
	return r.text[start:end]
}

// doubleEnd returns how far the text from start on stands there as it is, and
// whether a closing quotation mark follows.
func doubleEnd(text string, start int) (end int, closed bool) {
	end = markEnd(text, start)
	return end, end < len(text) && text[end] == '"'
}

func singleEnd(text string, start int) (end int, closed bool) {
	length := strings.IndexByte(text[start:], '\'')
	if length < 0 {
		return start, false
	}
	end = start + length
	if byteAt(text, end+1) == '\'' || strings.IndexByte(text[start:end], '\n') >= 0 {
		return start, false
	}
	return end, true
}

// quotedOn reads on in a text that began at start and is plain up to at.
func (r *Reader) quotedOn(start, at int, mark byte, folds bool) string {
	text, from := r.text, r.build()
	r.unescaped = append(r.unescaped, text[start:at]...)
	kept := from
	for at < len(text) && !r.failed {
		switch c := text[at]; {
		case c == mark && mark == '\'' && strings.HasPrefix(text[at:], "''"):
			r.unescaped = append(r.unescaped, c)
			at += 2
		case c == mark:
			r.at = at + 1
			return view(r.unescaped[from:])
		case c == '\\' && mark == '"':
			at = r.escapeInBlock(at, folds)
			kept = len(r.unescaped)
		case isBreak(c):
			at = r.foldInQuotes(at, kept, folds)
			kept = len(r.unescaped)
		default:
			end := at + 1
			for end < len(text) && text[end] != mark && text[end] != '\\' && !isBreak(text[end]) {
				end++
			}
			r.unescaped = append(r.unescaped, text[at:end]...)
			at = end
		}
	}
	r.Fail()
	return ""
}

// foldInQuotes passes over the line break at at and the white space around it.
// What was read before kept does not count as such.
func (r *Reader) foldInQuotes(at, kept int, folds bool) int {
	end := len(r.unescaped)
	for end > kept && isBlank(r.unescaped[end-1]) {
		end--
	}
	r.unescaped = r.unescaped[:end]
	at, empty := r.nextInQuotes(at, folds)
	r.appendFold(empty)
	return at
}

// nextInQuotes returns where a text in quotation marks goes on behind the line
// break at at, and how many empty lines stand between.
func (r *Reader) nextInQuotes(at int, folds bool) (next, empty int) {
	text := r.text
	for folds && at < len(text) {
		start := lineAfter(text, at)
		at = start
		for at < len(text) && text[at] == ' ' {
			at++
		}
		if at < len(text) && isBreak(text[at]) {
			empty++
			continue
		}
		if at == len(text) || text[at] == '\t' || at-start <= r.top() || r.inFlow() {
			break
		}
		return at, empty
	}
	r.Fail()
	return len(text), 0
}

// escapeInBlock reads the escape sequence at at and returns where it ends.
func (r *Reader) escapeInBlock(at int, folds bool) int {
	if at+1 == len(r.text) {
		r.Fail()
		return at
	}
	c := r.text[at+1]
	if isBreak(c) {
		next, empty := r.nextInQuotes(at+1, folds)
		r.appendBreaks(empty)
		return next
	}
	if digits := codeLength(c); digits > 0 {
		return r.codeInBlock(at+2, digits)
	}
	meant := escapedRune(c)
	if meant < 0 {
		r.Fail()
		return at
	}
	r.unescaped = utf8.AppendRune(r.unescaped, meant)
	return at + 2
}

func codeLength(c byte) int {
	switch c {
	case 'x':
		return 2
	case 'u':
		return 4
	case 'U':
		return 8
	default:
		return 0
	}
}

// codeInBlock reads the digits of a code.
func (r *Reader) codeInBlock(at, digits int) int {
	if len(r.text)-at < digits {
		r.Fail()
		return at
	}
	code := uint32(0)
	for _, c := range []byte(r.text[at : at+digits]) {
		digit := strings.IndexByte("0123456789abcdef", c|0x20)
		if digit < 0 || c < '0' {
			r.Fail()
			return at
		}
		code = code<<4 | uint32(digit)
	}
	if code > utf8.MaxRune || !utf8.ValidRune(rune(code)) {
		r.Fail()
		return at
	}
	r.unescaped = utf8.AppendRune(r.unescaped, rune(code))
	return at + digits
}

// escapedRune returns what a letter behind a backslash stands for in YAML, -1
// if it is not for this reader.
func escapedRune(c byte) rune {
	switch c {
	case '"', '\\', ' ':
		return rune(c)
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case 'r':
		return '\r'
	case '0':
		return 0
	case 'a':
		return '\a'
	case 'b':
		return '\b'
	case 'v':
		return '\v'
	case 'f':
		return '\f'
	case 'e':
		return 0x1b
	case 'N':
		return 0x85
	case '_':
		return 0xa0
	case 'L':
		return 0x2028
	case 'P':
		return 0x2029
	default:
		return -1
	}
}
