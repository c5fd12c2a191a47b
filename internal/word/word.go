// Package word looks at a text eight bytes at a time, and at characters of two
// and three bytes two at a time. It knows what many texts are made of; what it
// does not know it leaves to others.
package word

import "math/bits"

// Word is eight bytes of a text, the first one lowest.
type Word uint64

// At returns the bytes of s from i on, of which there are eight.
func At(s string, i int) Word {
	b := s[i : i+8]
	return Word(b[0]) | Word(b[1])<<8 | Word(b[2])<<16 | Word(b[3])<<24 |
		Word(b[4])<<32 | Word(b[5])<<40 | Word(b[6])<<48 | Word(b[7])<<56
}

// four returns the first four bytes of s.
func four(s string) Word {
	b := s[:4]
	return Word(b[0]) | Word(b[1])<<8 | Word(b[2])<<16 | Word(b[3])<<24
}

const (
	// Ones is a one in each byte: times a byte, it is eight of it.
	Ones Word = 0x0101010101010101
	// Highs is the highest bit of each byte.
	Highs = Ones << 7
)

// Has reports whether one of the bytes is below least, which is at most 0x80,
// or is a or b.
func (w Word) Has(least, a, b byte) bool {
	// Taking away what a byte falls short of borrows into its highest bit.
	isA, isB := w^Ones*Word(a), w^Ones*Word(b)
	return ((w-Ones*Word(least))&^w|(isA-Ones)&^isA|(isB-Ones)&^isB)&Highs != 0
}

// ASCII reports whether all bytes are ASCII, and none is DEL.
func (w Word) ASCII() bool { return (w|(w+Ones))&Highs == 0 }

// First returns the index of the first byte whose highest bit is set in marks,
// of which one is.
func (marks Word) First() int { return bits.TrailingZeros64(uint64(marks&Highs)) / 8 }
