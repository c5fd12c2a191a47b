package textmatch_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// words are the words that a text comes apart into.
func words(s string) (all []string) {
	for _, t := range textmatch.Tokens(s) {
		if t.Kind == textmatch.Word {
			all = append(all, s[t.Start:t.End])
		}
	}
	return all
}

// formBlocks are where the forms of letters stand that texts are printed with:
// ligatures, raised and lowered letters, Roman numerals, wide, narrow and joined
// forms, letters of formulas.
var formBlocks = [][2]rune{
	{0x132, 0x133}, {0x17f, 0x17f}, {0x1c4, 0x1cc}, {0x1f1, 0x1f3}, {0x2b0, 0x2b8}, {0x2e0, 0x2e4},
	{0x1d2c, 0x1d6a}, {0x2071, 0x2071}, {0x207f, 0x207f}, {0x2090, 0x209c}, {0x2160, 0x217f},
	{0xfb00, 0xfb28}, {0xfb4f, 0xfdfb}, {0xfe70, 0xfefc}, {0xff21, 0xff5a}, {0xff66, 0xffdc}, {0x1d400, 0x1d7ff},
}

// Letters that Unicode only keeps for the sake of older character sets, or of
// formulas, are found by the letters that they stand for.
func TestEveryFormOfALetterIsThatLetter(t *testing.T) {
	for _, block := range formBlocks {
		for r := block[0] - 1; r <= block[1]+1; r++ {
			meant := norm.NFKD.String(string(r))
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Nl, r) || meant == norm.NFD.String(string(r)) || strings.ContainsAny(meant, " \u0640") {
				continue
			}
			inside := block[0] <= r && r <= block[1]
			require.Equal(t, inside, same("a"+string(r)+"b", "a"+meant+"b"), "%q (%U) is %q", r, r, meant)
		}
	}
}

func TestSignsThatLookLikeLettersAreNotThem(t *testing.T) {
	for _, r := range "℡℀㎏㏂⑴①🄐" {
		require.False(t, same("a "+string(r)+" b", "a "+norm.NFKD.String(string(r))+" b"), "%q", r)
	}
}

func TestEveryLetterOfAScriptWithoutSpacesIsAWord(t *testing.T) {
	scripts := []*unicode.RangeTable{
		unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
	}
	found := 0
	for r := rune(0xe00); r < 0x30000; r++ {
		assigned := unicode.IsLetter(r) && r != '〻' || r == '々' || r == '〇'
		if !assigned || !unicode.In(r, scripts...) || r >= 0x16fe0 && r < 0x20000 || r >= 0xa9e0 && r <= 0xaa7f || r >= 0x31a0 && r <= 0x31bf {
			continue // supplements that no news is written in
		}
		found++
		require.Len(t, words(string(r)+string(r)), 2, "%q %x", r, r)
	}
	require.Greater(t, found, 80_000)
	for _, joined := range []string{"абв", "αβγ", "ابج", "अबस", "한국어", "ԱԲԳ", "აბგ", "ሀለሐ"} {
		require.Len(t, words(joined), 1, joined)
	}
}

func TestEveryWhiteSpaceParts(t *testing.T) {
	for r := rune(1); r < 0x3100; r++ {
		if unicode.Is(unicode.White_Space, r) || unicode.IsControl(r) && r > 0x7e {
			require.Len(t, words("a"+string(r)+"b"), 2, "%U", r)
			require.True(t, same("a"+string(r)+"b", "a b"), "%U", r)
		}
	}
}

func TestWhatShowsNothingIsPassedOver(t *testing.T) {
	for _, r := range "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff" {
		require.Len(t, words("ab"+string(r)+"cd"), 1, "%U", r)
		require.True(t, same("ab"+string(r)+"cd", "abcd"), "%U", r)
	}
	for _, r := range "\u2059\u2070\ufe10" {
		require.False(t, same("ab"+string(r)+"cd", "abcd"), "%U", r)
	}
}
