package textmatch

import "unicode/utf8"

// Kind is what a token is.
type Kind uint8

const (
	// None is no token: the place before the first or behind the last.
	None Kind = iota
	// Word is letters and digits; in scripts without spaces one character.
	Word
	// Quotation is a quotation mark of any language, single or double.
	Quotation
	// Dash is a hyphen, a dash or a minus.
	Dash
	// Ellipsis is dots that stand for words, in brackets or not.
	Ellipsis
	// Stop is a comma or full stop.
	Stop
	// Sign is any other character.
	Sign
	// Joint parts the pieces of an interrupted quotation. No text has it.
	Joint
)

// Token is a word or sign of a text.
type Token struct {
	// Start and End are byte offsets.
	Start, End int
	// Hash is equal for tokens that are equal but for case and typography.
	Hash uint32
	Kind Kind
	// Line and Paragraph say that the token begins a line, or a paragraph.
	Line, Paragraph bool
	// Bracketed says that some letters of the word stand in square brackets,
	// as in "[T]he".
	Bracketed bool
	// Broken says that the word has a hyphen at the end of a line.
	Broken bool
}

// scanner cuts a text into tokens, front to back.
type scanner struct {
	s  string
	at int
	// brackets lets square brackets inside a word belong to it.
	brackets bool
	buf      []byte
}

// next returns the next token, or one of kind None at the end.
func (c *scanner) next() Token {
	lines, text := c.skipSpace()
	t := Token{Start: c.at, End: c.at, Line: lines > 0 || text, Paragraph: lines > 1 || text}
	if c.at >= len(c.s) {
		return t
	}
	if class := classAt(c.s, c.at); class == letter || class == digit || c.brackets && beginsBracketed(c.s[c.at:]) {
		c.word(&t)
	} else {
		c.sign(&t)
	}
	c.at = t.End
	return t
}

// skipSpace passes over what is no token, and returns how many lines end there
// and whether it began at the beginning of the text.
func (c *scanner) skipSpace() (lines int, beginning bool) {
	beginning = c.at == 0
	for c.at < len(c.s) {
		b := c.s[c.at]
		if b >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(c.s[c.at:])
			if class := classOf(r, size); class != space && class != ignored {
				break
			}
			if r == '\u2028' || r == '\u0085' {
				lines++
			}
			if r == '\u2029' {
				lines += 2
			}
			c.at += size
			continue
		}
		if ascii[b] != space {
			break
		}
		if b == '\n' || b == '\r' && !(c.at+1 < len(c.s) && c.s[c.at+1] == '\n') {
			lines++
		}
		c.at++
	}
	return lines, beginning
}

// word reads a word that begins at t.Start.
func (c *scanner) word(t *Token) {
	t.Kind = Word
	h := uint32(hashSeed)
	i, plain := t.Start, true
	for i < len(c.s) {
		b := c.s[i]
		if b < utf8.RuneSelf && (ascii[b] == letter || ascii[b] == digit) {
			h = (h ^ uint32(lower[b])) * hashPrime
			i++
			continue
		}
		size, kind := c.inWord(t.Start, i)
		if size == 0 {
			break
		}
		if b >= utf8.RuneSelf || kind != joins {
			plain = false
		} else {
			h = (h ^ uint32(b)) * hashPrime
		}
		t.Bracketed = t.Bracketed || kind == brackets
		i += size
		if kind == alone {
			i = c.marksBehind(i)
			break
		}
	}
	t.End = trimIgnored(c.s, t.Start, i)
	if !plain {
		c.buf = appendFolded(c.buf[:0], c.s[t.Start:t.End], true)
		h = hashOf(c.buf)
	}
	t.Hash = h
}

// part is how a character goes on with a word.
type part uint8

const (
	plainPart part = iota
	joins
	brackets
	alone
)

// inWord returns the size of the character at i if it goes on with the word
// that begins at start, else 0.
func (c *scanner) inWord(start, i int) (int, part) {
	if b := c.s[i]; b < utf8.RuneSelf {
		switch {
		case (b == '"' || b == '\'') && gershayim(c.s, start, i) > 0:
			return gershayim(c.s, start, i), plainPart
		case b == '\'' && between(c.s, start, i, 1, letter),
			(b == '.' || b == ',' || b == ':' || b == '\'') && between(c.s, start, i, 1, digit):
			return 1, joins
		case b == '`' && between(c.s, start, i, 1, letter):
			return 1, plainPart
		case b == '[' && c.brackets:
			return bracketed(c.s, i), brackets
		}
		return 0, plainPart
	}
	r, size := utf8.DecodeRuneInString(c.s[i:])
	switch class := classOf(r, size); class {
	case letter, digit:
		if !ideographic(r) {
			return size, plainPart
		}
		if i == start {
			return size, alone
		}
	case mark, ignored:
		return size, plainPart
	case quotation:
		if isApostrophe(r) && (between(c.s, start, i, size, letter) || between(c.s, start, i, size, digit)) {
			return size, plainPart
		}
		return gershayim(c.s, start, i), plainPart
	case sign, stop:
		if (r == '٫' || r == '٬' || r == '·' || r == '，' || r == '．' || r == '：') && between(c.s, start, i, size, digit) ||
			r == '·' && between(c.s, start, i, size, letter) {
			return size, plainPart
		}
	}
	return 0, plainPart
}

// marksBehind returns where the combining marks at i end.
func (c *scanner) marksBehind(i int) int {
	for i < len(c.s) && c.s[i] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(c.s[i:])
		if class := classOf(r, size); class != mark && class != ignored {
			break
		}
		i += size
	}
	return i
}

// bracketed returns the size of brackets around letters that go on with a
// word: "[t]" of "[t]he", or "[s]" of "president[s]".
func bracketed(s string, i int) int {
	const most = 24
	for k := i + 1; k < len(s) && k < i+most; k++ {
		if s[k] == ']' {
			if k == i+1 {
				return 0
			}
			return k + 1 - i
		}
		if s[k] < utf8.RuneSelf && ascii[s[k]] != letter {
			return 0
		}
	}
	return 0
}

// beginsBracketed reports whether s begins with a word the first letters of
// which stand in brackets.
func beginsBracketed(s string) bool {
	if s[0] != '[' {
		return false
	}
	n := bracketed(s, 0)
	if n == 0 || n >= len(s) {
		return false
	}
	r, size := utf8.DecodeRuneInString(s[n:])
	return classAt(s, n) == letter || isApostrophe(r) && n+size < len(s) && classAt(s, n+size) == letter
}

// Tokens cuts s into tokens. Square brackets around letters of a word belong
// to the word, as is the custom in quotations; a word that a hyphen parts at the
// end of a line is one.
func Tokens(s string) []Token {
	c := scanner{s: s, brackets: true}
	tokens := make([]Token, 0, len(s)/4+2)
	for {
		t := c.next()
		if t.Kind == None {
			return tokens
		}
		if n := len(tokens); n > 1 && t.Line && c.brokenWord(tokens[n-2], tokens[n-1], t) {
			tokens = tokens[:n-1]
			c.mend(&tokens[n-2], t.End)
			continue
		}
		tokens = append(tokens, t)
	}
}

// brokenWord reports whether three tokens are a word with a hyphen at the end of
// a line, of which the rest begins the next.
func (c *scanner) brokenWord(first, hyphen, rest Token) bool {
	return first.Kind == Word && rest.Kind == Word && !rest.Paragraph &&
		first.End == hyphen.Start && hyphen.isHyphen(c.s)
}

// isHyphen reports whether the token of s is one hyphen, and no dash.
func (t Token) isHyphen(s string) bool {
	r, size := utf8.DecodeRuneInString(s[t.Start:t.End])
	return isHyphen(r) && size == t.End-t.Start
}

// mend makes one token of a word that a hyphen parts at the end of a line.
func (c *scanner) mend(t *Token, end int) {
	t.End, t.Broken = end, true
	c.buf = appendFolded(c.buf[:0], c.s[t.Start:end], true)
	t.Hash = hashOf(c.buf)
}
