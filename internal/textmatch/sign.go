package textmatch

import (
	"strings"
	"unicode/utf8"
)

// sign reads a token that is no word and begins at t.Start.
func (c *scanner) sign(t *Token) {
	r, size := utf8.DecodeRuneInString(c.s[t.Start:])
	if n := ellipsis(c.s[t.Start:]); n > 0 {
		t.Kind, t.End, t.Hash = Ellipsis, t.Start+n, uint32(Ellipsis)
		return
	}
	t.End = t.Start + size
	switch classAt(c.s, t.Start) {
	case quotation:
		t.Kind, t.End = Quotation, t.Start+doubled(c.s[t.Start:], r, size)
	case dash:
		t.Kind, t.End = Dash, t.Start+dashes(c.s[t.Start:])
	case stop, dot:
		t.Kind = Stop
		if r == ',' && strings.HasPrefix(c.s[t.Start:], ",,") {
			t.Kind, t.End = Quotation, t.Start+2
		}
	default:
		t.Kind = Sign
		if (r == '<' || r == '>') && c.guillemet(t.Start, r) {
			t.Kind, t.End = Quotation, t.Start+2
		}
	}
	t.Hash = signHash(t.Kind, r)
}

// guillemet reports whether one of two angles at i, which stand for a mark, is there:
// beside a word on one side, and no third angle.
func (c *scanner) guillemet(i int, r rune) bool {
	s := c.s
	if i+1 >= len(s) || s[i+1] != byte(r) || i > 0 && s[i-1] == byte(r) || i+2 < len(s) && s[i+2] == byte(r) {
		return false
	}
	return edge(s, i, false) != edge(s, i+2, true)
}

// signHash is what a sign stands for. It differs from sign to sign among
// commas, full stops and other signs, and not among quotation marks or dashes.
func signHash(k Kind, r rune) uint32 {
	if k == Quotation || k == Dash {
		return uint32(k)
	}
	switch r {
	case '；', ';', '\u037e':
		r = ';'
	case '．':
		r = '.'
	case '｡':
		r = '。'
	case '､':
		r = '、'
	case '〜':
		r = '~'
	case '･':
		r = '・'
	case '￥', '￡', '￠':
		r = map[rune]rune{'￥': '¥', '￡': '£', '￠': '¢'}[r]
	}
	if r >= '！' && r <= '～' {
		r -= '！' - '!'
	}
	return uint32(r)<<4 | uint32(Sign)
}

// doubled returns the size of a quotation mark that may be written with two
// characters: two backticks, or two apostrophes of either form.
func doubled(s string, r rune, size int) int {
	if r == '`' || r == '\'' || r == '‘' || r == '’' || r == '´' {
		if next, _ := utf8.DecodeRuneInString(s[size:]); next == r {
			return 2 * size
		}
	}
	return size
}

// dashes returns the size of a dash, written with one character or with two or
// three of the same.
func dashes(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	n := size
	for count := 1; count < 3; count++ {
		m := n + invisible(s[n:])
		if next, _ := utf8.DecodeRuneInString(s[m:]); next != r {
			break
		}
		n = m + size
	}
	return n
}

// ellipsis returns the size of the ellipsis that s begins with, or 0: "…",
// "...", ". . .", and each of them in brackets.
func ellipsis(s string) int {
	switch s[0] {
	case '[', '(':
		n := 1 + blanks(s[1:])
		dots := ellipsisDots(s[n:], 2)
		if dots == 0 {
			return 0
		}
		n += dots
		n += blanks(s[n:])
		if n < len(s) && (s[n] == ']' && s[0] == '[' || s[n] == ')' && s[0] == '(') {
			return n + 1
		}
		return 0
	}
	return ellipsisDots(s, 2)
}

// ellipsisDots returns the size of the dots that s begins with, or 0 if they
// are fewer than least full stops.
func ellipsisDots(s string, least int) int {
	n, weight := 0, 0
	const most = 16
	for weight < most {
		near, m := n, n
		if weight > 0 {
			near += invisible(s[n:])
			m = near + blanks(s[near:])
		}
		switch {
		case m < len(s) && s[m] == '.' && (m == near || spacedDot(s, m)):
			n, weight = m+1, weight+1
		case strings.HasPrefix(s[m:], "…"), strings.HasPrefix(s[m:], "⋯"), strings.HasPrefix(s[m:], "‥"):
			n, weight = m+3, weight+least
		default:
			if weight < least {
				return 0
			}
			return n
		}
	}
	return n
}

// spacedDot reports whether the full stop at m is one of ". . .".
func spacedDot(s string, m int) bool {
	return m+1 == len(s) || !isWordByte(s[m+1])
}

func isWordByte(b byte) bool {
	return b >= utf8.RuneSelf || ascii[b] == letter || ascii[b] == digit
}

// invisible returns the size of the invisible characters that s begins with.
func invisible(s string) int {
	n := 0
	for n < len(s) && s[n] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s[n:])
		if classOf(r, size) != ignored {
			break
		}
		n += size
	}
	return n
}

// blanks returns the size of the blanks that s begins with.
func blanks(s string) int {
	n := 0
	for n < len(s) {
		switch {
		case s[n] == ' ':
			n++
		case strings.HasPrefix(s[n:], "\u00a0"):
			n += 2
		case strings.HasPrefix(s[n:], "\u202f"), strings.HasPrefix(s[n:], "\u2009"):
			n += 3
		default:
			return n
		}
	}
	return n
}
