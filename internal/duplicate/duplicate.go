// Package duplicate finds event ids that stand a second time among the files
// of one run. Two files whose names differ in their ending alone are taken for
// one event in two formats.
package duplicate

import (
	"hash/maphash"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// Events remembers the ids of a run, in 24 bytes each whatever their length.
// The zero value is ready to use. It is not safe for concurrent use: which of
// two is the second depends on the order.
type Events struct {
	first map[key]place
	files []string
	seeds [2]maphash.Seed
}

// key stands for an id: two hashes, so that a million ids do not meet by
// chance.
type key [2]uint64

// place is where an id stood first.
type place struct{ file, line int32 }

// Add takes the id of the next document, the place where it stands (a
// diagnostic with File, Document, Start, End and Excerpt) and what was found in
// the document. When the id stood before, it returns the list with the finding
// that says so, in order. An id that is empty or has a finding already is
// passed over.
func (e *Events) Add(id string, at diag.Diagnostic, list diag.List) diag.List {
	if id == "" || slices.ContainsFunc(list, onID) {
		return list
	}
	if e.first == nil {
		e.first = map[key]place{}
		e.seeds = [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}
	}
	k := key{maphash.String(e.seeds[0], id), maphash.String(e.seeds[1], id)}
	before, again := e.first[k]
	if !again {
		e.first[k] = e.place(at)
		return list
	}
	if twins(e.files[before.file], at.File) {
		return list
	}
	at.Code, at.Severity, at.Path, at.Hint = diag.DuplicateEvent, diag.DuplicateEvent.Severity(), "/id", ""
	at.Message = "event id " + diag.Quote(id) + " stands already in " + e.name(before)
	list = append(list, at)
	list.Sort()
	return list
}

// twins reports whether two files differ in the ending of their names alone:
// event.yaml and event.json, the same event in two formats.
func twins(a, b string) bool {
	endA, endB := filepath.Ext(a), filepath.Ext(b)
	return endA != endB && a[:len(a)-len(endA)] == b[:len(b)-len(endB)]
}

func onID(d diag.Diagnostic) bool { return d.Path == "/id" }

func (e *Events) place(at diag.Diagnostic) place {
	if len(e.files) == 0 || e.files[len(e.files)-1] != at.File {
		e.files = append(e.files, at.File)
	}
	return place{int32(len(e.files) - 1), int32(at.Start.Line)}
}

func (e *Events) name(p place) string {
	name := diag.Escape(e.files[p.file])
	if p.line > 0 {
		name += ":" + strconv.Itoa(int(p.line))
	}
	return name
}
