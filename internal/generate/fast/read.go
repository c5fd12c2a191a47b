package main

// read writes the method that reads a struct.
func (w *writer) read(s *structType) {
	typ := w.goType(shape{pkg: s.pkg, name: s.name})
	w.line("// %s reads an object, judges it where r is sure so far, and reports whether it\n// has a member.", w.method(s.pkg, s.name))
	w.line("func (r *%s) %s(v *%s) bool {", w.unit.reader, w.method(s.pkg, s.name), typ)
	w.line("var seen scan.Seen")
	w.line("for name, more := r.Object(); more; name, more = r.Member() {\nswitch name {")
	for i, f := range s.fields {
		w.line("case %q:\nr.Once(&seen, 1<<%d)", f.json, i)
		w.readField(f)
		w.judge(f)
	}
	w.line("default:\nr.Fail()\n}\n}")
	w.judgePresence(s)
	w.line("return seen != 0\n}\n")
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
	switch {
	case len(f.tags) == 0:
		return "Verbatim"
	case isProse(f):
		return "Prose"
	default:
		return "Text"
	}
}

// isProse reports whether a field holds prose, which the reader judges itself:
// it looks at every character of it anyway.
func isProse(f field) bool {
	_, tags := presenceOf(f)
	return f.shape.kind == textKind && len(tags) == 1 && tags[0] == "text"
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
		w.line("%s.Open()", slab)
		w.line("for more := r.Array(); more; more = r.Element() {\nr.%s(%s.Next())\n}", w.method(of.pkg, of.name), slab)
		w.line("%s = %s.List()", target, slab)
	default:
		w.fail("%s: a list of these is not understood", f.name)
	}
}

func (w *writer) readMap(f field, target string) {
	held, _ := heldBy(f.shape)
	value, holds := "", ""
	switch of := f.shape.of; of.kind {
	case textKind:
		value, holds = "(*scan.Reader)."+textMethod(f), w.entryRule(f)
	case anyKind: // what is read is in the normal form
		value, holds = "(*scan.Reader).Any", w.entry(f, "_", "form.Namespaced(name)")
	case structKind:
		value = "func(*scan.Reader) (v " + w.goType(*of) + ") {\nr." + w.method(of.pkg, of.name) + "(&v)\nreturn v\n}"
		holds = w.entry(f, "_", w.keyRule(f)+"(name)")
	default:
		w.fail("%s: a map of these is not understood", f.name)
	}
	w.line("%s = scan.Map(%s, &%s, %s, %s)", target, w.unit.scanner, w.slab(held), value, holds)
}
