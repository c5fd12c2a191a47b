package reply

import "bytes"

// mark is the byte order mark, which is passed over.
const mark = "\ufeff"

// gap is what may stand around an answer unnoticed.
const gap = " \t\r\n" + mark

// Around returns the text before and behind the object, white space and a byte
// order mark left out.
func Around(data []byte, p Part) (before, behind Part) {
	return trimmed(data, 0, p.Start), trimmed(data, p.End, len(data))
}

func trimmed(data []byte, start, end int) Part {
	start += len(data[start:end]) - len(bytes.TrimLeft(data[start:end], gap))
	return Part{Start: start, End: start + len(bytes.TrimRight(data[start:end], gap))}
}
