package edtf

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is valid at a glance the parser takes as a single date: all texts of the
// length of a year and a month or a season, and a million further ones of characters of dates.
func TestPlainlyValidIsValid(t *testing.T) {
	valid := 0
	hold := func(s string) {
		if !plainlyValid(s) {
			return
		}
		valid++
		p := parser{s: s, end: len(s)}
		v := p.date(0, len(s), true)
		if p.failed() || !v.IsPoint() {
			require.Fail(t, "not a date", s)
		}
	}
	for n := range 10_000 {
		hold(fmt.Sprintf("%04d", n))
	}
	require.Equal(t, 10_000, valid)
	for year := range 10_000 {
		for month := range 100 {
			hold(fmt.Sprintf("%04d-%02d", year, month))
		}
	}
	require.Equal(t, 10_000+10_000*(12+21), valid)
	valid = 0
	random := rand.New(rand.NewPCG(3, 2))
	seeds := []string{"2025", "2025?-?08?-?15?", "~2025-%08-15", "2024-02?-~29", "2025-21~", "2025%", "2025-08", "2025-08-15T11:30:00.5", "2025-08-15T11:30:00.123456789012Z", "2024-02-29T23:59:59.0+05:45", "2024-02-29T23:59:59.25-08", "2025-08-15T00:00:00+00:00", "2025-08-15T11:30"}
	const characters = "0123456789-:.TZ+/?~%XYES,[ \xff"
	for range 1_000_000 {
		s := []byte(seeds[random.IntN(len(seeds))])
		for range 1 + random.IntN(3) {
			at := random.IntN(len(s))
			switch c := characters[random.IntN(len(characters))]; random.IntN(4) {
			case 0:
				s = append(s[:at], s[min(at+1, len(s)-1):]...)
			case 1:
				s = append(s[:at], append([]byte{c}, s[at:]...)...)
			default:
				s[at] = c
			}
		}
		hold(string(s))
	}
	require.Greater(t, valid, 10_000)
	for _, s := range []string{"2025", "2025-08", "2025-08-15", "2025-08-15T11:30:00.5Z", "2025-08-15T11:30:00.123-08:00", "2025-21", "2025-41?", "2025~", "?2025-08%", "2025-?08-15", "?2025~-%08?-~15%"} {
		require.True(t, plainlyValid(s), s)
	}
	for _, s := range []string{"", "?", "2025??", "20?25", "2025-20", "2025-42", "2025-13?", "2025-02-30~", "2025-?", "2025?-08-15T11:30", "2025-08-15?T11:30", "202X?"} {
		require.False(t, plainlyValid(s), s)
	}
}
