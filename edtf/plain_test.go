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
