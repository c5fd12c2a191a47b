package edtf

import "strings"

// Parse reads an EDTF text of any level, and besides EDTF a clock time without
// seconds (2025-08-15T11:30) or with a fraction of a second. The error is a
// [*ParseError]. Nothing around the date is passed over, no white space either.
func Parse(s string) (Value, error) {
	v, why := parse(s)
	if why.reason != 0 {
		return Value{}, why.describe(s)
	}
	return v, nil
}

// ParsePoint is Parse for where a single date is asked for: it refuses
// intervals and sets.
func ParsePoint(s string) (Value, error) {
	v, why := parsePoint(s)
	if why.reason != 0 {
		return Value{}, why.describe(s)
	}
	return v, nil
}

// Valid reports whether Parse takes the text. It costs no memory.
func Valid(s string) bool {
	if plainlyValid(s) {
		return true
	}
	_, why := parse(s)
	return why.reason == 0
}

// ValidPoint reports whether ParsePoint takes the text. It costs no memory.
func ValidPoint(s string) bool {
	if plainlyValid(s) {
		return true
	}
	_, why := parsePoint(s)
	return why.reason == 0
}

func parsePoint(s string) (Value, failure) {
	v, why := parse(s)
	switch {
	case why.reason != 0 || v.IsPoint():
		return v, why
	case v.kind == KindInterval:
		return Value{}, failure{reason: intervalForPoint, at: strings.IndexByte(s, '/')}
	}
	return Value{}, failure{reason: setForPoint}
}

func parse(s string) (Value, failure) {
	if v, ok := parsePlain(s); ok {
		return v, failure{}
	}
	p := parser{s: s, end: len(s)}
	var v Value
	switch {
	case s == "":
		p.fail(emptyText, 0)
	case s[0] == '[' || s[0] == '{':
		v = p.set()
	case strings.IndexByte(s, '/') >= 0:
		v = p.interval()
	default:
		v = p.date(0, len(s), true)
	}
	if p.failed() {
		return Value{}, p.why
	}
	return v, failure{}
}

// A parser walks over one text. The first failure stays; after it the methods
// return without meaning.
type parser struct {
	s        string
	pos, end int // what is left of the date being read is s[pos:end]
	why      failure
}

func (p *parser) failed() bool { return p.why.reason != 0 }

// fail says that something is wrong with the text from at on.
func (p *parser) fail(r reason, at int) { p.failSpan(r, at, p.word(at)) }

func (p *parser) failSpan(r reason, at, to int) {
	if !p.failed() {
		p.why = failure{reason: r, at: at, to: to}
	}
}

// word is the end of the run of letters, digits and other bytes from at up to
// the next mark of EDTF.
func (p *parser) word(at int) int {
	if n := strings.IndexAny(p.s[at:], "-/,:.[]{}?~%T "); n >= 0 {
		return at + n
	}
	return len(p.s)
}

// peek is the next byte of the date being read, 0 at its end.
func (p *parser) peek() byte {
	if p.pos < p.end {
		return p.s[p.pos]
	}
	return 0
}

// take passes over the byte if it comes next.
func (p *parser) take(c byte) bool {
	if p.pos < p.end && p.s[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

// digits passes over decimal digits and returns them.
func (p *parser) digits() string {
	from := p.pos
	for p.pos < p.end && isDigit(p.s[p.pos]) {
		p.pos++
	}
	return p.s[from:p.pos]
}

// pair passes over two digits and returns their number; it is false if
// anything but exactly two digits stands there.
func (p *parser) pair() (int, bool) {
	text := p.digits()
	if len(text) != 2 {
		return 0, false
	}
	return int(text[0]-'0')*10 + int(text[1]-'0'), true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
