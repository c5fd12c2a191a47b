package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// useSources lets something refer to every source that nothing refers to yet.
func (b *builder) useSources() {
	used := b.usedSources()
	for i := range b.event.Sources {
		if !used[b.event.Sources[i].ID] {
			b.use(b.event.Sources[i].ID)
		}
	}
}

// use finds a place for the source where a retracted one does no harm: a
// participant, or a statement that has a good source besides.
func (b *builder) use(id source.ID) {
	e := b.event
	switch n, k := len(e.Participants), b.unsaid(id); {
	case n > 0 && b.config.fill != minimal:
		p := &e.Participants[b.rng.below(n)]
		p.Sources = append(p.Sources, id)
	case k >= 0:
		q := &e.Quotes[k]
		q.Appearances = append(q.Appearances, quote.Appearance{Source: id})
	case len(e.Relations) > 0:
		r := &e.Relations[b.rng.below(len(e.Relations))]
		r.Sources = append(r.Sources, id)
	case len(e.Claims) > 0 && len(e.Claims[0].Sources) > 0 && e.Claims[0].Date == "":
		e.Claims[0].Sources = append(e.Claims[0].Sources, id)
	default:
		e.Claims = append(e.Claims, event.Claim{ID: event.ClaimID("claim-" + itoa(len(e.Claims)+1)), Text: b.fittingWord(tell, b.words),
			Sources: []source.ID{e.Sources[0].ID}})
		if id != e.Sources[0].ID {
			e.Claims[len(e.Claims)-1].Sources = append(e.Claims[len(e.Claims)-1].Sources, id)
		}
	}
}

// unsaid returns the number of a quote that may stand in the source, where it
// is not said to, and -1 if there is none.
func (b *builder) unsaid(id source.ID) int {
	for i := range b.sources {
		if s := &b.event.Sources[i]; s.ID == id && hasWords(s.Kind) {
			return slices.IndexFunc(b.quotes, func(q spoken) bool {
				return q.words == b.sources[i].words && q.latest <= b.sources[i].published
			})
		}
	}
	return -1
}

func (b *builder) usedSources() map[source.ID]bool {
	used := make(map[source.ID]bool, len(b.event.Sources))
	note := func(ids []source.ID) {
		for _, id := range ids {
			used[id] = true
		}
	}
	e := b.event
	for i := range e.Sources {
		for _, d := range e.Sources[i].DerivedFrom {
			used[d.Source] = true
		}
	}
	for i := range e.Participants {
		note(e.Participants[i].Sources)
	}
	for i := range e.Quotes {
		for _, a := range e.Quotes[i].Appearances {
			used[a.Source] = true
		}
	}
	for i := range e.Outcomes {
		note(e.Outcomes[i].Sources)
	}
	for i := range e.Figures {
		note(e.Figures[i].Sources)
	}
	for i := range e.Claims {
		note(e.Claims[i].Sources)
	}
	for i := range e.Relations {
		note(e.Relations[i].Sources)
	}
	return used
}
