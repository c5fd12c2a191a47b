package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSchemasAreWhatTheirSourcesSay(t *testing.T) {
	files, err := generate()
	require.NoError(t, err)
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(root, folder, name))
		require.NoError(t, err)
		require.True(t, string(want) == string(got), "%s is stale: run go generate ./event/schema", name)
	}
}
