package main

import (
	"bufio"
	"bytes"
	"errors"
	"io/fs"
	"os"
	"strings"

	"github.com/newsevent/newsevent/event"
)

// writeStream writes the events to standard output.
func (f *fixture) writeStream() error {
	if _, shown := f.terminal.width(f.stdout); !shown {
		f.startProgress("events written")
		defer f.progress.end()
	}
	out := bufio.NewWriterSize(f.stdout, 64<<10)
	encoder := event.NewEncoder(out, f.format())
	for _, e := range f.events {
		if err := encoder.Encode(e); err != nil {
			return f.writeFailed(err)
		}
	}
	return f.writeFailed(out.Flush())
}

// writeFiles writes each event into a file.
func (f *fixture) writeFiles() error {
	return f.inFolder(func(root *os.Root) error {
		for _, e := range f.events {
			var out bytes.Buffer
			if err := event.NewEncoder(&out, f.format()).Encode(e); err != nil {
				return err
			}
			if err := f.save(root, fileName(string(e.ID)), out.Bytes()); err != nil {
				return err
			}
		}
		return nil
	})
}

// inFolder opens the folder, makes it where there is none, and says what
// writing to it met with.
func (f *fixture) inFolder(write func(*os.Root) error) error {
	err := os.MkdirAll(f.folder, 0o777)
	if err == nil {
		var root *os.Root
		if root, err = os.OpenRoot(f.folder); err == nil {
			f.startProgress("events written")
			err = errors.Join(write(root), root.Close())
			f.progress.end()
		}
	}
	if err == nil {
		return nil
	}
	name := f.folder
	var file fileError
	if errors.As(err, &file) {
		name, err = strings.TrimRight(f.folder, `/\`)+"/"+file.name, file.err
	}
	f.complain("%s: cannot be written: %s", name, reason(err))
	return exit(exitUnreadable)
}

// fileError is what writing a file of the folder met with.
type fileError struct {
	name string
	err  error
}

func (e fileError) Error() string { return e.name + ": " + e.err.Error() }

// save writes a file, unless one with the same content is there.
func (f *fixture) save(root *os.Root, name string, data []byte) error {
	name += "." + f.to.value
	if _, err := root.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		if old, err := root.ReadFile(name); err == nil && bytes.Equal(old, data) {
			return nil
		}
		return fileError{name, errExists}
	}
	err := f.place(root, name, 0o666, func(file *os.File) error {
		_, err := file.Write(data)
		return err
	})
	if err != nil {
		return fileError{name, err}
	}
	return nil
}

// fileName makes a file's name of an id: what not every file system takes
// becomes a hyphen.
func fileName(id string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '.', r == '_', r == '-':
			return r
		default:
			return '-'
		}
	}, id)
	for strings.Contains(name, "--") {
		name = strings.ReplaceAll(name, "--", "-")
	}
	return name
}
