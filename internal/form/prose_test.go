package form

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// isProse says what Text does, in its three parts.
func isProse(s string) bool {
	_, _, unsafe := Unsafe(s)
	return !Blank(s) && !unsafe && Normalized(s)
}

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
		want := isProse(s)
		require.Equal(t, want, Text(s), "%q", s)
		if want {
			good++
		}
	}
	require.Greater(t, good, 1000)
}

// Each byte stands at each place of texts of some words of eight bytes and less.
func TestTextIsJudgedByEachOfItsBytes(t *testing.T) {
	for size := range 26 {
		for at := range size {
			for c := range 256 {
				b := []byte("a text with a few words in")[:size]
				b[at] = byte(c)
				s := string(b)
				for _, s := range []string{s, "\n" + s, "é" + s, s + "é"} {
					if isProse(s) != Text(s) {
						require.Fail(t, "not what its parts say", "%q", s)
					}
				}
			}
		}
	}
}

func TestBlankAsksUnicode(t *testing.T) {
	for r := rune(0); r <= 0x10ffff; r++ {
		if r < 0xd800 || r > 0xdfff {
			require.Equal(t, blankRune(r), Blank(string(r)), "%U", r)
		}
	}
}
