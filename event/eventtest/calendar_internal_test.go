package eventtest

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Every day from the year 1 to the year 9999 is that of the time package.
func TestCalendarIsThatOfTheTimePackage(t *testing.T) {
	first, last := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	clock := 0
	for d := first; !d.After(last); d = d.AddDate(0, 0, 1) {
		clock = (clock + 7919) % (24 * 60 * 60)
		moment := d.Add(time.Duration(clock) * time.Second)
		year, month, dayOfMonth := moment.Date()
		want := civil{year, int(month), dayOfMonth, moment.Hour(), moment.Minute(), moment.Second()}
		if got := instant(moment.Unix()).civil(); got != want {
			require.Equal(t, want, got)
		}
		if got := at(year, int(month), dayOfMonth, moment.Hour(), moment.Minute()); got != instant(moment.Unix()-int64(moment.Second())) {
			require.Equal(t, moment, got)
		}
	}
	require.Equal(t, civil{1969, 12, 31, 23, 59, 59}, instant(-1).civil())
	require.Equal(t, civil{1970, 1, 1, 0, 0, 0}, instant(0).civil())
}

func TestSeasonsOfTheMonths(t *testing.T) {
	for i, want := range []struct{ north, south []int }{
		{[]int{33, 37, 40, 28}, []int{33, 37, 40, 30}},
		{[]int{33, 37, 40, 28}, []int{33, 37, 40, 30}},
		{[]int{33, 37, 40, 25, 21}, []int{33, 37, 40, 31}},
		{[]int{34, 37, 40, 25, 21}, []int{34, 37, 40, 31}},
		{[]int{34, 38, 40, 25, 21}, []int{34, 38, 40, 31}},
		{[]int{34, 38, 40, 26, 22}, []int{34, 38, 40, 32}},
		{[]int{35, 38, 41, 26, 22}, []int{35, 38, 41, 32}},
		{[]int{35, 38, 41, 26, 22}, []int{35, 38, 41, 32}},
		{[]int{35, 39, 41, 27, 23}, []int{35, 39, 41, 29}},
		{[]int{36, 39, 41, 27, 23}, []int{36, 39, 41, 29}},
		{[]int{36, 39, 41, 27, 23}, []int{36, 39, 41, 29}},
		{[]int{36, 39, 41, 28, 24}, []int{36, 39, 41, 30}},
	} {
		c := civil{year: 2025, month: i + 1}
		require.Equal(t, want.north, c.seasons(false), c.month)
		require.Equal(t, want.south, slices.Compact(c.seasons(true)), c.month)
	}
}

func TestSlugsAreOfLettersDigitsAndSingleHyphens(t *testing.T) {
	for words, want := range map[string]string{
		"": "", "Az 09": "az-09", "--a": "a", "a--b  c": "a-b-c", "a-": "a", "Ünï zZ9": "n-zz9", "Порт": "", "[`{/:": "", "a1,b": "a1-b",
	} {
		require.Equal(t, want, slug(words), words)
	}
}
