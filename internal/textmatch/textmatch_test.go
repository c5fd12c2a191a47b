package textmatch_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
)

// noise is text of words that are spread evenly.
func noise(random *rand.Rand, words, vocabulary int) string {
	var b strings.Builder
	for range words {
		for n := random.IntN(vocabulary) + 1; n > 0; n /= 20 {
			b.WriteByte("abcdefghiklmnopqrstu"[n%20])
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func TestWorkOfASearchDoesNotGrowWithTheText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	base := noise(random, 20000, 5000)
	larger := base + noise(random, 180000, 5000)
	fields := strings.Fields(base)
	small, large := 0, 0
	one, two := textmatch.New(base), textmatch.New(larger)
	for range 200 {
		at := random.IntN(len(fields) - 20)
		words := append([]string(nil), fields[at:at+8+random.IntN(12)]...)
		if at%2 == 0 {
			words[4] = "otherwise"
		}
		q := strings.Join(words, " ")
		found, again := one.Find(textmatch.NewQuery(q)), two.Find(textmatch.NewQuery(q))
		require.Len(t, found.Matches, 1, q)
		require.NotEmpty(t, again.Matches, q)
		small += found.Work
		large += again.Work
	}
	require.Less(t, large, 4*small, "a text ten times as long takes little more")
}

func TestWorkOfASearchGrowsWithTheWords(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	s := noise(random, 100000, 5000)
	text, fields := textmatch.New(s), strings.Fields(s)
	work := func(n int) int {
		words := append([]string(nil), fields[1000:1000+n]...)
		words[n/2] = "otherwise"
		found := text.Find(textmatch.NewQuery(strings.Join(words, " ")))
		require.Len(t, found.Matches, 1)
		require.Equal(t, 4, found.Matches[0].Cost())
		return found.Work
	}
	require.Less(t, work(40000), 12*work(5000))
}

// hostile are texts and words made to cost much.
func hostile() map[string][2]string {
	repeat := strings.Repeat
	return map[string][2]string{
		"one word":             {repeat("no ", 300000), repeat("no ", 10000)},
		"one word, one other":  {repeat("no ", 300000), repeat("no ", 10000) + "yes"},
		"two words":            {repeat("no yes ", 100000), repeat("no yes ", 5000) + "perhaps " + repeat("no yes ", 5000)},
		"almost everywhere":    {repeat(repeat("a ", 99)+"b ", 3000), repeat("a ", 98) + "b"},
		"ellipses":             {repeat("no ", 300000), repeat("no … ", 10000)},
		"ellipses, no end":     {repeat("no ", 300000), repeat("no … ", 10000) + "yes"},
		"brackets":             {repeat("no ", 300000), repeat("[no] ", 10000)},
		"open brackets":        {repeat("no ", 300000), repeat("[ no ", 10000)},
		"no word":              {repeat("?!", 300000), "?!?"},
		"no word, many marks":  {repeat(`"`, 600000), `""`},
		"apostrophes":          {repeat("'(a", 200000), "a a a"},
		"interruptions":        {repeat("“no,” he said, “yes.” ", 20000), "no yes no yes no"},
		"a single word":        {repeat("a", 600000), repeat("a", 600000)},
		"a word and marks":     {"a" + repeat("\u0301", 200000), "a\u0301"},
		"spaces":               {repeat(" ", 600000) + "a b c", "a b d c"},
		"binary":               {repeat("\x00\xff\xfe a", 100000), "\xff a \xfe b"},
		"dots":                 {repeat(". ", 300000), ". . . a"},
		"lines of open marks":  {repeat("“a\n\n", 100000), "a a a"},
		"Chinese":              {repeat("不", 200000), repeat("不", 5000) + "是"},
		"invisible characters": {repeat("\u00ad", 200000) + "a b", "a c b"},
	}
}

func TestHostileTextsStayBounded(t *testing.T) {
	for name, c := range hostile() {
		text, q := textmatch.New(c[0]), textmatch.NewQuery(c[1])
		found := text.Find(q)
		tokens := len(textmatch.Tokens(c[1]))
		require.Less(t, found.Work, 4*(1<<17+64*tokens)+len(c[0])/8, name)
		for _, m := range found.Matches {
			require.LessOrEqual(t, m.End(), len(c[0]), name)
		}
	}
}
