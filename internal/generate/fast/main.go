// Command fast writes the readers and the predicates of the fast way: for each
// struct of the model a strict one-pass reader, which judges what it reads by
// its tags if it is told to, a function that says that a value has no fault
// which its tags could find, and one that writes it. It takes them from the
// structs, their tags, and the table of tags in internal/check/rules.go.
//
// It runs through go generate: with the argument "parts" in internal/fast for
// participant, quote and source, with "event" in event for the rest.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

const output = "fast_gen.go"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "fast:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New(`say "parts" or "event"`)
	}
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	source, err := generate(root, args[0])
	if err != nil {
		return err
	}
	return os.WriteFile(output, source, 0o644)
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

// generate returns the source of a unit's file.
func generate(root, name string) ([]byte, error) {
	m, err := readModel(root)
	if err != nil {
		return nil, err
	}
	rules, err := readRules(filepath.Join(root, "internal", "check", "rules.go"))
	if err != nil {
		return nil, err
	}
	for _, u := range units() {
		if u.name == name {
			w := &writer{unit: u, model: m, rules: rules}
			return w.file()
		}
	}
	return nil, fmt.Errorf("there is no unit %q", name)
}
