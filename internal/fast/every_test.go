package fast_test

import (
	"testing"

	"github.com/newsevent/newsevent/internal/fast"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

// What is asked of all holds for none, and fails for any that is wrong.
func TestEveryAsksTheFirstTheMiddleAndTheLast(t *testing.T) {
	isGood := func(s string) bool { return s == "good" }
	points := func(s *string) bool { return isGood(*s) }
	require.True(t, fast.Every(nil, points))
	require.True(t, fast.EveryText[string](nil, isGood))
	require.True(t, fast.EveryValid[participant.Kind](nil))

	texts, kinds := []string{"good", "good", "good"}, []participant.Kind{participant.Person, participant.Group, participant.Person}
	require.True(t, fast.Every(texts, points))
	require.True(t, fast.EveryText(texts, isGood))
	require.True(t, fast.EveryValid(kinds))
	for i := range texts {
		word, kind := texts[i], kinds[i]
		texts[i], kinds[i] = "bad", "robot"
		require.False(t, fast.Every(texts, points), i)
		require.False(t, fast.EveryText(texts, isGood), i)
		require.False(t, fast.EveryValid(kinds), i)
		texts[i], kinds[i] = word, kind
	}
}
