package event

import (
	"slices"

	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// origins gathers the sources that a statement originates from. Of a source
// that is no witness of its own these are the origins of what it reprints,
// translates, revises or compiles; of any other it is the source itself.
type origins struct {
	event *Event
	index *index
	found []int
	// unsure says that a source on the way has a reference that leads nowhere.
	unsure bool
	// known has what was found of a document already.
	known map[int]traced
	// seen is the round in which a source was met last, so that circles end.
	seen    []int
	round   int
	pending []int
}

// traced is what one document originates from.
type traced struct {
	origins []int
	unsure  bool
}

func (o *origins) start() {
	if o.seen == nil {
		o.seen = make([]int, len(o.event.Sources))
		o.known = map[int]traced{}
	}
	o.found, o.unsure = o.found[:0], false
}

// add enters the origins of a document. The same one may come up again through
// another: see [origins.settle].
func (o *origins) add(id source.ID) {
	i, ok := o.index.sources.find(id)
	if !ok || id == "" {
		o.unsure = true
		return
	}
	document, done := o.known[i]
	if !done {
		document = o.trace(i)
		o.known[i] = document
	}
	o.found = append(o.found, document.origins...)
	o.unsure = o.unsure || document.unsure
}

// settle puts what was found in the order of the sources, each once.
func (o *origins) settle() {
	slices.Sort(o.found)
	o.found = slices.Compact(o.found)
}

// trace follows a document to its origins.
func (o *origins) trace(i int) traced {
	var t traced
	o.round++
	o.pending = append(o.pending[:0], i)
	for len(o.pending) > 0 {
		i = o.pending[len(o.pending)-1]
		o.pending = o.pending[:len(o.pending)-1]
		if o.seen[i] == o.round {
			continue
		}
		o.seen[i] = o.round
		s := &o.event.Sources[i]
		if s.Witness() {
			t.origins = append(t.origins, i)
		}
		for _, d := range s.DerivedFrom {
			if d.Relation.Witness() {
				continue
			}
			if parent, ok := o.index.sources.find(d.Source); ok {
				o.pending = append(o.pending, parent)
			} else {
				t.unsure = true
			}
		}
	}
	return t
}

// revoked reports whether there are origins and every one is taken back, as
// far as they are known.
func (o *origins) revoked(takenBack func(i int) bool) bool {
	return !o.unsure && len(o.found) > 0 && !slices.ContainsFunc(o.found, func(i int) bool { return !takenBack(i) })
}

// eachDocument calls visit for every source that the statement rests on, in
// the order in which it names them.
func (e *Event) eachDocument(s statement, x *index, visit func(source.ID)) {
	switch s.kind {
	case StatementQuote:
		documentsOfQuote(&e.Quotes[s.at], visit)
	case StatementOutcome:
		eachOf(e.Outcomes[s.at].Sources, visit)
	case StatementFigure:
		eachOf(e.Figures[s.at].Sources, visit)
	case StatementClaim:
		e.documentsOfClaim(&e.Claims[s.at], x, visit)
	}
}

func documentsOfQuote(q *quote.Quote, visit func(source.ID)) {
	for i := range q.Appearances {
		visit(q.Appearances[i].Source)
	}
}

// documentsOfClaim visits the quotes' sources as well.
func (e *Event) documentsOfClaim(c *Claim, x *index, visit func(source.ID)) {
	eachOf(c.Sources, visit)
	for _, id := range c.Quotes {
		if i, ok := x.quotes.find(id); ok {
			documentsOfQuote(&e.Quotes[i], visit)
		}
	}
}

// statement is one quote, outcome, figure or claim of an event, by its index.
type statement struct {
	kind StatementKind
	at   int
}

// eachStatement calls visit for every statement: quotes, outcomes, figures,
// claims.
func (e *Event) eachStatement(visit func(statement)) {
	for i := range e.Quotes {
		visit(statement{StatementQuote, i})
	}
	for i := range e.Outcomes {
		visit(statement{StatementOutcome, i})
	}
	for i := range e.Figures {
		visit(statement{StatementFigure, i})
	}
	for i := range e.Claims {
		visit(statement{StatementClaim, i})
	}
}

func eachOf[T any](list []T, visit func(T)) {
	for _, v := range list {
		visit(v)
	}
}
