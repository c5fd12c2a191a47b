package scan

import "github.com/newsevent/newsevent/internal/word"

// The functions here look at eight bytes at once. A byte is marked by its
// highest bit; of several marks the lowest is sure.
const (
	ones  = word.Ones
	highs = word.Highs
)

// quoteEnd returns the index of the first quotation mark from at on, or the
// length of text.
func quoteEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		quote := word.At(text, at) ^ ones*'"'
		if marks := (quote - ones) &^ quote & highs; marks != 0 {
			return at + marks.First()
		}
	}
	for at < len(text) && text[at] != '"' {
		at++
	}
	return at
}

// markEnd returns the index of the first byte from at on that is a quotation
// mark, a backslash or a control character, or the length of text.
func markEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		if marks := marksIn(word.At(text, at)); marks != 0 {
			return at + marks.First()
		}
	}
	for at < len(text) && !word.IsMark(text[at]) {
		at++
	}
	return at
}

// printableEnd returns the index of the first byte from at on that is no
// printable ASCII, a quotation mark or a backslash, or the length of text.
func printableEnd(text string, at int) int {
	for ; at+8 <= len(text); at += 8 {
		w := word.At(text, at)
		quote, backslash := w^ones*'"', w^ones*'\\'
		// Adding one to DEL reaches the highest bit too.
		if marks := (w | (w + ones) | (quote - ones) | (backslash - ones) | (w - ones*' ')) & highs; marks != 0 {
			return at + marks.First()
		}
	}
	for at < len(text) && !word.IsMark(text[at]) && text[at] < 0x7f {
		at++
	}
	return at
}

// marksIn marks quotation marks, backslashes and control characters.
func marksIn(w word.Word) word.Word {
	quote := w ^ ones*'"'
	backslash := w ^ ones*'\\'
	return ((quote-ones)&^quote | (backslash-ones)&^backslash | (w-ones*' ')&^w) & highs
}
