package word

// Pairs marks what is wrong in a word where characters of two bytes from U+00C0
// on may stand among ASCII, and the bytes that such characters begin with. In open
// the lowest byte is marked if the byte before the word is one of those.
func (w Word) Pairs(open Word) (first, wrong Word) {
	// The bits of a first byte begin with 110. Those of C0, C1 and C2 do as well,
	// which begin none of these characters.
	first = w & (w << 1) &^ (w << 2) & (w&(Ones*0x1f) + Ones*(0x80-3)) & Highs
	// A byte is above ASCII where it is a first or a second one, and only there;
	// the bits of a second one begin with 10.
	second := first<<8 | open
	return first, (w ^ first ^ second | second&(w<<1)) & Highs
}

// Open is what [Word.Pairs] has to know of the word before.
func Open(first Word) Word { return first >> 56 }

// Beginning returns where the character of two bytes begins of which the byte at
// at should be the second one, or at if it should not be one.
func Beginning(text string, at int) int {
	if at > 0 && text[at-1] >= 0xc0 {
		return at - 1
	}
	return at
}
