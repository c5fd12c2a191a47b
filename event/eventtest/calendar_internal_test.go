package eventtest

import (
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
	for month, want := range [][]int{
		{28, 30, 33, 37, 40}, {28, 30, 33, 37, 40}, {25, 31, 33, 37, 40, 21},
		{25, 31, 34, 37, 40, 21}, {25, 31, 34, 38, 40, 21}, {26, 32, 34, 38, 40, 22},
		{26, 32, 35, 38, 41, 22}, {26, 32, 35, 38, 41, 22}, {27, 29, 35, 39, 41, 23},
		{27, 29, 36, 39, 41, 23}, {27, 29, 36, 39, 41, 23}, {28, 30, 36, 39, 41, 24},
	} {
		require.Equal(t, want, civil{year: 2025, month: month + 1}.seasons(), month+1)
	}
}

func TestSlugsAreOfLettersDigitsAndSingleHyphens(t *testing.T) {
	for words, want := range map[string]string{
		"": "", "Az 09": "az-09", "--a": "a", "a--b  c": "a-b-c", "a-": "a", "Ünï zZ9": "n-zz9", "Порт": "", "[`{/:": "", "a1,b": "a1-b",
	} {
		require.Equal(t, want, slug(words), words)
	}
}
