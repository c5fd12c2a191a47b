// Readonly reads files one after the other and does nothing with them.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	for _, path := range os.Args[1:] {
		names, err := filepath.Glob(filepath.Join(path, "*"))
		if err != nil || len(names) == 0 {
			names = []string{path}
		}
		for _, name := range names {
			if _, err := os.ReadFile(name); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(3)
			}
		}
	}
}
