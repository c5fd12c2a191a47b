package reply

import "bytes"

// mostSlips is how many are forgiven; a text with more of them is not JSON.
const mostSlips = 50

// Slip is something in an answer's JSON that is not JSON, and says nothing.
type Slip struct {
	Start, End int
	// Comma says that it is a comma with nothing behind it, not a comment.
	Comma bool
}

// Mend returns the text with blanks in the place of comments and of commas
// before a closing bracket, so that all else stays where it stands.
func Mend(data []byte, p Part) ([]byte, []Slip) {
	var slips []Slip
	comma := -1
	for i := p.Start; i < p.End && len(slips) < mostSlips; {
		end := i + 1
		switch c := data[i]; {
		case c == '"':
			end, comma = textEnd(data[:p.End], i), -1
		case c == '/':
			if end = commentEnd(data[:p.End], i); end > i+1 {
				slips = append(slips, Slip{Start: i, End: end})
			} else {
				comma = -1
			}
		case c == ',':
			comma = i
		case (c == '}' || c == ']') && comma >= 0:
			slips = append(slips, Slip{Start: comma, End: comma + 1, Comma: true})
			comma = -1
		case c != ' ' && c != '\t' && c != '\r' && c != '\n':
			comma = -1
		}
		i = end
	}
	if slips == nil {
		return data, nil
	}
	return blanked(data, slips), slips
}

// textEnd returns the end of the text that begins with a quotation mark at i.
func textEnd(data []byte, i int) int {
	for i++; i < len(data); i++ {
		switch data[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(data)
}

// commentEnd returns the end of the comment at i, and i+1 where there is none.
func commentEnd(data []byte, i int) int {
	rest := data[i:]
	switch {
	case bytes.HasPrefix(rest, []byte("//")):
		if n := bytes.IndexAny(rest, "\r\n"); n >= 0 {
			return i + n
		}
		return len(data)
	case bytes.HasPrefix(rest, []byte("/*")):
		if n := bytes.Index(rest[2:], []byte("*/")); n >= 0 {
			return i + 2 + n + 2
		}
	}
	return i + 1
}

func blanked(data []byte, slips []Slip) []byte {
	out := bytes.Clone(data)
	for _, s := range slips {
		for i := s.Start; i < s.End; i++ {
			if c := out[i]; c != '\n' && c != '\r' {
				out[i] = ' '
			}
		}
	}
	return out
}
