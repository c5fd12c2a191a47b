package event_test

import (
	"fmt"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// foundAt lists the findings of some codes with their places.
func foundAt(list diag.List, codes ...diag.Code) []string {
	lines := []string{}
	for _, code := range codes {
		for _, d := range list.With(code) {
			lines = append(lines, string(d.Path)+" "+d.Message)
		}
	}
	return lines
}

func TestIDsAreFoundHoweverManyThereAre(t *testing.T) {
	for _, n := range []int{1, 2, 23, 24, 25, 26, 48, 70} {
		crowd := func() *event.Event {
			e := &event.Event{Schema: event.SchemaVersion, ID: "crowd", Type: event.Meeting, Title: "A crowd"}
			for i := range n {
				id := source.ID(fmt.Sprintf("s%d", i))
				e.Participants = append(e.Participants, participant.Participant{
					ID: participant.ID(fmt.Sprintf("p%d", i)), Kind: participant.Group, Name: fmt.Sprintf("Group %d", i), Sources: []source.ID{id},
				})
				e.Sources = append(e.Sources, source.Source{ID: id, Kind: source.Article, Title: "T"})
			}
			return e
		}
		codes := []diag.Code{diag.DuplicateID, diag.UnresolvedReference, diag.UnusedSource}
		require.Empty(t, foundAt(crowd().Diagnose(), codes...), n)
		for i := range n {
			// One that nothing refers to.
			e := crowd()
			e.Participants[i].Sources = nil
			require.Equal(t, []string{fmt.Sprintf(`/sources/%d nothing refers to source "s%d"`, i, i)}, foundAt(e.Diagnose(), codes...))
			// One that leads nowhere.
			e = crowd()
			e.Participants[n-1].MemberOf = []participant.ID{participant.ID(fmt.Sprintf("q%d", i))}
			require.Equal(t, []string{fmt.Sprintf(`/participants/%d/memberOf/0 no participant has id "q%d"`, n-1, i)}, foundAt(e.Diagnose(), codes...))
			// One that stands a second and a third time, at the end.
			e = crowd()
			for range 2 {
				e.Participants = append(e.Participants, participant.Participant{ID: e.Participants[i].ID})
			}
			want := []string{}
			for k := range 2 {
				want = append(want, fmt.Sprintf(`/participants/%d/id the id "p%d" is that of /participants/%d already`, n+k, i, i))
			}
			require.Equal(t, want, foundAt(e.Diagnose(), codes...))
			// An id that is absent takes its place all the same.
			e = crowd()
			e.Participants[i].ID = ""
			require.Empty(t, foundAt(e.Diagnose(), codes...))
		}
	}
}

// Ids of one length that begin and end alike are others still.
func TestIDsThatLookAlikeAreOthers(t *testing.T) {
	e := &event.Event{}
	for _, id := range []participant.ID{"abcxdefygh", "abcydefygh", "abcxdefxgh", "abcxdefyg", "bbcxdefygh", "abcxdefygi"} {
		e.Participants = append(e.Participants, participant.Participant{ID: id, Sources: []source.ID{}})
	}
	require.Empty(t, foundAt(e.Diagnose(), diag.DuplicateID))
	e.Participants[0].MemberOf = []participant.ID{"abczdefygh"}
	require.Equal(t, []string{`/participants/0/memberOf/0 no participant has id "abczdefygh"`}, foundAt(e.Diagnose(), diag.UnresolvedReference))
}

func TestWhatIsNoIDOrLeadsNowhereIsSaidOnce(t *testing.T) {
	e := &event.Event{Participants: []participant.Participant{{ID: "not an id"}, {ID: "not an id"}}}
	require.Len(t, e.Diagnose().With(diag.InvalidID), 2)
	require.Empty(t, e.Diagnose().With(diag.DuplicateID))
	e.Participants = []participant.Participant{{ID: "a", MemberOf: []participant.ID{"b"}}, {ID: "b", MemberOf: []participant.ID{"nobody"}}}
	require.Equal(t, []string{`/participants/1/memberOf/0 no participant has id "nobody"`}, foundAt(e.Diagnose(), diag.UnresolvedReference, diag.ReferenceCycle, diag.SelfReference))
}

func TestSharedIdentifiersAreFoundHoweverManyThereAre(t *testing.T) {
	for _, n := range []int{2, 23, 24, 25, 26, 60} {
		for _, other := range []int{0, 1, n / 2, n - 1} {
			e := new(event.Event)
			for i := range n {
				e.Participants = append(e.Participants, participant.Participant{Identifiers: map[string]string{"wikidata": fmt.Sprintf("Q%d", i+1)}}, participant.Participant{})
			}
			require.Empty(t, foundAt(e.Diagnose(), diag.DuplicateParticipant))
			e.Participants = append(e.Participants,
				participant.Participant{Identifiers: map[string]string{"local": fmt.Sprintf("Q%d", other+1)}},
				participant.Participant{Identifiers: map[string]string{"wikidata": fmt.Sprintf("Q%d", other+1)}})
			want := fmt.Sprintf(`/participants/%d this participant and /participants/%d share the identifier "wikidata Q%d"`, 2*n+1, 2*other, other+1)
			for i := range e.Participants { // nothing but what this is about
				p := &e.Participants[i]
				p.ID, p.Kind, p.Name = participant.ID(fmt.Sprintf("p%d", i)), participant.Group, fmt.Sprintf("Group %d", i)
			}
			require.Equal(t, []string{want}, foundAt(e.Diagnose(), diag.DuplicateParticipant))
		}
	}
}

func TestCirclesAreFoundHoweverLargeTheyAre(t *testing.T) {
	for _, n := range []int{2, 3, 23, 24, 25, 26, 60} {
		chain := func() *event.Event {
			e := &event.Event{Schema: event.SchemaVersion, ID: "crowd", Type: event.Meeting, Title: "A crowd"}
			for i := range n {
				p := participant.Participant{ID: participant.ID(fmt.Sprintf("p%d", i)), Kind: participant.Group, Name: fmt.Sprintf("Group %d", i)}
				if i+1 < n {
					p.MemberOf = []participant.ID{participant.ID(fmt.Sprintf("p%d", i+1))}
				}
				e.Participants = append(e.Participants, p)
			}
			return e
		}
		circles := func(e *event.Event) []string {
			var paths []string
			for _, code := range []diag.Code{diag.ReferenceCycle, diag.SelfReference} {
				for _, d := range e.Diagnose().With(code) {
					paths = append(paths, string(d.Path))
				}
			}
			return paths
		}
		require.Empty(t, circles(chain()), n)
		for _, back := range []int{0, 1, n / 2, n - 2} {
			e := chain()
			e.Participants[n-1].MemberOf = []participant.ID{participant.ID(fmt.Sprintf("p%d", back))}
			require.Equal(t, []string{fmt.Sprintf("/participants/%d/memberOf/0", min(back, n-1))}, circles(e), "%d back to %d", n, back)
		}
		if n > 2 { // a reference that leads out of the circle stands before the one that leads on
			e := chain()
			e.Participants[0].MemberOf = []participant.ID{participant.ID(fmt.Sprintf("p%d", n-1)), "p1"}
			e.Participants[1].MemberOf = []participant.ID{"p0"}
			require.Equal(t, []string{"/participants/0/memberOf/1"}, circles(e), n)
		}
		e := chain()
		e.Participants[n-1].MemberOf = []participant.ID{e.Participants[n-1].ID}
		require.Equal(t, []string{fmt.Sprintf("/participants/%d/memberOf/0", n-1)}, circles(e), "itself")
		if n > 3 { // two circles beside each other
			e = chain()
			e.Participants[1].MemberOf = []participant.ID{"p0"}
			e.Participants[n-1].MemberOf = []participant.ID{"p2"}
			require.Equal(t, []string{"/participants/0/memberOf/0", "/participants/2/memberOf/0"}, circles(e))
			// Two references out of one, of which the second leads back.
			e = chain()
			e.Participants[n/2].MemberOf = append(e.Participants[n/2].MemberOf, "p0")
			require.Equal(t, []string{"/participants/0/memberOf/0"}, circles(e))
		}
	}
}

func TestMinorVersionsOfTheFormatAreKnown(t *testing.T) {
	for schema, code := range map[string]diag.Code{
		"news-event/v1": "", "news-event/v1.1": diag.NewerSchema, "news-event/v1.10": diag.NewerSchema, "news-event/v1.123456789": diag.NewerSchema,
		"news-event/v1.1234567890": diag.UnknownSchema, "news-event/v1.": diag.UnknownSchema, "news-event/v1.0": diag.UnknownSchema, "news-event/v1.01": diag.UnknownSchema,
		"news-event/v1.1a": diag.UnknownSchema, "news-event/v1.1.1": diag.UnknownSchema, "news-event/v2": diag.UnknownSchema, "news-event/v": diag.UnknownSchema,
	} {
		_, list := event.Check("x.yaml", []byte("schema: "+schema+"\nid: a\ntype: meeting\ntitle: T\n"))
		if code == "" {
			require.Empty(t, list, schema)
			continue
		}
		require.Len(t, list, 1, schema)
		require.Equal(t, code, list[0].Code, schema)
		require.Equal(t, "1:9", list[0].Start.String(), schema)
	}
}
