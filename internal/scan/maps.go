package scan

import "slices"

// Maps are maps of one type that can be used again.
type Maps[V any] struct {
	all  []map[string]V
	used int
}

// next returns an empty map.
func (m *Maps[V]) next(owned bool) map[string]V {
	if owned {
		return make(map[string]V)
	}
	if m.used == len(m.all) {
		m.all = append(m.all, make(map[string]V))
	}
	m.used++
	return m.all[m.used-1]
}

// Again makes ready for the next document. Maps that are owned stay with those
// to whom they were handed out; others are emptied and handed out again.
func (m *Maps[V]) Again(owned bool) {
	if owned {
		return
	}
	if len(m.all) > mostMaps {
		m.all = slices.Clone(m.all[:mostMaps])
		m.used = min(m.used, mostMaps)
	}
	for i, used := range m.all[:m.used] {
		if len(used) > mostKept {
			m.all[i] = make(map[string]V)
			continue
		}
		clear(used)
	}
	m.used = 0
}

// mostKept is how many entries a map may have had that is used again: emptying
// it takes as long as it is large, for whatever is in it then.
const mostKept = 64

// mostMaps is how many maps are used again: one takes a hundred times the memory
// of the few bytes of a document that it may stand for.
const mostMaps = 1000

// Map reads a map, each of whose values read reads; it is nil if it is empty.
// Holds judges each entry where r is sure so far.
func Map[V any](r *Reader, maps *Maps[V], read func(*Reader) V, holds func(name string, value V) bool) map[string]V {
	var m map[string]V
	for more := r.open('{', '}'); more; more = r.more('}') {
		if m == nil {
			m = maps.next(r.owned)
		}
		name, value := r.Name(), read(r)
		r.Sure = r.Sure && holds(name, value)
		put(r, m, name, value)
	}
	return m
}

// put keeps an entry, and gives the document up if there is one of its name.
func put[V any](r *Reader, m map[string]V, name string, value V) {
	others := len(m)
	if m[name] = value; len(m) == others {
		r.Fail()
	}
}
