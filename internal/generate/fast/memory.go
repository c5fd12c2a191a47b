package main

import (
	"slices"
	"strings"
)

// memory writes the reader's type, its memory, and how that is taken back.
func (w *writer) memory() {
	own := w.slabs()
	w.line("// %s reads the structs of the model into memory of its own. It is used\n// for one kind of document, owned or lent, all its life.", w.unit.reader)
	w.line("type %s struct {\n%s\n%s %s\n}\n", w.unit.reader, w.unit.base, w.slabField(), w.slabType())
	w.line("// %s is memory for what is held in lists, maps and by pointer.", w.slabType())
	w.line("type %s struct {", w.slabType())
	for _, s := range own {
		w.line("%s scan.%s[%s]", slabName(s), slabKind(s), w.goType(s))
	}
	w.line("}\n")
	w.line("// %s makes ready for the next document, whose bytes the reader was given.", w.start())
	w.line("func (r *%s) %s() {", w.unit.reader, w.start())
	if w.unit.base != "scan.Reader" {
		w.line("r.Reader.Start()")
	}
	for _, s := range own {
		w.line("r.%s.%s.Again(r.Owned())", w.slabField(), slabName(s))
	}
	w.line("}\n")
	w.pockets(own)
}

func (w *writer) start() string {
	if w.unit.home == "event" {
		return "start"
	}
	return "Start"
}

func (w *writer) slabField() string {
	if w.unit.home == "event" {
		return "memory"
	}
	return "Memory"
}

func (w *writer) slabType() string {
	if w.unit.home == "event" {
		return "fastMemory"
	}
	return "Memory"
}

// pockets writes the memory that an event is given at once, for small, ordinary
// and large ones.
func (w *writer) pockets(own []shape) {
	own = slices.DeleteFunc(own, func(s shape) bool { return s.of == mark })
	for of, size := range []string{"Small", "", "Large"} {
		name := size + "Pocket"
		if w.unit.home != "event" {
			w.pocket(name, name, of, own, "")
			continue
		}
		method := strings.ToLower(name[:1]) + name[1:]
		w.pocket("fast"+name, method, of, own, "r."+name+"(&p.parts)", "event Event", "parts fast."+name)
	}
}

// pocket writes memory with room for values of the types, and the method that
// lets a reader use it.
func (w *writer) pocket(name, method string, of int, own []shape, first string, fields ...string) {
	w.line("// %s is memory that an event is given in one piece.", name)
	w.line("type %s struct {", name)
	for _, f := range fields {
		w.line("%s", f)
	}
	for _, s := range own {
		w.line("%s [%d]%s", slabName(s), w.pocketSizes(s)[of], w.goType(s))
	}
	w.line("}\n")
	w.line("// %s lets the next document be read into the pocket as far as it goes.", method)
	w.line("func (r *%s) %s(p *%s) {", w.unit.reader, method, name)
	if first != "" {
		w.line("%s", first)
	}
	for _, s := range own {
		w.line("r.%s.%s.Begin(p.%s[:0])", w.slabField(), slabName(s), slabName(s))
	}
	w.line("}\n")
}

// pocketSizes are how many values of a type there is room for in a small, an
// ordinary and a large pocket.
func (w *writer) pocketSizes(s shape) [3]int {
	switch {
	case s.pkg == "quote" && w.inEvent(s):
		return [3]int{3, 9, 10}
	case s.pkg == "participant" && w.inEvent(s):
		return [3]int{3, 7, 8}
	case s.pkg == "source" && w.inEvent(s):
		return [3]int{2, 5, 8}
	case w.inEvent(s):
		return [3]int{1, 3, 4}
	case s.kind == textKind && w.lists(s) >= 4: // what most of an event refers to
		return [3]int{6, 16, 32}
	case s.kind == intKind:
		return [3]int{6, 8, 24}
	case s.kind == textKind:
		return [3]int{3, 6, 16}
	case s.pkg == "quote" && w.inLists(s): // appearances
		return [3]int{3, 12, 16}
	case s.pkg == "quote":
		return [3]int{1, 3, 12}
	case w.inLists(s):
		return [3]int{2, 2, 8}
	case s.pkg == "source":
		return [3]int{1, 4, 4}
	default:
		return [3]int{1, 3, 4}
	}
}

// lists counts the fields of the model that hold lists of the type.
func (w *writer) lists(s shape) int {
	n := 0
	for _, t := range w.model.structs {
		for _, f := range t.fields {
			if f.shape.kind == listKind && *f.shape.of == s {
				n++
			}
		}
	}
	return n
}

// inLists reports whether fields hold lists of the type.
func (w *writer) inLists(s shape) bool {
	for _, t := range w.structs() {
		for _, f := range t.fields {
			if f.shape.kind == listKind && *f.shape.of == s {
				return true
			}
		}
	}
	return false
}

// slabs returns the types that need memory of their own in the unit.
func (w *writer) slabs() []shape {
	return slices.DeleteFunc(slabsOf(w.structs()), w.inBase)
}

// inBase reports whether the memory for a type belongs to the reader that this
// one is built on.
func (w *writer) inBase(s shape) bool {
	if w.unit.base == "scan.Reader" {
		return false
	}
	parts := writer{unit: units()[0], model: w.model}
	return slices.Contains(slabsOf(parts.structs()), s)
}

// slabsOf returns the types that fields hold in lists, in maps and by pointer.
func slabsOf(structs []*structType) []shape {
	var list []shape
	for _, s := range structs {
		for _, f := range s.fields {
			held, ok := heldBy(f.shape)
			if ok && !slices.Contains(list, held) {
				list = append(list, held)
			}
		}
	}
	return list
}

// heldBy returns what a field holds apart; of is set for what is in a map.
func heldBy(s shape) (shape, bool) {
	switch {
	case s.pointer:
		s.pointer = false
		return s, true
	case s.kind == listKind:
		return *s.of, true
	case s.kind == mapKind:
		inMap := *s.of
		inMap.of = mark
		return inMap, true
	default:
		return s, false
	}
}

// mark tells the memory for maps from that for lists.
var mark = &shape{kind: mapKind}

func slabName(s shape) string {
	name := fullName(s.pkg, s.name)
	if s.pkg == "event" {
		name = s.name
	}
	if s.of == mark {
		name += "Map"
	}
	return name
}

func slabKind(s shape) string {
	if s.of == mark {
		return "Maps"
	}
	return "Slab"
}

// inEvent reports whether the event itself has a list of the type.
func (w *writer) inEvent(s shape) bool {
	for _, f := range w.model.structs["event.Event"].fields {
		if f.shape.kind == listKind && *f.shape.of == s {
			return true
		}
	}
	return false
}

func (w *writer) slab(s shape) string {
	if w.inBase(s) {
		return "r.Memory." + slabName(s)
	}
	return "r." + w.slabField() + "." + slabName(s)
}
