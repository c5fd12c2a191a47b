package source_test

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

func TestSourceIsJudgedOnItsOwn(t *testing.T) {
	valid := source.Source{ID: "wire", Kind: source.Article, Title: "Talks end", Published: "2025-08-16", Accessed: "2025-08-16"}
	require.NoError(t, valid.Validate())
	require.Empty(t, valid.Diagnose())

	for name, c := range map[string]struct {
		change func(*source.Source)
		code   diag.Code
		path   diag.Pointer
	}{
		"no id":                      {func(s *source.Source) { s.ID = "" }, diag.Required, ""},
		"nothing to find":            {func(s *source.Source) { s.Title = "" }, diag.Required, ""},
		"kind unknown":               {func(s *source.Source) { s.Kind = "rumour" }, diag.InvalidValue, "/kind"},
		"read before printed":        {func(s *source.Source) { s.Accessed = "2025-08-15" }, diag.AccessedBeforePublished, "/accessed"},
		"read before a span of days": {func(s *source.Source) { s.Published = "2025-08-17/2025-08-18" }, diag.InvalidDate, "/published"},
		"read in days before":        {func(s *source.Source) { s.Accessed = "2025-08-14/2025-08-15" }, diag.InvalidDate, "/accessed"},
	} {
		s := valid
		c.change(&s)
		list := s.Diagnose()
		require.Len(t, list, 1, name)
		require.Equal(t, c.code, list[0].Code, name)
		require.Equal(t, c.path, list[0].Path, name)
		require.ErrorIs(t, s.Validate(), c.code, name)
	}
}

func TestURLOrPublisherStandsForATitle(t *testing.T) {
	for _, s := range []source.Source{
		{ID: "a", Kind: source.Article, URL: "https://news.example/a"},
		{ID: "a", Kind: source.Article, Publisher: &source.Publisher{Name: "The Example"}},
	} {
		require.NoError(t, s.Validate())
	}
}

func TestCopiesAreNoWitnesses(t *testing.T) {
	for _, relation := range source.Relations() {
		copied := relation == source.RelationReprint || relation == source.RelationTranslation ||
			relation == source.RelationRevision || relation == source.RelationCompilation
		s := source.Source{ID: "b", DerivedFrom: []source.Derivation{{Source: "a", Relation: relation}}}
		require.Equal(t, !copied, relation.Witness(), relation)
		require.Equal(t, !copied, s.Witness(), relation)
	}
	require.True(t, (&source.Source{ID: "a"}).Witness())
}

func TestRetractedAndWithdrawnSourcesAreRevoked(t *testing.T) {
	for _, status := range append(source.Statuses(), "") {
		s := source.Source{ID: "a", Status: status}
		require.Equal(t, status == source.StatusRetracted || status == source.StatusWithdrawn, s.Revoked(), status)
	}
}
