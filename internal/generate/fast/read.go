package main

import "slices"

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
		reused := "r.Owned()"
		if w.scratch(s) {
			reused = "false"
		}
		w.line("r.%s.%s.Again(%s)", w.slabField(), slabName(s), reused)
	}
	w.line("}\n")
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

// scratch reports whether lists of the type are read into memory that is used
// again for every document: the event's own lists of structs.
func (w *writer) scratch(s shape) bool {
	return w.unit.home == "event" && s.kind == structKind && s.of != mark && w.inEvent(s)
}

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

// read writes the method that reads a struct.
func (w *writer) read(s *structType) {
	typ := w.goType(shape{pkg: s.pkg, name: s.name})
	w.line("// %s reads an object and reports whether it has a member.", w.method(s.pkg, s.name))
	w.line("func (r *%s) %s(v *%s) bool {", w.unit.reader, w.method(s.pkg, s.name), typ)
	w.line("var seen scan.Seen")
	w.line("for more := r.Object(); more; more = r.Member() {\nswitch r.Key() {")
	for i, f := range s.fields {
		w.line("case %q:\nr.Once(&seen, 1<<%d)", f.json, i)
		w.readField(f)
	}
	w.line("default:\nr.Fail()\n}\n}\nreturn seen != 0\n}\n")
	if len(s.fields) > 64 {
		w.fail("%s.%s has more than 64 fields", s.pkg, s.name)
	}
}

func (w *writer) readField(f field) {
	target := "v." + f.name
	switch f.shape.kind {
	case textKind:
		w.line("%s = %s", target, w.convert(f.shape, "r."+textMethod(f)+"()"))
	case numberKind:
		w.line("%s = %s", target, w.convert(f.shape, "r.Number()"))
	case intKind:
		if !f.shape.pointer {
			w.fail("%s: a number that is no pointer is not understood", f.name)
		}
		w.line("%s = r.IntIn(&r.Memory.Int)", target)
	case structKind:
		w.readStruct(f.shape, target)
	case listKind:
		w.readList(f, target)
	case mapKind:
		w.readMap(f, target)
	default:
		w.fail("%s: its type is not understood", f.name)
	}
}

func (w *writer) convert(s shape, expr string) string {
	if s.pkg == "" {
		return expr
	}
	return w.goType(s) + "(" + expr + ")"
}

// textMethod is the method that reads a text. Only in a field without a form
// may it be empty.
func textMethod(f field) string {
	if len(f.tags) == 0 {
		return "Verbatim"
	}
	return "Text"
}

func (w *writer) readStruct(s shape, target string) {
	method := w.method(s.pkg, s.name)
	if !s.pointer {
		w.line("r.%s(&%s)", method, target)
		return
	}
	s.pointer = false
	w.line("if p := %s.New(); r.%s(p) {\n%s = p\n}", w.slab(s), method, target)
}

func (w *writer) readList(f field, target string) {
	of := *f.shape.of
	slab := w.slab(of)
	switch of.kind {
	case textKind:
		w.line("%s = scan.%ss(%s, &%s)", target, textMethod(f), w.unit.scanner, slab)
	case structKind:
		end := "List()"
		if w.scratch(of) {
			end = "Whole(r.Owned())"
		}
		w.line("%s.Begin()", slab)
		w.line("for more := r.Array(); more; more = r.Element() {\nr.%s(%s.Next())\n}", w.method(of.pkg, of.name), slab)
		w.line("%s = %s.%s", target, slab, end)
	default:
		w.fail("%s: a list of these is not understood", f.name)
	}
}

func (w *writer) readMap(f field, target string) {
	held, _ := heldBy(f.shape)
	value := ""
	switch of := f.shape.of; of.kind {
	case textKind:
		value = "(*scan.Reader)." + textMethod(f)
	case anyKind:
		value = "(*scan.Reader).Any"
	case structKind:
		value = "func(*scan.Reader) (v " + w.goType(*of) + ") {\nr." + w.method(of.pkg, of.name) + "(&v)\nreturn v\n}"
	default:
		w.fail("%s: a map of these is not understood", f.name)
	}
	w.line("%s = scan.Map(%s, &%s, %s)", target, w.unit.scanner, w.slab(held), value)
}
