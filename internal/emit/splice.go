package emit

import "fmt"

// Edit puts Text in the place of the bytes from Start up to, not including,
// End. Where the two are equal, it is put in.
type Edit struct {
	Start, End int
	Text       string
}

// Splice returns data with the edits made and every other byte as it was. The
// edits are in the order of the bytes and don't overlap; else, and where one
// lies outside of data, there is an error.
func Splice(data []byte, edits []Edit) ([]byte, error) {
	size, at := len(data), 0
	for i, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(data) {
			return nil, fmt.Errorf("edit %d of bytes %d to %d is outside of %d to %d", i, e.Start, e.End, at, len(data))
		}
		size += len(e.Text) - (e.End - e.Start)
		at = e.End
	}
	out := make([]byte, 0, size)
	at = 0
	for _, e := range edits {
		out = append(append(out, data[at:e.Start]...), e.Text...)
		at = e.End
	}
	return append(out, data[at:]...), nil
}
