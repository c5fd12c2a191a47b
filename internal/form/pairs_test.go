package form

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestBlocksOfPairsAreSettled(t *testing.T) {
	for c := range 0x100 {
		if !beginsPair(byte(c)) {
			continue
		}
		for second := rune(0); second < 64; second++ {
			r := rune(c&0x1f)<<6 | second
			require.True(t, settled(classOf(r)), "%U", r)
		}
	}
}

// Every character stands in every place of words of eight bytes, between ASCII
// and others of two and three bytes.
func TestCharactersBesidePairsAreJudgedAsAlone(t *testing.T) {
	hold := func(s string) {
		if isProse(s) != Text(s) {
			require.Fail(t, "not what its parts say", "%q", s)
		}
	}
	characters(0xffff, func(r rune) {
		one := string(r)
		for before := range 9 {
			start := "привет, мир"[:2*(before/2)] + "a"[:before%2]
			hold(start + one + "я это да")
			if r < 0x900 {
				hold(start + one)
				hold(start + one + "a")
				hold(start + one + one + "é naïve")
				hold("日本" + start + one + "語 я")
			}
		}
	})
}

func TestPairsAndASCIIAreReadToTheEnd(t *testing.T) {
	const text = "Привет, naïve мир łódź и день"
	for from := range text {
		for to := range text {
			if part := text[min(from, to):max(from, to)]; len(part) >= 8 {
				require.Equal(t, len(part), pairsEnd(part, 0), part)
			}
		}
	}
}

func TestBytesOfPairsAreJudgedOneByOne(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 9))
	const bytes = "ab \x1f\x7f\n\x80\xa0\xbf\xc0\xc2\xc3\xcb\xcc\xcf\xd0\xd1\xd2\xd8\xe2\xe4\xf0\xff"
	pieces := strings.Fields("a b é ü ß ł я ю щ Ї ї word слово и\u0306 e\u0301 « ґ \u0483 Ω — 日 😀 \u202e \u200c")
	good, passed := 0, 0
	for range 400_000 {
		var b strings.Builder
		for range 4 + random.IntN(12) {
			b.WriteString(pieces[random.IntN(12+random.IntN(len(pieces)-11))])
			if random.IntN(40) == 0 {
				b.WriteByte(bytes[random.IntN(len(bytes))])
			}
		}
		s := b.String()[:b.Len()-random.IntN(2)]
		end := pairsEnd(s, 0)
		if good += end; end == len(s) {
			passed++
		}
		for _, r := range s[:end] {
			require.True(t, r != utf8.RuneError && settled(classOf(r)), "%q", s)
		}
		if end+9 <= len(s) {
			next, size := utf8.DecodeRuneInString(s[end:])
			require.False(t, beginsPair(s[end]) && size == 2 || ' ' <= next && next < 0x7f && !beginsASCII(s[end:]), "%q", s)
		}
		require.Equal(t, isProse(s), Text(s), "%q", s)
	}
	require.Greater(t, passed, 1000)
	require.Greater(t, good, 1_000_000)
}
