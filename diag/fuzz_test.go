package diag_test

import (
	"slices"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

func FuzzPointer(f *testing.F) {
	for _, p := range []string{"", "/", "//", "/quotes/0/speakers/1", "/a~1b/m~0n", "/~01", "/~", "/~2", "quotes", "é/x", "/\xff", "/participants/zelenskiy/attendance"} {
		f.Add(p, "a/b~c")
		f.Add(p, "")
	}
	f.Fuzz(func(t *testing.T, text, name string) {
		p := diag.Pointer(text)
		tokens := slices.Collect(p.Tokens())
		last, parent := p.Last(), p.Parent()
		require.True(t, parent.Contains(p) || !p.Valid())
		require.True(t, p.Contains(p))

		inner := p.Member(name)
		require.Equal(t, p, inner.Parent())
		require.Equal(t, name, inner.Last())
		require.Equal(t, p.Valid(), inner.Valid())
		require.True(t, p.Contains(inner))
		require.False(t, inner.Contains(p))
		require.Equal(t, p.Member("7"), p.Index(7))
		if !p.Valid() {
			return
		}
		var again diag.Pointer
		for _, token := range tokens {
			again = again.Member(token)
		}
		require.Equal(t, p, again)
		if p != "" {
			require.Equal(t, last, tokens[len(tokens)-1])
		}
	})
}

func FuzzEscape(f *testing.F) {
	for _, s := range []string{"", "plain", "\x1b[31m", "\u202eabc", "\xff\xfe", "日本語", "\ufeff", "👩‍👩‍👧", "a\u2028b", "\\n", "\U000e0001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		escaped := diag.Escape(s)
		for _, r := range escaped {
			require.False(t, diag.Unprintable(r), "%q", s)
		}
		require.Equal(t, escaped, diag.Escape(escaped))
		require.LessOrEqual(t, len([]rune(diag.Shorten(s, 60))), 61)
		require.Equal(t, diag.Quote(s), diag.Escape(diag.Quote(s)))
	})
}
