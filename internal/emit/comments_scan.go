package emit

import (
	"bytes"
	"strings"
)

// remark is a comment as it stands in a document.
type remark struct {
	offset int
	column int // in bytes, from 0
	text   string
	alone  bool // nothing else is on its line
	// spaceBefore and spaceAfter say that a blank line is above, and below where
	// no comment follows.
	spaceBefore, spaceAfter bool
}

// lines are the comment with the blank lines around it.
func (r remark) lines() []string {
	lines := make([]string, 0, 3)
	if r.spaceBefore {
		lines = append(lines, "")
	}
	lines = append(lines, r.text)
	if r.spaceAfter {
		lines = append(lines, "")
	}
	return lines
}

// findComments finds every comment outside the scalars, which are in order. The
// document's text begins at text, its value at root.
func findComments(data []byte, text int, scalars []span, root int) []remark {
	var found []remark
	for i := text; i < len(data); {
		for len(scalars) > 0 && scalars[0].end <= i {
			scalars = scalars[1:]
		}
		switch {
		case len(scalars) > 0 && scalars[0].start <= i:
			s := scalars[0]
			scalars = scalars[1:]
			i = s.end
			if s.block {
				line := lineEnd(data, s.start)
				if at := headerComment(data[:line], s.start); at >= 0 {
					found = append(found, remarkAt(data, at, text))
				}
				i = max(i, line)
			}
		case data[i] == '%' && i < root && (i == text || isBreak(data[i-1])):
			i = lineEnd(data, i)
		case data[i] == '#': // readers ask for no space behind a quotation mark or bracket
			found = append(found, remarkAt(data, i, text))
			i = lineEnd(data, i)
		default:
			i++
		}
	}
	return found
}

// headerComment finds the comment on the last line, on which a literal or folded
// text begins at start; -1 where there is none.
func headerComment(data []byte, start int) int {
	if n := bytes.IndexByte(data[start:], '#'); n >= 0 {
		return start + n
	}
	return -1
}

func remarkAt(data []byte, offset, text int) remark {
	begin, end := max(lineStart(data, offset), text), lineEnd(data, offset)
	r := remark{
		offset: offset,
		column: offset - begin,
		text:   strings.TrimRight(string(data[offset:end]), " \t"),
		alone:  len(bytes.TrimLeft(data[begin:offset], " \t")) == 0,
	}
	if r.alone {
		r.spaceBefore = begin > text && isBlankLine(data, previousLine(data, begin))
		r.spaceAfter = followedBySpace(data, end)
	}
	return r
}

// previousLine is where the line before the one at begin begins.
func previousLine(data []byte, begin int) int {
	end := begin - 1
	if end > 0 && data[end] == '\n' && data[end-1] == '\r' {
		end--
	}
	return lineStart(data, end)
}

func isBlankLine(data []byte, begin int) bool {
	return len(bytes.TrimLeft(data[begin:lineEnd(data, begin)], " \t")) == 0
}

// followedBySpace reports whether a blank line comes after the line that ends
// at end, and something other than a comment after that.
func followedBySpace(data []byte, end int) bool {
	rest := bytes.TrimPrefix(data[end:], []byte("\r"))
	rest = bytes.TrimPrefix(rest, []byte("\n"))
	after := bytes.TrimLeft(rest, " \t\r\n")
	return len(after) > 0 && after[0] != '#' && bytes.ContainsAny(rest[:len(rest)-len(after)], "\r\n")
}
