package form

// Latin and Cyrillic texts mix ASCII with characters of two bytes, and no branch
// foretells where. Eight bytes of both are judged at once if they are of blocks
// of 64 characters that are all settled: behind a first byte of such a block
// there may be any second byte.
const (
	// Latin letters with marks begin with the bytes from firstLatin to lastLatin.
	firstLatin, lastLatin = 0xc3, 0xcb
	// Russian and Ukrainian letters begin with cyrillic and the byte behind it.
	cyrillic = 0xd0
)

// beginsPair reports whether c is the first byte of one of the blocks.
func beginsPair(c byte) bool {
	return firstLatin <= c && c <= lastLatin || c&^1 == cyrillic
}

// pairsEnd passes over printable ASCII, characters of the blocks and others that
// are settled, from the beginning of a character on, and returns where the first
// begins that is neither. It stops behind one of the others where two characters
// of ASCII follow, which is passed over faster alone, and where fewer than eight
// bytes are left that are not known.
func pairsEnd(s string, at int) int {
	open := uint64(0)
	for at+8 <= len(s) {
		first, wrong := pairs(eightAt(s, at), open)
		if wrong == 0 {
			open = first >> 56
			at += 8
			continue
		}
		from := beginning(s, at+firstOf(wrong))
		if at = settledOne(s, from); at == from || beginsASCII(s[at:]) {
			return at
		}
		open = 0
	}
	if last := len(s) - 8; last > 0 {
		// Of the last eight bytes some are known.
		inside := uint64(0)
		if s[last-1] >= 0xc0 {
			inside = 0x80
		}
		if first, wrong := pairs(eightAt(s, last), inside); wrong == 0 && first>>56 == 0 {
			return len(s)
		}
	}
	return at - int(open>>7)
}

// beginsASCII reports whether a text begins with two characters of ASCII.
func beginsASCII(s string) bool { return len(s) > 1 && s[0] < 0x80 && s[1] < 0x80 }

// beginning returns where the character begins of which the byte at at should
// be a part.
func beginning(s string, at int) int {
	if at > 0 && s[at-1] >= 0xc0 {
		return at - 1
	}
	return at
}

// pairs marks the bytes that begin a character of the blocks, and those that are
// wrong where such characters and printable ASCII are. In open the lowest byte
// is marked if it is the second one of a character.
func pairs(eight, open uint64) (first, wrong uint64) {
	// Without its highest bit a byte has room for a sum, which reaches that bit
	// from some byte on.
	low := eight &^ highs
	isLatin := (low + ones*(0x100-firstLatin)) &^ (low + ones*(0xff-lastLatin))
	noCyrillic := (low&^ones ^ ones*(cyrillic-0x80)) + ones*0x7f
	first = (isLatin | ^noCyrillic) & eight & highs
	second := first<<8 | open
	isPrintable := (low + ones*(0x80-' ')) &^ (low + ones)
	// A byte has its highest bit where it is a first or a second one, and only
	// there; the bit below it is unset in a second one; others are printable.
	return first, (eight ^ first ^ second | second&(eight<<1) | ^(eight | isPrintable)) & highs
}
