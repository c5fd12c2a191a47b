package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/stretchr/testify/require"
)

// Files of the system say that they hold nothing, and others may have grown.
func TestSmallFileIsReadToItsEndWhateverSizeItHad(t *testing.T) {
	content := bytes.Repeat([]byte("0123456789abcdef"), 4000)
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(path, content, 0o600))
	for _, size := range []int{0, 1, 100, 16 << 10, len(content) - 1, len(content), len(content) + 1} {
		f, err := os.Open(path)
		require.NoError(t, err)
		buffer := make([]byte, 16<<10)
		data, whole, err := readSmall(&input.File{File: f, Size: int64(size)}, &buffer)
		require.NoError(t, err)
		require.True(t, whole)
		require.NoError(t, f.Close())
		if size == 16<<10 { // all that it had when it was opened
			require.Equal(t, content[:size], data)
			continue
		}
		require.Equal(t, content, data, size)
	}
}
