package source

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/check"
)

// Validate returns nil, or a [diag.List] of what makes the source invalid.
// References are judged by the event that holds it. It is safe for concurrent
// use.
func (s *Source) Validate() error { return s.Diagnose().Err() }

// Diagnose returns the errors and warnings of the source on its own. It is
// safe for concurrent use.
func (s *Source) Diagnose() diag.List {
	return check.Diagnose(s, nil, func(r *check.Report) { s.Inspect(r, check.Element{}) }).Limit()
}

// Inspect applies the rules that no single field shows. It serves the event
// that holds the source; programs call [Source.Diagnose].
func (s *Source) Inspect(r *check.Report, at check.Element) {
	if s.Title == "" && s.URL == "" && s.Publisher == nil &&
		r.Clean(at.Member("title"), at.Member("url"), at.Member("publisher")) {
		r.Missing(at.Place(), "", "title", "url", "publisher")
	}
	if s.Accessed == "" || s.Published == "" || s.Accessed.Compare(s.Published) != edtf.Before {
		return
	}
	if accessed, published := at.Member("accessed"), at.Member("published"); r.Clean(accessed, published) {
		r.Add(accessed, diag.AccessedBeforePublished,
			"accessed "+check.Short(string(s.Accessed))+", before it was published "+check.Short(string(s.Published)), "")
	}
}

// Witness reports whether the source is a witness of its own: it is none where
// it reprints, translates, revises or compiles others.
func (s *Source) Witness() bool {
	for _, d := range s.DerivedFrom {
		if !d.Relation.Witness() {
			return false
		}
	}
	return true
}

// Witness reports whether a source that rests on another one in this way is a
// witness of its own.
func (r Relation) Witness() bool {
	switch r {
	case RelationReprint, RelationTranslation, RelationRevision, RelationCompilation:
		return false
	default:
		return true
	}
}

// Revoked reports whether the source was retracted or withdrawn.
func (s *Source) Revoked() bool {
	return s.Status == StatusRetracted || s.Status == StatusWithdrawn
}
