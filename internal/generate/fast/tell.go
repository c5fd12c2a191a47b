package main

import (
	"strings"

	"github.com/newsevent/newsevent/internal/emit"
)

// names writes the names of the unit's fields as they are written.
func (w *writer) names() {
	written := map[string]string{}
	w.line("// The names of members as they are written. Nothing changes them.")
	w.line("var (")
	for _, s := range w.structs() {
		for _, f := range s.fields {
			before, known := written[f.name]
			if known && before != f.json {
				w.fail("the field %s has the names %q and %q", f.name, before, f.json)
			}
			if written[f.name] = f.json; !known {
				name := emit.NameOf(f.json)
				w.line("key%s = emit.Name{JSON: %q, YAML: %q}", f.name, name.JSON, name.YAML)
			}
		}
	}
	w.line(")\n")
}

// tell writes the function that writes a struct.
func (w *writer) tell(s *structType) {
	typ := shape{pkg: s.pkg, name: s.name}
	w.line("// %s writes a value and its members.", w.writing(typ))
	w.line("func %s(w *emit.Writer, v *%s) {", w.writing(typ), w.goType(typ))
	w.line("if %s(v) {\nw.EmptyMap()\nreturn\n}\nw.OpenMap()", w.absence(typ))
	for _, f := range s.fields {
		w.tellField(f)
	}
	w.line("w.CloseMap()\n}\n")
}

func (w *writer) tellField(f field) {
	name, value := "&key"+f.name, "v."+f.name
	switch f.shape.kind {
	case textKind:
		w.line("w.Text(%s, %s)", name, asString(f.shape, value))
	case numberKind:
		w.line("w.Number(%s, %s)", name, asString(f.shape, value))
	case intKind:
		w.line("w.Int(%s, %s)", name, value)
	case structKind:
		pointer := value
		if !f.shape.pointer {
			pointer = "&" + value
		}
		w.line("if !(%s) {\nw.Member(%s)\n%s(w, %s)\n}", w.absentTerm(f), name, w.writing(f.shape), pointer)
	case listKind:
		w.tellMany("List", "emit.Texts(w, %s, %s)", f, name, value)
	case mapKind:
		w.tellMany("Map", "w.Strings(%s, %s)", f, name, value)
	default:
		w.fail("%s: its type is not understood", f.name)
	}
}

// tellMany writes what writes a list or map.
func (w *writer) tellMany(structs, texts string, f field, name, value string) {
	switch f.shape.of.kind {
	case textKind:
		w.line(texts, name, value)
	case anyKind:
		w.line("w.Extensions(%s, %s)", name, value)
	case structKind:
		w.line("emit.%s(w, %s, %s, %s)", structs, name, value, w.writing(*f.shape.of))
	default:
		w.fail("%s: a list or map of these is not understood", f.name)
	}
}

func asString(s shape, value string) string {
	if s.pkg == "" {
		return value
	}
	return "string(" + value + ")"
}

// absent writes the function that says that no member of a struct is written.
func (w *writer) absent(s *structType) {
	typ := shape{pkg: s.pkg, name: s.name}
	var terms []string
	for _, f := range s.fields {
		terms = append(terms, w.absentTerm(f))
	}
	w.line("// %s reports whether a value has no member.", w.absence(typ))
	w.line("func %s(v *%s) bool {\nreturn %s\n}\n", w.absence(typ), w.goType(typ), strings.Join(terms, " &&\n"))
}

// absentTerm returns what holds of a field that is not written.
func (w *writer) absentTerm(f field) string {
	value := "v." + f.name
	switch f.shape.kind {
	case textKind, numberKind:
		return value + ` == ""`
	case intKind:
		return value + " == nil"
	case structKind:
		if f.shape.pointer {
			return "(" + value + " == nil || " + w.absence(f.shape) + "(" + value + "))"
		}
		return w.absence(f.shape) + "(&" + value + ")"
	default:
		return "len(" + value + ") == 0"
	}
}

// writing is the name of the function that writes a struct. Those are exported
// that other units call.
func (w *writer) writing(s shape) string {
	switch {
	case s.pkg == "event":
		return "write" + s.name
	case title(s.pkg) != s.name:
		return "write" + fullName(s.pkg, s.name)
	case w.unit.has(s.pkg):
		return "Write" + s.name
	default:
		return "fast.Write" + s.name
	}
}

func (w *writer) absence(s shape) string { return "absent" + fullName(s.pkg, s.name) }
