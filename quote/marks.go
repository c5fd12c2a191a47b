package quote

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// closers maps each mark that opens a quotation to those that may close it, in
// the languages that use it: “English”, „German“, »Danish«, «French», “Dutch„.
var closers = map[rune]string{
	'"': `"`, '\'': `'`, '“': "”“„", '”': "”", '„': "“”", '‘': "’‘", '’': "’", '‚': "‘’",
	'«': "»", '»': "«»", '‹': "›", '›': "‹›", '「': "」", '『': "』", '〝': "〟〞", '＂': "＂",
}

// enclosed reports whether the first character of the text is a quotation mark
// whose partner is the last.
func enclosed(text string) bool {
	first, width := utf8.DecodeRuneInString(text)
	if first < utf8.RuneSelf && first != '"' && first != '\'' {
		return false
	}
	closing, ok := closers[first]
	if !ok {
		return false
	}
	last, lastWidth := utf8.DecodeLastRuneInString(text)
	if !strings.ContainsRune(closing, last) || width+lastWidth > len(text) {
		return false
	}
	return !closesWithin(text[width:len(text)-lastWidth], first, last)
}

// closesWithin reports whether a mark opened before the text is closed in it,
// so that “A” and “B” is not taken for one quotation.
func closesWithin(text string, opening, closing rune) bool {
	depth := 1
	for _, r := range text {
		switch {
		case r == closing && !isApostrophe(r):
			depth--
		case r == opening && opening != closing:
			depth++
		}
		if depth == 0 {
			return true
		}
	}
	return false
}

// isApostrophe reports whether a mark stands inside words as often as behind
// them.
func isApostrophe(r rune) bool { return r == '’' || r == '\'' }

// hasQuotedPart reports whether something stands between “ and ”.
func hasQuotedPart(text string) bool {
	for range eachQuotedPart(text) {
		return true
	}
	return false
}

// quotedParts returns what stands between “ and ”, in order.
func quotedParts(text string) []string { return slices.Collect(eachQuotedPart(text)) }

func eachQuotedPart(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			_, rest, found := strings.Cut(text, "“")
			if !found {
				return
			}
			part, after, closed := strings.Cut(rest, "”")
			if closed && strings.TrimSpace(part) != "" && !yield(part) {
				return
			}
			text = after
		}
	}
}
