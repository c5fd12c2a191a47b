package doc

// The kinds of a blockLevel.
const (
	rootLevel = iota
	mapLevel
	listLevel
	// flushLevel is a list whose dashes stand in the column of its name.
	flushLevel
)

// A blockLevel is a list or map in block style that is not finished.
type blockLevel struct {
	kind, column int
	// open says that a value may begin here: behind "-" or "name:"; asked that a
	// name was begun with "?", so that a lone colon may follow.
	open, asked bool
}

// A flowLevel is a bracket that is not closed.
type flowLevel struct {
	offset  int
	bracket byte
	// full says that a value stands since the last comma or colon, colon that
	// a colon does since the last comma.
	full, colon bool
}

// A yamlChecker reads YAML only to find where it is wrong.
type yamlChecker struct {
	*builder
	src           []byte
	at, lineStart int
	levels        []blockLevel
	flow          []flowLevel
	anchors       map[string]bool
	// keyAllowed says that a name may begin here, and not only a value.
	keyAllowed bool
	// property is where the anchor or tag before a value begins, or -1.
	property int
	// lastQuote is the quotation mark of the value just read in this line, else
	// 0; quoteBefore that of the value before it.
	lastQuote, quoteBefore byte
	// swallowed is a text in quotation marks that took in lines of others.
	swallowed int
	swallows  bool
	slips     slips
}

func (c *yamlChecker) run() *fault {
	for {
		if f := c.skip(); f != nil {
			return f
		}
		if c.at >= len(c.src) {
			return nil
		}
		if f := c.blockToken(); f != nil {
			return f
		}
		if len(c.levels)+len(c.flow) > c.limits.Depth+1 {
			return c.tooDeep("", c.at, c.at)
		}
	}
}

func (c *yamlChecker) column(at int) int { return at - c.lineStart }

func (c *yamlChecker) top() *blockLevel { return &c.levels[len(c.levels)-1] }

func (c *yamlChecker) blankAt(at int) bool {
	return at >= len(c.src) || isBlank(c.src[at]) || isLineBreak(c.src[at])
}

// skip passes over white space and comments outside of values.
func (c *yamlChecker) skip() *fault {
	for c.at < len(c.src) {
		switch b := c.src[c.at]; {
		case b == ' ':
			c.at++
		case b == '\t':
			if c.keyAllowed && len(c.flow) == 0 {
				return c.tab(c.at)
			}
			c.at++
		case b == '#':
			c.at = lineEnd(c.src, c.at)
		case isLineBreak(b):
			c.at++
			c.newLine()
		default:
			return nil
		}
	}
	return nil
}

func (c *yamlChecker) newLine() {
	c.lineStart = c.at
	c.property = -1
	c.lastQuote = 0
	if len(c.flow) == 0 {
		c.keyAllowed = true
	}
}

func (c *yamlChecker) tab(at int) *fault {
	return c.fault(at, at+1, "a tab indents the line").advise("indent with spaces")
}

// blockToken reads one token outside of brackets.
func (c *yamlChecker) blockToken() *fault {
	column := c.column(c.at)
	for c.top().column > column {
		c.levels = c.levels[:len(c.levels)-1]
	}
	b := c.src[c.at]
	switch {
	case column == 0 && documentMarker(c.src, c.at) != 0:
		c.at += 3
		c.keyAllowed = false
		return nil
	case column == 0 && b == '%':
		return c.directive()
	case b == '-' && c.blankAt(c.at+1):
		return c.dash(column)
	case b == '?' && c.blankAt(c.at+1):
		return c.question(column)
	case b == ':' && c.blankAt(c.at+1):
		return c.bareColon(column)
	case b == '&' || b == '!':
		return c.propertyToken()
	}
	return c.content()
}

func (c *yamlChecker) directive() *fault {
	if c.top().kind != rootLevel || !c.top().open {
		return c.cannotStart()
	}
	rest := string(c.src[c.at:min(c.at+5, len(c.src))])
	if rest != "%TAG " && rest != "%YAML" {
		return c.cannotStart()
	}
	c.at = lineEnd(c.src, c.at)
	return nil
}

func (c *yamlChecker) dash(column int) *fault {
	top := c.top()
	switch {
	case !c.keyAllowed || c.property >= 0:
		return c.fault(c.at, c.at+1, "a list entry cannot begin here").advise(`begin the list on a line of its own, or quote a text that begins with "- "`)
	case top.column < column:
		if !top.open {
			return c.cannotNest(c.at)
		}
		c.push(listLevel, column)
	case top.kind == mapLevel:
		if !top.open {
			return c.fault(c.at, c.at+1, `"-" begins a list entry where a name belongs`)
		}
		c.push(flushLevel, column)
	}
	c.top().open = true
	c.keyAllowed = true
	c.at++
	return nil
}

func (c *yamlChecker) push(kind, column int) {
	c.top().open = false
	c.levels = append(c.levels, blockLevel{kind: kind, column: column, open: true})
}

func (c *yamlChecker) question(column int) *fault {
	if !c.keyAllowed {
		return c.fault(c.at, c.at+1, `"? " cannot begin here`).advise("put the value in quotation marks")
	}
	if f := c.name(c.at, column); f != nil {
		return f
	}
	c.top().asked = true
	c.keyAllowed = true
	c.at++
	return nil
}

func (c *yamlChecker) bareColon(column int) *fault {
	top := c.top()
	if !top.asked || top.column != column || !c.keyAllowed {
		if !c.keyAllowed {
			return c.secondColon(c.at)
		}
		return c.fault(c.at, c.at+1, `no name stands before the ":"`)
	}
	top.open, top.asked = true, false
	c.at++
	return nil
}

// name enters the map that the name at start belongs to.
func (c *yamlChecker) name(start, column int) *fault {
	if top := c.top(); top.kind == flushLevel && top.column == column {
		c.levels = c.levels[:len(c.levels)-1]
	}
	switch top := c.top(); {
	case top.column < column && !top.open:
		return c.cannotNest(start)
	case top.column < column:
		c.push(mapLevel, column)
	case top.kind == listLevel:
		return c.noDash(start)
	}
	c.top().open = true
	return nil
}

func (c *yamlChecker) cannotStart() *fault {
	return c.fault(c.at, c.at+1, "a value cannot begin with %s", quoteByte(c.src[c.at])).advise("put it in quotation marks")
}
