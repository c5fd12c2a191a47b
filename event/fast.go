package event

import (
	"bytes"
	"sync"

	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/scan"
)

//go:generate go run ../internal/generate/fast

// The fast way says "right, and here is the event", or nothing. What it does
// not say yes to goes the way through the tree, the validator and the rules,
// which alone makes findings. A yes is what that way would have said too.

// fastLevels is how many levels of lists and maps a document can have that the
// fast way reads: an extension stands in an element of a list of the event.
const fastLevels = 4 + scan.Levels

// fastReaders are readers of documents that own their memory.
var fastReaders = sync.Pool{New: func() any { return new(fastReader) }}

// fast reads one document whose shape is right beyond doubt. The event takes the
// document's memory if it may be taken.
func (s *settings) fast(data []byte, format doc.Format, taken bool) (*Event, bool) {
	e, read, _ := s.fastRead(data, format, taken, false)
	return e, read
}

// fastRight reads one document that has no fault and no warning, beyond doubt.
func (s *settings) fastRight(data []byte, format doc.Format) (*Event, bool) {
	e, read, sure := s.fastRead(data, format, false, true)
	return e, read && sure && e.consistent()
}

// fastRead reads one document, and judges by their tags what it reads if it is
// told to.
func (s *settings) fastRead(data []byte, format doc.Format, taken, judging bool) (e *Event, read, sure bool) {
	if !s.fastFits(data, format) {
		return nil, false, false
	}
	r := fastReaders.Get().(*fastReader)
	defer r.release()
	if taken {
		r.Take(data)
	} else {
		r.Own(data)
	}
	r.read(format, judging)
	e = r.room(data)
	if !r.document(e) {
		return nil, false, false
	}
	return e, true, r.Sure
}

// From how many colons on a document holds enough to fill a small pocket, an
// ordinary one, and a large one.
const (
	small    = 30
	ordinary = 120
	large    = 330
)

// room returns an event for a document, and finds memory for what is in it. How
// much that is the members tell, and they the colons: texts may be long.
func (r *fastReader) room(document []byte) *Event {
	switch members := bytes.Count(document, []byte{':'}); {
	case members < small:
		return new(Event)
	case members < ordinary:
		p := new(fastSmallPocket)
		r.smallPocket(p)
		return &p.event
	case members < large:
		p := new(fastPocket)
		r.pocket(p)
		return &p.event
	default:
		p := new(fastLargePocket)
		r.largePocket(p)
		return &p.event
	}
}

// read makes ready to read the document that the reader was given, and to judge
// it.
func (r *fastReader) read(format doc.Format, judging bool) {
	r.Sure = judging
	if format == doc.YAML {
		r.Block()
	}
	r.start()
}

// fastFits reports whether a document keeps the limits, whatever it says.
func (s *settings) fastFits(data []byte, format doc.Format) bool {
	size, marks := s.limits.JSONBytes, ",[{"
	if format == doc.YAML {
		size, marks = s.limits.YAMLBytes, ",[:-"
	}
	return len(data) <= size && s.limits.Depth >= fastLevels &&
		(len(data)/2 < s.limits.Nodes || mostValues(data, marks) <= s.limits.Nodes)
}

// mostValues counts the values of a document, and in texts a few too many:
// each stands at the beginning or behind one of the marks.
func mostValues(data []byte, marks string) int {
	n := 1
	for i := range marks {
		n += bytes.Count(data, []byte(marks[i:i+1]))
	}
	return n
}

// document reads the document that the reader was given.
func (r *fastReader) document(e *Event) bool {
	r.event(e)
	return r.End() && e.Schema == SchemaVersion
}

// release lets go of what was read and makes the reader ready for others.
func (r *fastReader) release() {
	r.Own(nil)
	r.start()
	fastReaders.Put(r)
}

// reuse reads one document as fast does, into memory that the reader takes
// again for the next one. Texts are parts of data.
func (r *fastReader) reuse(s *settings, data []byte, format doc.Format, e *Event) bool {
	return r.reread(s, data, format, false, e)
}

// reuseRight reads one document as fastRight does, into memory as reuse does.
func (r *fastReader) reuseRight(s *settings, data []byte, format doc.Format, e *Event) bool {
	return r.reread(s, data, format, true, e) && r.Sure && e.consistent()
}

func (r *fastReader) reread(s *settings, data []byte, format doc.Format, judging bool, e *Event) bool {
	if !s.fastFits(data, format) {
		return false
	}
	r.Lend(data)
	r.read(format, judging)
	*e = Event{}
	return r.document(e)
}

// plain reports whether the event has no fault and no warning, beyond doubt.
func (e *Event) plain() bool {
	return e.Schema == SchemaVersion && plainEvent(e) && e.consistent()
}

// consistent reports whether the rules find nothing in an event in which its
// tags find nothing.
func (e *Event) consistent() bool {
	var r check.Report
	r.Probe()
	e.inspect(&r)
	return !r.Failed()
}
