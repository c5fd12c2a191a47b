package scan

import (
	"math/bits"

	"github.com/newsevent/newsevent/internal/word"
)

// Reader reads one document from its beginning to its end. The zero Reader has
// failed; [Reader.Own] or [Reader.Lend] gives it a document.
type Reader struct {
	text string
	at   int
	// Sure says that what is read is judged, and that nothing so far has a fault
	// which its tags would find. Who wants that sets it before each document.
	Sure bool
	// failed says that the document is not for this reader.
	failed bool
	owned  bool
	// unescaped holds the texts that stand in the document with escapes.
	unescaped []byte
	layout    layout
}

// Own begins a document. What is read owns its memory: the document is copied
// once, and texts are parts of the copy.
func (r *Reader) Own(document []byte) {
	r.begin(string(document), true)
	r.unescaped = nil
}

// Lend begins a document whose bytes are lent: texts are parts of them, and
// are lost when the bytes change or another document is begun.
func (r *Reader) Lend(document []byte) {
	if r.owned {
		r.unescaped = nil
	}
	r.begin(view(document), false)
	r.unescaped = r.unescaped[:0]
}

func (r *Reader) begin(text string, owned bool) {
	r.text, r.at, r.failed, r.owned = text, 0, false, owned
	r.layout.on = false
}

// End reports whether the document was read to its end without a doubt, and
// lets go of it.
func (r *Reader) End() bool {
	r.space()
	ended := !r.failed && r.at == len(r.text)
	r.begin("", r.owned)
	r.failed = true
	return ended
}

// Owned reports whether what is read owns its memory.
func (r *Reader) Owned() bool { return r.owned }

// Fail gives the document up. Everything that is read from then on is empty.
func (r *Reader) Fail() {
	r.failed = true
	r.at = len(r.text)
}

// Object begins an object and reports whether it has a member.
func (r *Reader) Object() bool { return r.open('{', '}') }

// Array begins a list and reports whether it has an element.
func (r *Reader) Array() bool { return r.open('[', ']') }

// Member ends a member of an object and reports whether another one follows.
func (r *Reader) Member() bool { return r.more('}') }

// Element ends an element of a list and reports whether another one follows.
func (r *Reader) Element() bool { return r.more(']') }

func (r *Reader) open(opening, closing byte) bool {
	if r.layout.on {
		return r.openBlock(opening)
	}
	if r.peek() != opening {
		r.Fail()
		return false
	}
	r.at++
	if r.peek() == closing {
		r.at++
		return false
	}
	return true
}

func (r *Reader) more(closing byte) bool {
	if r.layout.on {
		return r.moreInBlock()
	}
	// Most often the comma follows at once.
	if at := uint(r.at); at < uint(len(r.text)) && r.text[at] == ',' {
		r.at++
		return true
	}
	switch r.peek() {
	case ',':
		r.at++
		return true
	case closing:
		if !r.failed {
			r.at++
		}
		return false
	default:
		r.Fail()
		return false
	}
}

// peek passes over white space and returns the byte behind it, 0 at the end.
func (r *Reader) peek() byte {
	if at := uint(r.at); at < uint(len(r.text)) && r.text[at] > ' ' {
		return r.text[at]
	}
	return r.peekOn()
}

func (r *Reader) peekOn() byte {
	r.space()
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

// space passes over white space: often a line break and an indent.
func (r *Reader) space() {
	text, at := r.text, r.at
	for at < len(text) {
		switch text[at] {
		case ' ', '\n', '\t', '\r':
			at = spacesEnd(text, at+1)
		default:
			r.at = at
			return
		}
	}
	r.at = at
}

// spacesEnd passes over spaces.
func spacesEnd(text string, at int) int {
	for at+8 <= len(text) {
		if others := word.At(text, at) ^ ones*' '; others != 0 {
			return at + bits.TrailingZeros64(uint64(others))/8
		}
		at += 8
	}
	return at
}

// Seen notes which members of an object were read.
type Seen uint64

// Once notes a member, and gives the document up if it stands there a second
// time.
func (r *Reader) Once(seen *Seen, member Seen) {
	if *seen&member != 0 {
		r.Fail()
	}
	*seen |= member
}

// All reports whether all the members were read.
func (s Seen) All(members Seen) bool { return s&members == members }
