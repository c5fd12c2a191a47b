// Package duplicate finds event ids that stand a second time among the files
// of one run. Two files whose names differ in their ending alone are taken for
// one event in two formats.
package duplicate

import (
	"hash/maphash"
	"math"
	"path/filepath"
	"sort"
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// Events remembers the ids of a run, each by its hash and in some 16 bytes,
// whatever its length: among a million ids, two that differ are taken for one
// with a chance of 1 in 30 million. The zero value is ready to use. It is not
// safe for concurrent use: which of two is the second depends on the order.
type Events struct {
	seed  maphash.Seed
	first table
	files []file
	// last is the highest number of a line.
	last  uint32
	len   int
	begun bool
}

// file is one that has ids. Lines are numbered through the whole run; start is
// the number of the line before its first.
type file struct {
	name  string
	start uint32
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
	number := e.first.find(e.hash(id))
	if number == 0 {
		return Place{}, false
	}
	first := e.place(number)
	if twins(first.File, file) {
		return Place{}, false
	}
	return first, true
}

// Add remembers where an id stands, unless it stood before. The ids of a file
// are added one after the other.
func (e *Events) Add(id string, at Place) {
	if id == "" {
		return
	}
	if !e.begun {
		e.seed, e.begun = maphash.MakeSeed(), true
	}
	if e.first.add(e.hash(id), e.number(at)) {
		e.len++
	}
}

// Len returns how many ids are remembered.
func (e *Events) Len() int { return e.len }

// mostLines is how many lines of all files can be told apart; of those behind,
// only the file is remembered.
const mostLines = math.MaxUint32 / 2

// number returns the number of a line.
func (e *Events) number(at Place) uint32 {
	if len(e.files) == 0 || e.files[len(e.files)-1].name != at.File {
		e.files = append(e.files, file{at.File, e.last + 1})
	}
	start := e.files[len(e.files)-1].start
	number := start
	if line := uint64(at.Line); uint64(start)+line <= mostLines {
		number += uint32(line)
	}
	e.last = max(e.last, number)
	return number
}

// place returns the place that has the number.
func (e *Events) place(number uint32) Place {
	i := sort.Search(len(e.files), func(i int) bool { return e.files[i].start > number }) - 1
	return Place{e.files[i].name, int(number - e.files[i].start)}
}

func (e *Events) hash(id string) uint64 { return maphash.String(e.seed, id) }

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
