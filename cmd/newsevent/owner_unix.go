//go:build unix

package main

import (
	"io/fs"
	"os"
	"syscall"
)

// keepOwner gives a file that replaces another one its owner and group.
func keepOwner(f *os.File, info fs.FileInfo) error {
	now, err := f.Stat()
	if err != nil {
		return err
	}
	was, known := info.Sys().(*syscall.Stat_t)
	is, knownNow := now.Sys().(*syscall.Stat_t)
	if !known || !knownNow || was.Uid == is.Uid && was.Gid == is.Gid {
		return nil
	}
	if f.Chown(int(was.Uid), int(was.Gid)) != nil {
		return errOwner
	}
	return nil
}
