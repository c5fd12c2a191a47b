package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/nearest"
)

// few is how many ids are looked up one after the other; an event of ordinary
// size needs no map.
const few = 24

// suggestions is how many unresolved references of a kind are told what they
// may have meant.
const suggestions = 100

// ids are the ids of one kind in an event, by their index in its list.
type ids[T ~string] struct {
	// list is the name of the event's list, noun that of an element.
	list, noun string
	first      [few]T
	rest       []T
	length     int
	index      map[T]int
	unresolved int
	// incomplete says that an id has a finding of its own, so that a reference
	// that finds nothing may be right.
	incomplete bool
}

// add enters the next id of the list and reports whether it is new.
func (s *ids[T]) add(id T) bool {
	if id == "" {
		s.length++
		return true
	}
	_, known := s.find(id)
	if s.length < few {
		s.first[s.length] = id
	} else {
		s.addToIndex(id)
	}
	s.length++
	return !known
}

func (s *ids[T]) addToIndex(id T) {
	if s.index == nil {
		s.index = make(map[T]int)
		for i, earlier := range s.first {
			if _, known := s.index[earlier]; !known {
				s.index[earlier] = i
			}
		}
	}
	if _, known := s.index[id]; !known {
		s.index[id] = s.length
		s.rest = append(s.rest, id)
	}
}

// find returns the index of the first element that has the id.
func (s *ids[T]) find(id T) (int, bool) {
	if s.index != nil {
		i, ok := s.index[id]
		return i, ok
	}
	for i := range min(s.length, few) {
		if s.first[i] == id {
			return i, true
		}
	}
	return 0, false
}

// note enters the next id of the list and notes a second one of its kind.
func (s *ids[T]) note(r *check.Report, id T) {
	at := place(s.list, s.length).Member("id")
	if !s.add(id) && r.Clean(at) {
		first, _ := s.find(id)
		r.Add(at, diag.DuplicateID, "the id "+diag.Quote(string(id))+" is that of "+
			string(place(s.list, first).Pointer())+" already", "")
	}
}

// resolve notes a reference that finds nothing.
func (s *ids[T]) resolve(r *check.Report, at check.Place, id T) {
	if _, found := s.find(id); found || id == "" || !r.Clean(at) || s.unsure(r) {
		return
	}
	hint := ""
	if s.unresolved++; s.unresolved <= suggestions {
		hint = s.suggest(string(id))
	}
	r.Add(at, diag.UnresolvedReference, "no "+s.noun+" has id "+diag.Quote(string(id)), hint)
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

func (s *ids[T]) suggest(id string) string {
	word, ok := nearest.Nearest(id, func(yield func(string) bool) {
		for _, candidate := range s.first[:min(s.length, few)] {
			if !yield(string(candidate)) {
				return
			}
		}
		for _, candidate := range s.rest {
			if !yield(string(candidate)) {
				return
			}
		}
	})
	if !ok {
		return ""
	}
	return "did you mean " + diag.Quote(word) + "?"
}
