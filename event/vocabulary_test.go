package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

func TestEveryWordOfAVocabularyIsDescribed(t *testing.T) {
	const open = true
	requireVocabulary(t, participant.Kinds(), !open)
	requireVocabulary(t, participant.Namings(), !open)
	requireVocabulary(t, participant.Roles(), open)
	requireVocabulary(t, participant.Attendances(), !open)
	requireVocabulary(t, quote.Types(), !open)
	requireVocabulary(t, quote.Attestations(), !open)
	requireVocabulary(t, quote.Mediums(), open)
	requireVocabulary(t, quote.Translators(), !open)
	requireVocabulary(t, quote.Alterations(), !open)
	requireVocabulary(t, source.Kinds(), open)
	requireVocabulary(t, source.Distributions(), !open)
	requireVocabulary(t, source.Relations(), !open)
	requireVocabulary(t, source.Statuses(), !open)
	requireVocabulary(t, source.CorrectionKinds(), !open)
	requireVocabulary(t, event.Types(), open)
	requireVocabulary(t, event.Statuses(), !open)
	requireVocabulary(t, event.Precisions(), !open)
	requireVocabulary(t, event.Bounds(), !open)
	requireVocabulary(t, event.Results(), open)
	requireVocabulary(t, event.FigureKinds(), open)
	requireVocabulary(t, event.ClaimKinds(), !open)
	requireVocabulary(t, event.Standings(), !open)
	requireVocabulary(t, event.RelationTypes(), !open)
	requireVocabulary(t, event.EncoderKinds(), !open)
	requireVocabulary(t, diag.Codes(), !open)
}

type vocabulary interface {
	~string
	Valid() bool
	Description() string
	Values() []string
}

func requireVocabulary[T vocabulary](t *testing.T, list []T, open bool) {
	t.Helper()
	require.NotEmpty(t, list)
	var texts, described []string
	for _, word := range list {
		require.True(t, word.Valid(), "%T %q", word, word)
		require.True(t, strings.HasSuffix(strings.TrimSpace(word.Description()), "."), "%T %q", word, word)
		require.NotContains(t, described, word.Description(), "%T %q means what another does", word, word)
		texts, described = append(texts, string(word)), append(described, word.Description())
	}
	require.Equal(t, texts, list[0].Values())
	slices.Sort(texts)
	require.Len(t, slices.Compact(texts), len(list), "%T has a word twice", list[0])

	for _, other := range []T{"", "no such word", T(strings.ToUpper(string(list[0]))), "acme:"} {
		require.False(t, other.Valid(), "%T %q", other, other)
		require.Empty(t, other.Description(), "%T %q", other, other)
	}
	require.Equal(t, open, T("acme:own").Valid(), "%T", list[0])
}

func TestCommonWordsSuggestAValue(t *testing.T) {
	for said, meant := range map[string]event.Result{"guilty": event.ResultConvicted, "Not guilty": event.ResultAcquitted, "no_deal": event.ResultNotReached} {
		require.Equal(t, string(meant), event.Result(said).Suggest())
	}
	require.Equal(t, "court-case", event.Type("Trial").Suggest())
	require.Equal(t, "attended", participant.Attendance("in person").Suggest())
	require.Equal(t, "direct", quote.Type("verbatim").Suggest())
	require.Equal(t, "outlet", source.Kind("newspaper").Suggest())
	for _, v := range event.Results() {
		require.Empty(t, v.Suggest(), "a value suggests none")
	}
	require.Empty(t, event.Type("vote").Suggest(), "an election, a referendum or a law")
}
