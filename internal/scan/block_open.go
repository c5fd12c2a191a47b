package scan

// openBlock begins a list or map of YAML and reports whether it has an element.
func (r *Reader) openBlock(opening byte) bool {
	if r.failed || r.inFlow() {
		r.Fail()
		return false
	}
	first, sameLine := r.value()
	switch {
	case r.failed:
		return false
	case first == opening:
		return r.openFlow(opening)
	case sameLine && !r.layout.behindDash:
		r.Fail()
		return false
	case opening == '[':
		return r.openList(first)
	case first == 0:
		r.Fail()
		return false
	default:
		return r.push(mapLevel, r.at-r.layout.line)
	}
}

// openList begins a list of which the first dash must be where the reader
// stands. Behind a name it may be in the name's column; first is 0 then.
func (r *Reader) openList(first byte) bool {
	kind := listLevel
	if first == 0 {
		kind = flushLevel
		if r.layout.behindDash || r.column() != r.top() {
			r.Fail()
			return false
		}
	}
	if !r.atDash() || !r.push(kind, r.at-r.layout.line) {
		r.Fail()
		return false
	}
	r.dash()
	return true
}

func (r *Reader) atDash() bool {
	return r.at < len(r.text) && r.text[r.at] == '-' && blankAt(r.text, r.at+1)
}

func (r *Reader) dash() {
	r.at++
	r.layout.behindDash = true
}

// moreInBlock ends an element of a list or map of YAML and reports whether
// another one follows.
func (r *Reader) moreInBlock() bool {
	if r.failed || r.layout.depth == 0 {
		r.Fail()
		return false
	}
	in := &r.layout.levels[r.layout.depth-1]
	switch {
	case in.kind == mapLevel && r.column() == in.column:
		return true
	case in.kind == flowLevel:
		return r.moreInFlow()
	case r.column() < in.column:
		r.pop()
		return false
	case r.column() > in.column:
		r.Fail()
		return false
	case r.atDash():
		r.dash()
		return true
	case in.kind == flushLevel:
		r.pop()
		return false
	default:
		r.Fail()
		return false
	}
}

// openFlow begins a list in brackets, or passes over a map in braces, which
// must be empty.
func (r *Reader) openFlow(opening byte) bool {
	r.at++
	if opening == '{' {
		if r.at == len(r.text) || r.text[r.at] != '}' {
			r.Fail()
			return false
		}
		r.at++
		r.endValue()
		return false
	}
	if !r.push(flowLevel, r.top()) {
		return false
	}
	if r.flowSpace() == ']' {
		r.closeFlow()
		return false
	}
	return !r.failed
}

func (r *Reader) closeFlow() {
	r.at++
	r.pop()
	r.endValue()
}

func (r *Reader) moreInFlow() bool {
	switch r.flowSpace() {
	case ',':
		r.at++
		if r.flowSpace() == ']' {
			r.Fail()
		}
		return !r.failed
	case ']':
		r.closeFlow()
		return false
	default:
		r.Fail()
		return false
	}
}

// flowSpace passes over spaces and line breaks inside brackets and returns the
// byte behind them. Only the closing bracket may stand as far left as what the
// list stands in.
func (r *Reader) flowSpace() byte {
	text, at, start := r.text, r.at, -1
	for at < len(text) && (text[at] == ' ' || isBreak(text[at])) {
		if text[at] == '\n' {
			start = at + 1
		}
		at++
	}
	if at == len(text) || start >= 0 && at-start <= r.top() && text[at] != ']' {
		r.Fail()
		return 0
	}
	r.at = at
	return text[at]
}
