package event_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// restyled writes a JSON document as YAML in one of the many ways that people
// write it.
func restyled(t testing.TB, document []byte, seed uint64) []byte {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	var value map[string]any
	require.NoError(t, decoder.Decode(&value))
	s := &restyler{random: rand.New(rand.NewPCG(9, seed))}
	s.talk = s.random.IntN(4)
	if s.chance(4) {
		s.b.WriteString("# an event\n---\n")
	}
	s.object(value, s.random.IntN(2)*s.random.IntN(3), false, false)
	if s.chance(3) {
		s.b.WriteString("\n# the end\n")
	}
	out := s.b.String()
	if s.chance(3) {
		out = strings.ReplaceAll(out, "\n", "\r\n")
	}
	return []byte(out)
}

// restyler writes YAML in random styles.
type restyler struct {
	random *rand.Rand
	b      strings.Builder
	// talk is how many comments there are.
	talk int
	// block says that the last text was a block, in which comments are text.
	block bool
}

func (s *restyler) chance(n int) bool { return s.random.IntN(n) == 0 }

func (s *restyler) pad(n int) { s.b.WriteString(strings.Repeat(" ", n)) }

var remarks = []string{"# a remark", "#", "# : - [x]", "# \"x", "#\tтак: «да»", "# - id: x", "##"}

// lineStart writes what may stand before a line, and its indentation.
func (s *restyler) lineStart(indent int) {
	for s.random.IntN(12) < s.talk {
		if !s.block && s.chance(2) {
			s.pad(s.random.IntN(indent + 3))
		}
		if !s.block && s.chance(3) {
			s.b.WriteString("\n")
			continue
		}
		s.b.WriteString(remarks[s.random.IntN(len(remarks))] + "\n")
	}
	s.block = false
	s.pad(indent)
}

func (s *restyler) lineEnd() {
	switch {
	case s.random.IntN(12) < s.talk:
		s.b.WriteString(" " + remarks[s.random.IntN(len(remarks))])
	case s.chance(20):
		s.b.WriteString("  ")
	}
	s.b.WriteString("\n")
}

// object writes a map at a column, the first member in the present line if
// begun. inExtension says that scalars must show their kind.
func (s *restyler) object(value map[string]any, column int, begun, inExtension bool) {
	names := slices.Sorted(maps.Keys(value))
	s.random.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	for i, name := range names {
		if i > 0 || !begun {
			s.lineStart(column)
		}
		s.b.WriteString(s.name(name) + ":")
		s.member(value[name], column, inExtension || name == "extensions")
	}
}

func (s *restyler) name(name string) string {
	if !plainName.MatchString(name) || isWord(name) || s.chance(15) {
		return s.doubleQuoted(name, -1)
	}
	return name
}

var plainName = regexp.MustCompile(`^[A-Za-z$][A-Za-z0-9:./$_-]{0,60}$`)

func (s *restyler) member(value any, column int, inExtension bool) {
	switch v := value.(type) {
	case map[string]any:
		if len(v) == 0 {
			s.b.WriteString(" {}")
			s.lineEnd()
			return
		}
		s.lineEnd()
		s.object(v, column+1+s.random.IntN(4), false, inExtension)
	case []any:
		s.list(v, column, column+s.random.IntN(4), inExtension)
	default:
		s.pad(1 + s.random.IntN(5)/4)
		s.scalar(v, column, inExtension)
	}
}

func (s *restyler) list(items []any, outer, column int, inExtension bool) {
	if flow, ok := s.flow(items, outer, inExtension); ok {
		s.b.WriteString(" " + flow)
		s.lineEnd()
		return
	}
	s.lineEnd()
	s.dashes(items, column, false, inExtension)
}

func (s *restyler) dashes(items []any, column int, begun, inExtension bool) {
	for i, item := range items {
		if i > 0 || !begun {
			s.lineStart(column)
		}
		gap := 1 + s.random.IntN(6)/4
		s.b.WriteString("-")
		switch v := item.(type) {
		case map[string]any:
			if len(v) > 0 && s.chance(5) {
				s.lineEnd()
				s.object(v, column+1+s.random.IntN(3), false, inExtension)
			} else if s.pad(gap); len(v) > 0 {
				s.object(v, column+1+gap, true, inExtension)
			} else {
				s.b.WriteString("{}")
				s.lineEnd()
			}
		case []any:
			if s.pad(gap); len(v) > 0 {
				s.dashes(v, column+1+gap, true, inExtension)
			} else {
				s.b.WriteString("[]")
				s.lineEnd()
			}
		default:
			s.pad(gap)
			s.scalar(v, column, inExtension)
		}
	}
}

// flow writes a list of scalars in brackets.
func (s *restyler) flow(items []any, outer int, inExtension bool) (string, bool) {
	var parts []string
	for _, item := range items {
		switch v := item.(type) {
		case string:
			part := s.doubleQuoted(v, -1)
			if plainSafe(v, inExtension) && !strings.ContainsAny(v, ",?") && s.chance(2) {
				part = v
			}
			parts = append(parts, part)
		case map[string]any, []any:
			return "", false
		default:
			parts = append(parts, literalScalar(v))
		}
	}
	if len(parts) == 0 {
		return "[]", true
	}
	between, space := ", ", ""
	switch s.random.IntN(8) {
	case 0:
		space = " "
	case 1:
		space = "\n" + strings.Repeat(" ", outer+2)
		between = "," + space
	case 2:
		between = " ,"
	}
	return "[" + space + strings.Join(parts, between) + space + "]", s.chance(2)
}

func literalScalar(value any) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case bool:
		return map[bool]string{true: "true", false: "false"}[v]
	default:
		return string(v.(json.Number))
	}
}
