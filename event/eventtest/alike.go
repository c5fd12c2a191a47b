package eventtest

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// toldApart returns two texts as they are, or where they look the same, with
// the characters written as \u00a0 that one of them has more often.
func toldApart(a, b string) (string, string) {
	if look(a) != look(b) {
		return a, b
	}
	more := map[rune]int{}
	for _, r := range a {
		more[r]++
	}
	for _, r := range b {
		more[r]--
	}
	return escapeUneven(a, more), escapeUneven(b, more)
}

// look is what is seen of a text: characters composed, every space alike, and
// nothing of what has no width.
func look(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cf, unicode.Variation_Selector):
			return -1
		}
		return r
	}, norm.NFKC.String(s))
}

func escapeUneven(s string, more map[rune]int) string {
	var out strings.Builder
	for _, r := range s {
		if more[r] == 0 || r < utf8.RuneSelf {
			out.WriteRune(r)
		} else if r < 0x10000 {
			fmt.Fprintf(&out, `\u%04x`, r)
		} else {
			fmt.Fprintf(&out, `\U%08x`, r)
		}
	}
	return out.String()
}
