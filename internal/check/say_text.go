package check

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
	"golang.org/x/text/unicode/norm"
)

func sayBlank(f fault) (message, hint string) {
	if f.text() == "" {
		return "the text is empty", "write a text, or leave it out where it may be absent"
	}
	return "the text " + diag.Quote(f.text()) + " has nothing to read in it, only white space and invisible characters",
		"write a text, or leave it out where it may be absent"
}

func sayUnsafe(f fault) (message, hint string) {
	s := f.text()
	char, offset, _ := form.Unsafe(s)
	place := strconv.Itoa(utf8.RuneCountInString(s[:offset]) + 1)
	if char == utf8.RuneError {
		return "character " + place + " of the text is not UTF-8", ""
	}
	return "character " + place + " of the text is " + characterName(char) + ", which text must not have", unsafeHint(char)
}

func unsafeHint(char rune) string {
	switch {
	case char == '\r':
		return "end lines with a line feed alone"
	case char > 0xff:
		return "U+200E and U+200F are allowed"
	default:
		return ""
	}
}

// characterName returns the code point of an unsafe character and its name.
func characterName(r rune) string {
	code := fmt.Sprintf("U+%04X", r)
	switch r {
	case '\r':
		return code + " CARRIAGE RETURN"
	case 0x202a:
		return code + " LEFT-TO-RIGHT EMBEDDING"
	case 0x202b:
		return code + " RIGHT-TO-LEFT EMBEDDING"
	case 0x202c:
		return code + " POP DIRECTIONAL FORMATTING"
	case 0x202d:
		return code + " LEFT-TO-RIGHT OVERRIDE"
	case 0x202e:
		return code + " RIGHT-TO-LEFT OVERRIDE"
	case 0x2066:
		return code + " LEFT-TO-RIGHT ISOLATE"
	case 0x2067:
		return code + " RIGHT-TO-LEFT ISOLATE"
	case 0x2068:
		return code + " FIRST STRONG ISOLATE"
	case 0x2069:
		return code + " POP DIRECTIONAL ISOLATE"
	default:
		return code + ", a control character"
	}
}

func sayNormalized(f fault) (message, hint string) {
	s := f.text()
	at := firstDifference(s, norm.NFC.String(s))
	return "the text is not in Unicode's composed form (NFC) from character " +
		strconv.Itoa(utf8.RuneCountInString(s[:at])+1), "equal words may compare as different"
}

// firstDifference returns the byte offset of the first character of s that
// differs in t.
func firstDifference(s, t string) int {
	for i := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if i+size > len(t) || s[i:i+size] != t[i:i+size] {
			return i
		}
	}
	return len(s)
}
