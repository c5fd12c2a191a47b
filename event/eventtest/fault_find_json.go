package eventtest

import (
	"encoding/json"
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// found is a place in a document, in bytes: where the name of the member
// begins (-1 for what has none), where the value begins, and where the first
// name in it begins (that of the value where there is none).
//
// Places are searched here in another way than the library reads documents, so
// that one holds the other to account. Only the canonical form is understood.
type found struct{ key, value, first int }

// findJSON finds what the path leads to.
func findJSON(data []byte, path diag.Pointer) (found, bool) {
	s := jsonScan{data: data}
	f := found{key: -1}
	for token := range path.Tokens() {
		ok := false
		if f.key, ok = s.enter(token); !ok {
			return found{}, false
		}
	}
	f.value, f.first = s.at, s.at
	if s.at < len(data) && data[s.at] == '{' {
		s.at++
		s.space()
		f.first = s.at
	}
	return f, true
}

type jsonScan struct {
	data []byte
	at   int // the beginning of a value
}

// enter goes to the member or element, and returns where its name begins.
func (s *jsonScan) enter(token string) (key int, ok bool) {
	opening := s.data[s.at]
	for n := 0; s.next(); n++ {
		switch opening {
		case '{':
			key = s.at
			s.skipString()
			var name string
			if json.Unmarshal(s.data[key:s.at], &name) != nil {
				return -1, false
			}
			s.at++ // the colon
			s.space()
			if name == token {
				return key, true
			}
		case '[':
			if strconv.Itoa(n) == token {
				return -1, true
			}
		default:
			return -1, false
		}
		s.skip()
	}
	return -1, false
}

// next steps over the bracket or comma to the next entry, if there is one.
func (s *jsonScan) next() bool {
	if s.at >= len(s.data) || s.data[s.at] == '}' || s.data[s.at] == ']' {
		return false
	}
	s.at++
	s.space()
	return s.at < len(s.data) && s.data[s.at] != '}' && s.data[s.at] != ']'
}

func (s *jsonScan) space() {
	for s.at < len(s.data) && (s.data[s.at] == ' ' || s.data[s.at] == '\n') {
		s.at++
	}
}

func (s *jsonScan) skipString() {
	for s.at++; s.at < len(s.data) && s.data[s.at] != '"'; s.at++ {
		if s.data[s.at] == '\\' {
			s.at++
		}
	}
	s.at++
}

// skip goes behind the value, to the comma or bracket there.
func (s *jsonScan) skip() {
	for depth := 0; s.at < len(s.data); {
		switch s.data[s.at] {
		case '"':
			s.skipString()
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return
			}
			depth--
		case ',':
			if depth == 0 {
				return
			}
		}
		s.at++
	}
}

// countJSON counts the values of a document: texts, numbers and the like, and
// the lists and maps around them.
func countJSON(v any) int {
	n := 1
	switch v := v.(type) {
	case []any:
		for _, element := range v {
			n += countJSON(element)
		}
	case map[string]any:
		for _, member := range v {
			n += countJSON(member)
		}
	}
	return n
}
