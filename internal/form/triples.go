package form

// firstTriple is the first byte from which on characters of three bytes are taken
// two at a time: those of Chinese, Japanese and Korean. Marks stand among others.
const firstTriple = 0xe3

// triplesEnd passes over settled characters of three bytes, two at a time where
// two stand together, and single spaces before such characters, and stops at the
// latest where fewer than eight bytes are left.
func triplesEnd(s string, at int) int {
	for at+8 <= len(s) {
		eight := eightAt(s, at)
		switch {
		case eight&0xc0c0f0 != 0x8080e0:
			if eight&0xff != ' ' || eight>>8&0xff < firstTriple {
				return at
			}
			at++ // such as between Korean words
		case !settledTriple(eight):
			return at
		case eight&0xc0c0f0_000000 == 0x8080e0_000000 && settledTriple(eight>>24):
			at += 6
		default:
			at += 3
		}
	}
	return at
}

// settledTriple reports whether the character of three bytes that the lowest
// three are is settled.
func settledTriple(eight uint64) bool {
	block := eight&0xf<<6 | eight>>8&0x3f
	return block >= 0x800>>6 && settled(runeClasses[uint64(runeBlocks[block])<<6|eight>>16&0x3f])
}
