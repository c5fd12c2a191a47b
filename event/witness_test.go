package event_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// printed is an event whose sources are an agency, two papers that print its
// story, one that translates the second, and a report of its own that quotes
// the agency.
func printed() *event.Event {
	from := func(id source.ID, relation source.Relation) []source.Derivation {
		return []source.Derivation{{Source: id, Relation: relation}}
	}
	return &event.Event{
		Sources: []source.Source{
			{ID: "agency"},
			{ID: "paper", DerivedFrom: from("agency", source.RelationReprint)},
			{ID: "gazette", DerivedFrom: from("agency", source.RelationReprint)},
			{ID: "zeitung", DerivedFrom: from("gazette", source.RelationTranslation)},
			{ID: "own", DerivedFrom: from("agency", source.RelationQuotation)},
		},
		Quotes: []quote.Quote{
			{ID: "q", Appearances: []quote.Appearance{{Source: "paper"}, {Source: "zeitung"}, {Source: "paper"}}},
		},
		Outcomes: []event.Outcome{{ID: "o", Sources: []source.ID{"own", "paper", "gazette"}}},
		Figures:  []event.Figure{{ID: "f"}},
		Claims:   []event.Claim{{ID: "c", Quotes: []quote.ID{"q"}, Sources: []source.ID{"own"}}},
	}
}

func TestReprintsAreOneWitness(t *testing.T) {
	e := printed()
	w := e.WitnessesOf(e.Quotes[0])
	require.Equal(t, []source.ID{"paper", "zeitung"}, w.Documents)
	require.Equal(t, []source.ID{"agency"}, w.Origins)
	require.False(t, w.Incomplete)
}

func TestWhatOnlyQuotesIsAnOriginItself(t *testing.T) {
	e := printed()
	w := e.WitnessesOfSources(e.Outcomes[0].Sources...)
	require.Equal(t, []source.ID{"own", "paper", "gazette"}, w.Documents)
	require.Equal(t, []source.ID{"agency", "own"}, w.Origins)
}

func TestAClaimRestsOnItsQuotesToo(t *testing.T) {
	e := printed()
	w := e.WitnessesOfClaim(e.Claims[0])
	require.Equal(t, []source.ID{"own", "paper", "zeitung"}, w.Documents)
	require.Equal(t, []source.ID{"agency", "own"}, w.Origins)
}

func TestSupportListsEveryStatement(t *testing.T) {
	e := printed()
	list := slices.Collect(e.Support())
	require.Len(t, list, 4)
	require.Equal(t, event.Support{Kind: event.StatementFigure, ID: "f", Path: "/figures/0"}, list[2])
	require.Equal(t, e.WitnessesOf(e.Quotes[0]), list[0].Witnesses)
	require.Equal(t, e.WitnessesOfClaim(e.Claims[0]), list[3].Witnesses)
}

func TestTheEventRestsOnWhatItsPartsName(t *testing.T) {
	e := printed()
	w := e.Witnesses()
	require.Equal(t, []source.ID{"paper", "gazette", "zeitung", "own"}, w.Documents)
	require.Equal(t, []source.ID{"agency", "own"}, w.Origins)

	e.Sources = append(e.Sources, source.Source{ID: "unused"})
	require.Contains(t, e.Witnesses().Origins, source.ID("unused"))
}

func TestWhatFallsRestsOnNothingElse(t *testing.T) {
	e := printed()
	require.Equal(t, []string{"q"}, names(e.FallWithout("agency")))
	require.Empty(t, e.FallWithout("own"))
	require.Equal(t, []string{"q", "o", "c"}, names(e.FallWithout("agency", "own")))
	require.Empty(t, e.FallWithout("paper"), "a reprint is no origin")
	require.Empty(t, e.FallWithout("nothing"))

	e.Sources[0].Status = source.StatusRetracted
	require.Equal(t, []string{"o", "c"}, names(e.FallWithout("own")))
	require.True(t, e.WitnessesOf(e.Quotes[0]).Fallen())
	w := e.WitnessesOfClaim(e.Claims[0])
	require.Equal(t, []source.ID{"agency"}, w.Revoked)
	require.False(t, w.Fallen())
}

func TestDecisiveOriginsAreThoseItFallsWithout(t *testing.T) {
	e := printed()
	for _, revoked := range [][]int{nil, {0}, {4}, {0, 4}} {
		for i := range e.Sources {
			e.Sources[i].Status = ""
		}
		for _, i := range revoked {
			e.Sources[i].Status = source.StatusWithdrawn
		}
		for s := range e.Support() {
			var want []source.ID
			for _, id := range s.Witnesses.Origins {
				if s.Witnesses.FallWithout(id) {
					want = append(want, id)
				}
			}
			require.Equal(t, want, s.Witnesses.Decisive(), "%v %s", revoked, s.ID)
		}
	}
}

func TestSupportEndsWithTheLoop(t *testing.T) {
	for s := range printed().Support() {
		require.Equal(t, "q", s.ID)
		break
	}
}

func names(list []event.Support) []string {
	var ids []string
	for _, s := range list {
		ids = append(ids, s.ID)
	}
	return ids
}

func TestCirclesOfSourcesEnd(t *testing.T) {
	e := &event.Event{Sources: []source.Source{
		{ID: "a", DerivedFrom: []source.Derivation{{Source: "b", Relation: source.RelationReprint}, {Source: "a", Relation: source.RelationRevision}}},
		{ID: "b", DerivedFrom: []source.Derivation{{Source: "a", Relation: source.RelationReprint}}},
		{ID: "c", DerivedFrom: []source.Derivation{{Source: "a", Relation: source.RelationCompilation}, {Source: "d", Relation: source.RelationCompilation}}},
		{ID: "d"},
	}}
	require.Empty(t, e.WitnessesOfSources("a").Origins)
	require.Equal(t, []source.ID{"d"}, e.WitnessesOfSources("c").Origins)
	require.Equal(t, []source.ID{"d"}, e.Witnesses().Origins)
}

func TestAReferenceThatLeadsNowhereLeavesWitnessesIncomplete(t *testing.T) {
	e := printed()
	e.Sources[1].DerivedFrom = append(e.Sources[1].DerivedFrom, source.Derivation{Source: "lost", Relation: source.RelationCompilation})
	w := e.WitnessesOf(e.Quotes[0])
	require.True(t, w.Incomplete)
	require.Equal(t, []source.ID{"agency"}, w.Origins)
	require.Empty(t, e.FallWithout("agency"))
	require.True(t, e.WitnessesOfSources("", "agency").Incomplete)
	require.Zero(t, (&event.Event{}).Witnesses())
}

func TestFallenIsWhatTheRuleOnRetractedSupportFinds(t *testing.T) {
	for _, path := range examples(t) {
		e := load(t, path)
		for i := range e.Sources {
			e.Sources[i].Status = source.StatusRetracted
		}
		var fallen, found []string
		for s := range e.Support() {
			if s.Witnesses.Fallen() {
				fallen = append(fallen, string(s.Path))
			}
		}
		for _, f := range e.Diagnose() {
			if f.Code == "retracted-support" {
				found = append(found, string(f.Path))
			}
		}
		require.ElementsMatch(t, found, fallen, path)
	}
}

func ExampleEvent_WitnessesOf() {
	e := printed()
	w := e.WitnessesOf(e.Quotes[0])
	fmt.Printf("%d documents, %d origin: %s\n", len(w.Documents), len(w.Origins), w.Origins[0])
	// Output:
	// 2 documents, 1 origin: agency
}

func ExampleEvent_Witnesses() {
	w := printed().Witnesses()
	fmt.Println(len(w.Documents), "documents,", len(w.Origins), "origins:", w.Origins)
	// Output:
	// 4 documents, 2 origins: [agency own]
}

func ExampleEvent_FallWithout() {
	e := printed()
	for _, s := range e.FallWithout("agency") {
		fmt.Println(s.Kind, s.ID, "rests on the agency alone")
	}
	// Output:
	// quote q rests on the agency alone
}

func ExampleEvent_Support() {
	for s := range printed().Support() {
		fmt.Println(s.Kind, s.ID, s.Witnesses.Origins)
	}
	// Output:
	// quote q [agency]
	// outcome o [agency own]
	// figure f []
	// claim c [agency own]
}
