package form_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

func TestURLIsAbsoluteHTTPWithAHost(t *testing.T) {
	holds(t, form.URL,
		[]string{
			"https://example.com", "http://example.com/", "HTTPS://EXAMPLE.COM", "https://example.com:8080/a", "https://example.com:65535",
			"https://example.com?q=1", "https://example.com#f", "https://localhost/x", "http://127.0.0.1:80/", "http://[2001:db8::1]:443/x",
			"http://[::ffff:1.2.3.4]", "https://user@example.com/", "https://user:pw@example.com/", "https://a_b.example.com.", "https://xn--p1ai/",
			"https://президент.рф/новости?где=тут", "https://example.com/%D0%90%20", "https://example.com/a|b{c}^d[e]", "https://example.com/می\u200cخواهم",
			"https://example.com/it's(1)!*;:@&=+$,-_.~", "https://example.com/#a#b", "https://example.com/👍",
			"https://" + strings.Repeat("a", 1024), "https://a:0", "https://a:00001", "https://[::1]", "https://a%20b@c", "https://a/%aF%00", "https://1.a", "https://①.com", "HTTP://a",
		},
		[]string{
			"", "example.com", "//example.com", "www.example.com/x", "https:", "https:/", "https://", "https:///x", "https://?q", "https://#f",
			"http:example.com", "http:/example.com", "ftp://example.com", "javascript:alert(1)", "data:text/plain,x", "mailto:a@example.com",
			" https://example.com", "https://example.com ", "https://exa mple.com", "https://example.com/a b", "https://example.com/a\tb",
			"https://example.com/\n", "https://example.com/\x00", "https://example.com/\x7f", "https://example.com/\u0085", "https://example.com/\u202e",
			"https://example.com/\u200e", "https://example.com/\u200b", "https://example.com/\u00a0", "https://example.com/\u3000", "https://example.com/\xff",
			"https://example.com/%", "https://example.com/%2", "https://example.com/%2G", "https://example.com/100%", `https://example.com/"`,
			"https://example.com/<a>", `https://example.com/a\b`, "https://example.com/`", `https://example.com\@evil.example`,
			"https://.com", "https://a..b", "https://.", "https://-:x", "https://example.com:", "https://example.com:x", "https://example.com:65536",
			"https://example.com:123456", "https://example.com:-1", "https://:80", "https://@", "https://a@b@c", "https://us er@example.com",
			"http://[::1", "http://::1/", "http://[::1]x", "http://[fe80::1%25eth0]/", "http://[1.2.3.4]/", "http://[]", "http://999.1.1.1/", "http://1.2.3/",
			"https://exam%70le.com", "https://exa!mple.com", "https://a\u3002b.com", "https://\u202e.com",
			"https://" + strings.Repeat("a", 1100) + ".com", "https://" + strings.Repeat("a", 1025), "https://a:065536", "https://[::1", "https://[::1]80", "https://a^b@c",
			"https://a%2@c", "https://a/%a", "https://a/%0g", "https://a..", "https://1.2.3.4.5", "https://a\xff", "https://a/\xc3", "https://a/\ue000", "https:/a", "http://", "htp://a",
		})
}

func FuzzURL(f *testing.F) {
	for _, s := range []string{"https://example.com/a?b#c", "http://[::1]:80", "https://ü.de/%20", "https://u:p@h", "http://1.2.3.4"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !form.URL(s) {
			return
		}
		_, _, unsafe := form.Unsafe(s)
		require.False(t, unsafe)
		require.NotContains(t, s, " ")
		u, err := url.Parse(s)
		require.NoError(t, err)
		require.NotEmpty(t, u.Hostname())
		require.Contains(t, []string{"http", "https"}, u.Scheme)
	})
}

func FuzzPath(f *testing.F) {
	for _, s := range []string{"a/b.txt", "../a", "C:x", "a//b", "./a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if form.Path(s) {
			require.NotContains(t, strings.Split(s, "/"), "..")
			require.True(t, form.Path("x/"+s), "below a folder a path is a path")
			require.False(t, form.Path(s+"/.."))
			require.NotEqual(t, '/', rune(s[0]))
		}
	})
}
