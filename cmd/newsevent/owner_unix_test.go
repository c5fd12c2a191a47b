//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/stretchr/testify/require"
)

func TestReplacedFileKeepsItsOwnerAndMode(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only the superuser can give files away")
	}
	name := filepath.Join(t.TempDir(), "event.yaml")
	require.NoError(t, os.WriteFile(name, []byte("old"), 0o600))
	require.NoError(t, os.Chown(name, 1234, 2345))
	require.NoError(t, os.Chmod(name, 0o664|os.ModeSetgid))
	for e := range input.Find([]string{name}) {
		require.NoError(t, newCommand(nil, &bytes.Buffer{}, &bytes.Buffer{}).replace(e, []byte("old"), []byte("new")))
		e.Close()
	}
	info, err := os.Stat(name)
	require.NoError(t, err)
	owner := info.Sys().(*syscall.Stat_t)
	require.Equal(t, [2]uint32{1234, 2345}, [2]uint32{owner.Uid, owner.Gid})
	require.Equal(t, 0o664|os.ModeSetgid, info.Mode()&^os.ModeType)
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, "new", string(data))
}
