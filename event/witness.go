package event

import (
	"iter"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/source"
)

// Witnesses is what a statement rests on. Documents that repeat one another
// are one witness: a reprint, translation, revision or compilation originates
// from what it repeats. What quotes another source, or draws on a primary one,
// is an origin itself.
type Witnesses struct {
	// Documents are the sources that are named for it, each once, in the order
	// in which they are named.
	Documents []source.ID
	// Origins are the independent sources behind the documents, in the order
	// of the event's sources.
	Origins []source.ID
	// Revoked are the origins that were retracted or withdrawn.
	Revoked []source.ID
	// Incomplete says that a reference on the way leads nowhere, so that there
	// may be more origins than are known.
	Incomplete bool
}

// Fallen reports whether every origin was retracted or withdrawn.
func (w Witnesses) Fallen() bool {
	return !w.Incomplete && len(w.Origins) > 0 && len(w.Revoked) == len(w.Origins)
}

// FallWithout reports whether one of the sources is among the origins, and every
// other origin is one of them as well, or retracted or withdrawn already. Where
// a reference leads nowhere it is not known to fall.
func (w Witnesses) FallWithout(ids ...source.ID) bool {
	hit := false
	revoked := w.Revoked
	for _, id := range w.Origins {
		taken := len(revoked) > 0 && revoked[0] == id
		if taken {
			revoked = revoked[1:]
		}
		if slices.Contains(ids, id) {
			hit = true
		} else if !taken {
			return false
		}
	}
	return hit && !w.Incomplete
}

// Decisive returns the origins each of which it falls without, by itself: the
// only one that still stands, or where it has fallen, all that it rested on.
func (w Witnesses) Decisive() []source.ID {
	switch standing := len(w.Origins) - len(w.Revoked); {
	case w.Incomplete || standing > 1:
		return nil
	case standing == 0:
		return w.Origins
	}
	for i, id := range w.Origins {
		if i == len(w.Revoked) || w.Revoked[i] != id {
			return []source.ID{id}
		}
	}
	return nil
}

// A StatementKind says which list of the event a statement stands in.
type StatementKind string

// The kinds of statement.
const (
	StatementQuote   StatementKind = "quote"
	StatementOutcome StatementKind = "outcome"
	StatementFigure  StatementKind = "figure"
	StatementClaim   StatementKind = "claim"
)

// Support is a quote, outcome, figure or claim of an event, and what it rests
// on.
type Support struct {
	// Kind says what it is.
	Kind StatementKind
	// ID is its id.
	ID string
	// Path is its place in the event.
	Path diag.Pointer
	// Witnesses is what it rests on. Those of a claim include those of its
	// quotes.
	Witnesses Witnesses
}

// Support yields every quote, outcome, figure and claim with what it rests on,
// in this order and that of the event's lists. It is safe for concurrent use.
func (e *Event) Support() iter.Seq[Support] {
	return func(yield func(Support) bool) {
		w := e.witnesses()
		more := true
		w.event.eachStatement(func(s statement) { more = more && yield(w.support(s)) })
	}
}

// FallWithout returns the statements that would rest on nothing if the sources
// were retracted, as [Witnesses.FallWithout] judges each. It is safe for
// concurrent use.
func (e *Event) FallWithout(ids ...source.ID) []Support {
	var list []Support
	for s := range e.Support() {
		if s.Witnesses.FallWithout(ids...) {
			list = append(list, s)
		}
	}
	return list
}

// Witnesses returns what the event as a whole rests on. Its documents are the
// sources that any part of it names, and those that no other source derives
// from; a source that others merely derive from is no document that tells of
// the event. It is safe for concurrent use.
func (e *Event) Witnesses() Witnesses {
	w := e.witnesses()
	e = w.event
	documents := make([]bool, len(e.Sources))
	for i := range documents {
		documents[i] = true
	}
	named := make([]bool, len(e.Sources))
	e.sourceReferences(func(from reference, id source.ID) {
		i, ok := w.index.sources.find(id)
		switch {
		case !ok:
		case from.in == &sourceDerivedFrom:
			documents[i] = false
		default:
			named[i] = true
		}
	})
	return w.of(func(visit func(source.ID)) {
		for i := range documents {
			if documents[i] || named[i] {
				visit(e.Sources[i].ID)
			}
		}
	})
}
