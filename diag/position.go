package diag

import "strconv"

// Position is a place in the text of a file. The zero value is no place.
type Position struct {
	// Offset counts the bytes before the place, from the beginning of the file.
	Offset int
	// Line is 1-based. A line ends at LF, CR LF or CR.
	Line int
	// Column is 1-based and counts Unicode code points.
	Column int
}

// IsValid reports whether p is a place.
func (p Position) IsValid() bool { return p.Line > 0 }

// String returns "line:column", and "-" for no place.
func (p Position) String() string {
	if !p.IsValid() {
		return "-"
	}
	return strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// Excerpt is the part of a source line that a finding speaks of, kept because
// the file may be gone by the time the finding is read. At most 240 code
// points are kept.
type Excerpt struct {
	// Text is the part of the line, as it stands in the file: escape it before
	// it is shown.
	Text string
	// Column is the column of Text's first character, 1-based in code points.
	Column int
}
