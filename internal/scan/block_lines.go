package scan

// linesHeader is what stands on the line before a literal or folded block.
type linesHeader struct {
	// chomp is '-' where the block has no newline at its end, '+' where it
	// keeps all, 0 where it has one.
	chomp byte
	// indent is how far the block is indented beyond what it stands in, 0
	// where its first line shows it.
	indent int
}

// lines reads a literal or folded block.
func (r *Reader) lines(folded bool) string {
	if r.failed || r.inFlow() {
		r.Fail()
		return ""
	}
	header, at := r.linesHeader()
	indent := r.top() + header.indent
	if header.indent == 0 {
		indent = r.linesIndent(at)
	}
	if r.failed {
		return ""
	}
	b := lineBuilder{Reader: r, folded: folded}
	from := r.build()
	at, empty := b.lines(at, indent)
	if !b.begun {
		r.Fail()
	}
	if header.chomp != '-' {
		r.appendBreaks(1)
	}
	if header.chomp == '+' {
		r.appendBreaks(empty)
	}
	r.findLine(at)
	if r.failed {
		return ""
	}
	return view(r.unescaped[from:])
}

func (r *Reader) linesHeader() (header linesHeader, next int) {
	text, at := r.text, r.at+1
	for range 2 {
		switch c := byteAt(text, at); {
		case (c == '-' || c == '+') && header.chomp == 0:
			header.chomp = c
		case '1' <= c && c <= '9' && header.indent == 0:
			header.indent = int(c - '0')
		default:
			continue
		}
		at++
	}
	for byteAt(text, at) == ' ' {
		at++
	}
	if !isBreak(byteAt(text, at)) {
		r.Fail()
	}
	return header, lineAfter(text, min(at, len(text)))
}

func byteAt(text string, at int) byte {
	if at < len(text) {
		return text[at]
	}
	return 0
}

// linesIndent returns the indentation of the first line from at on that is not
// empty. Empty ones must not be longer.
func (r *Reader) linesIndent(at int) int {
	longest := 0
	for at < len(r.text) {
		start := at
		for byteAt(r.text, at) == ' ' {
			at++
		}
		spaces, c := at-start, byteAt(r.text, at)
		if isBreak(c) {
			longest = max(longest, spaces)
			at = lineAfter(r.text, at)
			continue
		}
		if c == '\t' || spaces < longest || spaces <= r.top() {
			break
		}
		return spaces
	}
	r.Fail()
	return 0
}

// lineBuilder puts the lines of a block together.
type lineBuilder struct {
	*Reader
	folded bool
	// begun says that a line was read, indented that the last one begins with
	// white space, beyond the indentation of the block.
	begun, indented bool
}

// lines reads lines from at on as long as they belong to the block. It returns
// where it ends, and how many empty lines are at its end.
func (b *lineBuilder) lines(at, indent int) (end, empty int) {
	text := b.text
	for at < len(text) {
		first := at
		for first < len(text) && first-at < indent && text[first] == ' ' {
			first++
		}
		if first < len(text) && isBreak(text[first]) {
			empty++
			at = lineAfter(text, first)
			continue
		}
		if first-at < indent || first == len(text) {
			if byteAt(text, first) == '\t' {
				b.Fail()
			}
			break
		}
		at = lineAfter(text, first)
		if text[at-1] != '\n' {
			b.Fail()
			break
		}
		b.line(text[first:breakBefore(text, at)], empty)
		empty = 0
	}
	return at, empty
}

// breakBefore returns where the line break begins that ends at at.
func breakBefore(text string, at int) int {
	if at--; at > 0 && text[at-1] == '\r' {
		at--
	}
	return at
}

// line appends a line that so many empty ones precede.
func (b *lineBuilder) line(line string, empty int) {
	indented := isBlank(line[0])
	switch {
	case !b.begun:
	case b.folded && !b.indented && !indented:
		if empty == 0 {
			b.unescaped = append(b.unescaped, ' ')
		}
	default:
		b.appendBreaks(1)
	}
	b.appendBreaks(empty)
	b.unescaped = append(b.unescaped, line...)
	b.begun, b.indented = true, indented
}
