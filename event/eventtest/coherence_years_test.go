package eventtest_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

func TestRecordsOfWhatTookPlaceAreWrittenAfterwards(t *testing.T) {
	for _, options := range [][]eventtest.Option{
		nil, {eventtest.WithSources(0), eventtest.WithQuotes(0)}, {eventtest.Full(), eventtest.WithSources(0), eventtest.WithQuotes(0)},
	} {
		g, n := eventtest.New(61), 0
		for range 600 {
			e := g.Event(options...)
			if !held(e) {
				continue
			}
			for _, d := range []edtf.Date{e.Record.Created, e.Record.Modified} {
				n += inOrder(t, e, "recorded before the event began", e.Time.Start, d)
				if e.Status == event.StatusConcluded {
					inOrder(t, e, "recorded before the event ended", e.Time.End, d)
				}
			}
		}
		require.Greater(t, n, 50)
	}
}

// year is the first that the date may mean.
func year(t *testing.T, d edtf.Date) int {
	v, err := d.Parse()
	require.NoError(t, err)
	first, ok := v.Earliest(time.UTC)
	require.True(t, ok, d)
	return first.Year()
}

func TestWhatTookPlaceLiesInThePast(t *testing.T) {
	ahead := 0
	some(t, func(e *event.Event) (n int) {
		for _, d := range []edtf.Date{e.Time.Start, e.Time.End} {
			if d == "" {
				continue
			}
			n++
			require.Less(t, year(t, d), 2040, e.ID)
			if held(e) {
				require.Less(t, year(t, d), 2026, "%s is %s", e.ID, e.Status)
			} else if year(t, d) >= 2026 {
				ahead++
			}
		}
		return n
	})
	require.Positive(t, ahead)
}

func TestSeasonsAreThoseOfTheHemisphere(t *testing.T) {
	season := regexp.MustCompile(`\d{4}-(\d\d)[?~%]?$`)
	south := map[string]bool{"KE": true, "ZA": true, "AU": true, "PE": true}
	seen := map[bool]int{}
	some(t, func(e *event.Event) int {
		if len(e.Places) == 0 || e.Places[0].Country == "" {
			return 0
		}
		before := seen[true] + seen[false]
		for _, d := range see(e).dates {
			m := season.FindStringSubmatch(string(d))
			if m == nil || m[1] < "21" || m[1] > "32" {
				continue
			}
			southern := south[e.Places[0].Country]
			seen[southern]++
			require.Equal(t, southern, m[1] >= "29", "%s: %s in %s", e.ID, d, e.Places[0].Country)
		}
		return seen[true] + seen[false] - before
	})
	require.Positive(t, seen[true])
	require.Positive(t, seen[false])
}

func TestOnlyDiscoveriesLeadToOtherAges(t *testing.T) {
	finds := map[string]bool{"ancient harbour": true, "fossils": true}
	g, n := eventtest.New(62), map[string]int{}
	for i := range 1500 {
		options := []eventtest.Option{eventtest.WithLanguage("en")}
		if i%5 == 0 {
			options = append(options, eventtest.WithType(event.Discovery))
		}
		e := g.Event(options...)
		for _, r := range e.Relations {
			if r.Date == "" || strings.HasPrefix(string(r.Date), "XXXX") {
				continue
			}
			v, err := r.Date.Parse()
			require.NoError(t, err)
			if first, ok := v.Earliest(time.UTC); ok && first.Year() > 1000 {
				continue
			} else if ok || r.Date[0] == 'Y' {
				n[r.Title]++
				require.Equal(t, event.Discovery, e.Type, "%s: %s", e.ID, r.Date)
				require.True(t, finds[r.Title], "%s: %s of %s", e.ID, r.Date, r.Title)
				require.Equal(t, r.Title == "fossils", r.Date[0] == 'Y', "%s: %s of %s", e.ID, r.Date, r.Title)
			}
		}
	}
	require.Len(t, n, len(finds))
}

func TestWhatIsToComeIsReportedAlready(t *testing.T) {
	n := 0
	some(t, func(e *event.Event) int {
		if held(e) {
			return 0
		}
		for _, s := range e.Sources {
			if s.Published != "" {
				n++
				require.Less(t, year(t, s.Published), 2026, "%s %s", e.ID, s.ID)
			}
		}
		for _, q := range e.Quotes {
			if q.Said != "" && q.Said[0] >= '0' && q.Said[0] <= '9' {
				require.Less(t, year(t, q.Said), 2026, "%s %s", e.ID, q.ID)
			}
		}
		return 1
	})
	require.Positive(t, n)
}
