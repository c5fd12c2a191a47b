package show

import (
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// cells counts the columns of a text in a terminal. What is ambiguous is
// narrow, whatever the environment says, so that the same event is always the
// same text.
var cells = runewidth.Condition{StrictEmojiNeutral: true}

func width(s string) int { return cells.StringWidth(s) }

// wrap breaks a text into lines of at most so many columns: at spaces, between
// wide characters, and within a word that is longer than a line.
func wrap(s string, columns int) []string {
	columns = max(columns, 2)
	var lines []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		lines = append(lines, wrapLine(paragraph, columns)...)
	}
	return lines
}

func wrapLine(s string, columns int) []string {
	var lines []string
	current, used := "", 0
	for word := range strings.FieldsSeq(s) {
		gap := min(used, 1)
		if used+gap+width(word) > columns && used > 0 && !breakable(word) {
			lines, current, used, gap = append(lines, current), "", 0, 0
		}
		for {
			piece := take(word, columns-used-gap, used > 0)
			if piece == "" {
				lines, current, used, gap = append(lines, current), "", 0, 0
				continue
			}
			current += strings.Repeat(" ", gap) + piece
			used += gap + width(piece)
			if word = word[len(piece):]; word == "" {
				break
			}
			lines, current, used, gap = append(lines, current), "", 0, 0
		}
	}
	return append(lines, current)
}

// take returns as much of a word as fits. It is empty only where more fits on a
// line of its own.
func take(word string, columns int, more bool) string {
	if width(word) <= columns {
		return word
	}
	piece := ""
	if columns > 0 {
		piece = cells.Truncate(word, columns, "")
	}
	// No line begins with a closing mark of those scripts.
	for piece != "" && breakable(word) && closing(word[len(piece):]) {
		_, size := lastCluster(piece)
		piece = piece[:len(piece)-size]
	}
	if piece == "" && !more {
		return word[:firstCluster(word)]
	}
	return piece
}

// breakable reports whether a word may be broken anywhere, as in scripts that
// write no spaces.
func breakable(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
	})
}

func closing(s string) bool {
	for _, r := range s {
		return unicode.In(r, unicode.Pe, unicode.Pf) || strings.ContainsRune("、。，．：；！？ー々’”", r)
	}
	return false
}

// firstCluster is the length in bytes of the first character as it is seen.
func firstCluster(s string) int {
	for columns := 1; columns <= 2; columns++ {
		if piece := cells.Truncate(s, columns, ""); piece != "" {
			return len(piece)
		}
	}
	return len(s)
}

// lastCluster returns the last character as it is seen, and its length.
func lastCluster(s string) (string, int) {
	size := len(s)
	for rest := s; rest != ""; {
		size = firstCluster(rest)
		rest = rest[size:]
	}
	return s[len(s)-size:], size
}

// fill pads a text with spaces to so many columns.
func fill(s string, columns int) string {
	return s + strings.Repeat(" ", max(0, columns-width(s)))
}

// indent puts a text before the first of the lines and as much space before the
// others.
func indent(lines []string, first string) []string {
	rest := strings.Repeat(" ", width(first))
	for i := range lines {
		if i == 0 {
			lines[i] = first + lines[i]
		} else if lines[i] != "" {
			lines[i] = rest + lines[i]
		}
	}
	return lines
}
