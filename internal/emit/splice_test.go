package emit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/internal/emit"
)

func TestSpliceTouchesNothingElse(t *testing.T) {
	for name, c := range map[string]struct {
		edits []emit.Edit
		want  string
	}{
		"nothing": {nil, "title: a # b\r\n"},
		"replace": {[]emit.Edit{{7, 8, "word"}}, "title: word # b\r\n"},
		"insert":  {[]emit.Edit{{0, 0, "x"}, {0, 0, "y"}, {14, 14, "z"}}, "xytitle: a # b\r\nz"},
		"delete":  {[]emit.Edit{{0, 7, ""}, {8, 14, ""}}, "a"},
	} {
		t.Run(name, func(t *testing.T) {
			data := []byte("title: a # b\r\n")
			out, err := emit.Splice(data, c.edits)
			require.NoError(t, err)
			require.Equal(t, c.want, string(out))
			require.Equal(t, "title: a # b\r\n", string(data))
		})
	}
}

func TestSpliceRefusesEditsThatOverlapOrLieOutside(t *testing.T) {
	for _, edits := range [][]emit.Edit{
		{{0, 3, ""}, {2, 4, ""}}, {{2, 4, ""}, {0, 1, ""}}, {{-1, 1, ""}}, {{3, 2, ""}}, {{3, 5, ""}},
	} {
		_, err := emit.Splice([]byte("four"), edits)
		require.Error(t, err, "%v", edits)
	}
}
