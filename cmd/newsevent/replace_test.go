package main

import (
	"bytes"
	"io/fs"
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

func TestInterruptedRunRemovesItsTemporaryFiles(t *testing.T) {
	folder := t.TempDir()
	root, err := os.OpenRoot(folder)
	require.NoError(t, err)
	defer root.Close()
	c := newCommand(nil, &bytes.Buffer{}, &bytes.Buffer{})
	for _, name := range []string{"first", "second", "done"} {
		require.NoError(t, root.WriteFile(name, nil, 0o600))
		c.temporary.add(temporary{root, name})
	}
	c.temporary.remove(temporary{root, "done"})
	require.NoError(t, root.WriteFile("done", nil, 0o600), "another file by now")
	c.cleanUp()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Len(t, entries, 1)
	require.Equal(t, "done", entries[0].Name())
	require.False(t, c.temporary.mu.TryLock(), "no file is begun any more")
}

func TestInterruptsAreListenedToBeforeAFileIsBegun(t *testing.T) {
	folder := t.TempDir()
	root, err := os.OpenRoot(folder)
	require.NoError(t, err)
	defer root.Close()
	c := newCommand(nil, &bytes.Buffer{}, &bytes.Buffer{})
	listening := false
	c.listen = func() { listening = true }
	require.NoError(t, c.place(root, "x", 0o600, func(f *os.File) error {
		require.True(t, listening)
		require.Len(t, c.temporary.files, 1)
		_, err := f.WriteString("text")
		return err
	}))
	require.Empty(t, c.temporary.files)
	data, err := root.ReadFile("x")
	require.NoError(t, err)
	require.Equal(t, "text", string(data))
}

func TestFileThatWentAwayIsAnError(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "folder")
	require.NoError(t, os.Mkdir(folder, 0o700))
	name := filepath.Join(folder, "event.yaml")
	require.NoError(t, os.WriteFile(name, []byte("as it was"), 0o600))
	root, err := os.OpenRoot(folder)
	require.NoError(t, err)
	defer root.Close()
	c := newCommand(nil, &bytes.Buffer{}, &bytes.Buffer{})
	for e := range input.Find([]string{name}) {
		require.NoError(t, os.Remove(name))
		require.ErrorIs(t, unchanged(root, "event.yaml", []byte("as it was")), fs.ErrNotExist)
		require.ErrorIs(t, c.replace(e, []byte("as it was"), []byte("new")), fs.ErrNotExist)
		require.ErrorIs(t, c.create(e, "event.json", []byte("new")), fs.ErrNotExist)
		e.Close()
	}
	require.NoError(t, os.Remove(folder))
	require.ErrorIs(t, c.put(root, "event.yaml", []byte("new"), 0o600), fs.ErrNotExist)
}
