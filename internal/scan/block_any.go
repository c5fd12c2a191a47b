package scan

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/form"
)

// anyInBlock reads the value of an extension in which lists and maps have so
// many levels at most.
func (r *Reader) anyInBlock(levels int) any {
	kind := r.kindAhead()
	switch {
	case kind == 0, (kind == '[' || kind == '{') && levels == 0:
		r.Fail()
		return nil
	case kind == '[':
		return r.anyList(levels - 1)
	case kind == '{':
		return r.anyMap(levels - 1)
	case kind == '"':
		return r.textInBlock()
	default:
		r.value()
		return r.plainAny()
	}
}

// kindAhead returns what begins where the next value does: '[' for a list, '{'
// for a map, '"' for a text, 'p' for a plain scalar, 0 for nothing. The reader
// stays where it is.
func (r *Reader) kindAhead() byte {
	at, line, column := r.at, r.layout.line, r.layout.column
	first, sameLine := r.value()
	kind := byte('p')
	switch {
	case r.failed:
		return 0
	case r.inFlow():
		if first == '"' || first == '\'' {
			kind = '"'
		}
	case first == 0:
		kind = 0
		if r.atDash() && r.column() == r.top() {
			kind = '['
		}
	case first == '[' || r.atDash():
		kind = '['
	case first == '{', (!sameLine || r.layout.behindDash) && r.nameAhead():
		kind = '{'
	case first == '"' || first == '\'' || first == '|' || first == '>':
		kind = '"'
	}
	r.at, r.layout.line, r.layout.column = at, line, column
	return kind
}

// nameAhead reports whether a name stands where the reader does.
func (r *Reader) nameAhead() bool {
	line := r.text[r.at:]
	if end := strings.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	at := 0
	if c := line[0]; c == '"' || c == '\'' {
		for at = 1; at < len(line) && line[at] != c; at++ {
			if c == '"' && line[at] == '\\' {
				at++
			}
		}
		return byteAt(line, at+1) == ':' && blankAt(line, at+2)
	}
	for ; at < len(line); at++ {
		if line[at] == ':' && blankAt(line, at+1) {
			return true
		}
		if line[at] == '#' && at > 0 && isBlank(line[at-1]) {
			return false
		}
	}
	return false
}

// plainAny reads a plain scalar whose kind is beyond doubt.
func (r *Reader) plainAny() any {
	text := r.plain()
	switch {
	case r.failed:
		return nil
	case isNullWord(text):
		return nil
	case isTrueWord(text):
		return true
	case isFalseWord(text):
		return false
	case form.Number(text):
		return json.Number(text)
	}
	if likeNumber(text) {
		r.Fail()
	}
	return text
}

// likeNumber reports whether a plain scalar that is no number of JSON's may be
// one of YAML's. Dates and times are not.
func likeNumber(text string) bool {
	switch c := text[0]; {
	case strings.ContainsAny(text, " \n:"), strings.IndexFunc(text, isForeign) >= 0:
		return false
	case '0' <= c && c <= '9':
		return byteAt(strings.TrimLeft(text, "0123456789"), 0) != '-'
	default:
		return c == '+' || c == '-' || c == '.'
	}
}

// isForeign reports whether c is in no number of YAML's.
func isForeign(c rune) bool { return c >= utf8.RuneSelf }

// numberInBlock reads a number as it is written.
func (r *Reader) numberInBlock() string {
	first, _ := r.value()
	if first == 0 {
		r.Fail()
		return ""
	}
	number := r.plain()
	if !form.Number(number) {
		r.Fail()
	}
	return number
}
