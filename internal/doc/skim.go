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

// Line returns in which line of its file an offset of a document is.
func Line(data []byte, base diag.Position, offset int) int {
	return base.Line + lineEnds(data[:min(offset, len(data))])
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
// known to be right, without reading it. It returns false where the member is not
// written at the beginning of a line, or where what looks like it may be
// something else.
func SkimWord(data []byte, name, word string) (start, end int, found bool) {
	if !flushLeft(data) || bytes.Contains(data, []byte(`"`+name+`"`)) || bytes.Contains(data, []byte("'"+name+"'")) {
		return 0, 0, false
	}
	key := []byte(name + ":")
	at := lineWith(data, key, 0)
	if at < 0 || lineWith(data, key, at+1) >= 0 {
		return 0, 0, false
	}
	start = at + len(key)
	for start < len(data) && data[start] == ' ' {
		start++
	}
	end = start + len(word)
	if start == at+len(key) || !bytes.HasPrefix(data[start:], []byte(word)) {
		return 0, 0, false
	}
	return start, end, end == len(data) || bytes.IndexByte([]byte(" \r\n"), data[end]) >= 0
}

// lineWith returns where, from an offset on, a line begins with a text, or -1.
func lineWith(data, text []byte, from int) int {
	for {
		i := bytes.Index(data[from:], text)
		if i < 0 {
			return -1
		}
		if from += i; from == 0 || data[from-1] == '\n' {
			return from
		}
		from++
	}
}

// flushLeft reports whether the first line of YAML that says something begins
// at its left.
func flushLeft(data []byte) bool {
	for line := range bytes.Lines(data) {
		text := bytes.TrimLeft(line, whiteSpace)
		if len(text) == 0 || text[0] == '#' || bytes.HasPrefix(line, []byte("---")) {
			continue
		}
		return len(text) == len(line)
	}
	return false
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
