package check

import "github.com/newsevent/newsevent/diag"

// Place names where in a document a rule stands. It is made without building
// any text, so that a rule that finds nothing costs next to nothing. The zero
// Place is the document as a whole.
type Place struct {
	// base is where list is; what goes deeper than leaf stands in it too.
	base diag.Pointer
	// list, member and leaf are members, each of what is before it.
	list, member, leaf string
	// element and item are indexes in list and member plus one, 0 where these
	// are meant themselves.
	element, item int
}

// At returns the place that a pointer names.
func At(p diag.Pointer) Place { return Place{base: p} }

// Element is the place of an element of one of the document's lists. It is
// small, to be handed to rules that seldom need a place. The zero Element is
// the document as a whole.
type Element struct {
	list string
	// number counts from 1.
	number int
}

// In returns the element at i, 0-based, of a list of the document.
func In(list string, i int) Element { return Element{list, i + 1} }

// Place returns the place of the element itself.
func (e Element) Place() Place { return Place{list: e.list, element: e.number} }

// Member returns the place of the element's member called name.
func (e Element) Member(name string) Place { return e.Place().Member(name) }

// Member returns the place of the member called name.
func (p Place) Member(name string) Place {
	switch {
	case name == "" || p.leaf != "":
		return At(p.Pointer().Member(name))
	case p.list == "":
		p.list = name
	case p.member == "":
		p.member = name
	default:
		p.leaf = name
	}
	return p
}

// Index returns the place of the element at i, 0-based.
func (p Place) Index(i int) Place {
	switch {
	case p.list != "" && p.member == "" && p.element == 0:
		p.element = i + 1
	case p.member != "" && p.leaf == "" && p.item == 0:
		p.item = i + 1
	default:
		return At(p.Pointer().Index(i))
	}
	return p
}

// Pointer returns the place as a JSON Pointer.
func (p Place) Pointer() diag.Pointer {
	pointer := p.base
	if p.list != "" {
		pointer = pointer.Member(p.list)
	}
	if p.element > 0 {
		pointer = pointer.Index(p.element - 1)
	}
	if p.member != "" {
		pointer = pointer.Member(p.member)
	}
	if p.item > 0 {
		pointer = pointer.Index(p.item - 1)
	}
	if p.leaf != "" {
		pointer = pointer.Member(p.leaf)
	}
	return pointer
}
