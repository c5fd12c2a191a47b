package main

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// writeFailed says that standard output cannot be written, unless nobody
// reads it any more. It returns the exit code, and nil for no error.
func (c *command) writeFailed(err error) error {
	if err == nil {
		return nil
	}
	if !errors.Is(err, syscall.EPIPE) {
		c.complain("standard output cannot be written: %s", reason(err))
	}
	return exit(exitUnreadable)
}

// reason says why a file cannot be read or written, without its name.
func reason(err error) string {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "permission denied"
	case errors.As(err, &path):
		return path.Err.Error()
	case errors.As(err, &link):
		return link.Err.Error()
	}
	return err.Error()
}
