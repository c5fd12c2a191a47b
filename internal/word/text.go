package word

import "unicode/utf8"

// In a text of JSON, quotation marks, backslashes and control characters stand
// only with an escape.

// Plain reports whether no byte of text is a quotation mark, a backslash, a
// control character or no ASCII.
func Plain(text string) bool {
	at := 0
	for ; at+8 <= len(text); at += 8 {
		if At(text, at).special() != 0 {
			return false
		}
	}
	switch left := len(text) - at; {
	case left == 0:
		return true
	case at > 0: // some of the last eight were looked at
		return At(text, len(text)-8).special() == 0
	case left >= 4:
		return (four(text) | four(text[left-4:])<<32).special() == 0
	}
	for at < len(text) && !IsMark(text[at]) && text[at] < utf8.RuneSelf {
		at++
	}
	return at == len(text)
}

// PlainEnd returns the index of the first byte from at on that is a quotation
// mark, a backslash, a control character or no ASCII, or the length of text.
func PlainEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		if marks := At(text, at).special(); marks != 0 {
			return at + marks.First()
		}
	}
	for at < len(text) && !IsMark(text[at]) && text[at] < utf8.RuneSelf {
		at++
	}
	return at
}

// special marks the quotation marks, backslashes, control characters and what is
// no ASCII. Of several marks the lowest is sure.
func (w Word) special() Word {
	quote, backslash := w^Ones*'"', w^Ones*'\\'
	// Taking one from zero, or a space from less, reaches the highest bit.
	return (w | (quote - Ones) | (backslash - Ones) | (w - Ones*' ')) & Highs
}

// IsMark reports whether c is a quotation mark, a backslash or a control
// character.
func IsMark(c byte) bool { return c == '"' || c == '\\' || c < ' ' }

// LiteralEnd returns the index of the first byte from at on that is a quotation
// mark, a backslash or a control character, or the length of text, and whether
// all before it is UTF-8.
func LiteralEnd(text string, at int) (end int, valid bool) {
	for {
		at = PlainEnd(text, at)
		if at < len(text) && text[at]&0xe0 == 0xc0 {
			at = literalPairsEnd(text, at)
		}
		if at == len(text) || text[at] < utf8.RuneSelf {
			return at, true
		}
		end := OrdinaryEnd(text, at)
		if end == at {
			end += size(text[at:])
		}
		if end == at {
			return at, false
		}
		at = end
	}
}

// literalPairsEnd returns where LiteralEnd does, or where a character begins
// before it that is none of those which [Word.Pairs] knows.
func literalPairsEnd(text string, at int) int {
	open := Word(0)
	for ; at+8 <= len(text); at += 8 {
		w := At(text, at)
		first, wrong := w.Pairs(open)
		if wrong |= w.special() &^ w; wrong != 0 {
			return Beginning(text, at+wrong.First())
		}
		open = Open(first)
	}
	return PlainEnd(text, Beginning(text, at))
}

// size returns how many bytes the first character of a text has, which is not
// ASCII, 0 if it is none.
func size(text string) int {
	if _, size := utf8.DecodeRuneInString(text); size > 1 {
		return size
	}
	return 0
}
