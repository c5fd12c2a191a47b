package doc

import (
	"bytes"

	"github.com/newsevent/newsevent/diag"
)

// Spot returns the place of a part of a document that begins at base in its
// file, without reading the document: a diagnostic with Start, End and Excerpt.
func Spot(data []byte, format Format, base diag.Position, start, end int) diag.Diagnostic {
	var spot diag.Diagnostic
	newDocument(data, format, base).put(&spot, start, end)
	return spot
}

// LinesBefore returns how many lines of a document end before an offset.
func LinesBefore(data []byte, offset int) int {
	return lineEnds(data[:min(offset, len(data))])
}

// SkimText finds the text that is a member of the outermost object of a JSON
// document known to be right, without reading what it passes over. It returns
// false for a name that is written with escapes.
func SkimText(data []byte, name string) (start, end int, found bool) {
	depth, key, ours := 0, false, false
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '{', '[':
			depth++
			key = depth == 1
		case '}', ']':
			depth--
		case ',':
			key = depth == 1
		case '"':
			end = skimString(data, i)
			switch {
			case key:
				ours = string(data[i+1:end-1]) == name
				key = false
			case ours && depth == 1:
				return i, end, true
			}
			i = end - 1
		}
	}
	return 0, 0, false
}

// SkimWord finds a word that is a member of the outermost map of a YAML document
// in the plain block style, known to be right, without reading it. No other line
// of such a document begins with the member's name. It returns false where the
// map is indented, and where the name or the word is written otherwise.
func SkimWord(data []byte, name, word string) (start, end int, found bool) {
	start = lineWith(data, name+":")
	if start < 0 {
		return 0, 0, false
	}
	value := bytes.TrimLeft(data[start:], " ")
	start = len(data) - len(value)
	written := word
	if mark := value[:min(1, len(value))]; string(mark) == `"` || string(mark) == "'" {
		written = string(mark) + word + string(mark)
	}
	rest, found := bytes.CutPrefix(value, []byte(written))
	found = found && data[start-1] == ' ' && (len(rest) == 0 || bytes.IndexByte([]byte(" \r\n"), rest[0]) >= 0)
	if !found {
		return 0, 0, false
	}
	return start, start + len(written), true
}

// lineWith returns what follows a text with which a line begins, or -1.
func lineWith(data []byte, text string) int {
	for at := 0; ; {
		i := bytes.Index(data[at:], []byte(text))
		if i < 0 {
			return -1
		}
		begins := at+i == 0 || data[at+i-1] == '\n'
		if at += i + len(text); begins {
			return at
		}
	}
}

// skimString returns where the string ends that begins at i.
func skimString(data []byte, i int) int {
	for i++; i < len(data); i++ {
		n := bytes.IndexAny(data[i:], `"\`)
		if n < 0 {
			break
		}
		if i += n; data[i] == '"' {
			return i + 1
		}
		i++
	}
	return len(data)
}
