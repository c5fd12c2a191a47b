package emit

import (
	"slices"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// Comments are the comments of a YAML document, by the member or list item to
// which each belongs. The zero value has none.
type Comments struct {
	// header stands above everything, footer below. Here and in notes each
	// comment is one line that begins with "#", and "" is a blank line.
	header, footer []string
	at             map[diag.Pointer]note
	// order has the members and items of the document as they stand in it.
	order []diag.Pointer
}

// note is the comments of one member or item: on lines above it, behind it on
// its line, and on lines below it.
type note struct {
	head, line, foot []string
}

func (c Comments) empty() bool {
	return len(c.header) == 0 && len(c.footer) == 0 && len(c.at) == 0
}

// change lets f change the comments of the member or item at p.
func (c *Comments) change(p diag.Pointer, f func(*note)) {
	n := c.at[p]
	f(&n)
	c.at[p] = n
}

// settle returns the comments as they are written with v: those of what isn't
// written go to what is written next to it, and each line gets no more than it
// can hold.
func (c Comments) settle(v any) (Comments, error) {
	r := &recorder{last: -1}
	w := newWalker(r)
	r.here = w.here
	if err := w.walk(v); err != nil {
		return Comments{}, err
	}
	out := c.rehome(r.entries)
	for _, e := range r.entries {
		out.shorten(e)
	}
	for _, e := range slices.Backward(r.entries) {
		out.raise(e)
	}
	return out, nil
}

// shorten puts the comments above the entry that have no room behind it: all
// but one, and that too if a map or list begins on the line.
func (c *Comments) shorten(e entry) {
	room := 1
	if e.opens {
		room = 0
	}
	if n := c.at[e.at]; len(n.line) > room {
		n.head = slices.Concat(n.head, n.line[room:])
		n.line = n.line[:room]
		c.at[e.at] = n
	}
}

// raise puts the comments above an entry that begins on the line of another
// above that other one.
func (c *Comments) raise(e entry) {
	n := c.at[e.at]
	if e.on == "" || len(n.head) == 0 {
		return
	}
	c.change(e.on, func(outer *note) { outer.head = slices.Concat(outer.head, n.head) })
	n.head = nil
	c.at[e.at] = n
}

// entry is a member or item that is written.
type entry struct {
	at diag.Pointer
	// on is the entry on whose line this one begins: "- id: x".
	on diag.Pointer
	// opens says that a map or list begins on the entry's line.
	opens bool
}

// recorder is a sink that notes what is written, in order.
type recorder struct {
	here    func() diag.Pointer
	entries []entry
	last    int
	place   place
}

var _ sink = (*recorder)(nil)

func (r *recorder) begin(next place) {
	e := entry{at: r.here()}
	if r.place == behindMark {
		e.on = r.entries[r.last].at
	}
	r.entries = append(r.entries, e)
	r.last = len(r.entries) - 1
	r.place = next
}

func (r *recorder) field(*Name) { r.begin(behindKey) }
func (r *recorder) item()       { r.begin(behindMark) }
func (r *recorder) word(string) { r.place = atLineStart }
func (r *recorder) emptyMap()   { r.place = atLineStart }
func (r *recorder) emptyList()  { r.place = atLineStart }
func (r *recorder) openMap()    { r.open() }
func (r *recorder) closeMap()   {}
func (r *recorder) openList()   { r.open() }
func (r *recorder) closeList()  {}

func (r *recorder) text(t string) bool {
	r.place = atLineStart
	return utf8.ValidString(t)
}

func (r *recorder) key(name string) {
	if isLongKey(name) {
		r.begin(behindMark)
		return
	}
	r.begin(behindKey)
}

func (r *recorder) open() {
	if r.place == behindMark {
		r.entries[r.last].opens = true
		return
	}
	r.place = atLineStart
}
