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

// Ids of one length that begin, end and are in the middle alike are others still.
func TestIDsThatLookAlikeAreOthers(t *testing.T) {
	e := &event.Event{}
	for _, id := range []participant.ID{"abcxdefygh", "abcydefygh", "abcxdefxgh", "abcxdefyg", "bbcxdefygh", "abcxdefygi"} {
		e.Participants = append(e.Participants, participant.Participant{ID: id, Sources: []source.ID{}})
	}
	require.Empty(t, foundAt(e.Diagnose(), diag.DuplicateID))
	e.Participants[0].MemberOf = []participant.ID{"abczdefygh"}
	require.Equal(t, []string{`/participants/0/memberOf/0 no participant has id "abczdefygh"`}, foundAt(e.Diagnose(), diag.UnresolvedReference))
}
