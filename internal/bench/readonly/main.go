// Readonly reads the files of a folder on all cores and does nothing with them:
// what no program that checks them can be faster than.
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
)

func main() {
	folder := os.Args[1]
	entries, err := os.ReadDir(folder)
	stop(err)
	var next atomic.Int64
	var reading sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		reading.Go(func() {
			buffer := make([]byte, 1<<20)
			for i := int(next.Add(1)) - 1; i < len(entries); i = int(next.Add(1)) - 1 {
				stop(read(filepath.Join(folder, entries[i].Name()), buffer))
			}
		})
	}
	reading.Wait()
}

func read(name string, buffer []byte) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for err == nil {
		_, err = f.Read(buffer)
	}
	if err == io.EOF {
		return nil
	}
	return err
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "readonly:", err)
		os.Exit(3)
	}
}
