package textmatch

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longestContext is how many bytes of a prefix or suffix are compared at most:
// those nearest to the words.
const longestContext = 1 << 12

// Before returns how many characters of the prefix, from its end, stand before
// the byte offset, and how many it has. White space and typography don't count.
func (t *Text) Before(at int, prefix string) (same, all int) {
	if len(prefix) > longestContext {
		prefix = prefix[runeStart(prefix, len(prefix)-longestContext):]
	}
	want := plainRunes(prefix)
	have := plainRunes(t.s[runeStart(t.s, at-4*len(prefix)-64):at])
	for same < len(want) && same < len(have) && want[len(want)-1-same] == have[len(have)-1-same] {
		same++
	}
	return same, len(want)
}

// Behind returns how many characters of the suffix, from its beginning, stand
// behind the byte offset, and how many it has.
func (t *Text) Behind(at int, suffix string) (same, all int) {
	if len(suffix) > longestContext {
		suffix = suffix[:runeStart(suffix, longestContext)]
	}
	want := plainRunes(suffix)
	have := plainRunes(t.s[at:runeStart(t.s, at+4*len(suffix)+64)])
	for same < len(want) && same < len(have) && want[same] == have[same] {
		same++
	}
	return same, len(want)
}

// runeStart returns i, or the beginning of the character in which it lies.
func runeStart(s string, i int) int {
	if i <= 0 {
		return 0
	}
	if i >= len(s) {
		return len(s)
	}
	for n := 0; n < utf8.UTFMax && i > 0 && !utf8.RuneStart(s[i]); n++ {
		i--
	}
	return i
}

// plainRunes returns the characters of s without white space and typography.
func plainRunes(s string) []rune {
	if !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch classAt(s, i) {
		case space, ignored:
		case quotation:
			runes = append(runes, '"')
		case dash:
			if n := len(runes); r != '-' || n == 0 || runes[n-1] != '-' {
				runes = append(runes, '-')
			}
		case dot:
			if r != '.' {
				runes = append(runes, '.', '.')
				r = '.'
			}
			runes = append(runes, r)
		default:
			runes = append(runes, r)
		}
		i += size
	}
	return runes
}

// Around returns what stands between the innermost quotation marks around a
// part of the text, and false where it is not between marks. In a paragraph that
// begins with a dash, as dialogue does in many languages, the dashes are marks.
func (t *Text) Around(part Range) (Range, bool) {
	if from, to, ok := t.marks.around(part.From, part.To); ok {
		return Range{from, to}, true
	}
	return t.dialogue(part)
}

// OpenedAt reports whether a quotation mark stands directly before a place.
func (t *Text) OpenedAt(at int) bool {
	_, size := utf8.DecodeLastRuneInString(t.s[:at])
	return size > 0 && classAt(t.s, at-size) == quotation
}

// ClosedAt reports whether a quotation mark stands behind a place, with a comma
// or full stop between.
func (t *Text) ClosedAt(at int) bool {
	for at < len(t.s) {
		_, size := utf8.DecodeRuneInString(t.s[at:])
		switch classAt(t.s, at) {
		case quotation:
			return true
		case stop, dot:
			at += size
		default:
			return t.s[at] == '?' || t.s[at] == '!'
		}
	}
	return false
}

// longestDialogue is how many bytes before a part its paragraph may begin.
const longestDialogue = 2000

// dialogue returns what stands between the dashes around a part: behind an odd
// number of them somebody speaks, behind an even one it is said who.
func (t *Text) dialogue(part Range) (Range, bool) {
	near := max(0, part.From-longestDialogue)
	from := near + strings.LastIndexByte(t.s[near:part.From], '\n') + 1
	if from == near && near > 0 || !strings.HasPrefix(t.s[from:], "—") && !strings.HasPrefix(t.s[from:], "–") && !strings.HasPrefix(t.s[from:], "―") {
		return Range{}, false
	}
	dashes, last := 0, from
	for i, r := range t.s[from:part.From] {
		if r == '—' || r == '–' || r == '―' {
			dashes++
			last = from + i + utf8.RuneLen(r)
		}
	}
	return Range{last, t.dialogueEnd(part.To)}, dashes%2 == 1 && !t.hasDash(part)
}

func (t *Text) dialogueEnd(from int) int {
	end := min(len(t.s), from+longestDialogue)
	if i := strings.IndexAny(t.s[from:end], "\n—–―"); i >= 0 {
		return from + i
	}
	return runeStart(t.s, end)
}

func (t *Text) hasDash(part Range) bool {
	return strings.ContainsAny(t.s[part.From:part.To], "\n—–―")
}
