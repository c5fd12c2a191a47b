package event_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// scalar writes a scalar behind a name or dash of a column, and ends the line.
func (s *restyler) scalar(value any, column int, inExtension bool) {
	text, ok := value.(string)
	if !ok {
		s.b.WriteString(literalScalar(value))
		s.lineEnd()
		return
	}
	indent := column + 1 + s.random.IntN(4)
	switch style := s.random.IntN(6); {
	case style == 0 && literalSafe(text):
		s.literal(text, column, indent)
		return
	case style == 1 && literalSafe(text) && !strings.Contains(text, "\n"):
		s.b.WriteString(">-" + s.indicator(text, column, indent) + "\n")
		s.pad(indent)
		s.b.WriteString(s.wrap(text, indent) + "\n")
		s.block = true
		return
	case style <= 3 && plainSafe(text, inExtension):
		s.b.WriteString(s.wrap(text, indent))
	case style == 4 && quoteSafe(text):
		s.b.WriteString("'" + s.wrap(strings.ReplaceAll(text, "'", "''"), indent) + "'")
	default:
		s.b.WriteString(s.doubleQuoted(text, indent))
	}
	s.lineEnd()
}

func (s *restyler) literal(text string, column, indent int) {
	body := strings.TrimRight(text, "\n")
	chomp := "-"
	switch len(text) - len(body) {
	case 0:
	case 1:
		chomp = ""
	default:
		chomp = "+"
	}
	s.b.WriteString("|" + chomp + s.indicator(text, column, indent) + "\n")
	for line := range strings.SplitSeq(body, "\n") {
		if line != "" {
			s.pad(indent)
		}
		s.b.WriteString(line + "\n")
	}
	s.b.WriteString(strings.Repeat("\n", max(len(text)-len(body)-1, 0)))
	s.block = true
}

func (s *restyler) indicator(text string, column, indent int) string {
	if text[0] == ' ' || s.chance(5) {
		return fmt.Sprint(indent - column)
	}
	return ""
}

// wrap breaks a text into lines at some of its single spaces.
func (s *restyler) wrap(text string, indent int) string {
	if s.chance(2) {
		return text
	}
	words := strings.Split(text, " ")
	var b strings.Builder
	for i, word := range words {
		switch {
		case i == 0:
		case word != "" && words[i-1] != "" && !strings.HasPrefix(word, "#") && s.chance(6):
			b.WriteString("\n" + strings.Repeat(" ", indent))
		default:
			b.WriteString(" ")
		}
		b.WriteString(word)
	}
	return b.String()
}

// doubleQuoted writes a text in double quotation marks, over several lines
// where indent is not negative.
func (s *restyler) doubleQuoted(text string, indent int) string {
	var b strings.Builder
	b.WriteByte('"')
	runes := []rune(text)
	for i, r := range runes {
		inner := i > 0 && i+1 < len(runes)
		switch {
		case r == '"' || r == '\\':
			b.WriteString("\\" + string(r))
		case r == '\n':
			b.WriteString(`\n`)
		case !unicode.IsPrint(r) || s.chance(200):
			b.WriteString(code(r))
		case r == ' ' && indent >= 0 && inner && runes[i-1] > ' ' && runes[i+1] > ' ' && s.chance(15):
			b.WriteString("\n" + strings.Repeat(" ", indent))
		case indent >= 0 && inner && s.chance(60):
			b.WriteString("\\\n" + strings.Repeat(" ", indent))
			if r == ' ' {
				b.WriteByte('\\')
			}
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String() + `"`
}

func code(r rune) string {
	switch {
	case r <= 0xff:
		return fmt.Sprintf(`\x%02x`, r)
	case r <= 0xffff:
		return fmt.Sprintf(`\u%04X`, r)
	default:
		return fmt.Sprintf(`\U%08x`, r)
	}
}

var (
	plainText = regexp.MustCompile(`^\pL[\pL\pN ,.;'"/()!?%&=+–’“”-]*$|^https?://[a-z0-9./-]+$`)
	plainDate = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?$`)
)

// plainSafe reports whether a text needs no quotation marks.
func plainSafe(text string, inExtension bool) bool {
	if plainDate.MatchString(text) {
		return !inExtension
	}
	return plainText.MatchString(text) && !isWord(text) && !strings.HasSuffix(text, " ")
}

func isWord(text string) bool {
	return slices.Contains([]string{"null", "true", "false"}, strings.ToLower(text))
}

// quoteSafe reports whether a text can stand in quotation marks without
// escapes.
func quoteSafe(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

// literalSafe reports whether a text can stand in a block.
func literalSafe(text string) bool {
	return text != "" && strings.TrimSpace(text) == strings.Trim(text, "\n") && text[0] != '\n' &&
		quoteSafe(strings.ReplaceAll(text, "\n", ""))
}
