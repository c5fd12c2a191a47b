package edtf

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever is read the short way is what the parser makes of it.
func TestPlainDatesAreReadAsTheParserReadsThem(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	number := func(most int) int { return random.IntN(most + 3) }
	written := func() string {
		s := fmt.Sprintf("%04d-%02d-%02d", []int{number(9999), 1900, 2000, 2024, 2025}[random.IntN(5)], number(13), number(32))
		if random.IntN(2) == 0 {
			return s
		}
		s += fmt.Sprintf("T%02d:%02d", number(25), number(60))
		if random.IntN(2) == 0 {
			s += fmt.Sprintf(":%02d", number(60))
		}
		return s + []string{"", "Z", "z", "+00:00", "-00:00", fmt.Sprintf("+%02d:00", number(24)), fmt.Sprintf("-%02d:%02d", number(24), number(60)), "+05:30", "-08", "+00", "-00", "+24", "-00:30", ".5", "?"}[random.IntN(15)]
	}
	plain := 0
	for range 100_000 {
		s := written()
		short, ok := parsePlain(s)
		if !ok {
			continue
		}
		plain++
		p := parser{s: s, end: len(s)}
		v := p.date(0, len(s), true)
		require.False(t, p.failed(), s)
		require.Equal(t, v, short, s)
	}
	require.Greater(t, plain, 10_000)
}

func TestOrdinaryDatesArePlain(t *testing.T) {
	for _, s := range []string{
		"2025-08-15", "2024-02-29", "2025-08-15T11:30", "2025-08-15T11:30Z", "2025-08-15T11:30:00", "2025-08-15T11:30:00Z", "2025-08-15T11:30:00-08:00", "2025-08-15T11:30:00+05:45",
		"2025-08-15T11:30:00+00:00", "2025-08-15T11:30:00+02", "2025-08-15T11:30-03",
	} {
		_, ok := parsePlain(s)
		require.True(t, ok, s)
	}
	for _, s := range []string{"", "2025", "2025-02-29", "2025-08-15T24:00:00", "2025-08-15T", "2025-08-15 11:30:00", "2025-08-15/2025-08-16", "2025-08-15T11:30:0"} {
		_, ok := parsePlain(s)
		require.False(t, ok, s)
	}
}

func TestPlainOrderIsTheOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	written := func() string {
		s := fmt.Sprintf("%04d-%02d-%02d", 2023+random.IntN(3), 1+random.IntN(12), 1+random.IntN(31))
		if random.IntN(3) == 0 {
			s = fmt.Sprintf("2024-%02d-%02d", 2+random.IntN(2), 1+random.IntN(31))
		}
		clocks := []string{"", "T00:00", "T23:59", "T23:59:59Z", "T00:00:00Z", "T00:00+23:00", "T23:59-23:00", "T00:00:00+14:00", "T23:59:59-12:00", "T12:00+05:45", "T05:44:59-00:31"}
		return s + clocks[random.IntN(len(clocks))]
	}
	decided := 0
	for range 100_000 {
		a, b := written(), written()
		short, ok := plainOrder(a, b)
		if !ok {
			continue
		}
		decided++
		first, err := Parse(a)
		require.NoError(t, err)
		second, err := Parse(b)
		require.NoError(t, err)
		require.Equal(t, Compare(first, second), short, "%s and %s", a, b)
	}
	require.Greater(t, decided, 10_000)
}

// What is valid at a glance the parser takes as a single date: all texts of the
// length of a year and a month, and a million further ones of characters of dates.
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
	require.Equal(t, 10_000+10_000*12, valid)
	valid = 0
	random := rand.New(rand.NewPCG(3, 2))
	seeds := []string{"2025", "2025-08", "2025-08-15T11:30:00.5", "2025-08-15T11:30:00.123456789012Z", "2024-02-29T23:59:59.0+05:45", "2024-02-29T23:59:59.25-08", "2025-08-15T00:00:00+00:00", "2025-08-15T11:30"}
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
	for _, s := range []string{"2025", "2025-08", "2025-08-15", "2025-08-15T11:30:00.5Z", "2025-08-15T11:30:00.123-08:00"} {
		require.True(t, plainlyValid(s), s)
	}
}
