package textmatch

import (
	"sort"
	"unicode/utf8"
)

// Text is a text prepared for searching. It is safe for concurrent use.
type Text struct {
	s string
	// shift gives the block in which a token begins: its offset >> shift.
	shift  uint
	blocks []checkpoint
	grams  grams
	marks  marks
}

// checkpoint is the first token at or behind the beginning of a block, and what
// was counted before it.
type checkpoint struct {
	at, points, wide int
}

// Offset is a place in a text, in three units.
type Offset struct {
	CodePoints, Bytes, UTF16 int
}

const (
	smallestShift = 10
	mostBlocks    = 1<<16 - 1
)

// New prepares a text.
func New(s string) *Text {
	t := &Text{s: s, shift: smallestShift}
	for len(s)>>t.shift >= mostBlocks {
		t.shift++
	}
	t.blocks = make([]checkpoint, 0, len(s)>>t.shift+2)
	t.grams.prepare(len(s))
	t.marks.prepare(s)
	t.walk(func(block int, token Token, gram uint32, pair bool) {
		t.grams.count(block, gram)
		if !pair {
			t.marks.feed(token)
		}
	}, true)
	t.marks.finish()
	t.grams.allot()
	t.walk(func(block int, _ Token, gram uint32, _ bool) { t.grams.put(block, gram) }, false)
	t.grams.close()
	return t
}

// String returns the text.
func (t *Text) String() string { return t.s }

// walk calls visit for each word, each pair of words and each sign; signs have
// the gram 0. Where note is set, it fills the checkpoints.
func (t *Text) walk(visit func(block int, token Token, gram uint32, pair bool), note bool) {
	c := scanner{s: t.s}
	var last checkpoint
	var before Token
	for {
		token := c.next()
		if note {
			t.note(&last, token)
		}
		if token.Kind == None {
			return
		}
		if token.Kind != Word {
			visit(0, token, 0, false)
			continue
		}
		if before.Kind == Word {
			visit(before.Start>>t.shift, before, pairGram(before.Hash, token.Hash), true)
		}
		visit(token.Start>>t.shift, token, wordGram(token.Hash), false)
		before = token
	}
}

// note fills the checkpoints up to the block of the token.
func (t *Text) note(last *checkpoint, token Token) {
	block := token.Start >> t.shift
	if len(t.blocks) > block && token.Kind != None {
		return
	}
	points, wide := count(t.s[last.at:token.Start])
	*last = checkpoint{token.Start, last.points + points, last.wide + wide}
	for len(t.blocks) <= block {
		t.blocks = append(t.blocks, *last)
	}
	if token.Kind == None {
		t.blocks = append(t.blocks, *last)
	}
}

// count returns the code points of s, and how many of them take two UTF-16
// units.
func count(s string) (points, wide int) {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
		} else {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r >= 0x10000 {
				wide++
			}
			i += size
		}
		points++
	}
	return points, wide
}

// Offset returns the place of a byte offset.
func (t *Text) Offset(bytes int) Offset {
	i := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].at > bytes })
	var from checkpoint
	if i > 0 {
		from = t.blocks[i-1]
	}
	points, wide := count(t.s[from.at:bytes])
	return Offset{from.points + points, bytes, from.points + points + from.wide + wide}
}

// Bytes returns the byte offset of a place counted in code points, and false
// where the text is shorter.
func (t *Text) Bytes(points int) (int, bool) {
	if points < 0 {
		return 0, false
	}
	i := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].points > points })
	var from checkpoint
	if i > 0 {
		from = t.blocks[i-1]
	}
	at := from.at
	for left := points - from.points; left > 0; left-- {
		if at >= len(t.s) {
			return 0, false
		}
		_, size := utf8.DecodeRuneInString(t.s[at:])
		at += size
	}
	return at, true
}

// window returns the tokens that begin in s[from:to], with up to a block of
// tokens before them.
func (t *Text) window(from, to int, dst []Token) []Token {
	dst = dst[:0]
	from = max(0, from)
	block := min(from>>t.shift, len(t.blocks)-1)
	for block > 0 && t.blocks[block].at > from {
		block--
	}
	if block < 0 {
		return dst
	}
	c := scanner{s: t.s, at: t.blocks[block].at}
	if t.blocks[block].at > from {
		c.at = 0
	}
	for {
		token := c.next()
		if token.Kind == None || token.Start >= to {
			return dst
		}
		dst = append(dst, token)
	}
}
