package word

// OrdinaryEnd passes over characters of two and three bytes that are written as
// they are in YAML and in JSON, and single spaces before those of three or more,
// and returns where it stopped: at the latest where fewer than three bytes are
// left.
func OrdinaryEnd(s string, at int) int {
	for at+2 < len(s) {
		if at+8 <= len(s) {
			switch w := At(s, at); {
			case twoOfThree(w):
				at += 6
				continue
			case twoOfTwo(w):
				at += 4
				continue
			}
		}
		first, second, third := s[at], s[at+1], s[at+2]
		switch {
		case second&0xc0 != 0x80:
			if first != ' ' || second < 0xe0 {
				return at
			}
			at++
		case 0xc3 <= first && first <= 0xdf, first == 0xc2 && second >= 0xa0:
			at += 2
		case third&0xc0 != 0x80 || first < 0xe0 || first > 0xef,
			first == 0xe0 && second < 0xa0, first == 0xed && second >= 0xa0, // no characters
			first == 0xe2 && second == 0x80 && third&0xfe == 0xa8, // the line breaks of Unicode
			first == 0xef && (second == 0xbb || second == 0xbf):   // the byte order mark among others
			return at
		default:
			at += 3
		}
	}
	return at
}

// twoOfTwo reports whether a word begins with two characters of two bytes, none
// of which is of Latin-1.
func twoOfTwo(w Word) bool {
	return w&0xc0e0c0e0 == 0x80c080c0 && w&0x1c != 0 && w&0x1c0000 != 0
}

// twoOfThree reports whether a word begins with two characters of three bytes,
// of blocks in which all are ordinary.
func twoOfThree(w Word) bool {
	// A bit for each of the first bytes from E0 on, without E0, E2, ED and EF.
	const whole = 0b0101_1111_1111_1010
	return w&0xc0e0ffc0e0ff == 0x80a0e080a0e0 || w&0xc0c0f0c0c0f0 == 0x8080e08080e0 && whole>>(w&0xf)&(whole>>(w>>24&0xf))&1 == 1
}
