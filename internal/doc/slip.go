package doc

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// isOddSpace reports whether a text begins with a character that looks like a
// space and is none to YAML.
func isOddSpace(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	return r > 0x7f && (unicode.Is(unicode.Zs, r) || r == 0x200b || r == 0xfeff)
}

// spaceFault is for what stands at a place of a text that begins at an offset.
func spaceFault(text []byte, at, offset int) *fault {
	r, size := utf8.DecodeRune(text[at:])
	return syntaxFault(offset+at, offset+at+size, "%s looks like a space and is none", spaceName(r)).advise("put an ordinary space in its place")
}

func spaceName(r rune) string {
	switch r {
	case 0xa0:
		return "a no-break space (U+00A0)"
	case 0x3000:
		return "a full-width space (U+3000)"
	case 0x200b:
		return "an invisible space (U+200B)"
	case 0xfeff:
		return "an invisible byte order mark (U+FEFF)"
	default:
		return fmt.Sprintf("the character U+%04X", r)
	}
}

// startsQuote reports whether a character is a quotation mark of print.
func startsQuote(r rune) bool {
	switch r {
	case '“', '”', '„', '‘', '’', '«', '»', '「', '＂':
		return true
	}
	return false
}

// conflict finds the first line that Git left of a conflict between two
// versions.
func (b *builder) conflict() *fault {
	data := b.doc.data
	for line := b.doc.text; line < len(data); line = nextLine(data, line) {
		if end := lineEnd(data, line); isConflictMarker(data[line:end]) {
			return syntaxFault(line, end, "two versions of the file were not merged: %s marks where one begins or ends", diag.Quote(string(data[line:line+conflictMarker]))).
				advise("keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>")
		}
	}
	return nil
}

// conflictMarker is how long the marker is that Git begins such a line with.
const conflictMarker = 7

func isConflictMarker(line []byte) bool {
	if len(line) < conflictMarker || bytes.IndexByte([]byte("<>"), line[0]) < 0 {
		return false
	}
	for _, c := range line[:conflictMarker] {
		if c != line[0] {
			return false
		}
	}
	return len(line) == conflictMarker || line[conflictMarker] == ' '
}
