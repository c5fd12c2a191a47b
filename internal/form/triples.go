package form

// firstTriple is the first byte from which on characters of three bytes are taken
// two at a time: those of Chinese, Japanese and Korean. Marks stand among others.
const firstTriple = 0xe3

// triplesEnd passes over settled characters of three bytes, two at a time, and
// stops at the latest where fewer than eight bytes are left.
func triplesEnd(s string, at int) int {
	for at+8 <= len(s) {
		eight := eightAt(s, at)
		if eight&0xc0c0f0_c0c0f0 != 0x8080e0_8080e0 {
			break
		}
		first, second := eight&0xf<<6|eight>>8&0x3f, eight>>24&0xf<<6|eight>>32&0x3f
		if min(first, second) < 0x800>>6 ||
			!settled(runeClasses[uint64(runeBlocks[first])<<6|eight>>16&0x3f]) ||
			!settled(runeClasses[uint64(runeBlocks[second])<<6|eight>>40&0x3f]) {
			break
		}
		at += 6
	}
	return at
}
