package emit

import (
	"slices"

	"github.com/newsevent/newsevent/diag"
)

// rehoming puts the comments of what isn't written beside it: above the next
// entry of the document in the same map or list, else below the one before,
// else above the entry that holds both, else at the end.
type rehoming struct {
	from    Comments
	to      *Comments
	written map[diag.Pointer]bool
	// next has the entry above which the comments of one that isn't written go.
	next map[diag.Pointer]diag.Pointer
	// moved are the comments that came to an entry from before it.
	moved map[diag.Pointer][]string
}

// rehome returns a copy in which every comment is at an entry that is written.
func (c Comments) rehome(entries []entry) Comments {
	out := Comments{header: c.header, footer: c.footer, at: make(map[diag.Pointer]note, len(c.at))}
	r := rehoming{
		from: c, to: &out,
		written: make(map[diag.Pointer]bool, len(entries)),
		next:    map[diag.Pointer]diag.Pointer{},
		moved:   map[diag.Pointer][]string{},
	}
	for _, e := range entries {
		r.written[e.at] = true
	}
	r.lookAhead()
	r.move()
	for p, lines := range r.moved {
		out.change(p, func(n *note) { n.head = slices.Concat(lines, n.head) })
	}
	return out
}

// lookAhead finds what comes next beside each entry that isn't written.
func (r *rehoming) lookAhead() {
	after := map[diag.Pointer]diag.Pointer{} // by the map or list
	for _, p := range slices.Backward(r.from.order) {
		if r.written[p] {
			after[p.Parent()] = p
		} else {
			r.next[p] = after[r.holder(p)]
		}
	}
}

func (r *rehoming) move() {
	before := map[diag.Pointer]diag.Pointer{} // by the map or list
	for _, p := range r.from.order {
		n, ok := r.from.at[p]
		switch {
		case r.written[p]:
			before[p.Parent()] = p
			if ok {
				r.to.change(p, func(to *note) { *to = n })
			}
		case ok:
			holder := r.holder(p)
			r.settle(slices.Concat(n.head, n.line, n.foot), r.next[p], before[holder], holder)
		}
	}
}

// holder is the nearest map or list around p that is written; the root is.
func (r *rehoming) holder(p diag.Pointer) diag.Pointer {
	for p = p.Parent(); p != "" && !r.written[p]; {
		p = p.Parent()
	}
	return p
}

func (r *rehoming) settle(lines []string, next, before, holder diag.Pointer) {
	switch {
	case next != "":
		r.moved[next] = slices.Concat(r.moved[next], lines)
	case before != "":
		r.to.change(before, func(n *note) { n.foot = slices.Concat(n.foot, lines) })
	case holder != "":
		r.moved[holder] = slices.Concat(r.moved[holder], lines)
	default:
		r.to.footer = slices.Concat(lines, r.to.footer)
	}
}
