// Package duplicate finds event ids that stand a second time among the files
// of one run. Two files whose names differ in their ending alone are taken for
// one event in two formats.
package duplicate

import (
	"hash/maphash"
	"path/filepath"
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// Events remembers the ids of a run, each by its hash and in some 20 bytes,
// whatever its length: among a million ids, two that differ are taken for one
// with a chance of 1 in 30 million. The zero value is ready to use. It is not
// safe for concurrent use: which of two is the second depends on the order.
type Events struct {
	seed  maphash.Seed
	first table
	files []string
	begun bool
}

// Place is where an id stood first.
type Place struct {
	File string
	// Line is 0 where it is not known.
	Line int
}

// Find returns where an id stood first, if it is a second time that it stands
// in the file. An empty id never does.
func (e *Events) Find(id, file string) (Place, bool) {
	if id == "" || !e.begun {
		return Place{}, false
	}
	found := e.first.find(e.hash(id))
	if found == nil || twins(e.files[found.file], file) {
		return Place{}, false
	}
	return Place{e.files[found.file], int(found.line)}, true
}

// Add remembers where an id stands, unless it stood before.
func (e *Events) Add(id string, at Place) {
	if id == "" {
		return
	}
	if !e.begun {
		e.seed, e.begun = maphash.MakeSeed(), true
	}
	if len(e.files) == 0 || e.files[len(e.files)-1] != at.File {
		e.files = append(e.files, at.File)
	}
	e.first.add(slot{e.hash(id), uint32(len(e.files) - 1), uint32(at.Line)})
}

// hash is never 0.
func (e *Events) hash(id string) uint64 { return max(1, maphash.String(e.seed, id)) }

// Finding says of an id that it stood before; at is where it stands now.
func (p Place) Finding(id string, at diag.Diagnostic) diag.Diagnostic {
	at.Code, at.Severity, at.Path, at.Hint = diag.DuplicateEvent, diag.DuplicateEvent.Severity(), "/id", ""
	at.Message = "event id " + diag.Quote(id) + " stands already in " + diag.Escape(p.File)
	if p.Line > 0 {
		at.Message += ":" + strconv.Itoa(p.Line)
	}
	return at
}

// twins reports whether two files differ in the ending of their names alone:
// event.yaml and event.json, the same event in two formats.
func twins(a, b string) bool {
	endA, endB := filepath.Ext(a), filepath.Ext(b)
	return endA != endB && a[:len(a)-len(endA)] == b[:len(b)-len(endB)]
}
