package show

import (
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// safe returns a value as it may reach a terminal or a page. Line ends become
// single newlines and tabs spaces; what else controls, hides or turns text is
// written as an escape. The marks that ordinary Arabic, Hebrew and Persian text
// is written with stay.
func safe(s string) string {
	var b strings.Builder
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == '\n':
			b.WriteByte('\n')
		case r == '\t':
			b.WriteByte(' ')
		case ordinary(r):
			b.WriteRune(r)
		default:
			b.WriteString(diag.Escape(s[:size]))
		}
		s = s[size:]
	}
	return b.String()
}

// ordinary reports whether r is a mark of direction that belongs to ordinary
// text, and reaches no further than its neighbours.
func ordinary(r rune) bool {
	return r == '\u200e' || r == '\u200f' || r == '\u061c'
}

// line returns a value on one line.
func line(s string) string { return strings.Join(strings.Fields(safe(s)), " ") }
