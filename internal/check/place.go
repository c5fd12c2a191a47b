package check

import "github.com/newsevent/newsevent/diag"

// Place names where in a document a rule stands. It is made without building
// any text, so that a rule that finds nothing costs nothing. The zero Place is
// the document as a whole.
type Place struct {
	base  diag.Pointer
	steps [4]step
	depth int
}

// step is a member, and an element of it where it is a list.
type step struct {
	name string
	// element is the index plus one, 0 where the list itself is meant.
	element int
}

// At returns the place that a pointer names.
func At(p diag.Pointer) Place { return Place{base: p} }

// Member returns the place of the member called name.
func (p Place) Member(name string) Place {
	if p.depth == len(p.steps) {
		p = At(p.Pointer())
	}
	p.steps[p.depth] = step{name: name}
	p.depth++
	return p
}

// Index returns the place of the element at i, 0-based.
func (p Place) Index(i int) Place {
	if p.depth == 0 || p.steps[p.depth-1].element > 0 {
		return At(p.Pointer().Index(i))
	}
	p.steps[p.depth-1].element = i + 1
	return p
}

// Pointer returns the place as a JSON Pointer.
func (p Place) Pointer() diag.Pointer {
	pointer := p.base
	for _, s := range p.steps[:p.depth] {
		pointer = pointer.Member(s.name)
		if s.element > 0 {
			pointer = pointer.Index(s.element - 1)
		}
	}
	return pointer
}
