package doc

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/newsevent/newsevent/internal/golden"
	"github.com/stretchr/testify/require"
)

// cut writes down the documents of a stream, one a line: where each begins, its
// format, its text, and the finding that stands for it.
func cut(t *testing.T, r io.Reader, kind StreamKind, limits Limits) string {
	t.Helper()
	var b strings.Builder
	s := NewStream(r, kind, limits)
	for {
		c, err := s.Next()
		if err == io.EOF {
			return b.String()
		}
		require.NoError(t, err)
		fmt.Fprintf(&b, "\t%d at %d, %d:%d %s %q", c.Index, c.Base.Offset, c.Base.Line, c.Base.Column, map[Format]string{JSON: "JSON", YAML: "YAML"}[c.Format], c.Data)
		for _, f := range c.Findings {
			fmt.Fprintf(&b, " %d-%d %d:%d %s: %s", f.Start.Offset, f.End.Offset, f.Start.Line, f.Start.Column, f.Code, f.Message)
		}
		b.WriteString("\n")
	}
}

// TestStreamsAreCutToTheByte reads the streams of testdata/streams.txt, Go
// strings of one line each behind the number of their kind and the bytes that a
// document may have, and expects the documents that stand below, however the
// stream comes in.
func TestStreamsAreCutToTheByte(t *testing.T) {
	golden.Table(t, "testdata/streams.txt", func(line string) string {
		kind, rest, _ := strings.Cut(line, " ")
		most, quoted, _ := strings.Cut(rest, " ")
		text := golden.Unquoted(t, quoted)
		k, err := strconv.Atoi(kind)
		require.NoError(t, err)
		n, err := strconv.Atoi(most)
		require.NoError(t, err)
		limits := Limits{JSONBytes: n, YAMLBytes: n}
		whole := cut(t, strings.NewReader(text), StreamKind(k), limits)
		require.Equal(t, whole, cut(t, iotest.OneByteReader(strings.NewReader(text)), StreamKind(k), limits), "%q byte by byte", text)
		require.Equal(t, whole, cut(t, iotest.DataErrReader(strings.NewReader(text)), StreamKind(k), limits), "%q with its end", text)
		return whole
	})
}

func TestBracketsAreHeldAgainstEachOtherDownToAThousandLevels(t *testing.T) {
	for levels, lists := range map[int]bool{1: true, 63: true, 64: true, 65: true, 127: true, 128: true, 129: true, 1023: true, 1024: true, 1025: false, 2000: false} {
		open := strings.Repeat("[{", (levels+1)/2)[:levels]
		shut := strings.Repeat("}]", (levels+1)/2)
		shut = shut[len(shut)-levels:]
		require.Equal(t, 2, strings.Count(cut(t, strings.NewReader(open+shut+"1"), JSONStream, Limits{}), "\n"), levels)
		// The innermost bracket is closed by one of the other kind.
		other := map[byte]string{'}': "]", ']': "}"}[shut[0]]
		wrong := cut(t, strings.NewReader(open+other+shut[1:]+"1"), JSONStream, Limits{})
		require.Equal(t, lists, strings.Count(wrong, "\n") == 1, "%d levels: the rest of the line is lost", levels)
	}
}
