package eventtest_test

import (
	"cmp"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

// number reads one that may be absent.
func number(t *testing.T, n event.Number) float64 {
	if n == "" {
		return 0
	}
	v, err := n.Float64()
	require.NoError(t, err)
	return v
}

func TestBoundValueAndRangeAgree(t *testing.T) {
	bounds := map[event.Bound]int{}
	for _, options := range [][]eventtest.Option{nil, {eventtest.Full()}} {
		for seed := range uint64(3) {
			g := eventtest.New(70 + seed)
			for range 500 {
				for _, f := range g.Event(options...).Figures {
					if f.Value == "" || f.Min == "" {
						continue
					}
					value, least, most := number(t, f.Value), number(t, f.Min), number(t, f.Max)
					bounds[f.Bound]++
					require.LessOrEqual(t, least, value, "%+v", f)
					require.LessOrEqual(t, value, most, "%+v", f)
					switch f.Bound {
					case event.BoundExact:
						require.InDelta(t, least, most, 0, "%+v", f)
					case event.BoundUnder, event.BoundAlmost:
						require.InDelta(t, value, most, 0, "%+v", f)
						require.Less(t, least, most, "%+v", f)
					case event.BoundOver:
						require.InDelta(t, value, least, 0, "%+v", f)
						require.Less(t, least, most, "%+v", f)
					case event.BoundAbout:
						require.Less(t, least, value, "%+v", f)
						require.Less(t, value, most, "%+v", f)
					}
				}
			}
		}
	}
	for _, bound := range append(event.Bounds(), "") {
		require.Positive(t, bounds[bound], bound)
	}
}

func TestAmountsAreThoseOfTheTypeOfEvent(t *testing.T) {
	rates := map[string]float64{"EUR": 1, "USD": 1, "KES": 150, "JPY": 160, "INR": 90, "ZAR": 20, "CNY": 8}
	most := map[event.Type]float64{event.EconomicRelease: 60e9, event.BusinessDeal: 25e9, event.Launch: 600e6, event.Sanction: 600e6,
		event.Award: 700e3, event.SportsCompetition: 700e3}
	n := map[string]int{}
	for _, options := range [][]eventtest.Option{nil, {eventtest.Full()}} {
		for seed := range uint64(3) {
			g := eventtest.New(73 + seed)
			for range 700 {
				e := g.Event(options...)
				for _, f := range e.Figures {
					if f.Kind != event.FigureKindAmount {
						continue
					}
					n[f.Unit]++
					euros := max(number(t, f.Value), number(t, f.Max)) / cmp.Or(rates[f.Unit], 160)
					require.LessOrEqual(t, euros, cmp.Or(most[e.Type], 25e6), "%s: %+v", e.ID, f)
					require.GreaterOrEqual(t, number(t, cmp.Or(f.Value, f.Min))/cmp.Or(rates[f.Unit], 1), 700.0, "%s: %+v", e.ID, f)
				}
			}
		}
	}
	for unit := range rates {
		require.Positive(t, n[unit], unit)
	}
}

func share(t *testing.T, e *event.Event, of participant.ID) (float64, bool) {
	for _, f := range e.Figures {
		if f.Kind == event.FigureKindVoteShare && f.Of == of {
			return number(t, f.Value), true
		}
	}
	return 0, false
}

// won is who has won, if anybody.
func won(e *event.Event) participant.ID {
	for _, p := range playing(e, participant.RoleWinner) {
		return p.ID
	}
	return ""
}

func TestWhoWinsAnElectionHasTheLargestShare(t *testing.T) {
	single, contested, undecided := 0, 0, 0
	for _, options := range [][]eventtest.Option{{}, {eventtest.Full()}, {eventtest.WithParticipants(0)}, {eventtest.WithParticipants(1)},
		{eventtest.WithParticipants(2)}, {eventtest.WithParticipants(12)}} {
		g := eventtest.New(76)
		for range 150 {
			e := g.Event(append(options, eventtest.WithType(event.Election))...)
			winner, sum := won(e), 0.0
			best, found := share(t, e, winner)
			if winner == "" {
				require.False(t, found, "%s: a share of nobody", e.ID)
			}
			for _, p := range playing(e, participant.RoleCandidate, participant.RoleWinner) {
				its, _ := share(t, e, p.ID)
				sum += its
				if found && p.ID != winner {
					contested++
					require.Greater(t, best, its, e.ID)
				}
				if winner == "" {
					undecided++
					require.Less(t, its, 50.0, e.ID)
				}
			}
			require.LessOrEqual(t, sum, 100.0, e.ID)
			if found && len(playing(e, participant.RoleCandidate)) < 2 {
				single++
				require.Greater(t, best, 50.0, e.ID)
			}
		}
	}
	require.Positive(t, single)
	require.Positive(t, contested)
	require.Positive(t, undecided)
}

func votes(t *testing.T, e *event.Event, of participant.ID) float64 {
	for _, f := range e.Figures {
		if f.Kind == event.FigureKindVotes && f.Of == of {
			return number(t, f.Value)
		}
	}
	return 0
}

func TestWhatIsPassedHasTheMajority(t *testing.T) {
	n := map[event.Result]int{}
	for _, typ := range []event.Type{event.Referendum, event.Legislation} {
		g := eventtest.New(77)
		for i := range 500 {
			options := []eventtest.Option{eventtest.WithType(typ)}
			if i%5 == 0 {
				options = append(options, eventtest.Full())
			}
			e := g.Event(options...)
			if typ == event.Legislation {
				require.LessOrEqual(t, votes(t, e, ""), 150.0, "%s: a council", e.ID)
			}
			inFavour, found := share(t, e, "")
			for _, o := range e.Outcomes {
				if !found || o.Result != event.ResultPassed && o.Result != event.ResultRejected {
					continue
				}
				n[o.Result]++
				require.Equal(t, o.Result == event.ResultPassed, inFavour > 50, "%s: %s with %v", e.ID, o.Result, inFavour)
			}
		}
	}
	require.Positive(t, n[event.ResultPassed])
	require.Positive(t, n[event.ResultRejected])
}

func TestVotesAreCountedWhenTheVoteIsOver(t *testing.T) {
	n := 0
	for _, typ := range []event.Type{event.Election, event.Referendum, event.Legislation} {
		g := eventtest.New(78)
		for range 250 {
			e := g.Event(eventtest.WithType(typ), eventtest.WithLanguage("en"))
			if e.Status == event.StatusConcluded || e.Status == "" {
				continue
			}
			n++
			require.Empty(t, e.Figures, "%s is %s", e.ID, e.Status)
			for _, text := range tolds(e) {
				require.False(t, strings.Contains(text, "We counted"), "%s is %s: %s", e.ID, e.Status, text)
			}
		}
	}
	require.Greater(t, n, 50)
}

func TestNumbersSuitATown(t *testing.T) {
	ofTypes(t, 150, []event.Type{event.Election, event.Referendum}, func(e *event.Event) int {
		require.LessOrEqual(t, votes(t, e, ""), 80_000.0, e.ID)
		return int(votes(t, e, ""))
	})
	ofTypes(t, 100, []event.Type{event.Disaster, event.Arrest}, func(e *event.Event) (n int) {
		for _, f := range e.Figures {
			if f.Kind == event.FigureKindDeaths || f.Kind == event.FigureKindMissing {
				n++
				require.Equal(t, event.Disaster, e.Type, e.ID)
				require.Less(t, max(number(t, f.Value), number(t, f.Max)), 100.0, "%s: %+v", e.ID, f)
			}
		}
		return n
	})
}

func TestAmountsHaveTheCurrencyOfTheCountry(t *testing.T) {
	countries := map[string]string{"KES": "KE", "JPY": "JP", "INR": "IN", "ZAR": "ZA", "CNY": "CN"}
	n := map[string]int{}
	ofTypes(t, 100, event.Types(), func(e *event.Event) int {
		for _, f := range e.Figures {
			if f.Kind == event.FigureKindAmount || f.Kind == event.FigureKindOther {
				require.NotEmpty(t, f.Unit, "%s: %+v", e.ID, f)
			}
			if country := countries[f.Unit]; country != "" && len(e.Places) > 0 && e.Places[0].Country != "" {
				n[f.Unit]++
				require.Equal(t, country, e.Places[0].Country, "%s: %+v", e.ID, f)
			}
		}
		return len(e.Figures)
	})
	require.Len(t, n, len(countries))
}

func TestAsManyCameAsAreInAGroup(t *testing.T) {
	ofTypes(t, 300, []event.Type{event.Protest, event.Meeting, event.Launch}, func(e *event.Event) (n int) {
		largest := 0.0
		for _, p := range e.Participants {
			for _, size := range []*int{p.Size.Min, p.Size.Max} {
				if size != nil && !away(p) {
					largest = max(largest, float64(*size))
				}
			}
		}
		for _, f := range e.Figures {
			if f.Kind == event.FigureKindAttendance && largest > 0 {
				n++
				least := number(t, cmp.Or(f.Min, f.Value))
				require.True(t, largest*0.95 <= least && least <= largest*2, "%s: %v of a group of %v", e.ID, least, largest)
			}
		}
		return n
	})
}
