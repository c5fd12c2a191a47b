package main

import (
	"slices"
	"strings"
)

// plain writes the function that says that no tag of a struct finds a fault.
func (w *writer) plain(s *structType) {
	named := shape{pkg: s.pkg, name: s.name}
	var terms []string
	for _, f := range s.fields {
		if term := w.term(f); term != "" {
			terms = append(terms, term)
		}
	}
	if len(terms) == 0 {
		terms = []string{"true"}
	}
	name := w.predicate(named)
	w.line("// %s reports whether the tags of a value find nothing.", name)
	w.line("func %s(v *%s) bool {\nreturn %s\n}\n", name, w.goType(named), strings.Join(terms, " &&\n"))
}

// term returns what holds of a field without a fault, "" if everything does.
func (w *writer) term(f field) string {
	value := "v." + f.name
	switch f.shape.kind {
	case listKind:
		return w.listTerm(f, value)
	case mapKind:
		return w.mapTerm(f, value)
	}
	presence, tags := presenceOf(f)
	absent := `""`
	if f.shape.pointer {
		absent = "nil"
	}
	if f.shape.pointer && presence == "" {
		w.fail("%s: a pointer without %s or omitempty is not understood", f.name, required)
	}
	term := w.valueTerm(f, value, tags)
	switch {
	case presence == required:
		return and(value+" != "+absent, term)
	case presence == "omitempty" && term != "":
		return "(" + value + " == " + absent + " || " + term + ")"
	default:
		return term
	}
}

// presenceOf returns what a field's tags say of its presence, and the others.
func presenceOf(f field) (presence string, others []string) {
	if len(f.tags) > 0 && (f.tags[0] == required || f.tags[0] == "omitempty") {
		return f.tags[0], f.tags[1:]
	}
	return "", f.tags
}

const required = "required"

func and(a, b string) string {
	if b == "" {
		return a
	}
	return a + " && " + b
}

// valueTerm returns what holds of a value that is present.
func (w *writer) valueTerm(f field, value string, tags []string) string {
	switch f.shape.kind {
	case structKind:
		if len(tags) > 0 {
			w.fail("%s: a struct with the tags %q is not understood", f.name, tags)
		}
		if !f.shape.pointer {
			value = "&" + value
		}
		return w.predicate(f.shape) + "(" + value + ")"
	case intKind:
		return w.intTerm(f, "*"+value, tags)
	}
	var terms []string
	for _, tag := range tags {
		r := w.rule(f, tag, false)
		switch {
		case r.vocabulary:
			terms = append(terms, value+".Valid()")
		case f.shape.pkg == "":
			terms = append(terms, r.function+"("+value+")")
		default:
			terms = append(terms, r.function+"(string("+value+"))")
		}
	}
	return strings.Join(terms, " && ")
}

func (w *writer) intTerm(f field, value string, tags []string) string {
	least, ok := "", len(tags) == 1
	if ok {
		least, ok = strings.CutPrefix(tags[0], "min=")
	}
	if !ok {
		w.fail("%s: a number with the tags %q is not understood", f.name, tags)
	}
	return value + " >= " + least
}

// rule returns the rule of a tag that is for the entries of a map or not.
func (w *writer) rule(f field, tag string, entry bool) rule {
	r, ok := w.rules[tag]
	if !ok || r.entry != entry {
		w.fail("%s: the tag %q is not understood here", f.name, tag)
	}
	return r
}

// listTerm returns what holds of a list, each of whose elements the tags
// behind dive judge.
func (w *writer) listTerm(f field, value string) string {
	if len(f.tags) == 0 && f.shape.of.kind == textKind {
		return ""
	}
	if len(f.tags) == 0 || f.tags[0] != "dive" {
		w.fail("%s: a list without dive is not understood", f.name)
		return ""
	}
	if f.shape.of.kind == structKind {
		if len(f.tags) > 1 {
			w.fail("%s: a list with the tags %q is not understood", f.name, f.tags)
		}
		return w.helper("Every") + "(" + value + ", " + w.predicate(*f.shape.of) + ")"
	}
	var terms []string
	for _, tag := range f.tags[1:] {
		if r := w.rule(f, tag, false); r.vocabulary {
			terms = append(terms, w.helper("EveryValid")+"("+value+")")
		} else {
			terms = append(terms, w.helper("EveryText")+"("+value+", "+r.function+")")
		}
	}
	return strings.Join(terms, " && ")
}

// mapTerm returns what holds of a map: what a rule says of its entries, or for
// structs what one says of their names.
func (w *writer) mapTerm(f field, value string) string {
	holds := ""
	if f.shape.of.kind == structKind {
		holds = w.entry(f, "value", w.keyRule(f)+"(name) && "+w.predicate(*f.shape.of)+"(&value)")
	} else {
		holds = w.entryRule(f)
	}
	return "form.Entries(" + value + ", " + holds + ")"
}

// entry writes a function that says whether a term holds for the name and the
// value of an entry.
func (w *writer) entry(f field, value, term string) string {
	return "func(name string, " + value + " " + w.goType(*f.shape.of) + ") bool { return " + term + " }"
}

// entryRule is what judges the entries of a map that are no structs.
func (w *writer) entryRule(f field) string {
	if len(f.tags) != 2 || f.tags[0] != "omitempty" {
		w.fail("%s: a map with the tags %q is not understood", f.name, f.tags)
		return ""
	}
	return w.rule(f, f.tags[1], true).function
}

// keyRule is what judges the names of a map of structs.
func (w *writer) keyRule(f field) string {
	if len(f.tags) != 4 || !slices.Equal([]string{f.tags[0], f.tags[1], f.tags[3]}, []string{"dive", "keys", "endkeys"}) {
		w.fail("%s: a map with the tags %q is not understood", f.name, f.tags)
		return ""
	}
	return w.rule(f, f.tags[2], false).function
}

// helper is how the file calls a function of package fast.
func (w *writer) helper(name string) string {
	if w.unit.home == "fast" {
		return name
	}
	return "fast." + name
}
