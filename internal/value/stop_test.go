package value_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/value"
)

func TestDifferencesEndWhereTheCallerDoes(t *testing.T) {
	a, b := full(), full()
	b.Title = "u"
	b.Guests = append(b.Guests, guest{ID: "c"}, guest{ID: "d"})
	b.Guests[0].Awards, b.Words = []word{"q", "r"}, nil
	b.Names = map[string]string{"a": "1", "q": "2", "z": "3"}
	b.Rooms = map[string]place{"r": {Name: "other"}}
	b.Extensions = map[string]any{"a:b": []any{"x", false}, "a:c": 1}
	var all []diag.Pointer
	for p := range value.Diff(a, b) {
		all = append(all, p)
	}
	require.Greater(t, len(all), 10)
	for n := 1; n <= len(all); n++ {
		var some []diag.Pointer
		for p := range value.Diff(a, b) {
			if some = append(some, p); len(some) == n {
				break
			}
		}
		require.Equal(t, all[:n], some)
	}
}
