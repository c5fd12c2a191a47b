package doc

import (
	"bytes"
	"io"
	"sync"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// readSize is how much is read at once at least, and how much a window holds
// beyond the largest document.
const readSize = 64 << 10

// window is the part of a stream that is held in memory.
type window struct {
	src io.Reader
	// err is why src gives no more.
	err error
	buf []byte
	// buf[lo:hi] is held: the current document up to next, and what follows.
	lo, next, hi int
	// at is the place of next.
	at diag.Position
	// cr says that the byte before next is a CR whose line was counted.
	cr bool
	// noLF is an index in buf: no LF stands from next up to it.
	noLF int
	// most is how large a document may be.
	most int
}

func (w *window) held() []byte { return w.buf[w.lo:w.next:w.next] }
func (w *window) rest() []byte { return w.buf[w.next:w.hi] }

// mark lets go of what stands before next.
func (w *window) mark() { w.lo = w.next }

// fill reads more. It returns false where there is no more, or no more may be
// held.
func (w *window) fill() bool {
	if w.err != nil || !w.room() {
		return false
	}
	n := w.read(w.buf[w.hi:])
	w.hi += n
	return n > 0
}

// over reports whether what is held goes to the end of the stream, where that
// is known without waiting for the reader.
func (w *window) over() bool {
	left, known := w.src.(interface{ Len() int })
	return w.err == io.EOF || known && left.Len() == 0
}

// read reads into buf. It returns 0 where there is no more.
func (w *window) read(buf []byte) int {
	for range 100 {
		n, err := w.src.Read(buf)
		w.err = err
		if n > 0 || err != nil {
			return n
		}
	}
	w.err = io.ErrNoProgress
	return 0
}

// room makes room behind what is held.
func (w *window) room() bool {
	if w.hi < len(w.buf) {
		return true
	}
	if held := w.hi - w.lo; held <= len(w.buf)/2 && held < len(w.buf) {
		w.move(w.buf)
		return true
	}
	size := min(max(2*len(w.buf), readSize), w.most+readSize)
	switch {
	case size == readSize && w.buf == nil:
		w.buf = windows.Get().(*[readSize]byte)[:]
	case size > len(w.buf):
		w.move(make([]byte, size))
	case w.lo > 0:
		w.move(w.buf)
	}
	return w.hi < len(w.buf)
}

// windows is memory of windows that are done with.
var windows = sync.Pool{New: func() any { return new([readSize]byte) }}

// release lets go of what is held, and of the memory.
func (w *window) release() {
	if len(w.buf) == readSize {
		windows.Put((*[readSize]byte)(w.buf))
	}
	w.buf, w.lo, w.next, w.hi, w.noLF = nil, 0, 0, 0, 0
}

// move copies what is held to the beginning of buf.
func (w *window) move(buf []byte) {
	copy(buf, w.buf[w.lo:w.hi])
	w.next, w.hi, w.noLF = w.next-w.lo, w.hi-w.lo, w.noLF-w.lo
	w.buf, w.lo = buf, 0
}

// line returns the rest of the line at next with its end, and whether the end
// is there: it is not at the end of the stream, and where the window is full.
func (w *window) line() (text []byte, ended bool) {
	searched := 0
	for {
		if n := w.lineEnd(searched); n > 0 {
			return w.rest()[:n], true
		}
		searched = max(0, len(w.rest())-1)
		if !w.fill() {
			n := w.lineEnd(searched)
			return w.rest()[:max(n, len(w.rest()))], n > 0
		}
	}
}

// lineEnd returns how far it is from next to the end of its line, 0 where that
// is not known yet. None is in the first bytes, which were searched.
func (w *window) lineEnd(searched int) int {
	rest := w.rest()
	start := max(searched, w.noLF-w.next)
	lf := bytes.IndexByte(rest[start:], '\n')
	before := len(rest)
	if lf >= 0 {
		before = start + lf
	}
	w.noLF = w.next + before
	if cr := bytes.IndexByte(rest[searched:before], '\r'); cr >= 0 {
		end := searched + cr + 1
		switch {
		case end < len(rest) && rest[end] == '\n':
			return end + 1
		case end < len(rest) || w.err != nil:
			return end
		default:
			return 0
		}
	}
	if lf < 0 {
		return 0
	}
	return before + 1
}

// passLine moves next over a line that ends.
func (w *window) passLine(n int) {
	w.next += n
	w.at.Offset += n
	w.at.Line++
	w.at.Column = 1
	w.cr = false
}

// pass moves next over n bytes, whatever they are.
func (w *window) pass(n int) {
	if n == 0 {
		return
	}
	text := w.buf[w.next : w.next+n]
	w.next += n
	w.at.Offset += n
	after := w.cr && text[0] == '\n'
	w.cr = text[n-1] == '\r'
	if after {
		text = text[1:]
	}
	if firstLineBreak(text) >= 0 {
		end := 1 + max(bytes.LastIndexByte(text, '\n'), bytes.LastIndexByte(text, '\r'))
		w.at.Line += lineEnds(text[:end])
		w.at.Column = 1
		text = text[end:]
	}
	for _, c := range text {
		if utf8.RuneStart(c) {
			w.at.Column++
		}
	}
}

// lineEnds counts the line ends in text: LF, CR LF and CR.
func lineEnds(text []byte) int {
	n := bytes.Count(text, []byte{'\n'})
	for {
		i := bytes.IndexByte(text, '\r')
		if i < 0 {
			return n
		}
		text = text[i+1:]
		if len(text) == 0 || text[0] != '\n' {
			n++
		}
	}
}
