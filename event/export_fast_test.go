package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// The two ways of reading, for tests that hold them against each other.

// ReadFast is the fast way alone.
func ReadFast(data []byte) (*Event, bool) {
	s := settingsOf(nil)
	return s.fast(data, doc.JSON, false)
}

// ReadRight is the fast way that judges what it reads.
func ReadRight(data []byte) (*Event, bool) {
	s := settingsOf(nil)
	return s.fastRight(data, doc.JSON)
}

// ReadThoroughly is the other way alone: what it reads, what it finds of the
// document's shape, and all that it finds.
func ReadThoroughly(data []byte) (e *Event, shape, all diag.List) {
	s := settingsOf(nil)
	read := s.read(data, doc.JSON, diag.Position{})
	if read.event == nil {
		return nil, read.findings, read.findings
	}
	return read.event, read.findings, append(read.findings, read.event.diagnose(read.taint)...)
}

// Plain is the fast judgement of an event.
func (e *Event) Plain() bool { return e.plain() }

// DiagnoseThoroughly is the other judgement.
func (e *Event) DiagnoseThoroughly() diag.List { return e.diagnose(nil) }

// Reusing reads documents into memory that it takes again.
type Reusing struct{ reader fastReader }

func (r *Reusing) Read(data []byte, e *Event) bool {
	s := settingsOf(nil)
	return r.reader.reuse(&s, data, doc.JSON, e)
}

// ReadRight reads a document and judges it.
func (r *Reusing) ReadRight(data []byte, e *Event) bool {
	s := settingsOf(nil)
	return r.reader.reuseRight(&s, data, doc.JSON, e)
}

// PlainTags is what of the fast judgement stands in tags.
func (e *Event) PlainTags() bool { return plainEvent(e) }
