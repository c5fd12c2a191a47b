package input

import (
	"errors"
	"io/fs"
	"os"
)

// ErrNotRegular is returned for pipes, devices, sockets and folders.
var ErrNotRegular = errors.New("not a regular file")

// open looks at what name is before and after it is opened: before, because
// opening a device can do something; after, because the name may have changed
// its meaning in between. Without waiting, a pipe opens at once.
func open(
	name string,
	stat func(string) (fs.FileInfo, error),
	openFile func(string, int, fs.FileMode) (*os.File, error),
) (*os.File, error) {
	info, err := stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, ErrNotRegular
	}
	f, err := openFile(name, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return nil, err
	}
	if info, err = f.Stat(); err == nil && !info.Mode().IsRegular() {
		err = ErrNotRegular
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return f, nil
}
