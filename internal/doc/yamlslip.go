package doc

import (
	"bytes"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// slips are places where a person may have meant something else than YAML reads
// there. They are no faults by themselves.
type slips struct {
	// space is where a line is indented by what only looks like a space, or -1.
	space int
	// dash is where a name begins with a dash, or -1.
	dash int
	// block is where a text on lines of its own begins, and blockEnd behind it.
	block, blockEnd int
}

func noSlips() slips { return slips{space: -1, dash: -1, block: -1, blockEnd: -1} }

// note looks at what begins at a place, which is the first in its line where
// it may be a name.
func (c *yamlChecker) note(at int, first bool) {
	b := c.src[at]
	if first && c.slips.space < 0 && b >= utf8.RuneSelf && isOddSpace(c.src[at:]) {
		c.slips.space = at
	}
	if c.slips.dash < 0 && b == '-' && !c.blankAt(at+1) && c.src[at+1] != '-' {
		c.slips.dash = at
	}
}

// cause returns what probably led to a fault, where that is not the fault
// itself.
func (c *yamlChecker) cause(f *fault) *fault {
	if f.code != diag.Syntax {
		return f
	}
	line := c.startOfLine(f.start)
	before := c.lineBefore(line)
	for _, look := range []func(line, before int) *fault{c.outdentedText, c.spaceSlip, c.dashSlip, c.colonSlip, c.quoteSlip} {
		if meant := look(line, before); meant != nil {
			return meant
		}
	}
	return f
}

func (c *yamlChecker) startOfLine(at int) int {
	for at > c.doc.text && !isLineBreak(c.src[at-1]) {
		at--
	}
	return at
}

// lineBefore returns where the last line before another begins that is not
// empty.
func (c *yamlChecker) lineBefore(line int) int {
	for line > c.doc.text {
		line = c.startOfLine(line - 1)
		if first := skipBlanks(c.src, line); first < len(c.src) && !isLineBreak(c.src[first]) {
			break
		}
	}
	return line
}

// outdentedText finds a text on lines of its own whose lines are not indented.
func (c *yamlChecker) outdentedText(line, _ int) *fault {
	at := skipBlanks(c.src, line)
	if c.slips.block < 0 || line != c.slips.blockEnd || isQuote(c.src[at]) || hasColon(c.src[at:lineEnd(c.src, at)]) {
		return nil
	}
	return c.fault(at, c.wordStop(at), `%s is not indented like the text behind %s in line %d, and is no part of it`,
		c.word(at), quoteByte(c.src[c.slips.block]), c.doc.Position(c.slips.block).Line).
		advise(`indent every line of the text; where a name is meant, ":" belongs behind it`)
}

// hasColon reports whether a line has a colon that ends a name.
func hasColon(line []byte) bool {
	return bytes.Contains(line, []byte(": ")) || bytes.HasSuffix(line, []byte(":"))
}

// spaceSlip finds what only looks like a space.
func (c *yamlChecker) spaceSlip(line, before int) *fault {
	at := c.slips.space
	if at < 0 || at > lineEnd(c.src, line) {
		found := false
		for _, from := range []int{before, line} {
			if at, found = c.oddGap(from); found {
				break
			}
		}
		if !found {
			return nil
		}
	}
	return spaceFault(c.doc.data, at, 0)
}

// oddGap finds what only looks like a space in the indentation of a line, or
// behind its dash or colon.
func (c *yamlChecker) oddGap(line int) (int, bool) {
	at := line
	end := lineEnd(c.src, line)
	for at < end && (isBlank(c.src[at]) || c.src[at] == '-') {
		at++
	}
	if at < end && isOddSpace(c.doc.data[at:]) {
		return at, true
	}
	colon := bytes.IndexByte(c.src[at:end], ':')
	if colon < 0 || at+colon+1 >= end || !isOddSpace(c.doc.data[at+colon+1:]) {
		return 0, false
	}
	return at + colon + 1, true
}

// dashSlip finds an entry of a list whose dash has no space behind it.
func (c *yamlChecker) dashSlip(line, _ int) *fault {
	if at := c.slips.dash; at >= 0 && at <= lineEnd(c.src, line) && c.nameStands(at) {
		return c.fault(at, at+1, "no space stands behind the dash that begins the list entry").advise("write " + c.spaced(at))
	}
	return nil
}

// nameStands reports whether a name and its colon stand at a place.
func (c *yamlChecker) nameStands(at int) bool {
	stop := c.wordStop(at)
	return stop > at && c.src[stop-1] == ':'
}

// spaced quotes the word at a place with a space behind its first character.
func (c *yamlChecker) spaced(at int) string {
	return diag.Quote("- " + string(c.doc.data[at+1:c.wordStop(at)]))
}

// colonSlip finds a colon of Chinese or Japanese writing where YAML's belongs.
func (c *yamlChecker) colonSlip(line, before int) *fault {
	for _, from := range []int{before, line} {
		text := c.src[from:lineEnd(c.src, from)]
		at := bytes.Index(text, []byte("："))
		if from == before && !bytes.HasPrefix(bytes.TrimLeft(text, " "), []byte("- ")) {
			continue
		}
		if at >= 0 && !hasColon(text) {
			return c.fault(from+at, from+at+len("："), `"：" is a full-width colon (U+FF1A), and none to YAML`).advise(`write ":" and a space`)
		}
	}
	return nil
}

// quoteSlip finds a value in quotation marks of print.
func (c *yamlChecker) quoteSlip(line, _ int) *fault {
	text := c.src[line:lineEnd(c.src, line)]
	at := bytes.Index(text, []byte(": "))
	if at < 0 {
		return nil
	}
	at = skipBlanks(c.src, line+at+1)
	if r, size := utf8.DecodeRune(c.src[at:]); startsQuote(r) {
		return c.fault(at, at+size, "%s opens no quotation in YAML", diag.Quote(string(r))).advise(`put the value in straight quotation marks, "…" or '…'`)
	}
	return nil
}
