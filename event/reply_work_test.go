package event_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestReplyThatIsTooLargeIsNotReadAtAll(t *testing.T) {
	for _, piece := range []string{"{", "[", `{"`, "{} ", "prose { a b } "} {
		e, list := event.DecodeReply([]byte(strings.Repeat(piece, 100_000)), event.MaxBytes(50_000))
		require.Nil(t, e)
		require.Len(t, list, 1)
		require.Equal(t, diag.TooLarge, list[0].Code, piece)
	}
}

func BenchmarkReplyOfCommentsThatNeverEnd(b *testing.B) {
	for _, size := range []int{1000, 8000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			data := []byte(strings.Repeat("{/*", size))
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				event.DecodeReply(data)
			}
		})
	}
}
