package input

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Entry is one thing that was found under the paths of a command line.
type Entry struct {
	// Name is the path as the user knows it.
	Name string
	// Kind says what to do with it.
	Kind Kind
	// Err is why a Broken entry cannot be read.
	Err error

	folder   *folder // nil for a file that was named
	relative string  // in folder
	// regular says that the walk saw a regular file there.
	regular bool
}

// Kind is the kind of an [Entry].
type Kind uint8

const (
	// Named is a file that a path names.
	Named Kind = iota
	// Walked is a file of a walked folder. It is an event file only if
	// [HasSchema] says so.
	Walked
	// StandardInput is standard input.
	StandardInput
	// PassedFile is a file, link or device that is passed over.
	PassedFile
	// PassedFolder is a folder that is passed over.
	PassedFolder
	// Broken is a path that cannot be read.
	Broken
)

// Open opens the file of the entry. It never waits for the other end of a
// pipe and returns [ErrNotRegular] for what is no regular file.
func (e Entry) Open() (*File, error) {
	if e.folder == nil {
		return open(e.Name, false, os.Stat, os.OpenFile)
	}
	return open(e.relative, e.regular, e.folder.root.Stat, e.folder.root.OpenFile)
}

// Close releases what the entry holds of its folder. Each entry must be
// closed once.
func (e Entry) Close() {
	if e.folder != nil {
		e.folder.release()
	}
}

// Place returns the folder that holds the file, and the file's name in it,
// with symbolic links resolved: what to write to when the file is replaced.
// The folder must be closed.
func (e Entry) Place() (*os.Root, string, error) {
	real, err := filepath.EvalSymlinks(e.Name)
	if err != nil {
		return nil, "", err
	}
	if e.folder == nil {
		root, err := os.OpenRoot(filepath.Dir(real))
		return root, filepath.Base(real), err
	}
	relative, err := e.folder.resolve(e.relative)
	if err != nil {
		return nil, "", err
	}
	root, err := e.folder.root.OpenRoot(filepath.Dir(relative))
	return root, filepath.Base(relative), err
}

// folder is a walked folder, open until its walk and its entries are done.
type folder struct {
	name  string
	root  *os.Root
	users atomic.Int64
}

func openFolder(name string) (*folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	f := &folder{name: name, root: root}
	f.users.Add(1)
	return f, nil
}

func (f *folder) entry(relative string, kind Kind, err error) Entry {
	f.users.Add(1)
	return Entry{Name: f.path(relative), Kind: kind, Err: err, folder: f, relative: relative}
}

// path returns the path of what is in the folder.
func (f *folder) path(relative string) string {
	const separator = string(filepath.Separator)
	switch {
	case !leadsUp(f.name):
		return filepath.Join(f.name, relative)
	case relative == ".":
		return f.name
	default:
		return strings.TrimSuffix(f.name, separator) + separator + relative
	}
}

func (f *folder) release() {
	if f.users.Add(-1) == 0 {
		_ = f.root.Close()
	}
}

// resolve returns the path that relative leads to once links are followed.
func (f *folder) resolve(relative string) (string, error) {
	base, err := filepath.EvalSymlinks(f.name)
	if err != nil {
		return "", err
	}
	target, err := filepath.EvalSymlinks(f.path(relative))
	if err != nil {
		return "", err
	}
	out, err := filepath.Rel(base, target)
	if err == nil && !filepath.IsLocal(out) {
		err = fs.ErrPermission
	}
	return out, err
}
