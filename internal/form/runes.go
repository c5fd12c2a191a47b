package form

import (
	"strings"
	"unicode/utf8"
)

//go:generate go run generate_runes.go

// The classes of characters, as far as they are sure. Everything else is for
// the tables of Unicode.
const (
	unsure uint8 = iota
	// ordinary characters show something, are composed as they stand and
	// combine with nothing before them.
	ordinary
	// composite ones are the same, and made of several by composition.
	composite
	// quiet ones show nothing on their own, and are allowed.
	quiet
	// firstMark and the classes behind it are those of marks that may combine
	// with what stands before them.
	firstMark
)

// mark is what the marks of one class have in common.
type mark struct {
	// order is their canonical combining class.
	order uint8
	// joins are the characters with which they are composed to another one.
	joins string
}

// classOf returns the class of a character.
func classOf(r rune) uint8 {
	if r < 0x10000 {
		return runeClasses[uint(runeBlocks[r>>6])<<6|uint(r&63)]
	}
	if r >= 0x1f000 && r <= 0x1faff || r >= 0x20000 && r <= 0x2a6df {
		return ordinary // emoji, rarer Chinese characters
	}
	return unsure
}

// settled reports whether characters of the class are composed as they stand
// and combine with nothing before them.
func settled(class uint8) bool { return class-1 < firstMark-1 }

// mostMarks is how many marks in a row are looked at here. The library puts
// something between those of a longer row.
const mostMarks = 16

// marksEnd passes over the marks at at, which stand behind a character that is
// settled or at the beginning, and returns false if they may have to be written
// otherwise.
func marksEnd(s string, at int) (end int, sure bool) {
	base, _ := utf8.DecodeLastRuneInString(s[:at])
	before := uint8(0)
	for range mostMarks {
		if at == len(s) {
			return at, true
		}
		r, size := decode(s[at:])
		class := classOf(r)
		if settled(class) || class == unsure {
			return at, true
		}
		m := &marks[class-firstMark]
		if m.order < before && m.order > 0 || m.order >= before && m.joins != "" && m.mayJoin(base, before) {
			return at, false
		}
		if before = m.order; before == 0 {
			base = r
		}
		at += size
	}
	return at, false
}

// mayJoin reports whether the mark may be composed with the character that it
// stands behind. One of the same order between them keeps them apart.
func (m *mark) mayJoin(base rune, before uint8) bool {
	return (m.order > before || before == 0) && (classOf(base) == composite || strings.ContainsRune(m.joins, base))
}
