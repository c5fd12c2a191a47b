package edtf

import (
	"iter"
	"strings"
)

// set reads [one of these] or {all of these}.
func (p *parser) set() Value {
	closing := byte(']')
	if p.s[0] == '{' {
		closing = '}'
	}
	if p.s[len(p.s)-1] != closing {
		p.failSpan(unclosedSet, 0, len(p.s))
		return Value{}
	}
	v := Value{text: p.s, kind: KindSet, year: unknownYear}
	first := true
	p.members(func(member Value) bool {
		v.merge(member)
		if first {
			v.span, v.outer = member.span, member.outer
		}
		v.span, v.outer = v.span.union(member.span), v.outer.union(member.outer)
		first = false
		return true
	})
	v.level, v.blurred = 2, true
	return v
}

// members reads the members of the set one by one, until one is wrong or yield
// has enough.
func (p *parser) members(yield func(Value) bool) {
	last := len(p.s) - 1
	for from := 1; ; {
		to := last
		if n := strings.IndexByte(p.s[from:last], ','); n >= 0 {
			to = from + n
		}
		member := p.member(from, to)
		if p.failed() || !yield(member) || to == last {
			return
		}
		from = to + 1
	}
}

// member reads one member, a date or a range.
func (p *parser) member(from, to int) Value {
	text := p.s[from:to]
	if text == "" {
		p.failSpan(emptyMember, from, to)
		return Value{}
	}
	dots := strings.Index(text, "..")
	switch {
	case dots < 0:
		return p.date(from, to, false)
	case text == "..":
		p.failSpan(emptyMember, from, to)
		return Value{}
	case dots == 0 && from != 1:
		p.failSpan(earlierNotFirst, from, to)
		return Value{}
	case dots == len(text)-2 && to != len(p.s)-1:
		p.failSpan(laterNotLast, from, to)
		return Value{}
	}
	return p.rangeOf(from, from+dots, to)
}

// rangeOf reads first..last, the dots of which stand at dots.
func (p *parser) rangeOf(from, dots, to int) Value {
	v := Value{text: p.s[from:to], kind: KindRange, year: unknownYear}
	var start, end Value
	startLimit, endLimit := LimitOpen, LimitOpen
	if from < dots {
		start, startLimit = p.date(from, dots, false), LimitGiven
	}
	if dots+2 < to {
		end, endLimit = p.date(dots+2, to, false), LimitGiven
	}
	if startLimit == LimitGiven && endLimit == LimitGiven {
		p.inOrder(start, end, from)
	}
	v.merge(start)
	v.merge(end)
	v.level, v.blurred = 2, true
	v.span, v.outer = between(start, startLimit, end, endLimit)
	return v
}

// Members are the members of a set in the order written: dates, and ranges
// (see [KindRange]) for 1670..1672, ..1984 and 1984.. . Other values have
// none.
func (v Value) Members() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		if v.kind == KindSet {
			p := parser{s: v.text, end: len(v.text)}
			p.members(yield)
		}
	}
}
