package main

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"sync"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
)

var (
	errReadOnly = errors.New("the file is read-only")
	errChanged  = errors.New("the file was changed since it was read; run the command again")
	errOwner    = errors.New("the file belongs to another user, who would lose it; write to standard output")
	errExists   = errors.New("the file exists and differs; remove it or write to standard output")
)

// temporaries are the files to remove when the run is interrupted.
type temporaries struct {
	mu    sync.Mutex
	files map[temporary]struct{}
}

type temporary struct {
	root *os.Root
	name string
}

func (t *temporaries) add(f temporary) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.files == nil {
		t.files = map[temporary]struct{}{}
	}
	t.files[f] = struct{}{}
}

// remove removes the file if it is still there.
func (t *temporaries) remove(f temporary) {
	t.mu.Lock()
	defer t.mu.Unlock()
	_ = f.root.Remove(f.name)
	delete(t.files, f)
}

// cleanUp leaves nothing behind when the run is interrupted. New temporary
// files cannot be made afterwards.
func (c *command) cleanUp() {
	c.progress.abandon()
	c.temporary.mu.Lock()
	for f := range c.temporary.files {
		_ = f.root.Remove(f.name)
	}
}

// replace writes the file of the entry anew, as a whole or not at all, and only
// if it still holds what was read from it. Where the file is a symbolic link,
// what it leads to is written.
func (c *command) replace(e input.Entry, was, data []byte) error {
	root, name, err := e.Place()
	if err != nil {
		return err
	}
	defer root.Close()
	info, err := root.Stat(name)
	if err != nil {
		return err
	}
	if info.Mode().Perm()&0o200 == 0 {
		return errReadOnly
	}
	return c.place(root, name, 0o600, func(f *os.File) error {
		if err := keepOwner(f, info); err != nil {
			return err
		}
		if err := fill(f, data, info.Mode()&keptMode); err != nil {
			return err
		}
		return unchanged(root, name, was)
	})
}

// keptMode is what a file keeps of its mode when it is replaced.
const keptMode = fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky

// unchanged returns an error if somebody else has written the file.
func unchanged(root *os.Root, name string, was []byte) error {
	is, err := root.ReadFile(name)
	if err == nil && !bytes.Equal(is, was) {
		return errChanged
	}
	return err
}

// create writes a new file beside that of the entry.
func (c *command) create(e input.Entry, name string, data []byte) error {
	root, original, err := e.Place()
	if err != nil {
		return err
	}
	defer root.Close()
	info, err := root.Stat(original)
	if err != nil {
		return err
	}
	if _, err := root.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(errExists, err)
	}
	return c.put(root, name, data, info.Mode().Perm())
}

// put writes a file as a whole or not at all, and waits until it is on the disk.
func (c *command) put(root *os.Root, name string, data []byte, mode fs.FileMode) error {
	return c.place(root, name, 0o600, func(f *os.File) error { return fill(f, data, mode) })
}

// place lets write fill a temporary file in the same folder, and gives it the
// name once that is done.
func (c *command) place(root *os.Root, name string, mode fs.FileMode, write func(*os.File) error) error {
	c.listen()
	t := temporary{root, ".newsevent-" + rand.Text()}
	c.temporary.add(t)
	defer c.temporary.remove(t)
	f, err := root.OpenFile(t.name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return err
	}
	return root.Rename(t.name, name)
}

func fill(f *os.File, data []byte, mode fs.FileMode) error {
	if _, err := f.Write(data); err != nil {
		return err
	}
	if err := f.Chmod(mode); err != nil {
		return err
	}
	return f.Sync()
}
