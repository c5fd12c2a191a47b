package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFilesAreUpToDate(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "*", output))
	require.NoError(t, err)
	require.Len(t, files, 5)
	for _, path := range files {
		want, err := generate(filepath.Dir(path))
		require.NoError(t, err)
		got, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "%s is stale: run go generate ./...", path)
	}
}
