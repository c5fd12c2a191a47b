package doc

import (
	"io"
	"slices"

	"github.com/newsevent/newsevent/diag"
)

// blockSize is how much of a stream is handed on at once: enough that handing
// it on costs nothing beside reading it, and little enough to hold several.
const blockSize = 128 << 10

// Block is a piece of a stream that holds whole documents, so that several can
// be worked on at a time. The zero Block is empty; a block that was used can be
// filled again.
type Block struct {
	data []byte
	// cut are the documents, where the stream had to cut them itself.
	cut []Chunk
	// next is the first of them that was not handed on.
	next int
	// err is what stands behind them.
	err error
	// lined cuts the documents, where each has a line.
	lined   Stream
	inLines bool
	// lines is how many lines the block has, known once all was handed on.
	lines int
}

// Large reports whether the block holds more memory than usual.
func (b *Block) Large() bool { return cap(b.data) > 2*blockSize }

// Size is how much memory the block holds.
func (b *Block) Size() int { return cap(b.data) }

// Lines is how many lines end in the block. It is known once [Block.Next] has
// returned an error.
func (b *Block) Lines() int { return b.lines }

// Next returns the next document of the block, which is valid as long as the
// block is not filled again, and io.EOF behind the last, or the error of the
// stream's reader. Base counts lines from the beginning of the block, where line
// 1 is; all else of it counts from the beginning of the stream. Index counts the
// documents of the block.
func (b *Block) Next() (Chunk, error) {
	if !b.inLines {
		return b.nextCut()
	}
	c, err := b.lined.Next()
	if err != nil {
		b.lines = b.lined.window.at.Line - 1
	}
	return c, err
}

// Fill fills the block with the next documents of the stream, and returns false
// where there is nothing more. An error of the reader is in the block, behind
// its documents. Calls of Fill and of [Stream.Next] exclude each other.
func (s *Stream) Fill(b *Block) bool {
	if s.ended {
		return false
	}
	if !s.started {
		s.start()
	}
	*b = Block{data: b.room(), cut: b.cut[:0]}
	if s.ofLines() {
		s.fillLines(b)
	} else {
		s.fillCut(b)
	}
	if s.Ended() {
		s.window.release()
	}
	return true
}

// room is the memory of the block, empty.
func (b *Block) room() []byte {
	if b.data == nil {
		return make([]byte, 0, blockSize+blockSize/4)
	}
	return b.data[:0]
}

// Ended reports whether nothing more is in the stream, where that is known
// without waiting for the reader.
func (s *Stream) Ended() bool {
	if s.ended {
		return true
	}
	return len(s.window.rest()) == 0 && s.window.over()
}

// Shift moves findings by the lines that stand before their block.
func Shift(list diag.List, lines int) {
	for i := range list {
		for _, p := range []*diag.Position{&list[i].Start, &list[i].End} {
			if p.IsValid() {
				p.Line += lines
			}
		}
	}
}

// Whole fills the block with the only document of a reader. Of one that is too
// large it takes as much as shows that it is.
func (b *Block) Whole(r io.Reader, format Format, limits Limits) {
	limits = limits.orDefault()
	most := max(limits.JSONBytes, limits.YAMLBytes)
	w := window{src: r}
	*b = Block{data: b.room(), cut: b.cut[:0]}
	for w.err == nil && len(b.data) <= most {
		if len(b.data) == cap(b.data) {
			b.data = slices.Grow(b.data, len(b.data))
		}
		n := w.read(b.data[len(b.data):min(cap(b.data), most+1)])
		b.data = b.data[:len(b.data)+n]
	}
	b.err = w.err
	if w.err == nil || w.err == io.EOF {
		b.err = io.EOF
		b.cut = append(b.cut, Chunk{Data: b.data, Base: diag.Position{Line: 1, Column: 1}, Format: format, Index: 1})
	}
}
