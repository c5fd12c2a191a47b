package event

import (
	"maps"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// inspectIdentity notes participants that share an identifier.
func (e *Event) inspectIdentity(r *check.Report) {
	if e.identified() < 2 || e.plainlyDifferent() {
		return
	}
	type identifier struct{ scheme, value string }
	var first map[identifier]int
	for i := range e.Participants {
		identifiers := e.Participants[i].Identifiers
		if len(identifiers) == 0 {
			continue
		}
		if first == nil {
			first = make(map[identifier]int)
		}
		for _, scheme := range slices.Sorted(maps.Keys(identifiers)) {
			key := identifier{scheme, identifiers[scheme]}
			earlier, shared := first[key]
			if !shared {
				first[key] = i
				continue
			}
			if r.Clean(place("participants", i).Member("identifiers"), place("participants", earlier).Member("identifiers")) {
				r.Add(place("participants", i), diag.DuplicateParticipant, "this participant and "+
					string(place("participants", earlier).Pointer())+" share the identifier "+
					diag.Quote(scheme+" "+key.value), "")
				break
			}
		}
	}
}

// identified counts the participants that have identifiers.
func (e *Event) identified() int {
	n := 0
	for i := range e.Participants {
		if len(e.Participants[i].Identifiers) > 0 {
			n++
		}
	}
	return n
}

// plainlyDifferent reports whether there are few identifiers and no two of
// them are the same.
func (e *Event) plainlyDifferent() bool {
	var seen [few]struct{ scheme, value string }
	n := 0
	for i := range e.Participants {
		if len(e.Participants[i].Identifiers) == 0 {
			continue
		}
		for scheme, value := range e.Participants[i].Identifiers {
			if n == len(seen) {
				return false
			}
			for k := range seen[:n] {
				if seen[k].value == value && seen[k].scheme == scheme {
					return false
				}
			}
			seen[n].scheme, seen[n].value = scheme, value
			n++
		}
	}
	return true
}
