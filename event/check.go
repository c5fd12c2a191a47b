package event

import (
	"cmp"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// Check reads one document and returns everything that is wrong with it,
// errors and warnings, each with its place in the file. The name stands in the
// findings; its ending decides the format unless [WithFormat] does, else the
// first character.
//
// The event is nil where the bytes are no document, or one of a format that is
// not known here. Otherwise it holds what could be read, and is valid if the
// list has no errors ([diag.List.HasErrors]).
//
// It is safe for concurrent use.
func Check(name string, data []byte, options ...Option) (*Event, diag.List) {
	s := settingsOf(options)
	format := s.formatFor(name).documentFormat(data)
	read, list := s.check(data, format, diag.Position{})
	for i := range list {
		list[i].File = name
	}
	return read.event, list
}

// check judges one document that begins at base in its file.
func (s *settings) check(data []byte, format doc.Format, base diag.Position) (reading, diag.List) {
	if e, ok := s.fastRight(data, format); ok {
		return reading{event: e}, nil
	}
	return s.checkThoroughly(data, format, base)
}

// checkThoroughly judges a document through its tree, which alone tells what
// is wrong.
func (s *settings) checkThoroughly(data []byte, format doc.Format, base diag.Position) (reading, diag.List) {
	read := s.read(data, format, base)
	if read.event == nil {
		return read, read.findings
	}
	list := read.event.diagnose(read.taint)
	read.document.Place(list)
	list = read.advise(list, data)
	list = append(read.findings, list...)
	sortByPlace(list)
	return read, list.Limit()
}

func sortByPlace(list diag.List) {
	slices.SortStableFunc(list, func(a, b diag.Diagnostic) int {
		return cmp.Compare(a.Start.Offset, b.Start.Offset)
	})
}
