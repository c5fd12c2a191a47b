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

// slot is free where the hash is 0.
type slot struct {
	hash       uint64
	file, line uint32
}

const fewSlots = 8

func (t *table) find(hash uint64) *slot {
	p := &t.parts[hash>>56]
	if len(p.slots) == 0 {
		return nil
	}
	if s := p.place(hash); s.hash != 0 {
		return s
	}
	return nil
}

// add adds a hash that is not there.
func (t *table) add(s slot) {
	p := &t.parts[s.hash>>56]
	if len(p.slots)*7 <= p.taken*8 {
		p.grow()
	}
	if at := p.place(s.hash); at.hash == 0 {
		*at = s
		p.taken++
	}
}

// place returns the slot that has the hash, else the one that is free for it.
func (p *part) place(hash uint64) *slot {
	at, _ := bits.Mul64(hash<<8, uint64(len(p.slots)))
	for {
		s := &p.slots[at]
		if s.hash == hash || s.hash == 0 {
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
		if s.hash != 0 {
			*p.place(s.hash) = s
		}
	}
}
