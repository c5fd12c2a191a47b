package eventtest_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// corpus are the events that the checks look at: of several seeds, in all
// amounts.
var corpus = sync.OnceValue(func() []*event.Event {
	var events []*event.Event
	for seed := range uint64(13) {
		g := eventtest.New(21 + seed)
		for i := range 160 {
			if i%10 == 0 {
				events = append(events, g.Event(eventtest.Full()))
				continue
			}
			events = append(events, g.Event())
		}
	}
	return events
})

// some runs the check on the corpus, and demands that it found something to
// check.
func some(t *testing.T, check func(e *event.Event) int) {
	t.Helper()
	checked := 0
	for _, e := range corpus() {
		checked += check(e)
	}
	require.Greater(t, checked, 50)
}

// held reports whether the event took place, or may have.
func held(e *event.Event) bool {
	return e.Status != event.StatusPlanned && e.Status != event.StatusPostponed && e.Status != event.StatusCancelled
}

func sourceOf(e *event.Event, id source.ID) *source.Source {
	i := slices.IndexFunc(e.Sources, func(s source.Source) bool { return s.ID == id })
	return &e.Sources[i]
}

func TestWireCopyComesFromAnAgency(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			if s.Distribution != source.DistributionWire {
				continue
			}
			n++
			require.Equal(t, source.RelationReprint, s.DerivedFrom[0].Relation)
			agency := sourceOf(e, s.DerivedFrom[0].Source)
			require.NotNil(t, agency.Publisher)
			if s.DerivedFrom[0].Credit != "" {
				require.Equal(t, agency.Publisher.Name, s.DerivedFrom[0].Credit)
			}
		}
		return n
	})
}

func TestSourcesAreYoungerThanWhatTheyDeriveFrom(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			for _, d := range s.DerivedFrom {
				if parent := sourceOf(e, d.Source); s.Published != "" && parent.Published != "" {
					n++
					require.NotEqual(t, edtf.Before, s.Published.Compare(parent.Published))
				}
			}
		}
		return n
	})
}

// original returns the quote that a variant is of.
func original(t *testing.T, e *event.Event, q quote.Quote) quote.Quote {
	of, ok := e.Quote(q.VariantOf)
	require.True(t, ok)
	return of
}

func TestVariantsAreOfTheSameUtterance(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.VariantOf == "" {
				continue
			}
			n++
			of := original(t, e, q)
			require.Equal(t, of.Speakers, q.Speakers)
			require.Equal(t, of.AttributionText, q.AttributionText)
			require.Equal(t, of.Said, q.Said)
			require.Equal(t, of.Medium, q.Medium)
			require.Equal(t, quote.Direct, of.Type)
			require.Empty(t, of.VariantOf)
			require.NotEmpty(t, q.Alteration)
		}
		return n
	})
}

func TestVariantsAreWhatTheirAlterationSays(t *testing.T) {
	counts := map[quote.Alteration]int{}
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.VariantOf == "" {
				continue
			}
			of := original(t, e, q)
			counts[q.Alteration]++
			n++
			where := fmt.Sprintf("%s %s: %q of %q", e.ID, q.ID, q.Text, of.Text)
			switch q.Alteration {
			case quote.AlterationShortened:
				require.Contains(t, of.Text, q.Text, where)
				require.Less(t, len(q.Text), len(of.Text)-3, where)
			case quote.AlterationCleaned:
				require.True(t, strings.HasSuffix(of.Text, q.Text), where)
				require.Less(t, len(q.Text), len(of.Text), where)
			case quote.AlterationTranslated:
				require.NotEqual(t, languageOf(e, of), languageOf(e, q), where)
				require.Equal(t, sentences(of.Text), sentences(q.Text), where)
			case quote.AlterationMisquoted:
				require.NotEqual(t, of.Text, q.Text, where)
				require.True(t, of.Language == "" || q.Language == "" || of.Language == q.Language, where)
				require.Greater(t, alike(of.Text, q.Text), 0.5, where)
			}
		}
		return n
	})
	for _, alteration := range quote.Alterations() {
		require.Greater(t, counts[alteration], 5, alteration)
	}
}

func languageOf(e *event.Event, q quote.Quote) string { return cmp.Or(q.Language, e.Language) }

// sentences counts the sentences of a text, in any of the languages.
func sentences(text string) int {
	return strings.Count(strings.ReplaceAll(text, "……", "…"), ".") + strings.Count(text, "。") + strings.Count(text, "।")
}

// alike is how much of the longer text the longest common subsequence is.
func alike(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for i := range x {
		before := 0
		for j := range y {
			above := row[j+1]
			if x[i] == y[j] {
				row[j+1] = before + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			before = above
		}
	}
	return float64(row[len(y)]) / float64(max(len(x), len(y)))
}

func TestNestedQuotesStandInTheOuterOneAndAreOfSomebodyElse(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.NestedIn == "" {
				continue
			}
			n++
			outer, ok := e.Quote(q.NestedIn)
			require.True(t, ok)
			require.Contains(t, outer.Text, q.Text)
			for _, id := range q.Speakers {
				require.NotContains(t, outer.Speakers, id, "%s %s", e.ID, q.ID)
			}
			if outer.AttributionText != "" {
				require.NotEqual(t, outer.AttributionText, q.AttributionText, "%s %s", e.ID, q.ID)
			}
			if q.Said != "" && outer.Said != "" {
				require.NotEqual(t, edtf.After, q.Said.Compare(outer.Said), "%s %s", e.ID, q.ID)
			}
			require.Equal(t, outer.Appearances[0].Source, q.Appearances[0].Source)
		}
		return n
	})
}

func TestJointStatementsHaveTwoSpeakers(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.Attestation == quote.AttestationJointVerbatim {
				n++
				require.Len(t, q.Speakers, 2)
			}
		}
		return n
	})
}

func TestWordsOfQuotesInFullStandInTheirSource(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			for _, a := range q.Appearances {
				if a.Exact != "" && q.Type != quote.Mixed {
					n++
					require.Equal(t, q.Text, a.Exact)
				}
				if len(a.Fragments) > 0 {
					for _, piece := range a.Fragments {
						require.Contains(t, q.Text, piece)
					}
				}
				if a.Position != nil && a.Exact != "" {
					require.Len(t, []rune(a.Exact), *a.Position.End-*a.Position.Start)
				}
			}
		}
		return n
	})
}

func TestQuotationMarksAreThoseOfTheLanguage(t *testing.T) {
	marks := map[string]string{"de": "„", "fr": "«\u00a0", "ru": "«", "he": "״", "ar": "«", "hi": "“", "zh-Hans": "“", "ja": "「"}
	for language, opening := range marks {
		g, n := eventtest.New(22), 0
		for range 40 {
			for _, q := range g.Event(eventtest.WithLanguage(language), eventtest.WithQuotes(8)).Quotes {
				for _, a := range q.Appearances {
					if a.Prefix != "" && q.Type == quote.Direct && q.NestedIn == "" && (q.Language == "" || q.Language == language) {
						n++
						require.True(t, strings.HasSuffix(a.Prefix, opening), "%s: %q", language, a.Prefix)
					}
				}
			}
		}
		require.Positive(t, n, language)
	}
}

func TestSourcesReportWhatHasHappened(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		if !held(e) || e.Time.Start == "" {
			return 0
		}
		for _, s := range e.Sources {
			if s.Published != "" {
				n++
				require.NotEqual(t, edtf.Before, s.Published.Compare(e.Time.Start))
			}
		}
		return n
	})
}
