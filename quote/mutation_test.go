package quote_test

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

func TestEveryQuotationOfTheCorpusIsExactAndInMarks(t *testing.T) {
	for _, a := range corpus {
		text := quote.NewText(a.text)
		for _, words := range a.quotes {
			m, ok := text.Locate(quote.Appearance{Exact: words}).Best()
			if !ok { // "no" stands in other sentences too
				continue
			}
			require.Equal(t, quote.Exact, m.Fidelity, "%s: %s", a.language, words)
			require.Equal(t, words, a.text[m.Span.Start.Bytes:m.Span.End.Bytes])
			require.True(t, m.Quoted, "%s: %s is not in marks", a.language, words)
		}
	}
}

func TestWordsOutsideMarksAreNotQuoted(t *testing.T) {
	for language, words := range map[string]string{
		"en-US":    "The council’s answer was short|the mayor said on Monday|one of them recalled|said the boys’ coach|the oldest of them said|Fishermen were less sure",
		"en-GB":    "The minister called the plan|he said|His rival did not agree",
		"de":       "sagte die Ministerin am 3. Mai|gilt damit als erledigt|warnte dagegen der Verband|Auf die Frage|antwortete er",
		"de-CH":    "sagte der Stadtrat|Man sei, so der Verein",
		"fr":       "a déclaré la ministre|Selon elle, le texte est",
		"ru":       "Рабочие ответили|спросил один из них",
		"pl":       "powiedział burmistrz|Mieszkańcy pytali",
		"sv":       "sade borgmästaren",
		"ar":       "قالت الوزيرة|وسأل الصيادون",
		"he":       `אמרה השרה|דובר צה"ל מסר`,
		"zh-Hans":  "渔民问道|他称之为|部长说",
		"ja":       "と述べ|と続けた|大臣は",
		"straight": "she said|He added|was all he got",
	} {
		for _, a := range corpus {
			for _, words := range strings.Split(words, "|") {
				if a.language != language {
					continue
				}
				m, ok := quote.Locate(a.text, quote.Appearance{Exact: words}).Best()
				require.True(t, ok, "%s: %s", language, words)
				require.Equal(t, quote.Exact, m.Fidelity, "%s: %s", language, words)
				require.False(t, m.Quoted, "%s: %s is in marks", language, words)
			}
		}
	}
}

// typographies each write words in another typography.
var typographies = []struct {
	name string
	set  func(string) string
}{
	{"decomposed", norm.NFD.String},
	{"straight", replacer("“", `"`, "”", `"`, "„", `"`, "‘", "'", "’", "'", "‚", "'", "‹", "'", "›", "'", "«", `"`, "»", `"`, "『", `"`, "』", `"`)},
	{"hyphens", replacer("—", "--", "–", "-", "‑", "-")},
	{"dashes", replacer("--", "—", " – ", "—", " — ", " – ")},
	{"dots", replacer("…", "...")},
	{"spaces", replacer("\u00a0", " ", "\u202f", " ")},
	{"no-break", replacer(" ", "\u00a0")},
	{"thin", replacer(" ", "\u2009")},
	{"lines", replacer(" ", "\n")},
	{"wide", replacer(" ", "  ")},
	{"soft hyphens", func(s string) string { return regexp.MustCompile(`(\pL\pL)(\pL\pL)`).ReplaceAllString(s, "$1\u00ad$2") }},
	{"non-breaking hyphens", replacer("-", "‑")},
	{"French spaces", replacer("?", "\u202f?", "!", "\u202f!")},
	{"curly", replacer("'", "’")},
	{"full width", replacer("?", "？", "!", "！", "2", "２")},
	{"marks of direction", func(s string) string { return "\u200f" + s + "\u200e" }},
}

func replacer(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }

func TestNoTypographyIsAnAlteration(t *testing.T) {
	checked := 0
	for _, a := range corpus {
		text := quote.NewText(a.text)
		for _, words := range a.quotes {
			at, ok := text.Locate(quote.Appearance{Exact: words}).Best()
			for _, typography := range typographies {
				set := typography.set(words)
				m, found := text.Locate(quote.Appearance{Exact: set}).Best()
				if !ok {
					continue
				}
				require.True(t, found, "%s, %s: %s", a.language, typography.name, set)
				require.GreaterOrEqual(t, m.Fidelity, quote.Typographic, "%s, %s: %s: %+v", a.language, typography.name, set, m.Changes)
				require.Equal(t, at.Span, m.Span, "%s, %s: %s", a.language, typography.name, set)
				checked++
			}
			for _, typography := range typographies {
				m, found := quote.Locate(typography.set(a.text), quote.Appearance{Exact: words}).Best()
				if ok {
					require.True(t, found, "%s, text %s: %s", a.language, typography.name, words)
					require.GreaterOrEqual(t, m.Fidelity, quote.Typographic, "%s, text %s: %s: %+v", a.language, typography.name, words, m.Changes)
					require.True(t, m.Quoted, "%s, text %s: %s is not in marks", a.language, typography.name, words)
				}
			}
		}
	}
	require.Greater(t, checked, 300)
}

var (
	wordPattern  = regexp.MustCompile(`[\p{Latin}\p{Cyrillic}\p{Arabic}\p{Hebrew}]{4,}|\p{Han}`)
	digitPattern = regexp.MustCompile(`[0-9]`)
	markPattern  = regexp.MustCompile(`[,;:.!?،؟，。？‘‚‹„—–-]`)
	negations    = regexp.MustCompile(`\b(not|nicht|pas|inte|Nie|never|kein)\b|не|不|לא|لن`)
)

// mutate changes one match of the pattern, at random, by the function. It
// returns where, and false where there is none.
func mutate(random *rand.Rand, s string, pattern *regexp.Regexp, change func(string) string) (string, [2]int, bool) {
	places := pattern.FindAllStringIndex(s, -1)
	if len(places) == 0 {
		return s, [2]int{}, false
	}
	at := places[random.IntN(len(places))]
	return s[:at[0]] + change(s[at[0]:at[1]]) + s[at[1]:], [2]int{at[0], at[1]}, true
}

func TestEveryChangeOfOneWordDigitNegationOrMarkIsAnAlteration(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	mutations := []struct {
		name    string
		pattern *regexp.Regexp
		change  func(string) string
	}{
		{"word", wordPattern, func(w string) string {
			if unicode.Is(unicode.Han, []rune(w)[0]) {
				return "猫"
			}
			return "Quark"
		}},
		{"ending", wordPattern, func(w string) string { return w + "x" }},
		{"digit", digitPattern, func(d string) string { return string('0' + (d[0]-'0'+1)%10) }},
		{"digit more", digitPattern, func(d string) string { return d + "7" }},
		{"negation dropped", negations, func(string) string { return "" }},
		{"negation doubled", negations, func(n string) string { return n + " " + n }},
		{"mark", markPattern, func(m string) string {
			if m == "!" {
				return "?"
			}
			return "!"
		}},
	}
	checked := map[string]int{}
	for range 6 {
		for _, a := range corpus {
			text := quote.NewText(a.text)
			for _, words := range a.quotes {
				if len(wordPattern.FindAllString(words, -1)) < 3 {
					continue
				}
				for _, mutation := range mutations {
					changed, at, ok := mutate(random, words, mutation.pattern, mutation.change)
					if !ok || mutation.name == "negation dropped" && (at[0] == 0 || at[1] == len(words)) {
						continue // a word dropped at the edge leaves a shorter quote that stands there
					}
					l := text.Locate(quote.Appearance{Exact: changed})
					require.Equal(t, quote.Altered.String(), l.Fidelity().String(), "%s, %s: %s: %+v", a.language, mutation.name, changed, l)
					require.NotEmpty(t, l.Matches[0].Changes)
					checked[mutation.name]++
				}
			}
		}
	}
	for _, mutation := range mutations {
		require.Greater(t, checked[mutation.name], 30, mutation.name)
	}
}
