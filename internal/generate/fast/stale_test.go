package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFilesAreUpToDate(t *testing.T) {
	root, err := moduleRoot()
	require.NoError(t, err)
	for unit, path := range map[string]string{"parts": "internal/fast", "event": "event"} {
		want, err := generate(root, unit)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(root, path, output))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "%s is stale: run go generate ./...", path)
	}
}
