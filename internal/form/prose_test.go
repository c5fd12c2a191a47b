package form

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTextIsWhatItsThreePartsSay(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{
		"a", "word", " ", "  ", "\n", "\t", "\r", "\x00", "\x1f", "\x7f", "\u0085", "\u00a0", "é", "e\u0301", "\u0301", "\u200b", "\u200e", "\u202e", "\u2066", "\u2028",
		"\ufeff", "\uff9e", "か", "か\u3099", "が", "한", "ᄒ", "ᅡ", "ب", "ש", "я", "и\u0306", "й", "क", "क\u093c", "ก", "字", "😀", "\U0002f800", "\xff", "\xed\xa0\x80", "Å", "\u212b", "“", "\u0344",
	}
	good := 0
	for range 200_000 {
		s := ""
		for range random.IntN(6) {
			s += pieces[random.IntN(len(pieces))]
		}
		_, _, unsafe := Unsafe(s)
		want := !Blank(s) && !unsafe && Normalized(s)
		require.Equal(t, want, Text(s), "%q", s)
		if want {
			good++
		}
	}
	require.Greater(t, good, 1000)
}

func TestBlankAsksUnicode(t *testing.T) {
	for r := rune(0); r <= 0x10ffff; r++ {
		if r < 0xd800 || r > 0xdfff {
			require.Equal(t, blankRune(r), Blank(string(r)), "%U", r)
		}
	}
}
