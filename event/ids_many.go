package event

import (
	"hash/maphash"
	"math/bits"
)

// manyIDs are more ids of a list than are found without further memory. The time
// that each takes does not grow with their number.
type manyIDs[T ~string] struct {
	// all are the ids by their index in the list.
	all []T
	// slots hold indexes in all plus one: that of an id stands where its hash
	// sends it, or in the next slot that was free. They are a power of two, and
	// at least twice as many as the ids.
	slots []uint32
}

// seed makes it impossible to foretell which ids meet in a slot.
var seed = maphash.MakeSeed()

// begin begins with the first ids of a list that will have so many at least.
func (m *manyIDs[T]) begin(ids []T, least int) {
	m.all = make([]T, 0, max(least, 2*len(ids)))
	m.slots = make([]uint32, 1<<bits.Len(uint(2*cap(m.all)-1)))
	for _, id := range ids {
		m.add(id)
	}
}

// add enters the next id of the list and reports whether it is new; one that is
// empty always is.
func (m *manyIDs[T]) add(id T) bool {
	m.all = append(m.all, id)
	if 2*len(m.all) > len(m.slots) {
		m.grow()
	}
	slot := m.slot(id)
	if *slot != 0 {
		return id == ""
	}
	*slot = uint32(len(m.all))
	return true
}

// grow makes room for four times as many ids. The last of them is not entered
// yet.
func (m *manyIDs[T]) grow() {
	m.slots = make([]uint32, 4*len(m.slots))
	for i, id := range m.all[:len(m.all)-1] {
		if slot := m.slot(id); *slot == 0 {
			*slot = uint32(i + 1)
		}
	}
}

// find returns the index of the first element that has the id.
func (m *manyIDs[T]) find(id T) (int, bool) {
	i := int(*m.slot(id)) - 1
	return i, i >= 0
}

// slot returns the slot of an id, or the free one that it would have.
func (m *manyIDs[T]) slot(id T) *uint32 {
	last := uint64(len(m.slots) - 1)
	for at := maphash.String(seed, string(id)); ; at++ {
		slot := &m.slots[at&last]
		if *slot == 0 || m.all[*slot-1] == id {
			return slot
		}
	}
}
