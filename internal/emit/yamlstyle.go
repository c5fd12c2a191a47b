package emit

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/word"
)

// style is how a scalar is written in YAML.
type style uint8

const (
	plain style = iota
	singleQuoted
	doubleQuoted
	literal
	// notText is that of bytes that are not UTF-8, which cannot be written.
	notText
)

// styleOf decides how a text is written as a value.
func styleOf(s string) style {
	if s == "" {
		return doubleQuoted
	}
	newline, special, indicator, valid := scan(s)
	switch {
	case !valid:
		return notText
	case newline && !special && literalSafe(s):
		return literal
	case newline, special, outerSpace(s), readAsOther(s):
		return doubleQuoted
	case indicator:
		return singleQuoted
	default:
		return plain
	}
}

// keyStyleOf decides how a text that is UTF-8 is written as a name.
func keyStyleOf(s string) style {
	if style := styleOf(s); style != literal {
		return style
	}
	return doubleQuoted
}

// scan looks for newlines, for characters that must be escaped, and for what
// YAML takes for its own signs, as far as s is valid.
func scan(s string) (newline, special, indicator, valid bool) {
	indicator = beginsLikeSyntax(s)
	for i := 0; i < len(s); i++ {
		for i+8 < len(s) && plainWord(word.At(s, i)) {
			i += 8
		}
		c := s[i]
		switch {
		case c == '\n':
			newline = true
		case c < ' ' || c == 0x7f:
			special = true
		case c == ':':
			indicator = indicator || i+1 == len(s) || s[i+1] == ' '
		case c == '#':
			indicator = indicator || i > 0 && s[i-1] == ' '
		case c >= utf8.RuneSelf:
			end := i
			if c&0xe0 == 0xc0 {
				end = plainPairsEnd(s, i)
			}
			if end == i {
				end = word.OrdinaryEnd(s, i)
			}
			if end > i {
				i = end - 1
				continue
			}
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				return newline, special, indicator, false
			}
			special = special || escaped(r)
			i += size - 1
		}
	}
	return newline, special, indicator, true
}

// plainWord reports whether scan finds nothing in the bytes.
func plainWord(w word.Word) bool { return w.ASCII() && !w.Has(' ', ':', '#') }

// plainPairsEnd passes over characters of two bytes and ASCII in which scan finds
// nothing, and returns where it stopped: at the latest where fewer than eight
// bytes are left.
func plainPairsEnd(s string, at int) int {
	open := word.Word(0)
	for ; at+8 <= len(s); at += 8 {
		w := word.At(s, at)
		first, wrong := w.Pairs(open)
		colon, sharp := w^word.Ones*':', w^word.Ones*'#'
		// Adding one to DEL reaches the highest bit too.
		if wrong |= ((w + word.Ones) | (colon - word.Ones) | (sharp - word.Ones) | (w - word.Ones*' ')) &^ w & word.Highs; wrong != 0 {
			return word.Beginning(s, at+wrong.First())
		}
		open = word.Open(first)
	}
	return word.Beginning(s, at)
}

// beginsLikeSyntax reports whether a plain scalar can't begin as s does.
func beginsLikeSyntax(s string) bool {
	switch s[0] {
	case '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`':
		return true
	case '-', '?':
		return len(s) == 1 || s[1] == ' ' || strings.HasPrefix(s, "---")
	case '.':
		return strings.HasPrefix(s, "...")
	}
	return false
}

// escaped reports whether double quotation marks hold r only as an escape:
// control characters, the line breaks of YAML 1.1, the byte order mark, and
// what is not printable beyond the basic plane. yaml.v3 escapes all of that
// plane's characters; emoji are left readable here.
func escaped(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r < 0xa0, r > 0xffff && !unicode.IsPrint(r):
		return true
	case r == 0x2028, r == 0x2029, r == 0xfeff, r == 0xfffe, r == 0xffff:
		return true
	}
	return false
}

// literalSafe reports whether a text with newlines and nothing that must be
// escaped reads back from a literal block as it is.
func literalSafe(s string) bool {
	before := '\n' // white space where a line ends is a space before a newline
	for _, r := range s {
		if r != '\n' && !unicode.IsPrint(r) || r == '\n' && before == ' ' {
			return false
		}
		before = r
	}
	return s[0] != ' ' && s[0] != '\n' && before != ' '
}

func outerSpace(s string) bool {
	first, last := s[0], s[len(s)-1]
	if first > ' ' && first < utf8.RuneSelf && last > ' ' && last < utf8.RuneSelf {
		return false
	}
	return len(strings.TrimSpace(s)) != len(s)
}

// readAsOther reports whether a YAML reader takes the plain text for something
// else than text.
func readAsOther(s string) bool {
	switch c := s[0]; {
	case c >= '0' && c <= '9', c == '-', c == '+', c == '.':
		return likeNumber(s) && readAsNumber(s)
	}
	switch s {
	case "~", "null", "Null", "NULL", "<<", "=",
		"true", "True", "TRUE", "false", "False", "FALSE",
		"y", "Y", "yes", "Yes", "YES", "on", "On", "ON",
		"n", "N", "no", "No", "NO", "off", "Off", "OFF":
		return true
	}
	return false
}

// likeNumber reports whether s has only characters that numbers, times and
// their names (.inf, .nan) are written with.
func likeNumber(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'f', c >= 'A' && c <= 'F':
		case strings.IndexByte("_+-.: tTzZxXoOpPiInN", c) >= 0:
		default:
			return false
		}
	}
	return true
}

func readAsNumber(s string) bool {
	switch whole := digits(s); {
	case whole == 0 && !strings.ContainsAny(s, "0123456789nN"): // no number, no .inf, no .nan
		return false
	case whole == len(s):
		return true
	case whole == 4 && s[4] == '-':
		return isTimestamp(s)
	case whole > 0 && !goesOn(s, whole):
		return false
	}
	return form.Number(s) || libraryQuotes(s)
}

// goesOn reports whether a number can go on as s does behind its first digits,
// of which there are n: 1.5, 1e5, 1_000, 1:30, 0x1F, 0o17, 0b1.
func goesOn(s string, n int) bool {
	return n == 1 && s[0] == '0' || strings.IndexByte(".eE_:", s[n]) >= 0
}

// isTimestamp reports whether YAML 1.1, as yaml.v3 reads it, has a time in s,
// which begins with a year.
func isTimestamp(s string) bool {
	if isDay(s) {
		return true
	}
	if strings.Count(s, "-") < 2 {
		return false
	}
	layout := "2006-1-2"
	if i := strings.IndexAny(s, "Tt "); i >= 0 {
		switch s[i] {
		case 'T':
			if !hasSeconds(s[i+1:]) {
				return false
			}
			if _, err := time.Parse(time.RFC3339, s); err == nil {
				return true
			}
			layout = "2006-1-2T15:4:5.999999999Z07:00"
		case 't':
			layout = "2006-1-2t15:4:5.999999999Z07:00"
		default:
			layout = "2006-1-2 15:4:5.999999999"
		}
	}
	_, err := time.Parse(layout, s)
	return err == nil
}

// hasSeconds reports whether a clock time has two colons before its offset.
func hasSeconds(clock string) bool {
	if offset := strings.IndexAny(clock, "Z+-"); offset >= 0 {
		clock = clock[:offset]
	}
	return strings.Count(clock, ":") >= 2
}

// isDay reports whether s is a day, as most dates are: YYYY-MM-DD, and no later
// in its month than every month has days.
func isDay(s string) bool {
	if len(s) != len("2006-01-02") || s[7] != '-' || digits(s[5:7]) != 2 || digits(s[8:]) != 2 {
		return false
	}
	month, day := s[5:7], s[8:]
	return "01" <= month && month <= "12" && "01" <= day && day <= "28"
}

// libraryQuotes asks yaml.v3 whether it writes s in double quotation marks, as it
// does where the plain text is read as something else.
func libraryQuotes(s string) bool {
	out, err := yaml.Marshal(s)
	return err != nil || len(out) == 0 || out[0] == '"'
}
