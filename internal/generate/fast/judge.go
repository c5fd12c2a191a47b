package main

import (
	"fmt"
	"strings"
)

// judge writes what a reader that judges asks of a field it has read: the term
// of the predicate. Structs, prose and maps are judged while they are read.
func (w *writer) judge(f field) {
	if term := w.readTerm(f); term != "" {
		w.line("r.Sure = r.Sure && %s", term)
	}
}

// readTerm returns what holds of a field without a fault that was read, "" if
// everything does.
func (w *writer) readTerm(f field) string {
	value := "v." + f.name
	switch {
	case isProse(f), f.shape.kind == structKind, f.shape.kind == mapKind, f.shape.kind == listKind && f.shape.of.kind == structKind:
		return ""
	case f.shape.kind == listKind:
		return w.listTerm(f, value)
	}
	_, tags := presenceOf(f)
	return w.valueTerm(f, value, tags)
}

// judgePresence writes what a reader that judges asks of an object it has read
// to the end: that nothing required is absent. An empty object lacks it too,
// even where it stands for nothing: such documents the other way judges.
func (w *writer) judgePresence(s *structType) {
	var members []string
	for i, f := range s.fields {
		if w.requires(f) {
			members = append(members, fmt.Sprintf("1<<%d", i))
		}
	}
	if len(members) > 0 {
		w.line("r.Sure = r.Sure && seen.All(%s)", strings.Join(members, "|"))
	}
}

// requires reports whether the absence of a field is a fault: of one that is
// required, or of a struct in which something is.
func (w *writer) requires(f field) bool {
	presence, _ := presenceOf(f)
	if f.shape.kind != structKind {
		return presence == required
	}
	if presence == required {
		w.fail("%s: a struct that is required is not understood", f.name)
	}
	if f.shape.pointer {
		return false
	}
	for _, inner := range w.model.structs[f.shape.pkg+"."+f.shape.name].fields {
		if w.requires(inner) {
			return true
		}
	}
	return false
}
