package textmatch

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// marks is what stands between quotation marks in a text.
type marks struct {
	s string
	// spans are in the order in which they open.
	spans spanList
	open  []openMark
	// lines says that a line is a paragraph, as in a text without empty lines.
	lines bool
	most  int
	end   int
	// ahead is how many characters may still be looked at ahead.
	ahead int
}

// markSpan is what stands between two marks: its bytes, and the span around it.
// A span that turned out to be none ends before it begins.
type markSpan struct {
	from, to uint32
	outer    uint32
}

// spanList is a list that grows without being copied.
type spanList struct {
	chunks [][]markSpan
	length int
}

const chunkLength = 1 << 10

func (l *spanList) at(i uint32) *markSpan { return &l.chunks[i/chunkLength][i%chunkLength] }

func (l *spanList) add(s markSpan, most int) {
	if l.length%chunkLength == 0 {
		l.chunks = append(l.chunks, make([]markSpan, 0, min(chunkLength, most)))
	}
	last := &l.chunks[len(l.chunks)-1]
	*last = append(*last, s)
	l.length++
}

type openMark struct {
	r    rune
	span uint32
	// pending says that a paragraph ended, at paragraph, and the mark was not
	// set again where the next began.
	pending   bool
	paragraph int
}

const (
	noSpan     = ^uint32(0)
	deepest    = 8
	longestGap = 20000
)

func (m *marks) prepare(s string) {
	m.s = s
	m.lines = linesAreParagraphs(s)
	m.most = max(64, len(s)/12)
	m.ahead = 4096 + 4*len(s)
	if uint64(len(s)) >= uint64(noSpan) {
		m.most = 0
	}
}

// linesAreParagraphs reports whether the text has no empty lines, and most of
// its lines end as sentences do.
func linesAreParagraphs(s string) bool {
	if strings.Contains(s, "\n\n") || strings.Contains(s, "\n\r\n") || strings.Contains(s, "\r\r") {
		return false
	}
	ends, others := 0, 0
	for i := 1; i < len(s); i++ {
		if s[i] != '\n' {
			continue
		}
		if endsSentence(s[:i]) {
			ends++
		} else {
			others++
		}
	}
	return ends > others
}

// endsSentence reports whether s ends with a full stop or the like, quotation
// marks left aside.
func endsSentence(s string) bool {
	for range 4 {
		r, size := utf8.DecodeLastRuneInString(s)
		switch {
		case strings.ContainsRune(".!?…:。！？؟۔।", r) && size > 0:
			return true
		case size == 0 || r != '\r' && r != ' ' && classAt(s, len(s)-size) != quotation:
			return false
		}
		s = s[:len(s)-size]
	}
	return false
}

// feed takes the tokens of the text in order; only quotation marks, and
// paragraphs that begin, matter.
func (m *marks) feed(t Token) {
	behind := m.end
	m.end = t.End
	begins := t.Paragraph || m.lines && t.Line
	if begins {
		m.paragraph(behind)
	}
	if t.Kind != Quotation {
		return
	}
	r, _ := utf8.DecodeRuneInString(m.s[t.Start:])
	if r == '`' || r == ',' || isApostrophe(r) && t.End-t.Start == 2*utf8.RuneLen(r) {
		r = '"'
	}
	switch r {
	case '<':
		r = '«'
	case '>':
		r = '»'
	}
	at := m.surroundings(t)
	if begins && m.reopens(r, behind) {
		return
	}
	switch {
	case at == opening && canOpen(r) || onlyOpens(r):
		m.push(r, t)
	case m.pop(r, t, at):
	case at != closing && canOpen(r) || r == '„' || r == '‚':
		m.push(r, t)
	}
}

// paragraph notes that a paragraph ended.
func (m *marks) paragraph(end int) {
	for i := range m.open {
		if o := &m.open[i]; !o.pending {
			o.pending, o.paragraph = true, end
		}
	}
}

// reopens reports whether the mark, with which a paragraph begins, only says
// again that the quotation goes on in which the one before ended.
func (m *marks) reopens(r rune, before int) bool {
	for i := range m.open {
		o := &m.open[i]
		if !o.pending || o.paragraph != before || o.r != r && (o.r != '«' || r != '»') {
			continue
		}
		for _, inner := range m.open[i+1:] {
			m.giveUp(inner, before)
		}
		m.open = m.open[:i+1]
		for k := range m.open {
			m.open[k].pending = false
		}
		return true
	}
	return false
}

func (m *marks) push(r rune, t Token) {
	m.dropPending()
	if len(m.open) == deepest || m.spans.length >= m.most {
		return
	}
	if isApostrophe(r) && r != '‘' && !m.closesLater(t) {
		return
	}
	outer := noSpan
	if len(m.open) > 0 {
		outer = m.open[len(m.open)-1].span
	}
	m.spans.add(markSpan{from: uint32(t.End), outer: outer}, m.most)
	m.open = append(m.open, openMark{r: r, span: uint32(m.spans.length - 1)})
}

// pop closes the innermost mark that r may close, and those inside it.
func (m *marks) pop(r rune, t Token, at surroundings) bool {
	for i := len(m.open) - 1; i >= 0; i-- {
		o := m.open[i]
		if !closes(o.r, r, at) || o.pending && t.Start-o.paragraph > longestGap {
			continue
		}
		if isApostrophe(r) && i == len(m.open)-1 && m.isPossessive(t) {
			return true
		}
		m.spans.at(o.span).to = uint32(t.Start)
		for _, inner := range m.open[i+1:] {
			m.giveUp(inner, t.Start)
		}
		m.open = m.open[:i]
		return true
	}
	return false
}

// dropPending forgets marks whose paragraph ended, as another one opens.
func (m *marks) dropPending() {
	for len(m.open) > 0 {
		last := m.open[len(m.open)-1]
		if !last.pending {
			return
		}
		m.giveUp(last, last.paragraph)
		m.open = m.open[:len(m.open)-1]
	}
}

// giveUp takes a mark for one that is never closed. One that can only open
// holds to the end of its paragraph; of another nothing is known.
func (m *marks) giveUp(o openMark, end int) {
	if o.pending {
		end = o.paragraph
	}
	if o.r != '"' && !isApostrophe(o.r) || o.r == '‘' {
		m.spans.at(o.span).to = uint32(end)
	}
}

func (m *marks) finish() {
	for _, o := range m.open {
		m.giveUp(o, len(m.s))
	}
	m.open = nil
}

// around returns what stands between the innermost marks around s[from:to].
func (m *marks) around(from, to int) (start, end int, ok bool) {
	i := sort.Search(m.spans.length, func(i int) bool { return int(m.spans.at(uint32(i)).from) > from })
	next := uint32(i - 1)
	for range deepest + 1 {
		if i == 0 || next == noSpan {
			break
		}
		span := m.spans.at(next)
		if int(span.from) <= from && to <= int(span.to) {
			return int(span.from), int(span.to), true
		}
		next = span.outer
	}
	return 0, 0, false
}
