package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
)

// settleLists notes elements that a list lost, gained or has in another order,
// and returns both events with lists that have the same elements in the same
// order. Otherwise one lost row would make every field of the following ones a
// difference.
func (r *codecReport) settleLists(shape string, want, got *event.Event) (a, b *event.Event) {
	w, g := *want, *got
	w.Participants, g.Participants = settleList(r, shape, "/participants", w.Participants, g.Participants, participantID)
	w.Sources, g.Sources = settleList(r, shape, "/sources", w.Sources, g.Sources, sourceID)
	w.Quotes, g.Quotes = settleList(r, shape, "/quotes", w.Quotes, g.Quotes, quoteID)
	w.Outcomes, g.Outcomes = settleList(r, shape, "/outcomes", w.Outcomes, g.Outcomes, outcomeID)
	w.Figures, g.Figures = settleList(r, shape, "/figures", w.Figures, g.Figures, figureID)
	w.Claims, g.Claims = settleList(r, shape, "/claims", w.Claims, g.Claims, claimID)
	return &w, &g
}

func settleList[T any, ID ~string](r *codecReport, shape, list string, want, got []T, id func(*T) ID) (a, b []T) {
	wanted, had := idsIn(want, id), idsIn(got, id)
	if slices.Equal(wanted, had) || !distinct(had) || !overlap(wanted, had) {
		return want, got
	}
	for _, name := range wanted {
		if !slices.Contains(had, name) {
			r.note(shape, list+"/*: gone", list+": "+string(name)+" is gone")
		}
	}
	for _, name := range had {
		if !slices.Contains(wanted, name) {
			r.note(shape, list+"/*: added", list+": "+string(name)+" was added")
		}
	}
	gone := func(v T) bool { return !slices.Contains(had, id(&v)) }
	added := func(v T) bool { return !slices.Contains(wanted, id(&v)) }
	a, b = slices.DeleteFunc(slices.Clone(want), gone), slices.DeleteFunc(slices.Clone(got), added)
	if before, after := idsIn(a, id), idsIn(b, id); !slices.Equal(before, after) {
		r.note(shape, list+": in another order", list+": "+clip(shown(before))+" became "+clip(shown(after)))
		slices.SortStableFunc(b, func(x, y T) int {
			return slices.Index(before, id(&x)) - slices.Index(before, id(&y))
		})
	}
	return a, b
}

func idsIn[T any, ID ~string](list []T, id func(*T) ID) []ID {
	ids := make([]ID, len(list))
	for i := range list {
		ids[i] = id(&list[i])
	}
	return ids
}

func distinct[ID ~string](ids []ID) bool {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	return len(slices.Compact(sorted)) == len(ids)
}

// overlap reports whether the lists have an element in common.
func overlap[ID ~string](a, b []ID) bool {
	return slices.ContainsFunc(a, func(id ID) bool { return slices.Contains(b, id) })
}
