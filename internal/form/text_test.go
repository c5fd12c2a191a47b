package form_test

import (
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

func TestBlankHasNothingToRead(t *testing.T) {
	holds(t, form.Blank,
		[]string{"", " ", "\n\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u200e\u200f", "\u2028", "\u3164", "\ufe0f \u2800"},
		[]string{"a", " a", "\u200ba", ".", "日", "\x00", "\xff", "e\u0301", "👍"})
}

func TestUnsafeFindsTheFirstCharacterAndItsPlace(t *testing.T) {
	for _, c := range []struct {
		text   string
		char   rune
		offset int
	}{
		{"a\x00b\x01", 0, 1},
		{"é\x1b[31m", 0x1b, 2},
		{"a\r\nb", '\r', 1},
		{"\x7f", 0x7f, 0},
		{"ab\u0085", 0x85, 2},
		{"\u009f", 0x9f, 0},
		{"x\u202ay", 0x202a, 1},
		{"\u202e", 0x202e, 0},
		{"\u2066", 0x2066, 0},
		{"\u2069", 0x2069, 0},
		{"a\xff", utf8.RuneError, 1},
		{"a\xed\xa0\x80", utf8.RuneError, 1},
		{"\xc3", utf8.RuneError, 0},
	} {
		char, offset, found := form.Unsafe(c.text)
		require.True(t, found, "%q", c.text)
		require.Equal(t, c.char, char, "%q", c.text)
		require.Equal(t, c.offset, offset, "%q", c.text)
	}
}

func TestOrdinaryTextOfAllScriptsIsSafe(t *testing.T) {
	for _, s := range []string{
		"", "a\nb\tc", "Зеленський", "日本語", "\u200eab\u200f", "\u061c", "می\u200cخواهم", "👨\u200d👩\u200d👧",
		"\u00a0", "\u2029", "\u2065", "\u206a", "\u202f", "\ufffd", "\U0010ffff",
	} {
		_, _, found := form.Unsafe(s)
		require.False(t, found, "%q", s)
	}
}

func TestNormalizedIsTheComposedForm(t *testing.T) {
	holds(t, form.Normalized,
		[]string{"", "abc", "Amélie", "naïve", "ÿ", "ʰ˿", "Зеленський", "日本語", "e", "\u0301"},
		[]string{"Ame\u0301lie", "\u212b", "A\u030a", "\u1100\u1161", "\u0344", "ab\u037e"})
}

func TestNormalizedAgreesWithTheLibrary(t *testing.T) {
	for r := rune(0); r <= 0xffff; r++ {
		if r >= 0xd800 && r < 0xe000 {
			continue
		}
		for _, s := range []string{string(r), "a" + string(r), "\u1100" + string(r), string(r) + "\u0301"} {
			if norm.NFC.IsNormalString(s) != form.Normalized(s) {
				require.Fail(t, "disagree", "%q", s)
			}
		}
	}
}
