package doc

import (
	"cmp"
	"io"
)

// nextCut hands on a document that the stream has cut.
func (b *Block) nextCut() (Chunk, error) {
	if b.next == len(b.cut) {
		return Chunk{}, cmp.Or(b.err, io.EOF)
	}
	b.next++
	return b.cut[b.next-1], nil
}

// fillCut cuts documents until there are enough of them. It ends as well where
// the next one would have to be waited for, and where the stream turns out to
// have a document a line.
func (s *Stream) fillCut(b *Block) {
	w := &s.window
	before := w.at.Line - 1
	for enough := false; !enough; {
		c, err := s.Next()
		if err != nil {
			b.err, s.ended = err, true
			break
		}
		b.take(c, before)
		enough = len(b.data) >= blockSize || len(w.rest()) == 0 || s.ofLines()
	}
	b.lines = w.at.Line - 1 - before
}

// take keeps a document of a stream in which so many lines stand before the
// block.
func (b *Block) take(c Chunk, before int) {
	from := len(b.data)
	b.data = append(b.data, c.Data...)
	if c.Data != nil {
		c.Data = b.data[from:len(b.data):len(b.data)]
	}
	c.Base.Line -= before
	c.Index = len(b.cut) + 1
	Shift(c.Findings, -before)
	b.cut = append(b.cut, c)
}
