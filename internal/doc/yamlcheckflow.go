package doc

// brackets reads a list or map in brackets to its end.
func (c *yamlChecker) brackets() *fault {
	depth := len(c.flow)
	keyAllowed := c.keyAllowed
	for {
		if f := c.skip(); f != nil {
			return f
		}
		if c.at >= len(c.src) {
			return c.unclosedBracket(c.flow[len(c.flow)-1])
		}
		if f := c.flowToken(); f != nil {
			return f
		}
		if len(c.flow) == depth {
			c.keyAllowed = keyAllowed
			return nil
		}
		if len(c.levels)+len(c.flow) > c.limits.Depth+1 {
			return c.tooDeep("", c.at-1, c.at)
		}
	}
}

func (c *yamlChecker) flowToken() *fault {
	b := c.src[c.at]
	if b == '&' || b == '!' {
		return c.propertyToken()
	}
	c.property = -1
	switch {
	case b == '[' || b == '{':
		if f := c.flowValue(); f != nil {
			return f
		}
		c.flow = append(c.flow, flowLevel{offset: c.at, bracket: b})
		c.at++
		return nil
	case b == ']' || b == '}':
		return c.closeBracket(b)
	case b == ',':
		top := &c.flow[len(c.flow)-1]
		if !top.full && !top.colon {
			return c.fault(c.at, c.at+1, `nothing stands before the ","`)
		}
		top.full, top.colon = false, false
		c.at++
		return nil
	case b == ':':
		return c.flowColon()
	case b == '?':
		if c.flow[len(c.flow)-1].full {
			return c.fault(c.at, c.at+1, `"?" cannot stand in a text between brackets`).advise("put the text in quotation marks")
		}
		c.at++
		return nil
	case b == '-' && c.blankAt(c.at+1):
		return c.fault(c.at, c.at+1, `"- " cannot begin an entry between brackets`).advise("leave the dash out, or close the bracket")
	}
	if f := c.flowValue(); f != nil {
		return f
	}
	return c.scalarOrFlow()
}

func (c *yamlChecker) closeBracket(b byte) *fault {
	last := len(c.flow) - 1
	if open := c.flow[last]; closing(open.bracket) != b {
		return c.fault(c.at, c.at+1, "%s closes what %s opened", quoteByte(b), quoteByte(open.bracket))
	}
	c.flow = c.flow[:last]
	c.at++
	return nil
}

// flowValue takes note that a value begins, which needs a comma or colon before
// it.
func (c *yamlChecker) flowValue() *fault {
	if len(c.flow) == 0 {
		return nil
	}
	top := &c.flow[len(c.flow)-1]
	if top.full {
		if b := c.src[c.at]; c.lastQuote != 0 && b != '[' && b != '{' && b != '"' && b != '\'' {
			return c.strayText(c.at, c.lastQuote)
		}
		return c.fault(c.at, c.wordStop(c.at), `there is no "," before %s`, c.word(c.at))
	}
	top.full = true
	return nil
}

func (c *yamlChecker) flowColon() *fault {
	top := &c.flow[len(c.flow)-1]
	if top.colon {
		return c.secondColon(c.at)
	}
	if !top.full {
		return c.fault(c.at, c.at+1, `nothing stands before the ":"`).advise("put a text that begins with a colon in quotation marks")
	}
	top.full, top.colon = false, true
	c.at++
	return nil
}
