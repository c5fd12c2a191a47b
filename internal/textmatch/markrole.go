package textmatch

import (
	"strings"
	"unicode/utf8"
)

// surroundings is what the neighbours of a quotation mark make of it.
type surroundings uint8

const (
	unclear surroundings = iota
	opening
	closing
)

// surroundings looks at the characters before and behind a mark.
func (m *marks) surroundings(t Token) surroundings {
	before, behind := edge(m.s, t.Start, false), edge(m.s, t.End, true)
	switch {
	case before == closed && behind == open:
		return unclear
	case before == free && behind == open:
		return opening
	case before == closed:
		return closing
	case behind == free && before != free:
		return closing
	}
	return unclear
}

// side is a neighbour of a mark: a word on which it may lean, white space, or a
// sign that says nothing.
type side uint8

const (
	free side = iota
	open
	closed
	other
)

// edge returns what stands before the mark at i, or behind it.
func edge(s string, i int, behind bool) side {
	var r rune
	var size int
	if behind {
		r, size = utf8.DecodeRuneInString(s[i:])
	} else {
		r, size = utf8.DecodeLastRuneInString(s[:i])
	}
	if size == 0 {
		return free
	}
	class := classOf(r, size)
	if r < utf8.RuneSelf {
		class = ascii[r]
	}
	switch class {
	case space:
		return free
	case letter, digit, mark:
		return leaning(behind)
	case dash:
		if behind {
			return other
		}
		return free
	case dot, stop:
		if behind {
			return free
		}
		return closed
	case ignored:
		return other
	case quotation:
		return quotationEdge(r, behind)
	}
	return signEdge(r, behind)
}

func leaning(behind bool) side {
	if behind {
		return open
	}
	return closed
}

// quotationEdge is the edge that another mark makes: before an opening mark as
// before a word, behind a closing one as behind a word.
func quotationEdge(r rune, behind bool) side {
	switch r {
	case '“', '„', '‘', '‚', '「', '『', '«', '‹':
		if behind {
			return open
		}
		return free
	case '”', '’', '」', '』', '»', '›':
		if behind {
			return free
		}
		return closed
	}
	return other
}

func signEdge(r rune, behind bool) side {
	switch r {
	case '(', '[', '{', '¿', '¡', '（', '【', '<':
		if behind {
			return open
		}
		return free
	case ')', ']', '}', '!', '?', ';', ':', '）', '】', '！', '？', '；', '：', '؟', '؛', '>', '%':
		if behind {
			return free
		}
		if r == ':' || r == '：' {
			return free
		}
		return closed
	case '/', '|', '=', '#', '@':
		return free
	}
	return leaning(behind)
}

// canOpen reports whether r opens a quotation in some language.
func canOpen(r rune) bool {
	switch r {
	case '」', '』', '〞', '〟', '﹂', '﹄', '｣', '❞', '❜':
		return false
	}
	return true
}

// onlyOpens reports whether r opens a quotation wherever it stands.
func onlyOpens(r rune) bool {
	switch r {
	case '「', '『', '〝', '﹁', '﹃', '｢', '❝', '❛':
		return true
	}
	return false
}

// family is double marks, single ones, or the pair that r belongs to.
func family(r rune) rune {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '″', '＂', '״', '❝', '❞', '⹂':
		return '"'
	case '\'', '‘', '’', '‚', '‛', '‹', '›', '＇', '′', '׳', '´', 'ʼ', '❛', '❜':
		return '\''
	case '「', '」', '｢', '｣', '﹁', '﹂':
		return '「'
	case '『', '』', '﹃', '﹄':
		return '『'
	}
	return '〝'
}

// closes reports whether r closes what the mark opened, given its surroundings.
func closes(opened, r rune, at surroundings) bool {
	if family(opened) != family(r) || at == opening {
		return false
	}
	if opened == r {
		return at == closing || opened == '"' || opened == '\''
	}
	switch r {
	case '„', '‚':
		return at == closing && opened == '“'
	case '“', '‘':
		return at == closing || opened == '„' || opened == '‚'
	case '«':
		return opened == '»'
	case '‹':
		return opened == '›'
	}
	return true
}

// closesLater reports whether a single mark that seems to open is followed by
// one that may close it, so that it is no apostrophe.
func (m *marks) closesLater(t Token) bool {
	r, size := utf8.DecodeRuneInString(m.s[t.Start:])
	return m.seek(t.End, r, func(i int) bool {
		return edge(m.s, i, false) == closed && edge(m.s, i+size, true) != open
	})
}

// isPossessive reports whether a mark that could close a single quotation is an
// apostrophe behind an s, because another one closes it before a next one opens.
func (m *marks) isPossessive(t Token) bool {
	if t.Start == 0 || m.s[t.Start-1] != 's' || edge(m.s, t.End, true) != free {
		return false
	}
	next := t.End
	for n := 0; n < 4 && next < len(m.s) && classAt(m.s, next) == space; n++ {
		_, size := utf8.DecodeRuneInString(m.s[next:])
		next += size
	}
	if next == t.End || next == len(m.s) || classAt(m.s, next) != letter {
		return false
	}
	r, size := utf8.DecodeRuneInString(m.s[t.Start:])
	return m.seek(t.End, r, func(i int) bool {
		return edge(m.s, i, false) == closed && edge(m.s, i+size, true) != open
	})
}

// seek looks for the mark r in the rest of the paragraph, no further than a
// few sentences, until one fits or one opens another quotation.
func (m *marks) seek(from int, r rune, fits func(i int) bool) bool {
	const far = 600
	for i, x := range m.s[from:min(len(m.s), from+far)] {
		m.ahead--
		switch {
		case m.ahead < 0:
			return false
		case x == '\n' && (m.lines || strings.HasPrefix(m.s[from+i+1:], "\n")):
			return false
		case x == r && fits(from+i):
			return true
		case x == '‘' || x == r && edge(m.s, from+i, false) == free:
			return false
		}
	}
	return false
}
