package event

import (
	"hash/maphash"
	"math/bits"
	"sync"
)

// manyIDs are more ids of a list than are found without further memory, which is
// taken again. The time that each takes does not grow with their number.
type manyIDs struct {
	// all are the ids by their index in the list.
	all []string
	// slots hold indexes in all plus one: that of an id stands where its hash
	// sends it, or in the next slot that was free. They are a power of two, and
	// at least twice as many as the ids.
	slots []uint32
	// used says of each whether something refers to it, once something does.
	used []bool
}

// seed makes it impossible to foretell which ids meet in a slot.
var seed = maphash.MakeSeed()

var manyIDsUsed = sync.Pool{New: func() any { return new(manyIDs) }}

// newManyIDs makes room for so many ids at least. They must be released.
func newManyIDs(least int) *manyIDs {
	m := manyIDsUsed.Get().(*manyIDs)
	m.begin(least)
	return m
}

func (m *manyIDs) begin(least int) {
	if cap(m.all) < least {
		m.all = make([]string, 0, least)
	}
	m.slots = zeroed(m.slots, 1<<bits.Len(uint(2*least-1)))
	m.used = m.used[:0]
}

// zeroed returns so many zero values, in the memory of others that are not
// wanted any more if there is enough of it.
func zeroed[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n)
	}
	old = old[:n]
	clear(old)
	return old
}

// mostIDsKept is how many ids there may have been in memory that is taken again.
const mostIDsKept = 1 << 16

// release lets go of the ids.
func (m *manyIDs) release() {
	if cap(m.all) > mostIDsKept {
		return
	}
	clear(m.all)
	m.all = m.all[:0]
	manyIDsUsed.Put(m)
}

// add enters the next id of the list and reports whether it is new; one that is
// empty always is.
func (m *manyIDs) add(id string) bool {
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
func (m *manyIDs) grow() {
	m.slots = make([]uint32, 4*len(m.slots))
	for i, id := range m.all[:len(m.all)-1] {
		if slot := m.slot(id); *slot == 0 {
			*slot = uint32(i + 1)
		}
	}
}

// find returns the index of the first element that has the id.
func (m *manyIDs) find(id string) (int, bool) {
	i := int(*m.slot(id)) - 1
	return i, i >= 0
}

// use notes that something refers to the element at i. No further ids come.
func (m *manyIDs) use(i int) {
	if len(m.used) == 0 {
		m.used = zeroed(m.used, len(m.all))
	}
	m.used[i] = true
}

// isUsed reports whether something refers to the element at i.
func (m *manyIDs) isUsed(i int) bool { return len(m.used) > 0 && m.used[i] }

// slot returns the slot of an id, or the free one that it would have.
func (m *manyIDs) slot(id string) *uint32 {
	last := uint64(len(m.slots) - 1)
	for at := maphash.String(seed, id); ; at++ {
		slot := &m.slots[at&last]
		if *slot == 0 || m.all[*slot-1] == id {
			return slot
		}
	}
}
