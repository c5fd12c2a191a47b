// Package reply reads what a language model answers where one JSON object was
// asked for: it finds the object in the answer, and turns what models write in
// place of an absent field, a map or a number into what the model's types take.
package reply

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// mostAttempts is how many braces are tried as the beginning of the object.
const mostAttempts = 50

// Part is where the object stands in an answer.
type Part struct {
	// Start and End are byte offsets; End is exclusive.
	Start, End int
	// Cut says that the answer ends before the object does.
	Cut bool
}

// Find returns where the JSON object of an answer stands: of all that begin
// like one the longest, so that braces in prose, {so}, and small examples are
// not taken for it. What a model thinks before it answers is passed over. It is
// false where nothing begins like one.
//
// The rival is another whole object that is at least half as long, and empty
// where there is none.
func Find(data []byte) (best, rival Part, found bool) {
	from := thinking(data)
	for range mostAttempts {
		at := bytes.IndexByte(data[from:], '{')
		if at < 0 {
			break
		}
		start := from + at
		from = start + 1
		if !begins(data[start:]) {
			continue
		}
		end, closed := closing(data, start)
		part := Part{Start: start, End: end, Cut: !closed}
		if closed {
			from = end
		}
		if !found || part.length() > best.length() {
			best, part, found = part, best, true
		}
		if !part.Cut && part.length() > rival.length() && json.Valid(data[part.Start:part.End]) {
			rival = part
		}
		if !closed {
			break
		}
	}
	if rival.length() < best.length()/2 || bytes.Equal(data[rival.Start:rival.End], data[best.Start:best.End]) {
		rival = Part{}
	}
	return best, rival, found
}

func (p Part) length() int { return p.End - p.Start }

// closing returns the end of the object that begins at start, and whether it
// is closed.
func closing(data []byte, start int) (int, bool) {
	depth := 0
	for i := start; i < len(data); {
		end := i + 1
		switch data[i] {
		case '"':
			end = textEnd(data, i)
		case '/':
			end = commentEnd(data, i)
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return end, true
			}
		}
		i = end
	}
	return len(data), false
}

// begins reports whether the text behind an opening brace is that of an object,
// good or bad.
func begins(data []byte) bool {
	rest := bytes.TrimLeft(data[1:], " \t\r\n")
	if len(rest) == 0 {
		return true
	}
	first, _ := utf8.DecodeRune(rest)
	return strings.ContainsRune(`"}'/“”„‘’`, first)
}

// thought ends what a model thinks before it answers.
var thought = regexp.MustCompile(`(?i)</(think|thinking|thought|reasoning|analysis)>`)

// thinking returns how long the part is in which a model thinks.
func thinking(data []byte) int {
	if !bytes.HasPrefix(bytes.TrimLeft(data, gap), []byte("<")) {
		return 0
	}
	if end := thought.FindIndex(data); end != nil {
		return end[1]
	}
	return 0
}

// mark is the byte order mark, which is passed over.
const mark = "\ufeff"

// gap is what may stand around an answer unnoticed.
const gap = " \t\r\n" + mark

// Place returns the position of an offset.
func Place(data []byte, offset int) diag.Position {
	p := diag.Position{Offset: offset, Line: 1, Column: 1}
	text := 0
	if bytes.HasPrefix(data, []byte(mark)) {
		text = len(mark)
	}
	for i := text; i < offset; i++ {
		switch c := data[i]; {
		case c == '\n', c == '\r' && (i+1 == len(data) || data[i+1] != '\n'):
			p.Line, p.Column = p.Line+1, 1
		case utf8.RuneStart(c):
			p.Column++
		}
	}
	return p
}

// Around returns the text before and behind the object, white space and a byte
// order mark left out.
func Around(data []byte, p Part) (before, behind Part) {
	return trimmed(data, 0, p.Start), trimmed(data, p.End, len(data))
}

func trimmed(data []byte, start, end int) Part {
	start += len(data[start:end]) - len(bytes.TrimLeft(data[start:end], gap))
	return Part{Start: start, End: start + len(bytes.TrimRight(data[start:end], gap))}
}
