package scan

// textInBlock reads a text of YAML that may be empty. Without quotation marks
// it must not be a word for nothing.
func (r *Reader) textInBlock() string {
	first, _ := r.value()
	switch first {
	case 0:
		r.Fail()
		return ""
	case '"', '\'':
		text := r.quoted(first, true)
		r.endValue()
		return text
	case '|', '>':
		return r.lines(first == '>')
	}
	text := r.plain()
	if isNullWord(text) {
		r.Fail()
	}
	return text
}

// plain reads a text without quotation marks to the end of its last line.
func (r *Reader) plain() string {
	if r.failed || !r.plainBegins() {
		r.Fail()
		return ""
	}
	if r.inFlow() {
		return r.plainInFlow()
	}
	start := r.at
	end, next, comment := r.plainLine(start)
	empty, comments := r.findLine(next)
	if comment || comments || r.column() <= r.top() || r.failed {
		return r.text[start:end]
	}
	return r.plainOn(start, end, empty)
}

// plainBegins reports whether a plain text can begin where the reader stands.
func (r *Reader) plainBegins() bool {
	if r.at >= len(r.text) {
		return false
	}
	switch c := r.text[r.at]; c {
	case ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', ':', '\t':
		return false
	case '?':
		return !r.inFlow() && !blankAt(r.text, r.at+1)
	case '-':
		next := r.at + 1
		return !blankAt(r.text, next) && r.text[next] != ',' && r.text[next] != ']'
	default:
		return true
	}
}

// plainLine returns where the plain text in the line at at ends, where the next
// line begins, and whether a comment stands between.
func (r *Reader) plainLine(at int) (end, next int, comment bool) {
	text, start := r.text, at
	for {
		at = signEnd(text, at)
		switch {
		case at == len(text) || text[at] == '\n':
			return trimEnd(text, start, at), min(at+1, len(text)), false
		case text[at] == ':' && blankAt(text, at+1):
			r.Fail()
			return start, len(text), false
		case text[at] == '#' && at > start && isBlank(text[at-1]):
			return trimEnd(text, start, at), lineAfter(text, at), true
		}
		at++
	}
}

// trimEnd returns where the text from start to end has its last character that
// is no white space.
func trimEnd(text string, start, end int) int {
	for end > start && text[end-1] <= ' ' {
		end--
	}
	return end
}

// plainOn reads the further lines of a plain text, of which the first is in the
// line that the reader has found.
func (r *Reader) plainOn(start, end, empty int) string {
	from := r.build()
	r.unescaped = append(r.unescaped, r.text[start:end]...)
	for {
		r.appendFold(empty)
		start = r.at
		end, next, comment := r.plainLine(start)
		r.unescaped = append(r.unescaped, r.text[start:end]...)
		var comments bool
		empty, comments = r.findLine(next)
		if comment || comments || r.column() <= r.top() || r.failed {
			return view(r.unescaped[from:])
		}
	}
}

// build makes ready for a text that does not stand in the document as it is,
// and returns where in unescaped it begins.
func (r *Reader) build() int {
	if r.unescaped == nil {
		r.unescaped = make([]byte, 0, min(len(r.text)-r.at, 1<<12))
	}
	return len(r.unescaped)
}

// appendFold appends what a line break and a number of empty lines behind it
// mean inside a text that is not a block: a space, or the empty lines.
func (r *Reader) appendFold(empty int) {
	if empty == 0 {
		r.unescaped = append(r.unescaped, ' ')
		return
	}
	r.appendBreaks(empty)
}

func (r *Reader) appendBreaks(n int) {
	for range n {
		r.unescaped = append(r.unescaped, '\n')
	}
}

// plainInFlow reads a plain text in brackets, which is in one line.
func (r *Reader) plainInFlow() string {
	text, start := r.text, r.at
	at := start
	for ; at < len(text); at++ {
		c := text[at]
		if c == ',' || c == ']' || isBreak(c) {
			r.at = at
			return text[start:trimEnd(text, start, at)]
		}
		if c == '[' || c == '{' || c == '}' || c == '?' ||
			c == '#' && isBlank(text[at-1]) || c == ':' && endsFlowName(text, at+1) {
			break
		}
	}
	r.Fail()
	return ""
}

// endsFlowName reports whether a colon before at may end a name in brackets.
func endsFlowName(text string, at int) bool {
	if blankAt(text, at) {
		return true
	}
	switch text[at] {
	case ',', '[', ']', '{', '}', '"', '\'':
		return true
	default:
		return false
	}
}
