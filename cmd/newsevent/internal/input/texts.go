package input

import (
	"io/fs"
	"os"
)

// Texts is the folder of an event file, for the texts of its sources: regular
// files below it. Opening never waits for the other end of a pipe.
type Texts struct {
	root *os.Root
	fs.ReadLinkFS
}

// Texts opens the folder that holds the file; where the file is a symbolic
// link, the folder that holds what it leads to. It must be closed.
func (e Entry) Texts() (*Texts, error) {
	root, _, err := e.Place()
	if err != nil {
		return nil, err
	}
	return &Texts{root, root.FS().(fs.ReadLinkFS)}, nil
}

// Open opens a text. It returns [ErrNotRegular] for what is no regular file.
func (t *Texts) Open(name string) (fs.File, error) {
	f, err := open(name, false, t.root.Lstat, t.root.OpenFile)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Close closes the folder.
func (t *Texts) Close() error { return t.root.Close() }
