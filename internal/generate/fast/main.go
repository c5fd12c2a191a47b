// Command fast writes the readers and the predicates of the fast way: for each
// struct of the model a strict one-pass reader, which judges what it reads by
// its tags if it is told to, a function that says that a value has no fault
// which its tags could find, and one that writes it. It takes them from the
// structs, their tags, and the table of tags in internal/check/rules.go.
//
// It runs through go generate, from event, and writes two files: one in
// internal/fast for participant, quote and source, one in event for the rest.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

const output = "fast_gen.go"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "fast:", err)
		os.Exit(1)
	}
}

func run() error {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	files, err := generate(root)
	if err != nil {
		return err
	}
	for path, source := range files {
		if err := os.WriteFile(filepath.Join(root, path), source, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	for err == nil {
		if _, missing := os.Stat(filepath.Join(dir, "go.mod")); missing == nil {
			return dir, nil
		}
		if filepath.Dir(dir) == dir {
			return "", errors.New("there is no go.mod here or above")
		}
		dir = filepath.Dir(dir)
	}
	return "", err
}

// generate returns the sources of all files, by their paths below root.
func generate(root string) (map[string][]byte, error) {
	m, err := readModel(root)
	if err != nil {
		return nil, err
	}
	rules, err := readRules(filepath.Join(root, "internal", "check", "rules.go"))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, u := range units() {
		w := &writer{unit: u, model: m, rules: rules}
		path := filepath.Join(u.folder, output)
		if files[path], err = w.file(); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return files, nil
}
