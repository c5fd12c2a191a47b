package form

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOrdinaryURLsArePlain(t *testing.T) {
	for _, s := range []string{
		"https://example.com", "https://example.com/", "https://news.example.co.uk/2025/08/15/a-b_c.html?id=1&x=[y]#top", "https://EXAMPLE.com/~a/b|c", "https://localhost", "https://a-b_c.d1e/",
	} {
		require.True(t, plainURL(s), s)
	}
	for _, s := range []string{
		"", "https://", "https:///", "https://.a", "https://a..b", "https://a.", "https://1.2.3.4/", "https://a.1", "https://a:80", "https://a?b", "https://a/%20", "https://a/b c", "https://a/é", "http://a", "HTTPS://a",
		"https://" + strings.Repeat("a", 1020),
	} {
		require.False(t, plainURL(s), s)
	}
}

func TestPlainURLsAreURLs(t *testing.T) {
	plain := 0
	hold := func(s string) {
		if plainURL(s) {
			plain++
			if !anyURL(s) {
				require.Fail(t, "not a URL", "%q", s)
			}
		}
	}
	for c := range 256 {
		one := string([]byte{byte(c)})
		for _, s := range []string{one, one + "a", "a" + one, "a" + one + "a", "a/" + one, "a/b" + one + "c", "a." + one, one + ".a"} {
			hold("https://" + s)
		}
	}
	random := rand.New(rand.NewPCG(1, 5))
	const characters = "aZ09.-_/:?#@%[]=&~!'\"<>\\`^{| \n\x7f\xc3\xa9"
	seeds := []string{"https://example.com/a/b.html", "https://www.a-b.example.co.uk", "https://1.example/?a=b#c", "http://a.b/c", "https://1.2.3.4/x", "https://a:8080/"}
	for range 300_000 {
		s := []byte(seeds[random.IntN(len(seeds))])
		for range random.IntN(4) {
			at, c := random.IntN(len(s)), characters[random.IntN(len(characters))]
			if random.IntN(2) == 0 {
				s[at] = c
			} else {
				s = append(s[:at], append([]byte{c}, s[at:]...)...)
			}
		}
		hold(string(s))
	}
	require.Greater(t, plain, 20_000)
}
