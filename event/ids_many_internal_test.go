package event

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// However many ids were expected, each is found where it stood first, and nothing
// is left of the ids whose memory they take.
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
		for _, i := range []int{0, few - 1, few, at - 1} {
			require.False(t, s.isUsed(i), i)
			s.use(i)
			require.True(t, s.isUsed(i), i)
		}
		require.False(t, s.isUsed(few+1))
		s.release()
	}
}

func TestMemoryOfIDsIsTakenAgain(t *testing.T) {
	m := newManyIDs(100)
	for i := range 100 {
		m.add(strconv.Itoa(i))
	}
	m.use(99)
	m.release()
	require.Empty(t, m.all)
	require.Empty(t, m.all[:100][99], "the text of an id is not kept")

	m.begin(50)
	_, known := m.find("7")
	require.False(t, known)
	require.True(t, m.add("7"))
	require.False(t, m.isUsed(0))
	m.use(0)
	require.True(t, m.isUsed(0))
}
