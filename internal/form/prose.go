package form

import "unicode/utf8"

// Text reports whether s is prose as it should be: not [Blank], nothing
// [Unsafe] in it, [Normalized]. It looks at a text once where these would
// three times.
func Text(s string) bool {
	if s == "" || (s[0] <= ' ' || s[0] >= 0x7f) && Blank(s) {
		return false
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\n' && c != '\t' || c == 0x7f {
				return false
			}
			i += 1 + printable(s[i+1:])
			continue
		}
		r, size := decode(s[i:])
		if r == utf8.RuneError && size == 1 || r < 0xa0 || turns(r) {
			return false
		}
		if r >= 0x300 && !composed(r) {
			_, _, unsafe := Unsafe(s[i:])
			return !unsafe && Normalized(s)
		}
		i += size
	}
	return true
}

// decode does what [utf8.DecodeRuneInString] does, and does it faster for the
// letters of two bytes.
func decode(s string) (rune, int) {
	if len(s) > 1 && 0xc2 <= s[0] && s[0] <= 0xdf && s[1]&0xc0 == 0x80 {
		return rune(s[0]&0x1f)<<6 | rune(s[1]&0x3f), 2
	}
	return utf8.DecodeRuneInString(s)
}

// printable returns how many bytes s begins with, in steps of eight, that are
// printable ASCII.
func printable(s string) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	i := 0
	for ; i+8 <= len(s); i += 8 {
		b := s[i : i+8]
		word := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		// Taking a space from a lower byte, or adding one to DEL, reaches the
		// highest bit.
		if (word|(word-ones*' ')|(word+ones))&highs != 0 {
			break
		}
	}
	return i
}
