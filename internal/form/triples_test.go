package form

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestSettledCharactersOfThreeBytesAndSpacesBetweenThemArePassed(t *testing.T) {
	characters(0xffff, func(r rune) {
		passed := r == ' ' || r >= 0x800 && settled(classOf(r))
		for _, s := range []string{string(r) + "中文字字", "中" + string(r) + "文字字"} {
			if end := triplesEnd(s, 0); end >= 6 != passed {
				require.Fail(t, "not what its characters are", "%q: %d", s, end)
			}
		}
	})
	require.Equal(t, 12, triplesEnd("中文字字, a", 0))
	require.Equal(t, 9, triplesEnd("中文字 a字字字", 0), "behind the space no other of three bytes follows")
	require.Equal(t, 3, triplesEnd("字  字字字", 0), "two spaces")
	require.Equal(t, 6, triplesEnd("中文字字", 0), "fewer than eight bytes are left")
}

// Bytes in the place of those of two characters, which make others or none.
func TestBytesOfTriplesAreJudgedOneByOne(t *testing.T) {
	passed := 0
	for i := range 6 {
		for c := range 0x100 {
			for _, text := range []string{"中文字字", "한국 글자", "のがす字"} {
				b := []byte(text)
				b[i] = byte(c)
				s := string(b)
				end := triplesEnd(s, 0)
				if end > 0 {
					passed++
				}
				require.True(t, utf8.ValidString(s[:end]), "%q", s)
				if isProse(s) != Text(s) {
					require.Fail(t, "not what its parts say", "%q", s)
				}
			}
		}
	}
	require.Greater(t, passed, 500)
}
