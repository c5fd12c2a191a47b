package doc

import "strings"

// blockScalarEnd returns where the block scalar ends whose "|" or ">" stands at
// start: behind the last line that is its own, without that line's break. Empty
// lines at its end are its own where "+" keeps them.
func blockScalarEnd(src []byte, start int, value string) int {
	header := lineEnd(src, start)
	keep := keepsLines(src[start:header])
	indent, ok := blockIndent(src, nextLine(src, header), value)
	if !ok && !(keep && value != "") {
		return headerEnd(src, start, header)
	}
	end := headerEnd(src, start, header)
	for line := nextLine(src, header); line < len(src); line = nextLine(src, line) {
		stop := lineEnd(src, line)
		spaces := countSpaces(src, line)
		switch {
		case line+spaces == stop && (!ok || spaces <= indent):
			if keep {
				end = stop
			}
			continue
		case !ok || spaces < indent:
			return end
		}
		end = stop
	}
	return end
}

// headerEnd is the end of the indicators of a block scalar.
func headerEnd(src []byte, start, line int) int {
	end := start + 1
	for end < line && (src[end] == '+' || src[end] == '-' || '0' <= src[end] && src[end] <= '9') {
		end++
	}
	return end
}

func keepsLines(header []byte) bool {
	for _, c := range header[1:] {
		switch {
		case c == '+':
			return true
		case c != '-' && (c < '0' || c > '9'):
			return false
		}
	}
	return false
}

// blockIndent compares the first line of value that isn't empty with the same
// line in src: what src has more is the indentation. ok is false where all
// lines are empty.
func blockIndent(src []byte, line int, value string) (indent int, ok bool) {
	for {
		text, rest, more := strings.Cut(value, "\n")
		if text != "" {
			own := len(text) - len(strings.TrimLeft(text, " "))
			return countSpaces(src, line) - own, true
		}
		if !more || line >= len(src) {
			return 0, false
		}
		value, line = rest, nextLine(src, line)
	}
}

func countSpaces(src []byte, at int) int {
	n := 0
	for at+n < len(src) && src[at+n] == ' ' {
		n++
	}
	return n
}
