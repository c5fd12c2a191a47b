package edtf

import "strings"

// interval reads start/end.
func (p *parser) interval() Value {
	slash := strings.IndexByte(p.s, '/')
	if second := strings.IndexByte(p.s[slash+1:], '/'); second >= 0 {
		p.fail(secondSlash, slash+1+second)
		return Value{}
	}
	if p.s == "/" {
		p.fail(bothUnknown, 0)
		return Value{}
	}
	v := Value{text: p.s, kind: KindInterval, year: unknownYear}
	start, startLimit := p.intervalEnd(0, slash)
	end, endLimit := p.intervalEnd(slash+1, len(p.s))
	if startLimit == LimitGiven && endLimit == LimitGiven {
		p.inOrder(start, end, 0)
	}
	v.merge(start)
	v.merge(end)
	if startLimit != LimitGiven || endLimit != LimitGiven {
		v.level = max(v.level, 1)
	}
	if v.unspecified {
		v.level = 2
	}
	v.span, v.outer = between(start, startLimit, end, endLimit)
	return v
}

func (p *parser) intervalEnd(from, to int) (Value, Limit) {
	switch p.s[from:to] {
	case "":
		return Value{}, LimitUnknown
	case "..":
		return Value{}, LimitOpen
	}
	return p.date(from, to, false), LimitGiven
}

// merge takes over what holds for the whole because it holds for a part.
func (v *Value) merge(part Value) {
	v.level = max(v.level, part.level)
	v.qualified[0] |= part.qualification()
	v.unspecified = v.unspecified || part.unspecified
	v.blurred = v.blurred || part.blurred
}

// between is the span from a start to an end.
func between(start Value, startLimit Limit, end Value, endLimit Limit) (exact, outer span) {
	exact, outer = span{dawn, dusk}, span{dawn, dusk}
	if startLimit == LimitGiven {
		exact.from, outer.from = start.span.from, start.outer.from
	}
	if endLimit == LimitGiven {
		exact.to, outer.to = end.span.to, end.outer.to
	}
	return exact, outer
}

// inOrder holds that an end does not begin before its start does. An end that
// is itself a stretch without a known place (unspecified digits, a season) may
// begin as late as that stretch allows. Qualification counts for nothing here.
func (p *parser) inOrder(start, end Value, at int) {
	if p.failed() {
		return
	}
	wrong := end.span.from.before(start.span.from)
	if end.blurred {
		wrong = !start.span.from.before(end.span.to)
	}
	if wrong || seasonOrder(&start, &end) == After {
		p.failSpan(endBeforeStart, at, len(p.s))
	}
}
