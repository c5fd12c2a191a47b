package textmatch_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
)

// spelled writes the tokens of a text apart: words as they are, signs in angle
// brackets with the first letter of their kind.
func spelled(s string) string {
	kinds := map[textmatch.Kind]string{textmatch.Quotation: "q", textmatch.Dash: "d", textmatch.Stop: "s", textmatch.Sign: "x", textmatch.Ellipsis: "e"}
	var parts []string
	for _, t := range textmatch.Tokens(s) {
		part := s[t.Start:t.End]
		if t.Kind != textmatch.Word {
			part = kinds[t.Kind] + "<" + part + ">"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, " ")
}

func TestTextsComeApartIntoWordsAndSigns(t *testing.T) {
	for text, want := range map[string]string{
		"$5 €6 #tag @me a&b C++ x=y":     "x<$> 5 x<€> 6 x<#> tag x<@> me a x<&> b C x<+> x<+> x x<=> y",
		"''a'' ``b´´ ,,c'' \"d\" rock´n": "q<''> a q<''> q<``> b q<´´> q<,,> c q<''> q<\"> d q<\"> rock´n",
		"1,000.5 3.5% 12:30 1/2 2,5":     "1,000.5 3.5 x<%> 12:30 1 x</> 2 2,5",
		"It’s O'Neill‘s 7'5 '90s":        "It’s O'Neill‘s 7'5 q<'> 90s",
		"\x01a \xff b":                   "a x<\xff> b",
		"a-b — c – d -- e ‐ f":           "a d<-> b d<—> c d<–> d d<--> e d<‐> f",
		"a... b… c. . d․․․":              "a e<...> b e<…> c e<. .> d x<․> x<․> x<․>",
		"a\u0085b\u2028c\u2029d":         "a b c d",
		"éa a\u00adb a\u200bb":          "éa a\u00adb a\u200bb",
		"ירושלים צה״ל ״שלום״":            "ירושלים צה״ל q<״> שלום q<״>",
		"٣٫٥ ١٬٠٠٠ col·legi 3·5 a · b":   "٣٫٥ ١٬٠٠٠ col·legi 3·5 a x<·> b",
		"日本語 한국어 ไทย မြန် ខ្មែរ":         "日 本 語 한국어 ไ ท ย မြ န် ខ្ មែ រ",
		"（ａ）。、｡､！?":                      "x<（> ａ x<）> s<。> s<、> s<｡> s<､> x<！> x<?>",
	} {
		require.Equal(t, want, spelled(text))
	}
}

func TestSignsAndBracketsComeApartAsTheyAreRead(t *testing.T) {
	for text, want := range map[string]string{
		"half‐\nway half‑\nway half--\nway": "half‐\nway half‑\nway half d<--> way",
		"a [...] b (…) c [ . . . ] d":       "a e<[...]> b e<(…)> c e<[ . . . ]> d",
		"[...) a (...] b [. .":              "x<[> e<...> x<)> a x<(> e<...> x<]> b x<[> e<. .>",
		"[…":                                "x<[> e<…>",
		"(":                                 "x<(>",
		"[":                                 "x<[>",
		"a. . b .. c . d":                   "a e<. .> b e<..> c s<.> d",
		"a.\u00a0.\u00a0. b":                "a s<.> e<.\u00a0.> b",
		"a.\u202f.\u202f. b.\u2009.\u2009.": "a s<.> e<.\u202f.> b s<.> e<.\u2009.>",
		"[\u00a0…\u00a0]":                   "e<[\u00a0…\u00a0]>",
		"a....b ......":                     "a e<....> b e<......>",
		"a…… b⋯⋯ c‥‥":                       "a e<……> b e<⋯⋯> c e<‥‥>",
		".................x":                "e<................> s<.> x",
		"…………………x":                          "e<…………………> x",
		". . .a":                            "e<. .> s<.> a",
		"a . .":                             "a e<. .>",
		"a ...b":                            "a e<...> b",
		"a. .b":                             "a s<.> s<.> b",
		"....":                              "e<....>",
		"…. a":                              "e<….> a",
		"….b":                               "e<….> b",
		".…a":                               "e<.…> a",
		". … a":                             "e<. …> a",
		"‥.":                                "e<‥.>",
		"``a'' ‘‘b’’ ,,c,, ''":              "q<``> a q<''> q<‘‘> b q<’’> q<,,> c q<,,> q<''>",
		"‘’":                                "q<‘> q<’>",
		"'’":                                "q<'> q<’>",
		"``` '''":                           "q<``> q<`> q<''> q<'>",
		"\"\"":                              "q<\"> q<\">",
		"- -- --- ---- -–- ——— ————": "d<-> d<--> d<---> d<---> d<-> d<-> d<–> d<-> d<———> d<———> d<—>",
		"，， ,, ,": "s<，> s<，> q<,,> s<,>",
		"۔۔":      "s<۔> s<۔>",
		"..":      "e<..>",
		".a":      "s<.> a",
		",a":      "s<,> a",
		"[t]he president[s] [ab]c[d] []a [a] a[] [a-b]c [a b]c [t]’s [t]' [t]": "[t]he president[s] [ab]c[d] x<[> x<]> a x<[> a x<]> a x<[> x<]> x<[> a d<-> b x<]> c x<[> a b x<]> c [t]’s x<[> t x<]> q<'> x<[> t x<]>",
		"[aaaaaaaaaaaaaaaaaaaaaa]b":  "[aaaaaaaaaaaaaaaaaaaaaa]b",
		"[aaaaaaaaaaaaaaaaaaaaaaa]b": "x<[> aaaaaaaaaaaaaaaaaaaaaaa x<]> b",
		"a[bbbbbbbbbbbbbbbbbbbbbb]":  "a[bbbbbbbbbbbbbbbbbbbbbb]",
		"a[bbbbbbbbbbbbbbbbbbbbbbb]": "a x<[> bbbbbbbbbbbbbbbbbbbbbbb x<]>",
		"[é]t":                       "[é]t",
		"[1]a":                       "x<[> 1 x<]> a",
		"[a":                         "x<[> a",
		"a[b":                        "a x<[> b",
		"half-\nway":                 "half-\nway",
		"half -\nway":                "half d<-> way",
		"half-\n\nway":               "half d<-> way",
		"half-way":                   "half d<-> way",
		"half-\r\n  way":             "half-\r\n  way",
		"half–\nway":                 "half d<–> way",
		"-\nway":                     "d<-> way",
		"1-\n2":                      "1-\n2",
		"a b-\nc d-\ne":              "a b-\nc d-\ne",
		"a\r\rb":                     "a b",
		"１２，３ ４．５ ６：７":               "１２，３ ４．５ ６：７",
		"1,a a,1 1. .1 1:2:3 1:a":    "1 s<,> a a s<,> 1 1 s<.> s<.> 1 1:2:3 1 x<:> a",
		"1·2 a·b a·1 ·a":             "1·2 a·b a x<·> 1 x<·> a",
		"a´b 1´b":                    "a´b 1 q<´> b",
		"3’5 a’ 3' '3":               "3’5 a q<’> 3 q<'> q<'> 3",
		"日́本":                        "日́ 本",
		"日\u200d本":                   "日 本",
		"日ﾞ x":                       "日ﾞ x",
		"a日b":                        "a 日 b",
		"日1":                         "日 1",
		"カー":                         "カ ー",
		"́a":                         "x<́> a",
	} {
		require.Equal(t, want, spelled(text), "%q", text)
	}
}

// same reports whether two texts are of the same words and signs.
func same(a, b string) bool {
	x, y := textmatch.Tokens(a), textmatch.Tokens(b)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i].Hash != y[i].Hash {
			return false
		}
	}
	return true
}

func TestTypographyMakesNoOtherWord(t *testing.T) {
	for _, pair := range [][2]string{
		{"it's", "it’s"}, {"Café", "Cafe\u0301"}, {"２０", "20"}, {"a - b", "a — b"}, {"“a”", "\"a\""}, {"a; b", "a；b"}, {"a.", "a．"}, {"a!", "a！"}, {"Straße", "Straße"},
		{"a、", "a､"}, {"co\u00adop", "coop"}, {"a,", "a，"}, {"الســـلام", "السلام"},
	} {
		require.True(t, same(pair[0], pair[1]), "%q %q", pair[0], pair[1])
	}
	for _, pair := range [][2]string{
		{"a", "b"}, {"20", "21"}, {"a.", "a,"}, {"a?", "a!"}, {"a;", "a:"}, {"ab", "a b"}, {"is", "it's"}, {"cafe", "café"}, {"don't", "dont"},
	} {
		require.False(t, same(pair[0], pair[1]), "%q %q", pair[0], pair[1])
	}
}

func TestContextIsComparedFromTheWordsOn(t *testing.T) {
	s := "He said to me: “one two” – and so on."
	text := textmatch.New(s)
	at, end := strings.Index(s, "one"), strings.Index(s, "”")
	for _, c := range []struct {
		prefix    string
		same, all int
	}{{"to me: “", 6, 6}, {"to me:\"", 6, 6}, {"to him: \"", 2, 7}, {"", 0, 0}, {"x", 0, 1}, {strings.Repeat("x", 5000) + "me: “", 4, 4093}} {
		same, all := text.Before(at, c.prefix)
		require.Equal(t, [2]int{c.same, c.all}, [2]int{same, all}, "%.20q", c.prefix)
	}
	for _, c := range []struct {
		suffix    string
		same, all int
	}{{"” – and", 5, 5}, {"\"-and", 5, 5}, {"\" - or", 2, 4}, {"", 0, 0}, {"” – and so on." + strings.Repeat("x", 5000), 10, 4088}} {
		same, all := text.Behind(end, c.suffix)
		require.Equal(t, [2]int{c.same, c.all}, [2]int{same, all}, "%.20q", c.suffix)
	}
}
