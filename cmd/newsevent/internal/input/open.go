package input

import (
	"errors"
	"io/fs"
	"os"
)

// File is an open file.
type File struct {
	*os.File
	// Size is how large it was when it was opened.
	Size int64
}

// ErrNotRegular is returned for pipes, devices and sockets, and ErrFolder for
// folders.
var (
	ErrNotRegular = errors.New("not a regular file")
	ErrFolder     = errors.New("a folder, not a file")
)

// open looks at what name is before and after it is opened: before, because
// opening a device can do something; after, because the name may have changed
// its meaning in between. Where known says that it was a regular file a moment
// ago, the first look is spared. Without waiting, a pipe opens at once.
func open(
	name string,
	known bool,
	stat func(string) (fs.FileInfo, error),
	openFile func(string, int, fs.FileMode) (*os.File, error),
) (*File, error) {
	if !known {
		if err := regular(stat(name)); err != nil {
			return nil, err
		}
	}
	f, err := openFile(name, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err := regular(info, err); err != nil {
		_ = f.Close()
		return nil, err
	}
	return &File{f, info.Size()}, nil
}

func regular(info fs.FileInfo, err error) error {
	switch {
	case err != nil || info.Mode().IsRegular():
		return err
	case info.IsDir():
		return ErrFolder
	default:
		return ErrNotRegular
	}
}
