package event

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// However many ids were expected, each is found where it stood first.
func TestManyIDsAreFoundHoweverManyWereExpected(t *testing.T) {
	const most = 1000
	for _, expected := range []int{0, 10, few, few + 1, 100, most, 2 * most} {
		var s ids[ID]
		s.begin("list", "noun", expected)
		for i := range most {
			require.True(t, s.add(ID(strconv.Itoa(i))), i)
			if i%7 == 0 {
				require.False(t, s.add(ID(strconv.Itoa(i/2))), i)
			}
			_, known := s.find("none")
			require.False(t, known, i)
		}
		at := 0
		for i := range most {
			got, known := s.find(ID(strconv.Itoa(i)))
			require.True(t, known, i)
			require.Equal(t, at, got)
			at++
			if i%7 == 0 {
				at++
			}
		}
		require.Equal(t, at, s.length)
	}
}
