package textmatch

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unlimited is the length of what two places have in common where one of them
// ends with the text: however much is taken there, it tells nothing.
const unlimited = 1 << 30

// Context returns what stands before and behind a part of the text: on each
// side at least as many code points as least says, or all there are, and so
// many that none of the other places has the same on both sides. It returns
// false where more than most characters were needed. No character that people
// see as one is cut.
func (t *Text) Context(at Range, others []Range, least, most int) (before, behind Range, ok bool) {
	need := 1
	for _, other := range others {
		if other == at {
			continue
		}
		need = max(need, 1+min(t.commonBefore(at.From, other.From, most), t.commonBehind(at.To, other.To, most)))
		if need > most {
			return Range{}, Range{}, false
		}
	}
	return Range{t.reachBefore(at.From, least, need), at.From}, Range{at.To, t.reachBehind(at.To, least, need)}, true
}

// commonBefore returns how many characters two places have in common before
// them, up to most, or unlimited where the first has no others.
func (t *Text) commonBefore(a, b, most int) int {
	for size := 256; ; size *= 8 {
		from := runeStart(t.s, a-size)
		mine, theirs := plainRunes(t.s[from:a]), plainRunes(t.s[runeStart(t.s, b-size):b])
		n := 0
		for n < len(mine) && n < len(theirs) && mine[len(mine)-1-n] == theirs[len(theirs)-1-n] {
			n++
		}
		switch {
		case n > most:
			return n
		case n < len(mine) && n < len(theirs), from > 0 && n < len(mine) && b-size <= 0:
			return n
		case from == 0 && n == len(mine):
			return unlimited
		case from == 0 && b-size <= 0:
			return n
		}
	}
}

// commonBehind is commonBefore for what stands behind.
func (t *Text) commonBehind(a, b, most int) int {
	for size := 256; ; size *= 8 {
		to := runeStart(t.s, a+size)
		mine, theirs := plainRunes(t.s[a:to]), plainRunes(t.s[b:runeStart(t.s, b+size)])
		n := 0
		for n < len(mine) && n < len(theirs) && mine[n] == theirs[n] {
			n++
		}
		switch {
		case n > most:
			return n
		case n < len(mine) && n < len(theirs), to < len(t.s) && n < len(mine) && b+size >= len(t.s):
			return n
		case to == len(t.s) && n == len(mine):
			return unlimited
		case to == len(t.s) && b+size >= len(t.s):
			return n
		}
	}
}

// reachBefore returns where a prefix begins that has at least so many code
// points, and so many that count when places are compared.
func (t *Text) reachBefore(at, least, need int) int {
	plain, end := 0, at
	for points := 0; at > 0 && (points < least || plain < need); points++ {
		r, size := utf8.DecodeLastRuneInString(t.s[:at])
		at -= size
		plain += weight(r, size)
	}
	for at > 0 && at < len(t.s) && !t.boundary(at) {
		_, size := utf8.DecodeLastRuneInString(t.s[:at])
		at -= size
	}
	if at == 0 && end >= len(byteOrderMark) && strings.HasPrefix(t.s, byteOrderMark) {
		return len(byteOrderMark)
	}
	return at
}

// byteOrderMark may stand before a text and is none of it.
const byteOrderMark = "\ufeff"

func (t *Text) reachBehind(at, least, need int) int {
	plain := 0
	for points := 0; at < len(t.s) && (points < least || plain < need); points++ {
		r, size := utf8.DecodeRuneInString(t.s[at:])
		at += size
		plain += weight(r, size)
	}
	for at > 0 && at < len(t.s) && !t.boundary(at) {
		_, size := utf8.DecodeRuneInString(t.s[at:])
		at += size
	}
	return at
}

// weight is 1 for a character that counts when places are compared. A dash
// counts little, as a run of hyphens is one.
func weight(r rune, size int) int {
	class := classOf(r, size)
	if r < utf8.RuneSelf {
		class = ascii[r]
	}
	switch class {
	case space, ignored, mark, dash:
		return 0
	}
	return 1
}

// boundary reports whether a character that people see as one ends at the byte
// offset and another begins.
func (t *Text) boundary(at int) bool {
	before, _ := utf8.DecodeLastRuneInString(t.s[:at])
	behind, _ := utf8.DecodeRuneInString(t.s[at:])
	switch {
	case before == '\r' && behind == '\n', before == '\u200d':
		return false
	case behind == '\u200d', unicode.IsMark(behind), behind >= '\U0001f3fb' && behind <= '\U0001f3ff',
		behind >= '\U000e0020' && behind <= '\U000e007f', behind >= '\u1160' && behind <= '\u11ff':
		return false
	case isRegional(before) && isRegional(behind):
		return t.regionalsBefore(at)%2 == 0
	}
	return true
}

func isRegional(r rune) bool { return r >= '\U0001f1e6' && r <= '\U0001f1ff' }

func (t *Text) regionalsBefore(at int) int {
	const most = 64
	n := 0
	for ; n < most && at > 0; n++ {
		r, size := utf8.DecodeLastRuneInString(t.s[:at])
		if !isRegional(r) {
			break
		}
		at -= size
	}
	return n
}

// Copies calls visit for each place that has the same bytes as a part of the
// text, until visit returns false.
func (t *Text) Copies(part Range, visit func(Range) bool) {
	want := t.s[part.From:part.To]
	for at := 0; want != ""; {
		i := strings.Index(t.s[at:], want)
		if i < 0 || !visit(Range{at + i, at + i + len(want)}) {
			return
		}
		at += i + len(want)
	}
}
