package eventtest

import (
	"bytes"
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// findYAML finds what the path leads to, in block style with names that need
// no quotation marks.
func findYAML(data []byte, path diag.Pointer) (found, bool) {
	s := yamlScan{data: data}
	f := found{key: -1}
	for token := range path.Tokens() {
		ok := false
		if f.key, ok = s.enter(token); !ok {
			return found{}, false
		}
	}
	f.value, f.first = s.at, s.at
	return f, true
}

type yamlScan struct {
	data []byte
	at   int // the beginning of a value: its first name, dash or character
}

// enter goes to the member or element, and returns where its name begins.
func (s *yamlScan) enter(token string) (key int, ok bool) {
	column := s.column()
	list := s.isItem()
	for n := 0; ; n++ {
		if list && strconv.Itoa(n) == token {
			s.at += len("- ")
			return -1, true
		}
		if key := s.at; !list && s.isMember(token) {
			s.at += len(token) + len(":")
			s.value()
			return key, true
		}
		if !s.next(column) || s.isItem() != list {
			return -1, false
		}
	}
}

// column is how many bytes stand before the place on its line.
func (s *yamlScan) column() int { return s.at - bytes.LastIndexByte(s.data[:s.at], '\n') - 1 }

func (s *yamlScan) isItem() bool { return bytes.HasPrefix(s.data[s.at:], []byte("- ")) }

func (s *yamlScan) isMember(name string) bool {
	rest, ok := bytes.CutPrefix(s.data[s.at:], []byte(name+":"))
	return ok && len(rest) > 0 && (rest[0] == ' ' || rest[0] == '\n')
}

// value goes from behind the colon to the value, on this line or the next.
func (s *yamlScan) value() {
	for s.at < len(s.data) && (s.data[s.at] == ' ' || s.data[s.at] == '\n') {
		s.at++
	}
}

// next goes to the next line that begins in the column, unless one begins
// before it. What begins behind it belongs to the entry that is left.
func (s *yamlScan) next(column int) bool {
	for {
		end := bytes.IndexByte(s.data[s.at:], '\n')
		if end < 0 {
			return false
		}
		s.at += end + 1
		line := bytes.TrimLeft(s.data[s.at:], " ")
		indent := len(s.data) - s.at - len(line)
		switch {
		case len(line) == 0 || indent < column && line[0] != '\n':
			return false
		case line[0] != '\n' && indent == column:
			s.at += indent
			return true
		}
	}
}
