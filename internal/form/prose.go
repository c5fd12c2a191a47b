package form

import "unicode/utf8"

// Text reports whether s is prose as it should be: not [Blank], nothing
// [Unsafe] in it, [Normalized]. It looks at a text once where these would
// three times.
func Text(s string) bool { return TextFrom(s, 0) }

// TextFrom does what [Text] does for a text of which the bytes before at are
// known to be printable ASCII.
func TextFrom(s string, at int) bool {
	if s == "" || (s[0] <= ' ' || s[0] >= 0x7f) && Blank(s) {
		return false
	}
	for at < len(s) {
		if s[at] < utf8.RuneSelf {
			at = printableEnd(s, at)
			if at < len(s) && s[at] < utf8.RuneSelf {
				if s[at] != '\n' && s[at] != '\t' {
					return false
				}
				at++
			}
			continue
		}
		if beginsPair(s[at]) {
			if end := pairsEnd(s, at); end > at {
				at = end
				continue
			}
		}
		if s[at] >= firstTriple {
			at = triplesEnd(s, at)
		}
		at = settledEnd(s, at)
		if at == len(s) || s[at] < utf8.RuneSelf {
			continue
		}
		end, sure := otherEnd(s, at)
		if !sure {
			_, _, unsafe := Unsafe(s[at:])
			return !unsafe && Normalized(s)
		}
		at = end
	}
	return true
}

// settledEnd passes over characters of two and three bytes that are settled and
// spaces between them, without putting their bytes together.
func settledEnd(s string, at int) int {
	for at+2 < len(s) {
		first, second := s[at], s[at+1]
		if second&0xc0 != 0x80 {
			if first == ' ' && second > cyrillic+1 { // such as between Arabic words
				at++
				continue
			}
			return at
		}
		switch {
		case 0xc2 <= first && first <= 0xdf:
			if !settled(runeClasses[uint(runeBlocks[first&0x1f])<<6|uint(second&0x3f)]) {
				return at
			}
			at += 2
		case first&0xf0 == 0xe0:
			block, third := uint(first&0xf)<<6|uint(second&0x3f), s[at+2]
			if block < 0x800>>6 || third&0xc0 != 0x80 || !settled(runeClasses[uint(runeBlocks[block])<<6|uint(third&0x3f)]) {
				return at
			}
			at += 3
		default:
			return at
		}
	}
	return at
}

// settledOne passes over one character that is settled, such as the dashes and
// quotation marks between pairs.
func settledOne(s string, at int) int {
	if r, size := decode(s[at:]); r != utf8.RuneError && r >= utf8.RuneSelf && settled(classOf(r)) {
		return at + size
	}
	return at
}

// otherEnd passes over a character of four bytes, the last of a text, or marks.
func otherEnd(s string, at int) (end int, sure bool) {
	r, size := decode(s[at:])
	switch class := classOf(r); {
	case r == utf8.RuneError:
		return at, false
	case settled(class):
		return at + size, true
	case class < firstMark:
		return at, false
	case marks[class-firstMark].joins == "" && rowEnds(s, at+size):
		return at + size, true // alone, it has no order to keep
	default:
		return marksEnd(s, at)
	}
}

// rowEnds reports whether a row of marks ends at at: whether nothing follows, or
// a character that is settled.
func rowEnds(s string, at int) bool {
	if at == len(s) || s[at] < utf8.RuneSelf {
		return true
	}
	r, _ := decode(s[at:])
	return settled(classOf(r))
}

// decode does what [utf8.DecodeRuneInString] does, and does it faster for
// characters of two and three bytes. What is no character comes out as
// [utf8.RuneError].
func decode(s string) (rune, int) {
	if len(s) > 2 {
		first, second, third := s[0], s[1], s[2]
		if first < 0xe0 && first >= 0xc2 && second&0xc0 == 0x80 {
			return rune(first&0x1f)<<6 | rune(second&0x3f), 2
		}
		if first&0xf0 == 0xe0 && second&0xc0 == 0x80 && third&0xc0 == 0x80 {
			r := rune(first&0xf)<<12 | rune(second&0x3f)<<6 | rune(third&0x3f)
			if r >= 0x800 && (r < 0xd800 || r > 0xdfff) {
				return r, 3
			}
		}
	}
	return utf8.DecodeRuneInString(s)
}
