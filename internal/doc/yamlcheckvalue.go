package doc

import (
	"bytes"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// longestName is how far from its beginning the colon of a name may stand.
const longestName = 1024

// propertyToken reads an anchor or a tag.
func (c *yamlChecker) propertyToken() *fault {
	start := c.at
	if len(c.flow) == 0 && !c.keyAllowed && !c.top().open {
		return c.strayText(start, c.lastQuote)
	}
	if c.property < 0 {
		c.property = start
	} else if c.src[c.property] == c.src[start] {
		return c.fault(start, c.wordStop(start), "a value has two anchors or two tags; found %s as the second", c.word(start))
	}
	if c.src[start] == '!' {
		c.at = wordEnd(c.src, start)
		return c.checkTag(start)
	}
	c.at = nameEnd(c.src, start+1)
	if c.at == start+1 || !c.endsName() {
		return c.fault(start, c.wordStop(start), `"&" begins the name of an anchor; found %s`, c.word(start)).advise("put a text that begins with & in quotation marks")
	}
	if c.anchors == nil {
		c.anchors = make(map[string]bool)
	}
	c.anchors[string(c.src[start+1:c.at])] = true
	return nil
}

func (c *yamlChecker) endsName() bool {
	return c.blankAt(c.at) || bytes.IndexByte([]byte("?:,]}%@`"), c.src[c.at]) >= 0
}

func (c *yamlChecker) checkTag(start int) *fault {
	handle := bytes.IndexByte(c.src[start+1:c.at], '!')
	if handle <= 0 || bytes.Contains(c.src[:start], []byte("%TAG")) {
		return nil
	}
	f := c.fault(start, c.at, "the tag %s is not supported", c.word(start)).advise("leave the tag out, or put a text that begins with ! in quotation marks")
	f.code = diag.UnsupportedYAML
	return f
}

// content reads a value or a name outside of brackets.
func (c *yamlChecker) content() *fault {
	start, mayBeName := c.at, c.keyAllowed
	startLine := c.lineStart
	if c.property >= 0 {
		start = c.property
	}
	if c.src[c.at] == '|' || c.src[c.at] == '>' {
		return c.blockScalar()
	}
	first := c.at
	if mayBeName {
		c.note(first, first == startLine+countSpaces(c.src, startLine))
	}
	if f := c.scalarOrFlow(); f != nil {
		return f
	}
	c.property = -1
	after := skipBlanks(c.src, c.at)
	if after < len(c.src) && c.src[after] == ':' && c.blankAt(after+1) {
		return c.nameAt(start, first, after, startLine, mayBeName)
	}
	return c.valueAt(start, startLine, mayBeName)
}

// nameAt takes what was read for the name of the value behind the colon.
func (c *yamlChecker) nameAt(start, first, colon, startLine int, mayBeName bool) *fault {
	if c.lineStart != startLine {
		last := c.lineStart + countSpaces(c.src, c.lineStart)
		if mayBeName && !isQuote(c.src[first]) {
			return c.noColon(start)
		}
		return c.indentedWrong(last)
	}
	if !mayBeName {
		if !c.top().open {
			return c.strayText(start, c.quoteBefore)
		}
		return c.secondColon(colon)
	}
	if colon-start > longestName && utf8.RuneCount(c.src[start:colon]) > longestName {
		return c.fault(start, c.wordStop(start), `no ":" follows within %d characters`, longestName).advise(`write so long a name behind "? "`)
	}
	if f := c.name(start, start-startLine); f != nil {
		return f
	}
	c.at, c.keyAllowed, c.lastQuote = colon+1, false, 0
	return nil
}

func isQuote(b byte) bool { return b == '"' || b == '\'' }

// valueAt takes what was read for a value.
func (c *yamlChecker) valueAt(start, startLine int, mayBeName bool) *fault {
	top := c.top()
	switch {
	case mayBeName && top.kind == mapLevel && top.column == start-startLine:
		return c.noColon(start)
	case mayBeName && top.kind != rootLevel && top.column == start-startLine:
		return c.noDash(start)
	case !top.open && mayBeName && top.kind != rootLevel:
		return c.indentedWrong(start)
	case !top.open:
		return c.strayText(start, c.quoteBefore)
	}
	top.open = false
	c.keyAllowed = false
	return nil
}

// scalarOrFlow reads a scalar, an alias or a bracket with all that is in it.
func (c *yamlChecker) scalarOrFlow() *fault {
	quote := byte(0)
	defer func() { c.quoteBefore, c.lastQuote = c.lastQuote, quote }()
	switch b := c.src[c.at]; b {
	case '"', '\'':
		quote = b
		return c.quoted()
	case '*':
		return c.alias()
	case '[', '{':
		return c.brackets()
	case ']', '}', ',':
		return c.fault(c.at, c.at+1, "%s stands here though no bracket is open", quoteByte(b)).advise("delete it, or put the value in quotation marks")
	case '@', '`', '%', '|', '>', '#':
		return c.cannotStart()
	}
	return c.plain()
}

func (c *yamlChecker) alias() *fault {
	start := c.at
	c.at = nameEnd(c.src, start+1)
	name := string(c.src[start+1 : c.at])
	if name == "" || !c.endsName() {
		return c.fault(start, c.wordStop(start), `"*" begins an alias; found %s`, c.word(start)).advise("put a text that begins with * in quotation marks")
	}
	if !c.anchors[name] {
		return c.fault(start, c.at, "no anchor &%s stands before this alias", name).advise("put a text that begins with * in quotation marks")
	}
	return nil
}
