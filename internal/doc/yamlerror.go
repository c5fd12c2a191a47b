package doc

import (
	"bytes"
	"fmt"

	"github.com/newsevent/newsevent/diag"
)

// locate finds what is wrong in a text that the library refused with err. The library
// says roughly which line and nothing of the column, so the text is read again,
// by the same rules, by a reader that builds nothing and knows where it stands.
func (b *builder) locate(src []byte, err error) *fault {
	if f := b.conflict(); f != nil {
		return f
	}
	c := newYAMLChecker(b, src)
	if f := c.run(); f != nil {
		return c.cause(c.blame(f))
	}
	at := c.lineOf(err)
	return c.fault(at, lineEnd(src, at), "this line, or one near it, cannot be read as YAML")
}

// lineOf returns where the line begins that the library names.
func (c *yamlChecker) lineOf(err error) int {
	line := 1
	if _, scanErr := fmt.Sscanf(err.Error(), "yaml: line %d:", &line); scanErr != nil {
		line = 1
	}
	at := c.doc.text
	for ; line > 1 && at < len(c.src); line-- {
		at = nextLine(c.src, at)
	}
	return skipBlanks(c.src, at)
}

func newYAMLChecker(b *builder, src []byte) *yamlChecker {
	return &yamlChecker{
		builder: b, src: src, at: b.doc.text, lineStart: b.doc.text, keyAllowed: true, property: -1,
		levels: []blockLevel{{kind: rootLevel, column: -1, open: true}},
		slips:  noSlips(),
	}
}

// blame looks for a quotation mark or bracket before the fault that was
// probably never closed: one that took in a line which, by its indentation, is
// none of its own.
func (c *yamlChecker) blame(f *fault) *fault {
	if f.code != diag.Syntax {
		return f
	}
	if c.swallowed >= 0 && c.swallows {
		return c.fault(c.swallowed, c.swallowed+1, "the quotation mark that opens here is never closed, or closed lines below")
	}
	for _, o := range c.flow {
		if o.offset < f.start && c.outdented(o.offset, min(f.start+1, len(c.src))) {
			return c.unclosedBracket(o)
		}
	}
	return f
}

func (c *yamlChecker) unclosedBracket(o flowLevel) *fault {
	return c.fault(o.offset, o.offset+1, "the %s that opens here is never closed", quoteByte(o.bracket)).
		advise("close it with " + quoteByte(closing(o.bracket)))
}

func closing(bracket byte) byte {
	if bracket == '[' {
		return ']'
	}
	return '}'
}

// outdented reports whether a line that begins between two offsets stands no
// deeper than the block that it would be part of.
func (c *yamlChecker) outdented(from, to int) bool {
	limit := c.levels[len(c.levels)-1].column
	for line := nextLine(c.src, from); line < to; line = nextLine(c.src, line) {
		first := line + countSpaces(c.src, line)
		if first < to && !isLineBreak(c.src[first]) && first-line <= limit && !isClosing(c.src[first]) && c.src[first] != '#' {
			return true
		}
	}
	return false
}

func isClosing(c byte) bool { return c == ']' || c == '}' || c == '"' || c == '\'' }

func (c *yamlChecker) fault(start, end int, message string, args ...any) *fault {
	start = min(start, len(c.src))
	return syntaxFault(start, min(max(end, start), len(c.src)), message, args...)
}

// word quotes the word at a place.
func (c *yamlChecker) word(at int) string {
	return diag.Quote(string(c.doc.data[at:c.wordStop(at)]))
}

func (c *yamlChecker) wordStop(at int) int {
	end := at
	for end < len(c.src) && end-at < 256 && !isBlank(c.src[end]) && !isLineBreak(c.src[end]) {
		end++
	}
	for end < len(c.src) && c.src[end]&0xc0 == 0x80 {
		end++
	}
	return end
}

// indentedWrong is for a line that stands deeper or less deep than it may.
func (c *yamlChecker) indentedWrong(at int) *fault {
	return c.fault(at, c.wordStop(at), "%s is not indented like the lines it belongs to", c.word(at)).
		advise("lines of one map or list begin in the same column")
}

// cannotNest is for a list or map that begins where nothing may begin.
func (c *yamlChecker) cannotNest(at int) *fault {
	if c.top().kind == rootLevel {
		return c.strayText(at, 0)
	}
	return c.indentedWrong(at)
}

// noColon is for a line that should be a name and a value.
func (c *yamlChecker) noColon(at int) *fault {
	end := lineEnd(c.src, at)
	f := c.fault(at, c.wordStop(at), `there is no ":" behind the name %s`, c.word(at))
	if next := skipBlanks(c.src, c.wordStop(at)); next < end && c.src[next] == '=' {
		return f.advise(`write ":" instead of "="`)
	}
	for i := at; i+1 < end; i++ {
		if c.src[i] == ':' && i > at && !isBlank(c.src[i+1]) {
			return f.advise("a space belongs behind the colon")
		}
	}
	if c.goesOn(at, end) {
		return f.advise("indent the line if it goes on with the text above it")
	}
	return f
}

// leastSentence is from how many words on a line looks like a part of a text.
const leastSentence = 3

// goesOn reports whether a line without a name is probably a part of the text
// that ends above it.
func (c *yamlChecker) goesOn(at, end int) bool {
	before := c.lineBefore(c.startOfLine(at))
	return bytes.Contains(c.src[before:lineEnd(c.src, before)], []byte(": ")) && len(bytes.Fields(c.src[at:end])) >= leastSentence
}

func (c *yamlChecker) secondColon(at int) *fault {
	return c.fault(at, at+1, `a second ":" stands in one line`).advise("put a value that has a colon and a space in it in quotation marks")
}

// noDash is for a line in a list that is no entry.
func (c *yamlChecker) noDash(at int) *fault {
	return c.fault(at, c.wordStop(at), `%s stands where "-" or the end of the list belongs`, c.word(at))
}

// strayText is for what follows a value; quote is the value's quotation mark.
func (c *yamlChecker) strayText(at int, quote byte) *fault {
	f := c.fault(at, c.wordStop(at), "%s stands behind a value that has ended", c.word(at))
	switch quote {
	case '\'':
		return f.advise(`an apostrophe inside '…' is written twice; or use "…"`)
	case '"':
		return f.advise(`a quotation mark inside "…" is written \"`)
	}
	if last := bytes.TrimRight(c.src[:min(at, len(c.src))], " "); bytes.HasSuffix(last, []byte("]")) || bytes.HasSuffix(last, []byte("}")) {
		return f.advise("put a text that begins with a bracket in quotation marks")
	}
	return f
}
