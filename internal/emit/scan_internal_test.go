package emit

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// scanned says of a text what scan does, character by character.
func scanned(s string) (newline, special, indicator, valid bool) {
	indicator = beginsLikeSyntax(s)
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], string(utf8.RuneError)) {
			return newline, special, indicator, false
		}
		newline = newline || r == '\n'
		special = special || r != '\n' && escaped(r)
		indicator = indicator || r == ':' && (i+1 == len(s) || s[i+1] == ' ') || r == '#' && i > 0 && s[i-1] == ' '
	}
	return newline, special, indicator, true
}

func TestTextsAreScannedAsTheirCharactersSay(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 1))
	common := strings.Fields("a word я слово é م العربية न 日本 «")
	rare := []string{"\n", "\t", "\x7f", "\x1f", ":", ": ", "#", " #", "\u0085", "\u00a0", "\u2028", "\ufeff", "–", "😀", "\U000e0001", "\xff", "\xd0", "\xe2\x80", "\xc2", "\xc0\x80", "ÿ"}
	valid := 0
	for range 300_000 {
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(common[random.IntN(len(common))])
			if random.IntN(3) == 0 {
				b.WriteByte(' ')
			}
			if random.IntN(8) == 0 {
				b.WriteString(rare[random.IntN(len(rare))])
			}
		}
		s := b.String()
		newline, special, indicator, ok := scan(s)
		wantNewline, wantSpecial, wantIndicator, wantOK := scanned(s)
		require.Equal(t, wantOK, ok, "%q", s)
		if ok {
			valid++
			require.Equal(t, [3]bool{wantNewline, wantSpecial, wantIndicator}, [3]bool{newline, special, indicator}, "%q", s)
		}
	}
	require.Greater(t, valid, 100_000)
}
