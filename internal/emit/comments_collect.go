package emit

import (
	"bytes"
	"slices"
	"sort"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// CollectComments finds the comments of a YAML document, of which d is the
// tree. A comment belongs
//   - to the document's head, if it stands above the first member;
//   - to the member or item on its line, if it stands behind one; where a list
//     in brackets or map in braces ends on that line, to the member that has it;
//   - on a line of its own, to the next member or item below, unless it is
//     indented further than that one, as a last remark in a list is: then to
//     the one above;
//   - to the document's end, if nothing follows.
//
// Of the blank lines around and between comments on their own lines, one stays;
// other blank lines go, as do the marks and directives of the document.
func CollectComments(data []byte, d *doc.Document) Comments {
	if d == nil || d.Root == nil || bytes.IndexByte(data, '#') < 0 {
		return Comments{}
	}
	text := textStart(data)
	c := collector{data: data, line: text, comments: Comments{at: map[diag.Pointer]note{}}}
	c.outline(d.Root, "", -1, false)
	for _, r := range findComments(data, text, c.scalars, d.Root.Start) {
		c.attach(r)
	}
	for _, s := range c.spots {
		c.comments.order = append(c.comments.order, s.at)
	}
	return c.comments
}

// collector gives comments to the members and items of a document.
type collector struct {
	data     []byte
	spots    []spot // in the document's order
	scalars  []span // likewise
	comments Comments
	// at moves forward to each spot; line is where its line begins.
	at, line int
}

// spot is where a member or item stands.
type spot struct {
	at     diag.Pointer
	start  int
	column int // where its line's indent ends, counted in bytes from 0
	parent int // in spots, -1 for the root's
	inFlow bool
	// flow is the list in brackets or map in braces that is its value.
	flow span
}

type span struct {
	start, end int
	block      bool // a literal or folded text
}

func (s span) holds(offset int) bool { return s.start < offset && offset < s.end }

// outline lists the members, items and scalars of n, which is the value of the
// spot at index parent.
func (c *collector) outline(n *doc.Node, p diag.Pointer, parent int, inFlow bool) {
	first := c.first(n)
	switch {
	case first == '*':
		return // an alias: what it repeats stands elsewhere
	case n.Kind != doc.Map && n.Kind != doc.List:
		c.scalars = append(c.scalars, span{n.Start, n.End, first == '|' || first == '>'})
		return
	case first == '[' || first == '{':
		inFlow = true
		if parent >= 0 {
			c.spots[parent].flow = span{start: n.Start, end: n.End}
		}
	}
	for _, m := range n.Members {
		c.scalars = append(c.scalars, span{start: m.Start, end: m.End})
		c.visit(m.Value, p.Member(m.Name), c.mark(m.Start), parent, inFlow)
	}
	at := n.Start
	for i, item := range n.Items {
		start := item.Start
		if !inFlow {
			start = c.dash(at, start)
		}
		c.visit(item, p.Index(i), start, parent, inFlow)
		at = item.End
	}
}

// mark is where a member begins: at the "?" before its name, if there is one.
func (c *collector) mark(name int) int {
	before, found := bytes.CutSuffix(bytes.TrimRight(c.data[:name], " \t"), []byte("?"))
	if !found {
		return name
	}
	return len(before)
}

// first is the byte that n begins with, 0 where nothing is written.
func (c *collector) first(n *doc.Node) byte {
	if n.Start == n.End || n.Start >= len(c.data) {
		return 0
	}
	return c.data[n.Start]
}

func (c *collector) visit(n *doc.Node, p diag.Pointer, start, parent int, inFlow bool) {
	c.spots = append(c.spots, spot{
		at: p, start: start, column: c.column(start), parent: parent, inFlow: inFlow,
	})
	c.outline(n, p, len(c.spots)-1, inFlow)
}

func (c *collector) column(start int) int {
	for ; c.at < start; c.at++ {
		if isBreak(c.data[c.at]) {
			c.line = c.at + 1
		}
	}
	return start - c.line
}

// dash finds the "-" of an item between the end of the one before and its own
// value.
func (c *collector) dash(from, to int) int {
	for i := from; i < to; i++ {
		switch c.data[i] {
		case '-':
			return i
		case '#':
			i = lineEnd(c.data, i) - 1
		}
	}
	return to
}

// attach gives a comment to what it belongs to.
func (c *collector) attach(r remark) {
	next := sort.Search(len(c.spots), func(i int) bool { return c.spots[i].start > r.offset })
	before := next - 1
	switch {
	case before < 0:
		c.comments.header = append(c.comments.header, r.lines()...)
	case !r.alone:
		for c.closedFlow(c.spots[before].parent, r.offset) {
			before = c.spots[before].parent
		}
		c.comments.change(c.spots[before].at, func(n *note) { n.line = append(n.line, r.text) })
	default:
		c.attachLine(r, before, next)
	}
}

// attachLine gives a comment on its own line to the spot below or above.
func (c *collector) attachLine(r remark, before, next int) {
	if flow, holder := c.openFlow(before, r.offset); holder >= 0 {
		if next < len(c.spots) && flow.holds(c.spots[next].start) {
			c.above(next, r)
			return
		}
		c.below(holder, r)
		return
	}
	outer := before
	for c.spots[outer].parent >= 0 && (c.spots[outer].inFlow || c.spots[outer].column > r.column) {
		outer = c.spots[outer].parent
	}
	switch {
	case next == len(c.spots) && r.column <= c.spots[0].column:
		c.comments.footer = append(c.comments.footer, r.lines()...)
	case next == len(c.spots), r.column > c.spots[next].column && !c.contains(outer, next):
		c.below(outer, r)
	default:
		c.above(next, r)
	}
}

func (c *collector) above(i int, r remark) {
	c.comments.change(c.spots[i].at, func(n *note) { n.head = append(n.head, r.lines()...) })
}

func (c *collector) below(i int, r remark) {
	c.comments.change(c.spots[i].at, func(n *note) { n.foot = append(n.foot, r.lines()...) })
}

// openFlow finds the list in brackets or map in braces around the offset, and
// the spot of it or in it after which the comment stands.
func (c *collector) openFlow(before, offset int) (span, int) {
	inside := before
	for i := before; i >= 0; i = c.spots[i].parent {
		if flow := c.spots[i].flow; flow.holds(offset) {
			return flow, inside
		}
		inside = i
	}
	return span{}, -1
}

func (c *collector) closedFlow(i, offset int) bool {
	return i >= 0 && c.spots[i].flow.end > 0 && c.spots[i].flow.end <= offset
}

// contains reports whether the spot at index i is around that at index j.
func (c *collector) contains(i, j int) bool {
	for j = c.spots[j].parent; j >= 0; j = c.spots[j].parent {
		if i == j {
			return true
		}
	}
	return false
}

// textStart is where the text begins: behind a byte order mark.
func textStart(data []byte) int {
	return len(data) - len(bytes.TrimPrefix(data, []byte("\ufeff")))
}

func lineStart(data []byte, offset int) int {
	return bytes.LastIndexAny(data[:offset], "\r\n") + 1
}

func lineEnd(data []byte, offset int) int {
	if n := slices.IndexFunc(data[offset:], isBreak); n >= 0 {
		return offset + n
	}
	return len(data)
}

func isBreak(b byte) bool { return b == '\n' || b == '\r' }
