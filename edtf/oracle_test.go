package edtf_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

// The package's calendar is held against that of package time.
func TestBoundsAreThoseOfTheTimePackage(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		day := time.Date(r.IntN(9999), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(4))
		for layout, next := range map[string]time.Time{
			"2006":       time.Date(day.Year()+1, 1, 1, 0, 0, 0, 0, time.UTC),
			"2006-01":    time.Date(day.Year(), day.Month()+1, 1, 0, 0, 0, 0, time.UTC),
			"2006-01-02": day.AddDate(0, 0, 1),
		} {
			v := parse(t, day.Format(layout))
			last, ok := v.Latest(nil)
			require.True(t, ok)
			require.Equal(t, next.Add(-1), last, v)
		}
		clock := day.Add(time.Duration(r.IntN(86_400)) * time.Second)
		zone := time.FixedZone("", (r.IntN(26*60+1)-12*60)*60)
		first, ok := parse(t, clock.In(zone).Format(time.RFC3339)).Earliest(nil)
		require.True(t, ok)
		require.Equal(t, clock, first)
	}
}

// A value without offset is ordered against one with an offset exactly if it
// is so ordered whichever offset it is given.
func TestOrderAcrossClocksIsThatOfEveryOffset(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	seen := map[edtf.Order]int{}
	for range 400 {
		utc := parse(t, fmt.Sprintf("2025-08-15T%02d:%02dZ", r.IntN(24), r.IntN(60)))
		text := fmt.Sprintf("2025-08-%02dT%02d:%02d", 14+r.IntN(3), r.IntN(24), r.IntN(60))
		want := orderWithOffset(t, utc, text, -12*60)
		for minutes := -12 * 60; minutes <= 14*60; minutes++ {
			if orderWithOffset(t, utc, text, minutes) != want {
				want = edtf.Undecided
				break
			}
		}
		got := edtf.Compare(utc, parse(t, text))
		require.Equal(t, want.String(), got.String(), "%s, %s", utc, text)
		seen[got]++
	}
	require.NotZero(t, seen[edtf.Before])
	require.NotZero(t, seen[edtf.After])
	require.NotZero(t, seen[edtf.Undecided])
}

func orderWithOffset(t *testing.T, utc edtf.Value, text string, minutes int) edtf.Order {
	sign := '+'
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	return edtf.Compare(utc, parse(t, fmt.Sprintf("%s%c%02d:%02d", text, sign, minutes/60, minutes%60)))
}

// Unspecified digits cover what lies between the first and the last text that
// takes digits in their place.
func TestUnspecifiedDigitsAreThoseOfEveryCompletion(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	valid := 0
	for range 300 {
		text := []byte(fmt.Sprintf("%04d-%02d-%02d", r.IntN(3000), 1+r.IntN(12), 1+r.IntN(31)))
		for range 1 + r.IntN(3) {
			if at := r.IntN(len(text)); text[at] != '-' {
				text[at] = 'X'
			}
		}
		first, last, ok := completions(string(text))
		require.Equal(t, ok, edtf.Valid(string(text)), string(text))
		if !ok {
			continue
		}
		valid++
		v := parse(t, string(text))
		earliest, _ := v.Earliest(nil)
		latest, _ := v.Latest(nil)
		require.Equal(t, first, earliest.Format(time.DateOnly), string(text))
		require.Equal(t, last, latest.Format(time.DateOnly), string(text))
	}
	require.Greater(t, valid, 100)
}

// completions tries all digits, and knows the calendar from package time.
func completions(text string) (first, last string, ok bool) {
	texts := []string{text}
	for i := range len(text) {
		if text[i] != 'X' {
			continue
		}
		var filled []string
		for _, s := range texts {
			for digit := range 10 {
				filled = append(filled, s[:i]+string(rune('0'+digit))+s[i+1:])
			}
		}
		texts = filled
	}
	for _, s := range texts {
		if _, err := time.Parse(time.DateOnly, s); err != nil {
			continue
		}
		if !ok || s < first {
			first = s
		}
		last, ok = max(last, s), true
	}
	return first, last, ok
}
