package textmatch

import (
	"strings"
	"unicode/utf8"
)

// Beside returns what the text has directly before and behind a part and
// without which the part says something else: a word that denies, the number or
// the sign of a number, its unit, the question mark of a whole sentence. The
// ranges are empty where there is no such thing. Inside a quotation, as where an
// ellipsis follows or an attribution, only a word that denies counts. A word in
// front or behind outside of quotation marks counts only where it is all there is
// of the sentence; in scripts without spaces a denial is tied to its word, and
// counts wherever that is.
func (t *Text) Beside(part Range, first, last bool) (before, behind Range) {
	b := beside{Text: t, part: part, within: Range{0, len(t.s)}}
	if within, ok := t.Around(part); ok {
		b.within, b.quoted = within, true
	}
	return b.before(first), b.behind(last)
}

type beside struct {
	*Text
	part, within Range
	// quoted says that the part stands in quotation marks, within which it is.
	quoted bool
}

func (b *beside) before(outer bool) Range {
	word := b.wordBefore(b.part.From)
	sole := word.From < word.To && b.begins(word.From)
	s := b.s[word.From:word.To]
	if at := b.denialBefore(word); at >= 0 && (b.quoted || b.begins(at)) {
		return Range{at, b.part.From}
	}
	switch at := b.cutNumber(word); {
	case outer && at >= 0:
		return Range{at, b.part.From}
	case outer && isNumber(s) && sole:
		return Range{word.From, b.part.From}
	case deniesBefore(b.s[b.within.From:word.To]) > 0:
		return Range{word.To - deniesBefore(b.s[b.within.From:word.To]), b.part.From}
	case outer && isNumber(b.s[b.part.From:b.part.To]):
		if sign := b.signBefore(); sign >= 0 {
			return Range{sign, b.part.From}
		}
	}
	return Range{b.part.From, b.part.From}
}

func (b *beside) behind(outer bool) Range {
	nothing := Range{b.part.To, b.part.To}
	if b.ended() {
		return nothing
	}
	word := b.wordBehind(b.part.To)
	s := b.s[word.From:word.To]
	sole := s != "" && b.ends(word.To)
	number := endsInNumber(b.s[b.part.From:b.part.To])
	switch {
	case s != "" && !unspaced(s) && (b.quoted || b.endsDenial(word.To)) && deniesIn(s, b.near(word)):
		return Range{b.part.To, word.To}
	case unspaced(s) && deniesBehind(b.s[word.From:b.within.To], b.quoted) > 0:
		return Range{b.part.To, word.From + deniesBehind(b.s[word.From:b.within.To], b.quoted)}
	case outer && number && (units.has(s) || b.cutNumberBehind(word)), outer && !number && isNumber(s) && (b.quoted || sole):
		return Range{b.part.To, word.To}
	case outer && number:
		if sign := b.signBehind(); sign >= 0 {
			return Range{b.part.To, sign}
		}
	}
	if at := b.part.To + spaces(b.s[b.part.To:]); outer && b.asks(at) {
		_, size := utf8.DecodeRuneInString(b.s[at:])
		return Range{b.part.To, at + size}
	}
	return nothing
}

// mostCarriers is how many words may carry a denial to the part.
const mostCarriers = 3

// denialBefore returns where a denial begins that ends with the word before the
// part, or reaches over it, else -1.
func (b *beside) denialBefore(word Range) int {
	for range mostCarriers + 1 {
		s := b.s[word.From:word.To]
		switch {
		case s == "" || unspaced(s):
			return -1
		case deniesIn(s, b.near(word)) || b.correlates(word):
			return word.From
		case !carriers.has(s):
			return -1
		}
		word = b.wordBefore(word.From)
	}
	return -1
}

// nearText is how many bytes around a word tell in what language it is.
const nearText = 300

func (b *beside) near(word Range) string {
	return b.s[runeStart(b.s, word.From-nearText):runeStart(b.s, word.To+nearText)]
}

// correlates reports whether the word denies because another one does before it
// in the sentence.
func (b *beside) correlates(word Range) bool {
	first, ok := correlatives[strings.ToLower(b.s[word.From:word.To])]
	if !ok {
		return false
	}
	s := b.s[max(b.within.From, runeStart(b.s, word.From-nearText)):word.From]
	if i := strings.LastIndexFunc(s, endsSentenceRune); i >= 0 {
		s = s[i:]
	}
	for _, t := range Tokens(s) {
		if t.Kind == Word && first.has(s[t.Start:t.End]) {
			return true
		}
	}
	return false
}

// ended reports whether the part ends with the end of a sentence, so that the
// words behind belong to another.
func (b *beside) ended() bool {
	at := b.part.To
	for at > b.part.From {
		r, size := utf8.DecodeLastRuneInString(b.s[b.part.From:at])
		if c := classAt(b.s, at-size); c != space && c != ignored && c != quotation {
			return strings.ContainsRune(".!?。！？؟۔।", r)
		}
		at -= size
	}
	return false
}

// wordBefore returns the word that ends at a place, with white space between.
func (b *beside) wordBefore(at int) Range {
	to := at
	for to > b.within.From {
		r, size := utf8.DecodeLastRuneInString(b.s[b.within.From:to])
		if c := classAt(b.s, to-size); c != space && c != ignored || r == '\u2029' {
			break
		}
		to -= size
	}
	from := to
	for from > b.within.From && to-from < longestWord {
		r, size := utf8.DecodeLastRuneInString(b.s[b.within.From:from])
		if !b.inWord(from-size, r) || ideographic(r) && from < to {
			break
		}
		from -= size
		if ideographic(r) {
			break
		}
	}
	if strings.Contains(b.s[to:at], "\n\n") {
		return Range{at, at}
	}
	return Range{from, to}
}

// wordBehind returns the word that begins at a place, with white space between.
func (b *beside) wordBehind(at int) Range {
	from := at + spaces(b.s[at:b.within.To])
	to := from
	for to < b.within.To && to-from < longestWord {
		r, size := utf8.DecodeRuneInString(b.s[to:])
		if !b.inWord(to, r) || ideographic(r) && to > from {
			break
		}
		to += size
		if ideographic(r) {
			break
		}
	}
	if strings.Contains(b.s[at:from], "\n\n") {
		return Range{at, at}
	}
	return Range{from, to}
}

const longestWord = 60

// inWord reports whether the character at i, which is not at an edge of the
// quotation, belongs to a word.
func (b *beside) inWord(i int, r rune) bool {
	switch classAt(b.s, i) {
	case letter, digit, mark, ignored:
		return true
	}
	size := utf8.RuneLen(r)
	if i <= b.within.From || i+size >= b.within.To || size < 0 {
		return false
	}
	_, width := utf8.DecodeLastRuneInString(b.s[:i])
	before, behind := classAt(b.s, i-width), classAt(b.s, i+size)
	switch {
	case isApostrophe(r):
		return before == letter && behind == letter
	case r == '.' || r == ',' || r == '٫' || r == '٬':
		return before == digit && behind == digit
	}
	return false
}

// begins reports whether a sentence or the quotation begins at a place.
func (b *beside) begins(at int) bool {
	for n := 0; at > b.within.From; n++ {
		r, size := utf8.DecodeLastRuneInString(b.s[b.within.From:at])
		switch c := classAt(b.s, at-size); {
		case r == '\n' || r == '\u2029':
			return true
		case c == space || c == ignored || c == dash || c == quotation || r == '¿' || r == '¡':
			at -= size
		default:
			return endsSentenceRune(r)
		}
	}
	return true
}

// endsDenial reports whether a denial that ends at a place is the end of its
// clause, so that it denies what is before it.
func (b *beside) endsDenial(at int) bool {
	next := at + spaces(b.s[at:b.within.To])
	return b.ends(at) || next < b.within.To && isComma(b.s[next:])
}

// ends reports whether a sentence or the quotation ends at a place.
func (b *beside) ends(at int) bool {
	at += spaces(b.s[at:b.within.To])
	if at >= b.within.To {
		return true
	}
	r, size := utf8.DecodeRuneInString(b.s[at:])
	switch {
	case endsSentenceRune(r):
		next := at + size
		return next >= len(b.s) || classAt(b.s, next) != digit
	case isComma(b.s[at:]):
		return at+size+spaces(b.s[at+size:b.within.To]) >= b.within.To
	}
	return strings.Contains(b.s[:at], "\n") && b.s[at-1] == '\n'
}

func isComma(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(",，،、､", r)
}

func endsSentenceRune(r rune) bool {
	return strings.ContainsRune(".!?…:;。！？：；؟؛۔।", r)
}

// asks reports whether a question ends at a place that begins where the part
// does.
func (b *beside) asks(at int) bool {
	if at >= b.within.To {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(b.s[at:]); r {
	case '?', '？', '؟', '⁇', '⁉', '\u037e':
		return b.begins(b.part.From)
	}
	return false
}

// signBefore returns where a sign begins without which the number at the
// beginning of the part is another, or -1.
func (b *beside) signBefore() int {
	at := b.part.From
	for n := 0; at > b.within.From; n++ {
		r, size := utf8.DecodeLastRuneInString(b.s[b.within.From:at])
		switch {
		case isCurrency(r):
			return at - size
		case n == 0 && (r == '+' || r == '−' || classAt(b.s, at-size) == dash) && !b.wordEnds(at-size):
			return at - size
		case n > 0 || classAt(b.s, at-size) != space || r == '\n':
			return -1
		}
		at -= size
	}
	return -1
}

// wordEnds reports whether a word or white space that parts nothing ends at a
// place, so that a dash there is no minus.
func (b *beside) wordEnds(at int) bool {
	if at <= 0 {
		return false
	}
	_, size := utf8.DecodeLastRuneInString(b.s[:at])
	c := classAt(b.s, at-size)
	return c == letter || c == digit || c == mark
}

// signBehind returns where a sign ends that belongs to the number at the end of
// the part, or -1.
func (b *beside) signBehind() int {
	at := b.part.To
	for n := 0; n < 2 && at < b.within.To; n++ {
		r, size := utf8.DecodeRuneInString(b.s[at:])
		switch {
		case isCurrency(r) || strings.ContainsRune("%％‰°℃℉٪", r):
			return at + size
		case classAt(b.s, at) != space || r == '\n':
			return -1
		}
		at += size
	}
	return -1
}

func isCurrency(r rune) bool {
	return r == '$' || r >= '¢' && r <= '¥' || r >= '₠' && r <= '⃀' || r == '＄' || r == '￥' || r == '￡'
}

// isNumber reports whether the word, or the first one, begins with a digit.
func isNumber(s string) bool { return s != "" && classAt(s, 0) == digit }

// endsInNumber reports whether s ends in a number, with words of which it is so
// many: "3 million".
func endsInNumber(s string) bool {
	if s != "" && endsInDigit(s) {
		return true
	}
	words := strings.Fields(s[max(0, len(s)-2*longestWord):])
	for n := len(words) - 1; n >= 0 && n > len(words)-4; n-- {
		if isNumber(strings.TrimLeft(words[n], "([¿¡$€£+-−")) {
			return true
		}
		if !units.has(words[n]) {
			return false
		}
	}
	return false
}

func endsInDigit(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	return classAt(s, len(s)-size) == digit && raised(r) < 0
}

// spaces returns the size of the white space with which s begins.
func spaces(s string) int {
	n := 0
	for n < len(s) {
		if c := classAt(s, n); c != space && c != ignored {
			break
		}
		_, size := utf8.DecodeRuneInString(s[n:])
		n += size
	}
	return n
}
