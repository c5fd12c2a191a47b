package scan

import "unicode/utf8"

// Key reads the name of a member that has one of the model's names. A name
// written with escapes comes out as it is written, which is no name of the
// model's.
func (r *Reader) Key() string {
	if r.layout.on {
		return r.keyInBlock()
	}
	start := r.opening()
	end := quoteEnd(r.text, start)
	if end == len(r.text) {
		r.Fail()
		return ""
	}
	r.at = end + 1
	r.colon()
	return r.text[start:end]
}

// Name reads the name of a member that may have any name.
func (r *Reader) Name() string {
	if r.layout.on {
		return r.nameInBlock()
	}
	name := r.Verbatim()
	r.colon()
	return name
}

func (r *Reader) colon() {
	if r.peek() != ':' {
		r.Fail()
		return
	}
	r.at++
}

// Text reads a text that is not empty.
func (r *Reader) Text() string {
	text := r.Verbatim()
	if text == "" {
		r.Fail()
	}
	return text
}

// Verbatim reads a text that may be empty.
func (r *Reader) Verbatim() string {
	if r.layout.on {
		return r.textInBlock()
	}
	start := r.opening()
	end := plainEnd(r.text, start)
	if end < len(r.text) && r.text[end] == '"' {
		r.at = end + 1
		return r.text[start:end]
	}
	return r.anyText(start, end)
}

// opening passes over the quotation mark that begins a text.
func (r *Reader) opening() int {
	if r.peek() != '"' {
		r.Fail()
		return len(r.text)
	}
	r.at++
	return r.at
}

// anyText reads on in a text that began at start and is plain up to at.
func (r *Reader) anyText(start, at int) string {
	end := markEnd(r.text, at)
	switch {
	case end == len(r.text) || r.text[end] < ' ':
		r.Fail()
		return ""
	case r.text[end] == '\\':
		return r.escapedText(start, end)
	case !utf8.ValidString(r.text[at:end]):
		r.Fail()
		return ""
	}
	r.at = end + 1
	return r.text[start:end]
}

// escapedText reads on in a text that began at start and has its first escape
// at.
func (r *Reader) escapedText(start, at int) string {
	if r.unescaped == nil {
		r.unescaped = make([]byte, 0, min(len(r.text)-start, 1<<10))
	}
	from := len(r.unescaped)
	r.unescaped = append(r.unescaped, r.text[start:at]...)
	r.at = at
	for r.at < len(r.text) && r.text[r.at] == '\\' {
		r.escape()
		end := markEnd(r.text, r.at)
		r.unescaped = append(r.unescaped, r.text[r.at:end]...)
		r.at = end
	}
	text := view(r.unescaped[from:])
	if r.at == len(r.text) || r.text[r.at] != '"' || !utf8.ValidString(text) {
		r.Fail()
		return ""
	}
	r.at++
	return text
}
