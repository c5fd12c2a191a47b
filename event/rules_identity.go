package event

import (
	"maps"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// inspectIdentity notes participants that share an identifier.
func (e *Event) inspectIdentity(r *check.Report) {
	if e.plainlyDifferent() {
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

// plainlyDifferent reports whether there are few participants and no two of
// them share an identifier.
func (e *Event) plainlyDifferent() bool {
	if len(e.Participants) > few {
		return false
	}
	for i := range e.Participants {
		for scheme, value := range e.Participants[i].Identifiers {
			for k := range e.Participants[:i] {
				if other, has := e.Participants[k].Identifiers[scheme]; has && other == value {
					return false
				}
			}
		}
	}
	return true
}
