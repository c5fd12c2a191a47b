package doc

import "bytes"

// slip looks whether a text that should be JSON is something else as a whole.
func (r *jsonReader) slip(at int) *fault {
	if f := r.conflict(); f != nil {
		return f
	}
	if r.end > 0 || len(r.open) > 0 {
		return nil
	}
	if line := r.firstLine(at); r.beginsYAML(line) {
		return r.fault(line, r.wordEnd(line), "the text is YAML, and is read as JSON").advise("let the name of the file end in .yaml")
	}
	return nil
}

// firstLine returns where the first line begins that YAML would not pass over.
func (r *jsonReader) firstLine(at int) int {
	for at < len(r.text) && (r.text[at] == '#' || documentMarker(r.text, at) == '-') {
		at = r.skipSpace(lineEnd(r.text, at))
	}
	return at
}

// beginsYAML reports whether the line at a place is a name of YAML and its
// value.
func (r *jsonReader) beginsYAML(at int) bool {
	line := bytes.TrimPrefix(r.text[at:lineEnd(r.text, at)], []byte("- "))
	name, value, found := bytes.Cut(line, []byte(":"))
	ends := len(value) == 0 || isBlank(value[0])
	return found && ends && len(name) > 0 && !bytes.ContainsAny(name, " \"'{}[],")
}
