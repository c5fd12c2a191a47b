package eventtest

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// A share of more than all would be no other account, but a slip.
func TestNobodyClaimsMoreThanAllVotes(t *testing.T) {
	n := 0
	for number := range uint64(600) {
		b := newBuilder(79, number, newConfig([]Option{WithType(event.Referendum)}))
		b.build()
		if len(b.event.Figures) == 0 || b.event.Figures[0].Kind != event.FigureKindVoteShare {
			continue
		}
		for range 20 {
			n++
			share, err := event.Number(b.claimedFigure(&b.event.Figures[0]).value).Float64()
			require.NoError(t, err)
			require.LessOrEqual(t, share, 100.0, b.event.ID)
		}
	}
	require.Positive(t, n)
}
