package eventtest_test

import (
	"cmp"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// Text without a mark is in the language of the event.
func TestWhatIsInAnotherLanguageSaysSo(t *testing.T) {
	foreign := 0
	for _, language := range []string{"en", "ru", "zh-Hant", "sv"} {
		for _, options := range [][]eventtest.Option{nil, {eventtest.Full()}, {eventtest.Minimal()}} {
			g := eventtest.New(80)
			for range 100 {
				e := g.Event(append(options, eventtest.WithLanguage(language), eventtest.WithSources(6), eventtest.WithQuotes(6))...)
				own := e.Title
				for _, s := range e.Sources {
					if s.Language != "" && s.Language != language {
						foreign++
						continue
					}
					if s.Title != "" {
						requireSameScript(t, e, own, s.Title)
					}
					if s.Publisher != nil {
						requireSameScript(t, e, own, s.Publisher.Name)
					}
				}
				for _, q := range e.Quotes {
					for _, a := range q.Appearances {
						require.Equal(t, languageOf(e, q), cmp.Or(sourceOf(e, a.Source).Language, language), "%s %s in %s", e.ID, q.ID, a.Source)
					}
				}
			}
		}
	}
	require.Positive(t, foreign)
}

func TestQuotesSayTheirLanguageWhereTheEventDoesNot(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		if e.Language != "" {
			return 0
		}
		for _, q := range e.Quotes {
			for _, a := range q.Appearances {
				n++
				require.Equal(t, q.Language, cmp.Or(sourceOf(e, a.Source).Language, q.Language), "%s %s in %s", e.ID, q.ID, a.Source)
			}
		}
		return n
	})
}

// requireSameScript demands that both texts have letters of one script.
func requireSameScript(t *testing.T, e *event.Event, a, b string) {
	t.Helper()
	require.Equal(t, scriptOf(a), scriptOf(b), "%s: %q and %q", e.ID, a, b)
}

// scriptOf is the script that most letters are of: nearly all texts name a
// Latin abbreviation at most.
func scriptOf(text string) string {
	counts := map[string]int{}
	for _, r := range text {
		switch {
		case r > 0x2e80 && r < 0x1f000:
			counts["Han"]++
		case r >= 0x400 && r < 0x530:
			counts["Cyrillic"]++
		case r >= 'A' && r < 0x250 && r != 0xd7:
			counts["Latin"]++
		case r >= 0x590 && r < 0xa00:
			counts["other"]++
		}
	}
	best := ""
	for script, n := range counts {
		if n > counts[best] {
			best = script
		}
	}
	return best
}

func TestSourcesAreChangedLastWhenTheyAreCorrected(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			for _, c := range s.Corrections {
				n += inOrder(t, e, string(s.ID)+": modified before "+string(c.Kind), c.Date, s.Modified)
			}
		}
		return n
	})
}

func TestNothingIsUpdatedAfterItsRetraction(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			before := edtf.Date("")
			for i, c := range s.Corrections {
				inOrder(t, e, string(s.ID)+": corrections", before, c.Date)
				before = cmp.Or(c.Date, before)
				if c.Kind == source.CorrectionKindRetraction {
					n++
					require.Len(t, s.Corrections, i+1, "%s %s", e.ID, s.ID)
				}
			}
		}
		return n
	})
}
