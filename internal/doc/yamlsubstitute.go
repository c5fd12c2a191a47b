package doc

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// lookalikes are characters that YAML 1.2 treats as any other and the library
// as line breaks or as the beginning of the file. A line break that nobody sees
// could put a key into the document, so the library never gets to see them.
func lookalikes() []rune { return []rune{0x85, 0x2028, 0x2029, 0xfeff} }

// substitute puts a character of the same length that the text doesn't have in
// the place of each lookalike. undo, nil where there is nothing to do, turns a
// value back.
func substitute(src []byte, from int) (out []byte, undo *strings.Replacer, f *fault) {
	var pairs []string
	for _, r := range lookalikes() {
		at := bytes.Index(src[from:], []byte(string(r)))
		if at < 0 {
			continue
		}
		if out == nil {
			out = bytes.Clone(src)
		}
		free, ok := unusedRune(out, utf8.RuneLen(r))
		if !ok {
			return nil, nil, syntaxFault(from+at, from+at+utf8.RuneLen(r), "the character %s cannot be read in this file", controlName(r))
		}
		pairs = append(pairs, string(free), string(r))
		replaceInPlace(out[from:], string(r), string(free))
	}
	if out == nil {
		return src, nil, nil
	}
	return out, strings.NewReplacer(pairs...), nil
}

func replaceInPlace(text []byte, old, replacement string) {
	for {
		at := bytes.Index(text, []byte(old))
		if at < 0 {
			return
		}
		copy(text[at:], replacement)
		text = text[at+len(old):]
	}
}

// unusedRune returns a letter-like character of size bytes that text lacks.
func unusedRune(text []byte, size int) (rune, bool) {
	first, last := rune(0xa1), rune(0x7ff)
	if size == 3 {
		first, last = 0xe000, 0xf8ff
	}
	used := make([]bool, last-first+1)
	for _, r := range string(text) {
		if first <= r && r <= last {
			used[r-first] = true
		}
	}
	for i, is := range used {
		if !is {
			return first + rune(i), true
		}
	}
	return 0, false
}
