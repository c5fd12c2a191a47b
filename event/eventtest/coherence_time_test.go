package eventtest_test

import (
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// inOrder demands that the first date is not after the second one, where both
// are known, and returns 1 if they are.
func inOrder(t *testing.T, e *event.Event, what string, first, second edtf.Date) int {
	t.Helper()
	if first == "" || second == "" {
		return 0
	}
	require.NotEqual(t, edtf.After, first.Compare(second), "%s: %s: %s, %s", e.ID, what, first, second)
	return 1
}

// begun is when the event began, if it has.
func begun(e *event.Event) edtf.Date {
	if held(e) {
		return e.Time.Start
	}
	return ""
}

// lastDay is the latest day that a date may be meant to be.
func lastDay(t *testing.T, e *event.Event, d edtf.Date) edtf.Date {
	v, err := edtf.Parse(string(d))
	require.NoError(t, err)
	if v.Kind() == edtf.KindInterval || v.OneOf() || v.AllOf() {
		latest, ok := v.Latest(nil)
		require.True(t, ok, "%s: %s has no end", e.ID, d)
		return edtf.Date(latest.Format("2006-01-02"))
	}
	return d
}

func TestWordsAreSaidBeforeTheyArePrinted(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, q := range e.Quotes {
			if q.Said == "" {
				continue
			}
			inOrder(t, e, "said before the event", begun(e), q.Said)
			for _, a := range q.Appearances {
				n += inOrder(t, e, "said after it was printed", lastDay(t, e, q.Said), sourceOf(e, a.Source).Published)
			}
		}
		return n
	})
}

// notBefore demands that nothing of what rests on the sources is later than
// they are.
func notBefore(t *testing.T, e *event.Event, what string, d edtf.Date, sources []source.ID) (n int) {
	t.Helper()
	if d == "" {
		return 0
	}
	for _, id := range sources {
		n += inOrder(t, e, what, lastDay(t, e, d), sourceOf(e, id).Published)
	}
	return n
}

func TestClaimsAreMadeAfterTheEventBeganAndBeforeTheyAreReported(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			n += inOrder(t, e, "claimed before the event", begun(e), c.Date)
			n += notBefore(t, e, "claimed after it was reported", c.Date, c.Sources)
			for _, id := range c.Quotes {
				q, ok := e.Quote(id)
				require.True(t, ok)
				n += inOrder(t, e, "claimed before it was said", q.Said, c.Date)
			}
		}
		return n
	})
}

func TestOutcomesAndFiguresAreKnownBeforeTheyAreReported(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, o := range e.Outcomes {
			inOrder(t, e, "came about before the event", begun(e), o.Date)
			n += notBefore(t, e, "came about after it was reported", o.Date, o.Sources)
		}
		for _, f := range e.Figures {
			inOrder(t, e, "counted before the event", begun(e), f.AsOf)
			n += notBefore(t, e, "counted after it was reported", f.AsOf, f.Sources)
		}
		return n
	})
}

func TestSourcesArePublishedThenChangedThenRead(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			n += inOrder(t, e, "published after it was changed", s.Published, s.Modified)
			n += inOrder(t, e, "changed after it was read", s.Modified, s.Accessed)
			inOrder(t, e, "read after the record was written", s.Accessed, e.Record.Created)
			if s.Archive != nil {
				n += inOrder(t, e, "published after it was archived", s.Published, s.Archive.Captured)
			}
			for _, c := range s.Corrections {
				n += inOrder(t, e, "corrected before it was published", s.Published, c.Date)
			}
		}
		return n
	})
}

func TestPlannedEventsAreReportedBeforehand(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		if e.Status != event.StatusPlanned {
			return 0
		}
		for _, s := range e.Sources {
			n += inOrder(t, e, "published after the event", s.Published, e.Time.Start)
		}
		return n
	})
}

func TestEventsThatFollowAreLater(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, r := range e.Relations {
			switch r.Type {
			case event.RelationTypeFollows, event.RelationTypeCausedBy:
				n += inOrder(t, e, string(r.Type), r.Date, e.Time.Start)
			case event.RelationTypePrecedes, event.RelationTypeCauses, event.RelationTypePreconditionOf:
				n += inOrder(t, e, string(r.Type), e.Time.Start, r.Date)
			case event.RelationTypeSameAs:
				if r.Title != "" {
					n++
					require.Equal(t, e.Title, r.Title)
				}
			}
		}
		return n
	})
}
