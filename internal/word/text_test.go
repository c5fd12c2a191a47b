package word_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/word"
	"github.com/stretchr/testify/require"
)

func TestTextsAreLiteralUpToWhatNeedsAnEscape(t *testing.T) {
	for c := range 0x100 {
		escaped := c < ' ' || c == '"' || c == '\\'
		for before := range 18 {
			for _, with := range []string{"x", " ", "я", "日", "🚢"} {
				start := strings.Repeat(with, before)
				text := "__" + start + string([]byte{byte(c)}) + "behind it"
				end, valid := word.LiteralEnd(text, 2)
				switch {
				case escaped:
					require.True(t, valid, "%q", text)
					require.Equal(t, 2+len(start), end, "%q", text)
				case c < utf8.RuneSelf:
					require.True(t, valid, "%q", text)
					require.Len(t, text, end, "%q", text)
				default:
					require.False(t, valid, "%q", text)
				}
				if with == "x" || with == " " {
					plain := word.PlainEnd(text, 2)
					if escaped || c >= utf8.RuneSelf {
						require.Equal(t, 2+len(start), plain, "%q", text)
					} else {
						require.Len(t, text, plain, "%q", text)
					}
				}
			}
		}
	}
}
