package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/stretchr/testify/require"
)

func TestFileThatSomebodyElseChangedIsNotReplaced(t *testing.T) {
	folder := t.TempDir()
	name := filepath.Join(folder, "event.yaml")
	for read, want := range map[string]string{"as it is": "new", "as it was": "as it is"} {
		require.NoError(t, os.WriteFile(name, []byte("as it is"), 0o600))
		c := newCommand(nil, &bytes.Buffer{}, &bytes.Buffer{})
		for e := range input.Find([]string{name}) {
			err := c.replace(e, []byte(read), []byte("new"))
			e.Close()
			require.Equal(t, want == "new", err == nil, "%s: %v", read, err)
		}
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, want, string(data), read)
		entries, err := os.ReadDir(folder)
		require.NoError(t, err)
		require.Len(t, entries, 1, "nothing is left beside it")
	}
}
