package textmatch

import "math/bits"

// grams remembers in which blocks each word and each pair of neighbouring words
// begins. Words are told apart by hash alone: a block may be named for nothing,
// none is left out.
type grams struct {
	// ends has for each bucket where its blocks end in places; they begin where
	// those of the bucket before end.
	ends   []uint32
	places []uint16
	last   []uint16
	mask   uint32
}

const (
	wordSalt = 0x9e3779b1
	pairSalt = 0x85ebca6b
)

func wordGram(h uint32) uint32 { return mix(h * wordSalt) }

func pairGram(a, b uint32) uint32 { return mix(bits.RotateLeft32(a*pairSalt, 13) ^ b*wordSalt) }

func mix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x7feb352d
	h ^= h >> 15
	if h == 0 {
		return 1
	}
	return h
}

// prepare makes room for a text of the size: one bucket for 8 to 16 bytes.
func (g *grams) prepare(size int) {
	buckets := 1 << max(4, bits.Len(uint(size/16)))
	g.mask = uint32(buckets - 1)
	g.ends = make([]uint32, buckets)
	g.last = make([]uint16, buckets)
}

// count notes that the gram, which is 0 for none, begins in the block.
func (g *grams) count(block int, gram uint32) {
	if bucket := gram & g.mask; gram != 0 && g.last[bucket] != uint16(block)+1 {
		g.last[bucket] = uint16(block) + 1
		g.ends[bucket]++
	}
}

// allot turns counts into room.
func (g *grams) allot() {
	total := uint32(0)
	for i, n := range g.ends {
		g.ends[i] = total
		total += n
	}
	g.places = make([]uint16, total)
	clear(g.last)
}

// put is count again, which now notes the block itself.
func (g *grams) put(block int, gram uint32) {
	if bucket := gram & g.mask; gram != 0 && g.last[bucket] != uint16(block)+1 {
		g.last[bucket] = uint16(block) + 1
		g.places[g.ends[bucket]] = uint16(block)
		g.ends[bucket]++
	}
}

func (g *grams) close() { g.last = nil }

// blocks returns the blocks in which the gram may begin, in order.
func (g *grams) blocks(gram uint32) []uint16 {
	bucket := gram & g.mask
	from := uint32(0)
	if bucket > 0 {
		from = g.ends[bucket-1]
	}
	return g.places[from:g.ends[bucket]]
}
