package form

import "math/bits"

// Eight bytes of a text are looked at as one number, the first byte lowest. An
// answer is a number too, with the highest bit of a byte for a mark at it. What
// is said of that in package word is said here again: this one stands alone.
const (
	// ones is a one in each byte: times a byte, it is eight of it.
	ones uint64 = 0x0101010101010101
	// highs is the highest bit of each byte.
	highs = ones << 7
)

// eightAt returns the bytes of s from i on, of which there are eight.
func eightAt(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// firstOf returns the index of the first byte that is marked.
func firstOf(marks uint64) int { return bits.TrailingZeros64(marks) / 8 }

// printableEnd returns the index of the first byte from at on that is no
// printable ASCII, or the length of s.
func printableEnd(s string, at int) int {
	for ; at+8 <= len(s); at += 8 {
		if others := unprintable(eightAt(s, at)); others != 0 {
			return at + firstOf(others)
		}
	}
	if last := len(s) - 8; last >= 0 {
		// The last eight bytes without those before at. Zeros take their place at
		// the end, the first of which is found if nothing else is.
		return at + firstOf(unprintable(eightAt(s, last)>>(8*uint(at-last))))
	}
	for at < len(s) && s[at] >= ' ' && s[at] < 0x7f {
		at++
	}
	return at
}

// unprintable marks the bytes that are no printable ASCII. Of several marks the
// first is sure.
func unprintable(eight uint64) uint64 {
	// Taking a space from a lower byte, or adding one to DEL, reaches the highest
	// bit.
	return (eight | (eight - ones*' ') | (eight + ones)) & highs
}
