package textmatch_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
)

// role says what a character does to the text around it: what it is between
// letters, at the end of a word and between digits.
func role(r rune) string {
	c := string(r)
	tokens := textmatch.Tokens("x" + c + c + "x")
	switch {
	case same("x"+c+"x", "xx"):
		return "ignored"
	case same("x"+c+"x", "x x"):
		return "space"
	case len(tokens) == 1 && len(textmatch.Tokens(c)) == 1 && textmatch.Tokens(c)[0].Kind == textmatch.Word:
		return "letter"
	case len(tokens) == 1:
		return "mark"
	case len(textmatch.Tokens(c+c)) == 2 && textmatch.Tokens(c)[0].Kind == textmatch.Word:
		return "ideograph"
	}
	return map[textmatch.Kind]string{
		textmatch.Quotation: "quotation", textmatch.Dash: "dash", textmatch.Ellipsis: "ellipsis", textmatch.Stop: "stop", textmatch.Sign: "sign",
	}[textmatch.Tokens(c)[0].Kind]
}

func TestEachCharacterHasItsRole(t *testing.T) {
	for want, chars := range map[string]string{
		"letter":    "AZaz09éßñЖ한ªº²½٣Ⅷ",
		"mark":      "\u0301\u0e34\u3099ﾞﾟ",
		"space":     "\x01 \x7f\u0080\u0085\u009f\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000",
		"ignored":   "\u00ad\u034f\u061c\u0640\u180e\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff",
		"quotation": "\"“”„‟«»‚‹›「」『』〝〞〟＂″״﹁﹂﹃﹄｢｣❝❞❛❜⹂",
		"dash":      "-‐‑‒–—―−﹘﹣－⸺⸻־",
		"ellipsis":  "…‥⋯",
		"stop":      ",.，。、．､｡،۔।",
		"sign":      "!/:;@[^_{|}~$€¡¿‖†‧‰＋（・",
	} {
		for _, r := range chars {
			require.Equal(t, want, role(r), "%q", r)
		}
	}
}

func TestRangesOfCharactersEndWhereTheyEnd(t *testing.T) {
	for _, c := range []struct {
		from, to rune
		role     string
		// before and behind are what the neighbours are.
		before, behind string
	}{
		{'A', 'Z', "letter", "sign", "sign"},
		{'0', '9', "letter", "sign", "sign"},
		{0x01, ' ', "space", "", "sign"},
		{0x7f, 0xa0, "space", "sign", "sign"},
		{0x2000, 0x200a, "space", "sign", "ignored"},
		{0x200b, 0x200f, "ignored", "space", "dash"},
		{0x202a, 0x202e, "ignored", "space", "space"},
		{0x2060, 0x206f, "ignored", "space", "letter"},
		{0xfe00, 0xfe0f, "ignored", "sign", "sign"},
		{0xe01, 0xe30, "ideograph", "sign", "mark"},
		{0x1000, 0x102a, "ideograph", "sign", "mark"},
		{0x1780, 0x17b3, "ideograph", "sign", "mark"},
		{0x3005, 0x3007, "ideograph", "sign", "sign"},
		{0x3021, 0x3029, "ideograph", "sign", "mark"},
		{0x3041, 0x3096, "ideograph", "sign", "sign"},
		{0x309d, 0x309f, "ideograph", "sign", "sign"},
		{0x30a1, 0x30fa, "ideograph", "sign", "sign"},
		{0x30fc, 0x312f, "ideograph", "sign", "sign"},
		{0x31f0, 0x31ff, "ideograph", "sign", "sign"},
		{0x3400, 0x4dbf, "ideograph", "sign", "sign"},
		{0x4e00, 0x9fff, "ideograph", "sign", "letter"},
		{0xf900, 0xfaff, "ideograph", "sign", "letter"},
		{0xff66, 0xff9d, "ideograph", "sign", "mark"},
		{0x20000, 0x3ffff, "ideograph", "sign", "sign"},
	} {
		require.Equal(t, c.role, role(c.from), "%U", c.from)
		require.Equal(t, c.role, role(c.to), "%U", c.to)
		if c.before != "" {
			require.Equal(t, c.before, role(c.from-1), "%U", c.from-1)
		}
		require.Equal(t, c.behind, role(c.to+1), "%U", c.to+1)
	}
}

func TestFormsOfLettersAreThoseLetters(t *testing.T) {
	for form, plain := range map[string]string{
		"ĳ": "ij", "Ĳ": "IJ", "ſ": "s", "Ǆ": "DŽ", "ǌ": "nj", "Ǳ": "DZ", "ǳ": "dz", "ʰ": "h", "ʸ": "y", "ˠ": "ɣ", "ˤ": "ʕ",
		"ᴬ": "A", "ᵪ": "χ", "xⁱ": "xi", "xⁿ": "xn", "ₐ": "a", "ₜ": "t", "Ⅰ": "I", "ⅷ": "viii", "ⅿ": "m",
		"ﬀ": "ff", "ﬁ": "fi", "ﬆ": "st", "ﬓ": "մն", "ﬗ": "մխ", "ﬠ": "ע", "ﭏ": "אל", "יִ": "י\u05b4", "שׂ": "ש\u05c2", "שׁ": "ש\u05c1", "בּ": "ב\u05bc",
		"ﭐ": "ٱ", "ﻻ": "لا", "ﻼ": "لا", "ｶ": "カ", "ﾝ": "ン", "ￜ": "ᅵ", "𝐀": "A", "𝟿": "9", "Ａ": "A", "ｚ": "z", "２": "2",
	} {
		require.True(t, same(form, plain), "%q %q", form, plain)
	}
	for sign, words := range map[string]string{"½": "1/2", "№": "No", "℃": "C", "㎞": "km", "™": "TM", "㈱": "株", "Ŀ": "L", "ŀ": "l", "①": "1", "ℌ": "H", "㏒": "log"} {
		require.False(t, same(sign, words), "%q %q", sign, words)
	}
}

func TestRaisedDigitsAreDigitsBehindALetterAlone(t *testing.T) {
	for i, r := range []rune("⁰¹²³⁴⁵⁶⁷⁸⁹") {
		digit := string(rune('0' + i))
		require.True(t, same("km"+string(r), "km"+digit), "%q", r)
		require.False(t, same("10"+string(r), "10"+digit), "%q", r)
	}
	for i, r := range []rune("₀₁₂₃₄₅₆₇₈₉") {
		digit := string(rune('0' + i))
		require.True(t, same("H"+string(r)+"O", "H"+digit+"O"), "%q", r)
		require.False(t, same("1"+string(r), "1"+digit), "%q", r)
	}
	require.True(t, same("Ａ２²", "a22") == same("A2²", "a22"), "a wide digit is a digit as well")
	require.False(t, same("２²", "22"))
	require.False(t, same("𝟐²", "22"))
	require.True(t, same("Ａ²", "a2"))
	require.True(t, same("é²", "é2"))
	require.False(t, same("٣²", "٣2"))
}

func TestWordsAreComparedComposed(t *testing.T) {
	for composed, apart := range map[string]string{
		"é": "e\u0301", "ё": "е\u0308", "й": "и\u0306", "Ӂ": "Ж\u0306", "ἄ": "α\u0313\u0301", "が": "か\u3099", "ヴ": "ウ\u3099", "가": "가", "각": "가\u11a8",
		"آ": "ا\u0653", "ؤ": "و\u0654", "שׁ": "ש\u05c1", "ќ": "к\u0301", "ѷ": "ѵ\u030f", "a\u0323\u0302": "a\u0302\u0323", "ﾄﾞ": "ド", "ﾊﾟ": "パ",
	} {
		require.True(t, same("x "+composed+" x", "x "+apart+" x"), "%q %q", composed, apart)
	}
	require.False(t, same("е\u0308", "е"))
}

func TestOneApostropheStandsForAll(t *testing.T) {
	for _, mark := range strings.Split("' ’ ‘ ＇ ׳ ′ ‛ ` ´ ʼ", " ") {
		require.True(t, same("it"+mark+"s", "it's"), mark)
		require.Len(t, textmatch.Tokens("it"+mark+"s"), 1, mark)
	}
	for _, mark := range strings.Split("\" “ ” „ « ‹", " ") {
		require.Len(t, textmatch.Tokens("it"+mark+"s"), 3, mark)
	}
	require.Len(t, textmatch.Tokens("צה\"ל"), 1)
	require.True(t, same("צה\"ל", "צה״ל"))
	for _, apart := range []string{"צה\"a", "a\"ל", "צ\" ל", "\"צ", "צ\"", "a״b"} {
		require.NotEqual(t, 1, len(textmatch.Tokens(apart)), apart)
	}
	for _, joined := range []string{"e\u0301's", "a\u00ad's", "[t]'s", "7'5", "7’5"} {
		require.Len(t, textmatch.Tokens(joined), 1, joined)
	}
	for _, apart := range []string{"7's", "s'7", "a'", "'a", "a'-", "[t]'", "[t]’", "[t]'-", "[t]-", "[t]"} {
		require.NotEqual(t, 1, len(textmatch.Tokens(apart)), apart)
	}
}
