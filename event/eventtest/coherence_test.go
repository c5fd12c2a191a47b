package eventtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// some runs the check on events of all amounts, and demands that it found
// something to check.
func some(t *testing.T, check func(e *event.Event) int) {
	t.Helper()
	g, checked := eventtest.New(21), 0
	for i := range 600 {
		if i%10 == 0 {
			checked += check(g.Event(eventtest.Full()))
			continue
		}
		checked += check(g.Event())
	}
	require.Greater(t, checked, 50)
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

func TestSpeakersWereThere(t *testing.T) {
	there := func(p participant.Participant) bool {
		return p.Attendance == participant.AttendanceAttended || p.Attendance == participant.AttendanceRemote ||
			p.Attendance == participant.AttendancePartial
	}
	some(t, func(e *event.Event) (n int) {
		if !slices.ContainsFunc(e.Participants, there) {
			return 0
		}
		for _, q := range e.Quotes {
			for _, id := range q.Speakers {
				n++
				i := slices.IndexFunc(e.Participants, func(p participant.Participant) bool { return p.ID == id })
				require.True(t, there(e.Participants[i]), "%s: %s", e.ID, id)
				require.NotContains(t, q.Addressees, id)
			}
		}
		return n
	})
}

func TestVariantsAreOfTheSameSpeakersAndSayHowTheyDiffer(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.VariantOf == "" {
				continue
			}
			n++
			of, ok := e.Quote(q.VariantOf)
			require.True(t, ok)
			require.Equal(t, of.Speakers, q.Speakers)
			require.NotEmpty(t, q.Alteration)
			require.NotEqual(t, of.Text, q.Text, "%s %s", e.ID, q.ID)
		}
		return n
	})
}

func TestNestedQuotesStandInTheOuterOne(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.NestedIn == "" {
				continue
			}
			n++
			outer, ok := e.Quote(q.NestedIn)
			require.True(t, ok)
			require.Contains(t, outer.Text, q.Text)
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
					if a.Prefix != "" && q.Type == quote.Direct && (q.Language == "" || q.Language == language) {
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
		if e.Status == event.StatusPlanned || e.Time.Start == "" {
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
