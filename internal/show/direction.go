package show

import (
	"strings"

	"golang.org/x/text/unicode/bidi"
)

// direction is that of a text: of its first letter that has one.
type direction uint8

const (
	neither direction = iota
	leftToRight
	rightToLeft
)

func directionOf(s string) direction {
	for s != "" {
		p, size := bidi.LookupString(s)
		switch p.Class() {
		case bidi.L:
			return leftToRight
		case bidi.R, bidi.AL:
			return rightToLeft
		}
		s = s[max(size, 1):]
	}
	return neither
}

// The marks that have a direction and nothing else.
const (
	leftToRightMark = "\u200e"
	rightToLeftMark = "\u200f"
)

// listed writes a list with commas, in the direction of its first part. Parts of
// the other direction, of which two would else change places on the page, are
// parted by a mark.
func listed(parts []string) string {
	return listedIn(directionOf(strings.Join(parts, " ")), parts)
}

// listedIn writes a list in a text of a direction.
func listedIn(base direction, parts []string) string {
	mark := leftToRightMark
	if base == rightToLeft {
		mark = rightToLeftMark
	}
	var b strings.Builder
	for i, part := range parts {
		if i > 0 {
			b.WriteString(",")
			if turned(base, parts[i-1]) && turned(base, part) {
				b.WriteString(mark)
			}
			b.WriteString(" ")
		}
		b.WriteString(part)
	}
	return b.String()
}

func turned(base direction, part string) bool {
	d := directionOf(part)
	return base != neither && d != neither && d != base
}
