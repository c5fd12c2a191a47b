package event

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/nearest"
)

// mostIDsListed is how many ids a hint lists.
const mostIDsListed = 8

// idsThereAre begins a hint that lists ids.
const idsThereAre = "the ids there are: "

// advise says what a reference to an element of the list probably means.
func advise[T ~string](x *index, s *ids[T], id string) string {
	if meant, ok := x.event.named(s.list, id); ok {
		return didYouMean(meant)
	}
	if noun := x.otherwise(s.list, id); noun != "" {
		return diag.Quote(id) + " is the id of a " + noun + ", and a " + s.noun + " is asked for"
	}
	if meant, ok := s.near(id); ok {
		return didYouMean(meant)
	}
	return s.listed()
}

// otherwise returns what an id is the id of that is in another list, "" where
// it is in none or in several.
func (x *index) otherwise(list, id string) string {
	var nouns []string
	note := func(in, noun string, known bool) {
		if known && in != list {
			nouns = append(nouns, noun)
		}
	}
	has(note, &x.participants, id)
	has(note, &x.sources, id)
	has(note, &x.quotes, id)
	has(note, &x.outcomes, id)
	has(note, &x.figures, id)
	has(note, &x.claims, id)
	if len(nouns) != 1 {
		return ""
	}
	return nouns[0]
}

func has[T ~string](note func(list, noun string, known bool), known *ids[T], id string) {
	_, found := known.find(T(id))
	note(known.list, known.noun, found)
}

// named returns the id of the only participant or source that goes by a name:
// that has it, or else that has it, or the last word of it, as a word of its
// name.
func (e *Event) named(list, name string) (id string, ok bool) {
	words := strings.Fields(name)
	if len(words) == 0 {
		return "", false
	}
	whole := func(s string) bool { return strings.EqualFold(s, strings.TrimSpace(name)) }
	last := func(s string) bool { return strings.EqualFold(s, words[len(words)-1]) }
	part := func(s string) bool { return slices.ContainsFunc(strings.Fields(s), last) }
	for _, is := range []func(string) bool{whole, part} {
		found := e.idsWith(list, is)
		if len(found) == 1 {
			return found[0], found[0] != ""
		}
		if len(found) > 1 {
			break
		}
	}
	return "", false
}

// idsWith returns the ids of the participants or sources of which a name is as
// asked.
func (e *Event) idsWith(list string, is func(string) bool) []string {
	var found []string
	switch list {
	case "participants":
		for i := range min(len(e.Participants), nearest.MaxCandidates) {
			if p := &e.Participants[i]; is(p.Name) || slices.ContainsFunc(p.Aliases, is) {
				found = append(found, string(p.ID))
			}
		}
	case "sources":
		for i := range min(len(e.Sources), nearest.MaxCandidates) {
			if s := &e.Sources[i]; is(s.Title) || s.Publisher != nil && is(s.Publisher.Name) {
				found = append(found, string(s.ID))
			}
		}
	}
	return found
}

// near returns the id of the list that is near to another.
func (s *ids[T]) near(id string) (string, bool) { return nearest.Nearest(id, s.all) }

// all yields the ids of the list.
func (s *ids[T]) all(yield func(string) bool) {
	if s.many != nil {
		slices.Values(s.many.all)(yield)
		return
	}
	for _, id := range s.first[:s.length] {
		if !yield(string(id)) {
			return
		}
	}
}

// listed lists the ids of the list where they are few.
func (s *ids[T]) listed() string {
	if s.length == 0 || s.length > mostIDsListed {
		return ""
	}
	return idsThereAre + strings.Join(slices.Collect(s.all), ", ")
}

// withoutIDs takes the hints away that list ids, for a reader who is told them
// otherwise.
func withoutIDs(list diag.List) {
	for i := range list {
		if strings.HasPrefix(list[i].Hint, idsThereAre) {
			list[i].Hint = ""
		}
	}
}

func didYouMean(id string) string { return "did you mean " + diag.Quote(id) + "?" }
