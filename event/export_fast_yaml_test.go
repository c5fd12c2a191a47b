package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// ReadFastYAML is the fast way alone, for YAML.
func ReadFastYAML(data []byte) (*Event, bool) {
	s := settingsOf(nil)
	return s.fast(data, doc.YAML, false)
}

// ReadRightYAML is the fast way that judges what it reads, for YAML.
func ReadRightYAML(data []byte) (*Event, bool) {
	s := settingsOf(nil)
	return s.fastRight(data, doc.YAML)
}

// ReadYAML reads a document of YAML into memory that is taken again.
func (r *Reusing) ReadYAML(data []byte, e *Event) bool {
	s := settingsOf(nil)
	return r.reader.reuse(&s, data, doc.YAML, e)
}

// ReadYAMLThoroughly is what [ReadThoroughly] is, for YAML.
func ReadYAMLThoroughly(data []byte) (e *Event, shape, all diag.List) {
	s := settingsOf(nil)
	read := s.read(data, doc.YAML, diag.Position{})
	if read.event == nil {
		return nil, read.findings, read.findings
	}
	return read.event, read.findings, append(read.findings, read.event.diagnose(read.taint)...)
}
