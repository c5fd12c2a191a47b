package event

import "github.com/newsevent/newsevent/internal/emit"

// The two ways of writing, for tests that hold them against each other.

// Write is the fast way of writing, and false where it can't.
func Write(e *Event, format Format) ([]byte, bool) {
	var w emit.Writer
	if format == YAML {
		w.YAML(nil)
	} else {
		w.JSON(nil, format == JSON)
	}
	writeEvent(&w, e)
	return w.End()
}

// WriteThoroughly is the other way of writing.
func WriteThoroughly(e *Event, format Format) ([]byte, error) {
	return appendThoroughly(nil, e, format)
}
