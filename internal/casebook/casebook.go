// Package casebook holds, for each finding code, a document that is just right
// and one that is just wrong. The tests run them all; the command shows the
// first of a code to a person who asks what the code means.
package casebook

import (
	"embed"
	"io/fs"
	"path"

	"github.com/newsevent/newsevent/diag"
)

//go:embed cases
var files embed.FS

// Case is one side of a rule: a document that keeps it and one that does not,
// alike in all else.
type Case struct {
	// Code is the code of the finding that the wrong document earns.
	Code diag.Code
	// Name is the path of the case's file, such as "required/00-title.txtar".
	Name string
	// Rule says in a sentence or two what holds.
	Rule string
	// Right earns no finding, Wrong those of Want.
	Right, Wrong Document
	// Want lists the findings of the wrong document, one a line:
	// "4:1-4:7 error unknown-field /titel | message | hint".
	Want []string
	// Options are what the documents are checked with.
	Options Options
}

// Document is a file of a case.
type Document struct {
	// Name is the name of the file, "wrong.yaml"; it says the format.
	Name string
	// Data is the bytes of the file.
	Data []byte
}

// Options are limits other than the usual ones; 0 means the usual one.
type Options struct {
	Bytes, Depth, Nodes int
	// Stream says that the files are read as streams of documents, as .ndjson
	// files always are.
	Stream bool
	// NoTwin says that the documents mean something else in JSON.
	NoTwin bool
}

// Stream reports whether the file holds one document a line.
func (d Document) Stream() bool { return path.Ext(d.Name) == ".ndjson" }

// Example returns the case that explains a code best, and false for a code
// that no single document can earn.
func Example(code diag.Code) (Case, bool) {
	names := list(string(code))
	if len(names) == 0 {
		return Case{}, false
	}
	c, err := open(names[0])
	return c, err == nil
}

// All returns every case, by code and name.
func All() ([]Case, error) {
	var all []Case
	for _, folder := range list("") {
		for _, name := range list(folder) {
			c, err := open(name)
			if err != nil {
				return nil, err
			}
			all = append(all, c)
		}
	}
	return all, nil
}

// list returns the paths in a folder of cases, sorted, and none where there is
// no such folder.
func list(folder string) []string {
	entries, err := fs.ReadDir(files, path.Join("cases", folder))
	if err != nil {
		return nil
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = path.Join(folder, e.Name())
	}
	return names
}

func open(name string) (Case, error) {
	data, err := files.ReadFile(path.Join("cases", name))
	if err != nil {
		return Case{}, err
	}
	c, err := parse(name, string(data))
	c.Name = name
	c.Code = diag.Code(path.Dir(name))
	return c, err
}
