package reply

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Answer is an answer in which an object was found.
type Answer struct {
	// Text is the answer, as long as it was given: an object that is written as
	// a text stands in it as an object, and blanks in the place of slips.
	Text []byte
	// JSON is where the object stands, Rival where a second one does, if there
	// is one.
	JSON, Rival Part
	// Quoted is where an object stands that is written as a text, if it is.
	Quoted Part
	Slips  []Slip
}

// Open finds the object in an answer. It is false where there is none.
func Open(data []byte) (a Answer, found bool) {
	a.Text = data
	if a.JSON, a.Rival, found = Find(data); !found {
		if a.Text, a.Quoted, found = Unquote(data); found {
			a.JSON, a.Rival, found = Find(a.Text)
		}
	}
	if found {
		a.Text, a.Slips = Mend(a.Text, a.JSON)
	}
	return a, found
}

// Changed reports whether the text is not what was answered.
func (a Answer) Changed() bool { return a.Quoted.End > 0 || len(a.Slips) > 0 }

// Truncated reports whether the answer ends before its object does, and not
// one that is written so badly that its end is not found.
func (a Answer) Truncated() bool {
	if !a.JSON.Cut {
		return false
	}
	text := unfenced(a.Text[a.JSON.Start:])
	if len(text) == 0 || text[len(text)-1] != '}' && text[len(text)-1] != ']' {
		return true
	}
	var object json.RawMessage
	err := json.NewDecoder(bytes.NewReader(text)).Decode(&object)
	return errors.Is(err, io.ErrUnexpectedEOF)
}

// unfenced cuts off a closing fence and what is blank.
func unfenced(text []byte) []byte {
	return bytes.TrimRight(bytes.TrimSuffix(bytes.TrimRight(text, gap), []byte("```")), gap)
}

// Kind is what an answer without an object is.
type Kind uint8

const (
	// Empty is an answer that says nothing.
	Empty Kind = iota
	// Begun is one that ends before its object begins.
	Begun
	// Prose is one that means to be no object.
	Prose
)

// KindOf returns what an answer without an object is.
func KindOf(data []byte) Kind {
	text := strings.Trim(string(data), gap)
	fences := strings.Count(text, "```")
	text = strings.TrimSpace(strings.Trim(text, "`"))
	last, _ := utf8.DecodeLastRuneInString(text)
	switch {
	case text == "" && fences != 1, fences == 2 && text == "json":
		return Empty
	case yaml.MatchString(text):
		return Prose
	case fences%2 == 1, !strings.ContainsRune(endings, last):
		return Begun
	default:
		return Prose
	}
}

// yaml is how an event begins that is written in YAML.
var yaml = regexp.MustCompile(`(?m)\A(?:ya?ml\n)?(?:#.*\n|---\n|\s)*(?:\$?schema|id|type|title|event):(?: .*)?\n\s*[-A-Za-z]`)

// endings are the characters at which a person or model stops talking.
const endings = ".!?…。！？।؟\"'”’»)]}>*"
