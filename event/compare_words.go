package event

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/newsevent/newsevent/internal/pattern"
)

// plainWords returns the words of a text as they compare: lower case, without
// accents, punctuation and format characters. In scripts that write no spaces
// every character is a word.
func plainWords(s string) []string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		r = unicode.ToLower(r)
		switch {
		case aside(r):
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
			b.WriteString(" " + string(r) + " ")
		case unicode.In(r, unicode.L, unicode.N, unicode.M, unicode.Sc, unicode.So):
			b.WriteString(plainLetter(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}

// aside reports whether r makes no other word of a word: accents, vowel points,
// apostrophes, invisible characters.
func aside(r rune) bool {
	switch {
	case 0x300 <= r && r <= 0x36f, 0x591 <= r && r <= 0x5c7, 0x64b <= r && r <= 0x65f, r == 0x670, r == 0x640:
		return true
	case r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == 0xad:
		return true
	default:
		return unicode.Is(unicode.Cf, r)
	}
}

// plainLetter writes letters that do not come apart as those they are often
// written as.
func plainLetter(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	default:
		return string(r)
	}
}

// plain returns a text as it compares: its words, or where it has none the text
// itself.
func plain(s string) string {
	if words := plainWords(s); len(words) > 0 {
		return strings.Join(words, " ")
	}
	return s
}

// longerName reports whether one name has every word of the other: "Dr Grace
// Atim" and "Atim" may be one person, and "Mbira town" and "Mbira" one place.
func longerName(a, b string) bool {
	x, y := plainWords(a), plainWords(b)
	common := inCommon(x, y)
	return common > 0 && common == min(len(x), len(y))
}

// spelling returns a name so that spellings which differ in i, y and j alone
// are the same, with a middle initial or without: Zelenskiy, Zelensky,
// Zelenskyy; Donald Trump, Donald J. Trump.
func spelling(name string) string {
	words := plainWords(name)
	if full := slices.DeleteFunc(slices.Clone(words), initial); len(full) > 1 {
		words = full
	}
	var b strings.Builder
	last := rune(0)
	for _, r := range strings.Join(words, " ") {
		if r == 'i' || r == 'j' {
			r = 'y'
		}
		if r != 'y' || last != 'y' {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// transliterated returns a name so that spellings are the same which a name has in
// languages of other letters: Petrov, Petrow; Müller, Mueller, Muller; Zelenskiy,
// Selenskyj. A name of a single character gives none.
func transliterated(name string) string {
	words := strings.Fields(spelling(name))
	for i, word := range words {
		word = umlaut().ReplaceAllString(strings.ReplaceAll(word, "w", "v"), "$1$2")
		if slavic().MatchString(word) {
			word = strings.ReplaceAll(word, "z", "s")
		}
		words[i] = singled(word)
	}
	if key := strings.Join(words, " "); len([]rune(key)) > 1 {
		return key
	}
	return ""
}

var (
	umlaut = pattern.Of(`([aou])e([bcdfghklmnpqrstvxz])`)
	slavic = pattern.Of(`(?:sky|ov|ev|ko|uk)$`)
)

// singled returns a word without the second of two equal consonants.
func singled(word string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range word {
		if r != last || strings.ContainsRune("aeouy", r) {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

func initial(word string) bool { return len(word) == 1 && 'a' <= word[0] && word[0] <= 'z' }

// mostAligned is how many words of a text are aligned one by one; the words of
// longer texts are only counted.
const mostAligned = 128

// alignment is how much two texts have in common.
type alignment struct {
	// shared is the share of words that both have in the same order, of all
	// their words: 1 for the same words, 0 for none.
	shared float64
	// within says that the words of one stand in the other, one behind the
	// other.
	within bool
}

func align(a, b []string) alignment {
	if len(a) == 0 || len(b) == 0 {
		return alignment{}
	}
	if slices.Equal(a, b) {
		return alignment{1, true}
	}
	common := inCommon(a, b)
	if len(a) <= mostAligned && len(b) <= mostAligned {
		common = inOrder(a, b)
	}
	found := alignment{shared: 2 * float64(common) / float64(len(a)+len(b))}
	found.within = common == min(len(a), len(b)) && (containsRun(a, b) || containsRun(b, a))
	return found
}

// inCommon counts the words that both have, in any order.
func inCommon(a, b []string) int {
	count := make(map[string]int, len(a))
	for _, w := range a {
		count[w]++
	}
	n := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			n++
		}
	}
	return n
}

// inOrder is the length of the longest common subsequence.
func inOrder(a, b []string) int {
	row := make([]int, len(b)+1)
	for _, word := range a {
		diagonal := 0
		for j := range b {
			above := row[j+1]
			if word == b[j] {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return row[len(b)]
}

// containsRun reports whether part stands in whole without a gap.
func containsRun(whole, part []string) bool {
	for i := 0; i+len(part) <= len(whole); i++ {
		if slices.Equal(whole[i:i+len(part)], part) {
			return true
		}
	}
	return false
}
