package eventtest

import (
	"bytes"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// written is a document that a fault is put into.
type written struct {
	data   []byte
	format event.Format
	code   diag.Code
	path   diag.Pointer // of the finding
	at     int          // where the finding must point, in bytes
}

func (w *written) yaml() bool { return w.format == event.YAML }

// find points at the place of the path in the canonical form: at the name, the
// object or the value, as findings of the code do.
func (w *written) find(path diag.Pointer) bool {
	find := findJSON
	if w.yaml() {
		find = findYAML
	}
	p, ok := find(w.data, path)
	switch {
	case w.code.OnKey():
		w.at = p.key
	case w.code.OnObject():
		w.at = p.first
	default:
		w.at = p.value
	}
	return ok && w.at >= 0
}

// add writes a further member behind the last one. It points at the value, or
// at the name where findings of the code do.
func (w *written) add(name, yamlValue, jsonValue string) {
	var key, value int
	if w.yaml() {
		key = len(w.data)
		value = key + len(name) + len(": ")
		w.data = append(w.data, name+": "+yamlValue+"\n"...)
	} else {
		tail := w.cutEnd()
		w.data = append(w.data, ',')
		if w.format == event.JSON {
			w.data = append(w.data, "\n  "...)
		}
		key = len(w.data)
		w.data = append(w.data, `"`+name+`":`...)
		if w.format == event.JSON {
			w.data = append(w.data, ' ')
		}
		value = len(w.data)
		w.data = append(w.data, jsonValue+tail...)
	}
	w.at = value
	if w.code.OnKey() {
		w.at = key
	}
}

// cutEnd takes away what closes the JSON object, and returns it.
func (w *written) cutEnd() string {
	end := bytes.LastIndexByte(w.data, '}')
	end = len(bytes.TrimRight(w.data[:end], " \n"))
	tail := string(w.data[end:])
	w.data = w.data[:end]
	return tail
}

// pointAt points at the text, so many bytes in, behind the place pointed at.
func (w *written) pointAt(text string, bytesIn int) {
	w.at += bytes.Index(w.data[w.at:], []byte(text)) + bytesIn
}

// positionIn counts lines and columns up to an offset.
func positionIn(data []byte, offset int) diag.Position {
	before := data[:min(offset, len(data))]
	line := before[bytes.LastIndexByte(before, '\n')+1:]
	return diag.Position{Offset: offset, Line: bytes.Count(before, []byte("\n")) + 1, Column: utf8.RuneCount(line) + 1}
}
