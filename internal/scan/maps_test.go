package scan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A document of many maps is not remembered by all of them.
func TestFewMapsAreUsedAgain(t *testing.T) {
	var r Reader
	for _, n := range []int{mostMaps, 10 * mostMaps} {
		r.Lend([]byte("[" + strings.Repeat(`{"a":1},`, n) + "{}]"))
		require.Len(t, r.Any(), n+1)
		require.True(t, r.End())
		r.Lend([]byte(`[{"b":2},{}]`))
		require.LessOrEqual(t, cap(r.inner.all), 2*mostMaps)
		for _, m := range r.inner.all {
			require.Empty(t, m)
		}
		require.Len(t, r.Any(), 2)
	}
}
