package duplicate

import "math/bits"

// table is a hash table that wastes little and grows in small steps, so that
// the ids of a million events take little more memory than they must.
type table struct{ parts [256]part }

// part has the hashes that begin with one byte. It is searched from where a
// hash belongs, and at most seven of eight slots are taken.
type part struct {
	slots []slot
	taken int
}

// slot has a hash, in two halves so that it takes twelve bytes, and what was
// remembered of it. It is free where that is 0.
type slot struct{ high, low, place uint32 }

func (s *slot) hash() uint64 { return uint64(s.high)<<32 | uint64(s.low) }

const fewSlots = 8

// find returns what was remembered of a hash, 0 where that is nothing.
func (t *table) find(hash uint64) uint32 {
	p := &t.parts[hash>>56]
	if len(p.slots) == 0 {
		return 0
	}
	return p.slotOf(hash).place
}

// add remembers something of a hash that is not there. It returns false where
// it is.
func (t *table) add(hash uint64, place uint32) bool {
	p := &t.parts[hash>>56]
	if len(p.slots)*7 <= p.taken*8 {
		p.grow()
	}
	at := p.slotOf(hash)
	if at.place != 0 {
		return false
	}
	*at = slot{uint32(hash >> 32), uint32(hash), place}
	p.taken++
	return true
}

// slotOf returns the slot that has the hash, else the one that is free for it.
func (p *part) slotOf(hash uint64) *slot {
	at, _ := bits.Mul64(hash<<8, uint64(len(p.slots)))
	for {
		s := &p.slots[at]
		if s.place == 0 || s.hash() == hash {
			return s
		}
		if at++; at == uint64(len(p.slots)) {
			at = 0
		}
	}
}

func (p *part) grow() {
	old := p.slots
	p.slots = make([]slot, max(fewSlots, len(old)+len(old)/4))
	for _, s := range old {
		if s.place != 0 {
			*p.slotOf(s.hash()) = s
		}
	}
}
