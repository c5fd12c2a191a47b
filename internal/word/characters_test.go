package word_test

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/word"
	"github.com/stretchr/testify/require"
)

// ordinary is what OrdinaryEnd may pass over.
func ordinary(r rune) bool {
	switch {
	case r < 0xa0, r > 0xffff, r == 0x2028, r == 0x2029, r == 0xfeff, r == 0xfffe, r == 0xffff:
		return false
	}
	return true
}

func TestOrdinaryCharactersAreThoseWithoutAnEscape(t *testing.T) {
	for r := rune(0x80); r <= utf8.MaxRune; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		one := string(r)
		for _, s := range []string{one + "ab", one + one + "abcd", "я" + one + "abcd", "日" + one + "abcd", "अ" + one + "abcd"} {
			at := 0
			for i, r := range s {
				if at = i; !ordinary(r) {
					break
				}
			}
			if end := word.OrdinaryEnd(s, 0); end > at || end < at && ordinary(r) && r >= 0x1000 && (r < 0xf000) {
				require.Equal(t, at, end, "%q", s)
			}
		}
	}
}

// The pieces are parts of characters, so that some of what is made of them are
// characters, and some are nearly.
func TestBytesOfAllKindsAreJudgedAsTheLibraryDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 7))
	leads := []byte("a \xc0\xc2\xc3\xd0\xdf\xe0\xe1\xe2\xe4\xed\xee\xef\xf0\xf4\xff\x80\xa0\xbf")
	valid := 0
	for range 400_000 {
		var s []byte
		for range 1 + random.IntN(5) {
			s = append(s, leads[random.IntN(len(leads))])
			for range random.IntN(4) {
				s = append(s, 0x80|byte(random.IntN(0x40)))
			}
		}
		text := string(s) + "tail of eight"[:random.IntN(13)]
		want := utf8.ValidString(text)
		if want {
			valid++
		}
		end, literal := word.LiteralEnd(text, 0)
		require.Equal(t, want, literal, "%q", text)
		require.True(t, utf8.ValidString(text[:end]), "%q", text)
		require.True(t, !want || end == len(text), "%q", text)
		if end = word.OrdinaryEnd(text, 0); end > 0 {
			require.True(t, utf8.ValidString(text[:end]), "%q", text)
			for _, r := range text[:end] {
				require.True(t, ordinary(r) || r == ' ', "%q", text)
			}
		}
	}
	require.Greater(t, valid, 10_000)
}

func TestWordIsAskedOfAllItsBytes(t *testing.T) {
	for i := range 8 {
		for c := range 256 {
			b := []byte("xxxxxxxx")
			b[i] = byte(c)
			w := word.At("__"+string(b), 2)
			require.Equal(t, c < ' ' || c == '"' || c == '\\', w.Has(' ', '"', '\\'), "%d %q", i, c)
			require.Equal(t, c < 0x7f, w.ASCII(), "%d %q", i, c)
			if c >= 0x80 {
				require.Equal(t, i, w.First())
			}
		}
	}
}
