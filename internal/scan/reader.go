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
	// inner are the maps in the values of extensions.
	inner  Maps[any]
	layout layout
}

// Own begins a document. What is read owns its memory: the document is copied
// once, and texts are parts of the copy.
func (r *Reader) Own(document []byte) {
	r.begin(string(document), true)
	r.unescaped = nil
}

// Take begins a document that nobody else has. What is read owns its memory, the
// document with it.
func (r *Reader) Take(document []byte) {
	r.begin(view(document), true)
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
	r.inner.Again(false)
}

func (r *Reader) begin(text string, owned bool) {
	r.text, r.at, r.failed, r.owned = text, 0, false, owned
	r.layout.on = false
}

// End reports whether the document was read to its end without a doubt, and
// lets go of it.
func (r *Reader) End() bool {
	ended := !r.failed && skip(r.text, r.at) == len(r.text)
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

// Object begins an object and reads the name of its first member, as
// [Reader.Member] does.
func (r *Reader) Object() (name string, more bool) {
	if !r.open('{', '}') {
		return "", false
	}
	return r.name()
}

// Member ends a member of an object and reads the name of the next one, if one
// follows, which has one of the model's names. A name written with escapes
// comes out as it is written, which is no name of the model's.
func (r *Reader) Member() (name string, more bool) {
	// Most often the next name follows at once.
	text, at := r.text, r.at
	if at+1 < len(text) && text[at] == ',' && text[at+1] == '"' && !r.layout.on {
		return r.nameFrom(at + 2)
	}
	if !r.more('}') {
		return "", false
	}
	return r.name()
}

// Array begins a list and reports whether it has an element.
func (r *Reader) Array() bool { return r.open('[', ']') }

// Element ends an element of a list and reports whether another one follows.
func (r *Reader) Element() bool { return r.more(']') }

func (r *Reader) open(opening, closing byte) bool {
	if r.layout.on {
		return r.openBlock(opening)
	}
	text, at := r.text, skip(r.text, r.at)
	if at == len(text) || text[at] != opening {
		r.Fail()
		return false
	}
	if at = skip(text, at+1); at < len(text) && text[at] == closing {
		r.at = at + 1
		return false
	}
	r.at = at
	return true
}

func (r *Reader) more(closing byte) bool {
	if r.layout.on {
		return r.moreInBlock()
	}
	text, at := r.text, skip(r.text, r.at)
	if at < len(text) && (text[at] == ',' || text[at] == closing) {
		r.at = at + 1
		return text[at] == ','
	}
	r.Fail()
	return false
}

// peek passes over white space and returns the byte behind it, 0 at the end.
func (r *Reader) peek() byte {
	if r.at = skip(r.text, r.at); r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

// skip passes over white space.
func skip(text string, at int) int {
	if at < len(text) && text[at] > ' ' {
		return at
	}
	return spaceEnd(text, at)
}

// spaceEnd passes over white space: often a space, or a line break and an
// indent.
func spaceEnd(text string, at int) int {
	if at+1 < len(text) && text[at] == ' ' && text[at+1] > ' ' {
		return at + 1
	}
	for at < len(text) && isSpace(text[at]) {
		at++
		for at+8 <= len(text) {
			if others := word.At(text, at) ^ ones*' '; others != 0 {
				at += bits.TrailingZeros64(uint64(others)) / 8
				break
			}
			at += 8
		}
	}
	return at
}

// isSpace reports whether c is white space of JSON.
func isSpace(c byte) bool {
	const spaces uint64 = 1<<' ' | 1<<'\n' | 1<<'\t' | 1<<'\r'
	return c <= ' ' && spaces>>c&1 == 1
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
