package textmatch_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
)

func TestPlacesAreCountedInThreeUnits(t *testing.T) {
	for _, s := range []string{
		"", "a", "é😀日a", strings.Repeat("a 日😀é, ", 700), strings.Repeat("日", 3000), strings.Repeat(" ", 5000) + "a" + strings.Repeat(" ", 5000),
		strings.Repeat("a", 1023) + " 😀 b", strings.Repeat("a", 1024) + " 😀 b", "\xff\xfe a\xf0\x9f",
	} {
		text, points, units := textmatch.New(s), 0, 0
		for i, r := range s {
			require.Equal(t, textmatch.Offset{CodePoints: points, Bytes: i, UTF16: units}, text.Offset(i))
			bytes, ok := text.Bytes(points)
			require.True(t, ok)
			require.Equal(t, i, bytes)
			points, units = points+1, units+1
			if r >= 0x10000 {
				units++
			}
		}
		require.Equal(t, textmatch.Offset{CodePoints: points, Bytes: len(s), UTF16: units}, text.Offset(len(s)))
		bytes, ok := text.Bytes(points)
		require.True(t, ok)
		require.Equal(t, len(s), bytes)
		for _, outside := range []int{-1, points + 1, points + 5000} {
			bytes, ok = text.Bytes(outside)
			require.False(t, ok)
			require.Zero(t, bytes)
		}
		require.Equal(t, s, text.String())
	}
	q := textmatch.NewQuery("é😀 a", "b")
	require.Equal(t, textmatch.Offset{CodePoints: 2, Bytes: 6, UTF16: 3}, q.Offset(6))
	require.Equal(t, "é😀 a b", q.Source())
	require.Equal(t, 3, q.Words())
}

func TestSignsOfOneMeaningAreOne(t *testing.T) {
	for _, pair := range strings.Fields("；; \u037e; ．. ｡。 ､、 〜~ ･・ ￥¥ ￡£ ￠¢ ！! ～~ ＃# ‐— \"„ ‘‹") {
		signs := []rune(pair)
		require.True(t, same("a "+string(signs[0])+" b", "a "+string(signs[1])+" b"), pair)
	}
	for _, pair := range strings.Fields(".。 ,、 ;: ¥£ £¢ ¥¢ ~- !? ・。 #$ \"- ؛; ,;") {
		signs := []rune(pair)
		require.False(t, same("a "+string(signs[0])+" b", "a "+string(signs[1])+" b"), pair)
	}
}

func TestTokensKnowWhereTheyStand(t *testing.T) {
	for _, c := range []struct {
		text            string
		line, paragraph bool
	}{
		{"b", true, true}, {"a b", false, false}, {"a\nb", true, false}, {"a\r\nb", true, false}, {"a\rb", true, false}, {"a\n\nb", true, true}, {"a\r\n\r\nb", true, true}, {"a\r\rb", true, true},
		{"a\n \nb", true, true}, {"a\u0085b", true, false}, {"a\u2028b", true, false}, {"a\u2028\u2028b", true, true}, {"a\u2029b", true, true}, {"a\u00a0b", false, false}, {" \n b", true, true}, {"a\u00ad\nb", true, false},
	} {
		tokens := textmatch.Tokens(c.text)
		last := tokens[len(tokens)-1]
		require.Equal(t, [2]bool{c.line, c.paragraph}, [2]bool{last.Line, last.Paragraph}, "%q", c.text)
	}
	for text, want := range map[string][2]bool{"[t]he": {true, false}, "the": {false, false}, "a-\nb": {false, true}} {
		tokens := textmatch.Tokens(text)
		require.Len(t, tokens, 1)
		require.Equal(t, want, [2]bool{tokens[0].Bracketed, tokens[0].Broken}, text)
	}
}

func TestContextTellsPlacesApart(t *testing.T) {
	find := func(text *textmatch.Text, words string) (list []textmatch.Range) {
		first := strings.Index(text.String(), words)
		text.Copies(textmatch.Range{From: first, To: first + len(words)}, func(r textmatch.Range) bool {
			list = append(list, r)
			return true
		})
		return list
	}
	for _, c := range []struct {
		text           string
		at, least      int
		before, behind string
	}{
		{"alone x here", 0, 0, "e ", " h"},
		{"alone x here", 0, 3, "ne ", " he"},
		{"alone x here", 0, 50, "alone ", " here"},
		{"a b x c d, a b x e d", 0, 0, "b ", " c"},
		{"a b x c d, a b x e d", 1, 0, "b ", " e"},
		{"a b x c d, a f x c d", 0, 0, "b ", " c"},
		{"one b c x d e, two b c x d f", 0, 0, "b c ", " d e"},
		{"x b c, x b d", 0, 0, "", " b c"},
		{"x b c, x b d", 1, 0, ", ", " b"},
		{"b c x, b d x", 1, 0, "d ", ""},
		{"Äx👩\u200d👧b, Äx👩\u200d👦b", 0, 2, "Ä", "👩\u200d👧"},
		{"e\u0301xe\u0301, e\u0302xe\u0301", 0, 0, "e\u0301", "e\u0301"},
		{"🇩🇪x🇫🇷, 🇫🇷x🇫🇷", 0, 0, "🇩🇪", "🇫🇷"},
		{"👍🏽x👍🏽", 0, 0, "👍🏽", "👍🏽"},
		{"a\r\nx\r\nb", 0, 1, "a\r\n", "\r\nb"},
		{"\ufeffa x b", 0, 9, "a ", " b"},
		{"a --- x b", 0, 0, "a --- ", " b"},
		{"x\U0001f3f4\U000e0067\U000e007fb, xc", 0, 0, "", "\U0001f3f4\U000e0067\U000e007f"},
		{"x\U0001f3f4\U000e0020b, xc", 0, 0, "", "\U0001f3f4\U000e0020"},
		{"x\u1100\u1160\u11ffb, xc", 0, 0, "", "\u1100\u1160\u11ff"},
		{"x\u1100\u1200b, xc", 0, 0, "", "\u1100"},
		{"x👍\U0001f3fbb, xc", 0, 0, "", "👍\U0001f3fb"},
		{"x👍\U0001f3ffb, xc", 0, 0, "", "👍\U0001f3ff"},
		{"x👍\U0001f400b, xc", 0, 0, "", "👍"},
	} {
		text := textmatch.New(c.text)
		places := find(text, "x")
		before, behind, ok := text.Context(places[c.at], places, c.least, 20)
		require.True(t, ok, c.text)
		require.Equal(t, [2]string{c.before, c.behind}, [2]string{c.text[before.From:before.To], c.text[behind.From:behind.To]}, c.text)
		require.Equal(t, places[c.at], textmatch.Range{From: before.To, To: behind.From})
	}
	for _, length := range []int{10, 19, 20, 21, 100, 300, 3000} {
		middle := strings.Repeat("ab", length/2) + strings.Repeat("c", length%2)
		text := textmatch.New("1" + middle + "x" + middle + "2, 3" + middle + "x" + middle + "4")
		places := find(text, "x")
		require.Len(t, places, 2)
		before, behind, ok := text.Context(places[0], places, 0, length+1)
		require.True(t, ok, length)
		require.Equal(t, [2]int{length + 1, length + 1}, [2]int{before.To - before.From, behind.To - behind.From})
		_, _, ok = text.Context(places[0], places, 0, length)
		require.False(t, ok, length)
	}
}

func TestCopiesAreGivenUntilNoMoreAreWanted(t *testing.T) {
	text := textmatch.New("ab ab abab")
	for most, want := range [][]int{{0}, {0, 3}, {0, 3, 6}, {0, 3, 6, 8}, {0, 3, 6, 8}} {
		var got []int
		text.Copies(textmatch.Range{From: 3, To: 5}, func(r textmatch.Range) bool {
			require.Equal(t, r.From+2, r.To)
			got = append(got, r.From)
			return len(got) <= most
		})
		require.Equal(t, want, got)
	}
	text.Copies(textmatch.Range{From: 3, To: 3}, func(textmatch.Range) bool { t.Fatal("nothing has no copies"); return false })
}

func TestEndsAreThoseOfTheFirstAndTheLastToken(t *testing.T) {
	for text, want := range map[string][2]int{"": {0, 0}, "  ": {0, 2}, " a ": {1, 2}, "\n“a b” ": {1, 10}, "a": {0, 1}} {
		first, last := textmatch.Ends(text)
		require.Equal(t, want, [2]int{first, last}, "%q", text)
	}
}

func TestContextThatIsCutInsideACharacterIsComparedFromItsBeginning(t *testing.T) {
	long := strings.Repeat("日", 3000)
	text := textmatch.New("a" + long + "x" + long + "b")
	at := 1 + len(long)
	same, all := text.Before(at, long)
	require.Equal(t, [2]int{all, 1366}, [2]int{same, all})
	same, all = text.Behind(at+1, long)
	require.Equal(t, [2]int{all, 1365}, [2]int{same, all})
	same, all = text.Before(at, "a"+long[:30])
	require.Equal(t, [2]int{10, 11}, [2]int{same, all})
	same, all = text.Behind(at+1, long[:30]+"b")
	require.Equal(t, [2]int{10, 11}, [2]int{same, all})
	same, all = textmatch.New("a").Before(1, "bba")
	require.Equal(t, [2]int{1, 3}, [2]int{same, all})
}

func TestContextIsComparedWithoutTypography(t *testing.T) {
	for _, c := range []struct {
		text, context string
		same, all     int
	}{
		{"a…", "a...", 4, 4},
		{"a...", "a…", 4, 4},
		{"a..", "a…", 2, 4},
		{"a“b", "a\"b", 3, 3},
		{"a—b", "a--b", 3, 3},
		{"a--b", "a-b", 3, 3},
		{"a–-b", "a-b", 3, 3},
		{"a—–b", "a-b", 2, 3},
		{"a\u00adb c", "ab\n c", 3, 3},
		{"e\u0301", "é", 1, 1},
		{"", "a", 0, 1},
		{"a", "", 0, 0},
	} {
		if c.text != "a.." && c.text != "a—–b" {
			same, all := textmatch.New(c.text+"x").Behind(0, c.context)
			require.Equal(t, [2]int{c.same, c.all}, [2]int{same, all}, "%q %q", c.text, c.context)
		}
		same, all := textmatch.New(c.text).Before(len(c.text), c.context)
		require.Equal(t, [2]int{c.same, c.all}, [2]int{same, all}, "%q %q", c.text, c.context)
	}
}

// Four bytes for each of the context, and 64 more, are looked at.
func TestContextIsLookedForSoFar(t *testing.T) {
	for _, n := range []int{69, 70, 71, 72, 73} {
		text := "a" + strings.Repeat(" ", n-2) + "b"
		same, all := textmatch.New(text).Before(n, "ab")
		require.Equal(t, [2]int{min(2, 1+max(0, 73-n)), 2}, [2]int{same, all}, n)
		same, _ = textmatch.New(text).Behind(0, "ab")
		require.Equal(t, min(2, 1+max(0, 73-n)), same, n)
	}
}

func TestMarksDirectlyBesideAPlaceAreSeen(t *testing.T) {
	text := textmatch.New("a “b” “c,” (d.) «e…!» f?, g h。” i…” 「j、」 k…l")
	s := text.String()
	for words, want := range map[string][2]bool{"a": {false, false}, "b": {true, true}, "c": {true, true}, "d": {false, false}, "e": {true, true}, "f": {false, true}, "g": {false, false}, "h": {false, true}, "i": {false, true}, "j": {true, true}, "k": {false, false}} {
		at := strings.Index(s, words)
		require.Equal(t, want, [2]bool{text.OpenedAt(at), text.ClosedAt(at + 1)}, words)
	}
	require.False(t, text.OpenedAt(0))
	require.False(t, text.ClosedAt(len(s)))
}

func TestASearchSaysThatThereIsMore(t *testing.T) {
	for _, n := range []int{199, 201, 400} {
		for words, text := range map[string]string{"one two": "one two, ", "?!": "?! "} {
			r := textmatch.New(strings.Repeat(text, n)).Find(textmatch.NewQuery(words))
			require.Len(t, r.Matches, min(n, 200), words)
			require.Equal(t, n > 200, r.More, "%d %s", n, words)
		}
	}
}

func TestAFrequentWordIsFoundWhereItIsExpected(t *testing.T) {
	const here = "before the words: one two. Then others"
	filler := strings.Repeat("one two then others again. ", 3000)
	text := textmatch.New(filler + here + filler)
	at := len(filler) + strings.Index(here, "one")
	for name, q := range map[string]*textmatch.Query{
		"before": {Before: "before the words: ", At: -1}, "behind": {At: -1, Behind: ". Then others"}, "at": {At: at},
	} {
		words := textmatch.NewQuery("one two")
		words.Before, words.Behind, words.At = q.Before, q.Behind, q.At
		r := text.Find(words)
		require.True(t, r.More)
		contained := false
		for _, m := range r.Matches {
			contained = contained || m.Start() == at
		}
		require.Equal(t, name != "behind", contained, name)
	}
}

func TestAPairOfFrequentWordsIsLookedForAsAPair(t *testing.T) {
	s := strings.Repeat(strings.Repeat("one ", 100)+strings.Repeat("two ", 100)+"x ", 500)
	text := textmatch.New(s + "two one " + s)
	r := text.Find(textmatch.NewQuery("two one"))
	require.Len(t, r.Matches, 1)
	require.Equal(t, len(s), r.Matches[0].Start())
	require.Less(t, r.Work, 5000)
}

func TestADifferenceStandsWhereTheTextHasIt(t *testing.T) {
	for _, c := range []struct {
		text, words         string
		from, to, at, until int
	}{
		{"  one two three", "zero one two three", 0, 4, 2, 2},
		{"one two three", "  one two", 0, 0, 0, 0},
		{"one two three", "one two zero three", 8, 12, 7, 7},
		{"one two three", " one two three four", 15, 19, 13, 13},
		{"one and two three four", " one two three four", 4, 4, 4, 7},
	} {
		r := textmatch.New(c.text).Find(textmatch.NewQuery(c.words))
		require.Len(t, r.Matches, 1, c.text)
		for _, change := range r.Matches[0].Changes {
			require.Equal(t, textmatch.Range{From: c.from, To: c.to}, change.Words, c.words)
			require.Equal(t, textmatch.Range{From: c.at, To: c.until}, change.Text, c.words)
		}
	}
}

func TestASingleMarkIsNoApostropheOnlyNearItsPartner(t *testing.T) {
	for size, want := range map[int]bool{100: true, 590: true, 610: false} {
		s := "He said 'a " + strings.Repeat("b ", size/2) + "c' then"
		_, ok := textmatch.New(s).Around(textmatch.Range{From: 20, To: 21})
		require.Equal(t, want, ok, size)
	}
}
