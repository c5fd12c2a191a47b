package emit

// word is eight bytes of a text, looked at together.
type word uint64

// wordAt returns the bytes of s from i on, of which there are eight.
func wordAt(s string, i int) word {
	b := s[i : i+8]
	return word(b[0]) | word(b[1])<<8 | word(b[2])<<16 | word(b[3])<<24 |
		word(b[4])<<32 | word(b[5])<<40 | word(b[6])<<48 | word(b[7])<<56
}

const (
	ones  word = 0x0101010101010101
	highs      = ones << 7
)

// has reports whether one of the bytes is below least, which is at most 0x80,
// or is a or b.
func (w word) has(least, a, b byte) bool {
	// Taking away what a byte falls short of borrows into its highest bit.
	isA, isB := w^ones*word(a), w^ones*word(b)
	return ((w-ones*word(least))&^w|(isA-ones)&^isA|(isB-ones)&^isB)&highs != 0
}

// ascii reports whether all bytes are ASCII, and none is DEL.
func (w word) ascii() bool { return (w|(w+ones))&highs == 0 }
