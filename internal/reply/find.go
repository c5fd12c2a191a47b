// Package reply reads what a language model answers where one JSON object was
// asked for: it finds the object in the answer, and turns what models write in
// place of an absent field, a map or a number into what the model's types take.
package reply

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/pattern"
)

// Part is where an object stands in an answer.
type Part struct {
	// Start and End are byte offsets; End is exclusive.
	Start, End int
	// Cut says that the answer ends before the object does.
	Cut bool
}

func (p Part) length() int { return p.End - p.Start }

// mostAttempts is how many lines are tried as the beginning of a second start.
const mostAttempts = 50

// find returns the JSON objects of an answer, and lists of them, that stand in
// no other. Braces in prose, {so}, are none. An object that never ends, or that
// is no JSON, ends where a whole event begins on a later line: there the model
// began anew.
func (n *names) find(data []byte, from int) (objects []object) {
	for i := from; i < len(data); {
		if !n.begins(data[i:]) {
			i++
			continue
		}
		o := n.object(data, i)
		if o.Cut && data[i] == '[' {
			i++
			continue
		}
		if i = o.End; o.Cut || o.event && !sound(data[o.Start:o.End]) {
			if at := n.anew(data, o.Start+1); at < len(data) {
				o.Cut, o.End, i = true, at, at
			}
		}
		objects = append(objects, o)
	}
	return objects
}

// sound reports whether an object is JSON, but for slips.
func sound(text []byte) bool {
	if json.Valid(text) {
		return true
	}
	text, slips := Mend(text, Part{End: len(text)})
	return len(slips) > 0 && json.Valid(text)
}

func anyEvent(objects []object) bool {
	return slices.ContainsFunc(objects, func(o object) bool { return o.event })
}

// anew returns where the next whole event begins a line, and the end of the
// answer where none does.
func (n *names) anew(data []byte, from int) int {
	for range mostAttempts {
		at := lineWithObject().FindIndex(data[from:])
		if at == nil {
			break
		}
		from += at[1]
		if o := n.object(data, from-1); o.event && !o.Cut {
			return from - 1
		}
	}
	return len(data)
}

var lineWithObject = pattern.Of(`(?m)^[ \t]*\{`)

// begins reports whether an object begins here, good or bad, or a list of
// objects.
func (n *names) begins(data []byte) bool {
	for range mostWraps {
		if data[0] != '[' {
			break
		}
		if data = bytes.TrimLeft(data[1:], " \t\r\n"); len(data) == 0 {
			return false
		}
	}
	if data[0] != '{' {
		return false
	}
	rest := bytes.TrimLeft(data[1:], " \t\r\n")
	for literalBreak().Match(rest) {
		rest = bytes.TrimLeft(rest[2:], " \t\r\n")
	}
	if len(rest) == 0 || len(rest) < 8 && len(unfenced(rest)) == 0 {
		return true
	}
	first, _ := utf8.DecodeRune(rest)
	return strings.ContainsRune(`"}'/#“”„‘’`, first) || n.bare(rest)
}

// bare reports whether a name of the event stands here without quotation marks.
func (n *names) bare(data []byte) bool {
	if c := data[0] | 0x20; c < 'a' || c > 'z' {
		return false
	}
	m := bareName().FindSubmatch(data)
	return m != nil && n.known[string(m[1])]
}

var (
	bareName = pattern.Of(`\A([A-Za-z]+)[ \t]*:`)
	// literalBreak is a line break that is written as in a text.
	literalBreak = pattern.Of(`\A\\[nrt]`)
)
