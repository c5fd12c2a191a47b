package doc

import (
	"strconv"

	"github.com/newsevent/newsevent/diag"
)

// way is where in the document the binder is.
type way struct {
	steps []step
	// spent counts the bytes of all pointers made.
	spent int
}

// A step leads into a member or an item of a list.
type step struct {
	name   string
	index  int
	inList bool
}

func (w *way) enter(name string) { w.steps = append(w.steps, step{name: name}) }
func (w *way) enterItem(i int)   { w.steps = append(w.steps, step{index: i, inList: true}) }
func (w *way) leave()            { w.steps = w.steps[:len(w.steps)-1] }

// Names may be as long as the document, and many findings may stand below one.
const (
	mostPointerBytes  = 16 << 20
	shortPointerBytes = 1 << 10
)

// pointer returns the place the way leads to. Once very many bytes went into
// pointers, a long one leads only as far as it is short.
func (w *way) pointer() diag.Pointer {
	var p diag.Pointer
	for _, s := range w.steps {
		if w.spent > mostPointerBytes && len(p)+len(s.name) > shortPointerBytes {
			break
		}
		p = s.from(p)
	}
	w.spent += len(p)
	return p
}

func (s step) from(p diag.Pointer) diag.Pointer {
	if s.inList {
		return p.Index(s.index)
	}
	return p.Member(s.name)
}

// sibling returns the place of another member of the object that the way leads
// into.
func (w *way) sibling(name string) diag.Pointer {
	above := way{steps: w.steps[:len(w.steps)-1], spent: w.spent}
	p := above.pointer().Member(name)
	w.spent += len(p)
	return p
}

// subject names the place in the words of the document.
func (w *way) subject() string {
	if len(w.steps) == 0 {
		return "the document"
	}
	last := w.steps[len(w.steps)-1]
	if !last.inList {
		return diag.Quote(last.name)
	}
	return "element " + strconv.Itoa(last.index+1) + " of " + w.above().subject()
}

func (w *way) above() *way { return &way{steps: w.steps[:len(w.steps)-1]} }
