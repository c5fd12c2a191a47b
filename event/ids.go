package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// few is how many ids are found without a map; an event of ordinary size needs
// none.
const few = 24

// slots are where the first few ids are looked for. They are more than twice as
// many, so that two of them seldom meet.
const slots = 64

// suggestions is how many unresolved references of a kind are told what they
// may have meant.
const suggestions = 25

// ids are the ids of one kind in an event, by their index in its list.
type ids[T ~string] struct {
	// list is the name of the event's list, noun that of an element.
	list, noun string
	first      [few]T
	// slots hold indexes in first plus one: that of an id stands where its look
	// sends it, or in the next slot that was free.
	slots  [slots]uint8
	many   *manyIDs
	length int
	// expected is how many there will be, where that is known.
	expected int
	// used says of the first few ids whether something refers to them.
	used       [few]bool
	unresolved int
	// incomplete says that an id has a finding of its own, so that a reference
	// that finds nothing may be right.
	incomplete bool
}

// begin says which list the ids are of, and how many it has.
func (s *ids[T]) begin(list, noun string, length int) {
	s.list, s.noun, s.expected = list, noun, length
}

// add enters the next id of the list and reports whether it is new.
func (s *ids[T]) add(id T) bool {
	i := s.length
	s.length++
	if i >= few {
		if i == few {
			s.begun()
		}
		return s.many.add(string(id))
	}
	s.first[i] = id
	slot := s.slot(id)
	if *slot != 0 {
		return id == ""
	}
	*slot = uint8(i + 1)
	return true
}

// begun lets there be more ids than the first few.
func (s *ids[T]) begun() {
	s.many = newManyIDs(max(s.expected, 2*few))
	for _, id := range s.first {
		s.many.add(string(id))
	}
}

// release lets go of the ids.
func (s *ids[T]) release() {
	if s.many != nil {
		s.many.release()
	}
}

// find returns the index of the first element that has the id.
func (s *ids[T]) find(id T) (int, bool) {
	if s.many != nil {
		return s.many.find(string(id))
	}
	i := int(*s.slot(id)) - 1
	return i, i >= 0
}

// slot returns the slot of an id of the first few, or the free one that it
// would have.
func (s *ids[T]) slot(id T) *uint8 {
	for at := look(id); ; at++ {
		slot := &s.slots[at%slots]
		if *slot == 0 || s.first[*slot-1] == id {
			return slot
		}
	}
}

// look is made of the length of an id and its first and last byte, by which most
// ids of a list differ.
func look[T ~string](id T) uint32 {
	if id == "" {
		return 0
	}
	seen := uint32(len(id))<<16 | uint32(id[0])<<8 | uint32(id[len(id)-1])
	return seen * 0x9E3779B1 >> 26 // by the golden ratio; the bits in front are mixed best
}

// target returns the index of the element that has the id, -1 if none has.
func (s *ids[T]) target(id T) int {
	if i, ok := s.find(id); ok {
		return i
	}
	return -1
}

// use notes that something refers to the element at i.
func (s *ids[T]) use(i int) {
	if s.many != nil {
		s.many.use(i)
		return
	}
	s.used[i] = true
}

// isUsed reports whether something refers to the element at i.
func (s *ids[T]) isUsed(i int) bool {
	if s.many != nil {
		return s.many.isUsed(i)
	}
	return s.used[i]
}

// note enters the next id of the list and notes a second one of its kind.
func (s *ids[T]) note(r *check.Report, id T) {
	if !s.add(id) {
		s.noteRepeated(r, id)
	}
}

func (s *ids[T]) noteRepeated(r *check.Report, id T) {
	if at := place(s.list, s.length-1).Member("id"); r.Clean(at) {
		first, _ := s.find(id)
		r.Add(at, diag.DuplicateID, "the id "+diag.Quote(string(id))+" is that of "+
			string(place(s.list, first).Pointer())+" already", "")
	}
}

// resolve follows a reference and notes one that finds nothing.
func (s *ids[T]) resolve(r *check.Report, x *index, from reference, id T) {
	if i, found := s.find(id); found {
		s.use(i)
		x.directions.note(from, i)
	} else if id != "" {
		s.noteUnresolved(r, x, from, id)
	}
}

// noteUnresolved notes a reference that finds nothing. One that is no id gets
// better advice than its form gives.
func (s *ids[T]) noteUnresolved(r *check.Report, x *index, from reference, id T) {
	clean := r.Clean(from.place())
	if !clean && !r.Found(from.place()) || s.unsure(r) {
		return
	}
	hint := ""
	if s.unresolved++; s.unresolved <= suggestions {
		hint = advise(x, s, string(id))
	}
	if !clean {
		r.Advise(from.place(), diag.InvalidID, hint)
		return
	}
	r.Add(from.place(), diag.UnresolvedReference, "no "+s.noun+" has id "+diag.Quote(string(id)), hint)
}

// unsure reports whether an id of the list has a finding, asking the report
// once.
func (s *ids[T]) unsure(r *check.Report) bool {
	if s.unresolved > 0 || s.incomplete {
		return s.incomplete
	}
	s.incomplete = r.Found(member(s.list))
	for i := 0; i < s.length && !s.incomplete; i++ {
		s.incomplete = !r.Clean(place(s.list, i).Member("id"))
	}
	return s.incomplete
}
