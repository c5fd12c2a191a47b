package scan

import "math/bits"

// The functions here look at eight bytes at once. A byte is marked by its
// highest bit; of several marks the lowest is sure.
const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// plainEnd returns the index of the first byte from at on that is a quotation
// mark, a backslash, a control character or no ASCII, or the length of text.
func plainEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		word := load(text, at)
		quote, backslash := word^ones*'"', word^ones*'\\'
		// Taking one from zero, or a space from less, reaches the highest bit.
		if marks := (word | (quote - ones) | (backslash - ones) | (word - ones*' ')) & highs; marks != 0 {
			return at + bits.TrailingZeros64(marks)/8
		}
	}
	for at < len(text) && !isMark(text[at]) && text[at] < 0x80 {
		at++
	}
	return at
}

// quoteEnd returns the index of the first quotation mark from at on, or the
// length of text.
func quoteEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		quote := load(text, at) ^ ones*'"'
		if marks := (quote - ones) &^ quote & highs; marks != 0 {
			return at + bits.TrailingZeros64(marks)/8
		}
	}
	for at < len(text) && text[at] != '"' {
		at++
	}
	return at
}

// markEnd returns the index of the first byte from at on that is a quotation
// mark, a backslash or a control character, or the length of text.
func markEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		if marks := marksIn(load(text, at)); marks != 0 {
			return at + bits.TrailingZeros64(marks)/8
		}
	}
	for at < len(text) && !isMark(text[at]) {
		at++
	}
	return at
}

func isMark(c byte) bool { return c == '"' || c == '\\' || c < ' ' }

// marksIn marks quotation marks, backslashes and control characters.
func marksIn(word uint64) uint64 {
	quote := word ^ ones*'"'
	backslash := word ^ ones*'\\'
	return ((quote-ones)&^quote | (backslash-ones)&^backslash | (word-ones*' ')&^word) & highs
}

func load(text string, at int) uint64 {
	b := text[at : at+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
