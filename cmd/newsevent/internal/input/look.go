package input

import (
	"bufio"
	"bytes"
	"io"
)

// HasSchema reports whether a file of a walked folder is an event file, or is
// meant for one: some document in it, or some entry of a document that is a
// list, has at its top level the member schema with "news-event/" and a version,
// or one that is probably a slip for it. It leaves r at its beginning.
//
// The look does not parse, so that a file whose syntax is broken is found as
// well: in block YAML it goes by lines that begin with the key and are
// indented no further than the document's first line, in JSON and flow YAML by
// brackets; where those do not match up, the member may stand at any depth.
// Members that are spelt with escapes are not recognised.
func HasSchema(r io.ReadSeeker) (bool, error) {
	mentioned, err := mentions(plain(r))
	if err != nil || !mentioned {
		return false, rewind(r, err)
	}
	if err := rewind(r, nil); err != nil {
		return false, err
	}
	l := look{in: bufio.NewReaderSize(plain(r), 4096)}
	found, err := l.stream()
	if err == io.EOF {
		err = nil
	}
	return found, rewind(r, err)
}

func rewind(r io.Seeker, err error) error {
	if err == nil {
		_, err = r.Seek(0, io.SeekStart)
	}
	return err
}

// mentions searches for what the schema of an event may be written as, without
// keeping more than a buffer.
func mentions(r io.Reader) (bool, error) {
	buf := make([]byte, 32<<10)
	kept := 0
	for {
		n, err := r.Read(buf[kept:])
		have := buf[:kept+n]
		if mentionsSchema(have) {
			return true, nil
		}
		if err == io.EOF {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		kept = copy(buf, have[max(0, len(have)-longestMention+1):])
	}
}

// plain leaves out zero bytes, so that a file in UTF-16 is recognised too and
// its encoding can be complained of.
func plain(r io.Reader) io.Reader { return withoutZeros{r} }

type withoutZeros struct{ r io.Reader }

func (w withoutZeros) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	if bytes.IndexByte(p[:n], 0) < 0 {
		return n, err
	}
	kept := p[:0]
	for _, c := range p[:n] {
		if c != 0 {
			kept = append(kept, c)
		}
	}
	return len(kept), err
}

type look struct {
	in *bufio.Reader
	// list says that the document in hand begins as a list in block style.
	list bool
}

// stream looks through a whole file. An error, io.EOF among them, ends it.
func (l *look) stream() (bool, error) {
	if b, _ := l.in.Peek(3); string(b) == "\ufeff" {
		l.skip(3)
	} else if len(b) > 1 && (b[0] == 0xff && b[1] == 0xfe || b[0] == 0xfe && b[1] == 0xff) {
		l.skip(2)
	}
	base := -1 // the indentation of the document's first line
	for {
		found, err := l.line(&base)
		if found || err != nil {
			return found, err
		}
	}
}

// line looks at one line of block YAML, or at the whole of a bracket.
func (l *look) line(base *int) (bool, error) {
	window, err := l.in.Peek(512)
	if len(window) == 0 {
		return false, err
	}
	if startsDocument(window) {
		*base = -1
		l.skip(3)
		return false, nil
	}
	text := bytes.TrimLeft(window, " \t")
	if dash := bytes.HasPrefix(text, []byte("- ")); dash && (*base < 0 || l.list) {
		l.list = true
		text = bytes.TrimLeft(text[1:], " \t")
	} else if *base < 0 {
		l.list = false
	}
	indent := len(window) - len(text)
	switch {
	case len(text) == 0 || text[0] == '#' || text[0] == '\n' || text[0] == '\r':
		return false, l.skipLine()
	case text[0] == '{' || text[0] == '[':
		if *base < 0 {
			l.skip(indent)
			return l.bracket()
		}
	case schemaMember(text) && (*base < 0 || indent <= *base):
		return true, nil
	}
	if *base < 0 {
		*base = indent
	}
	return false, l.skipLine()
}

func startsDocument(line []byte) bool {
	if !bytes.HasPrefix(line, []byte("---")) && !bytes.HasPrefix(line, []byte("...")) {
		return false
	}
	return len(line) == 3 || bytes.IndexByte([]byte(" \t\r\n"), line[3]) >= 0
}

// bracket looks through one value in brackets, or to the end of the file if
// they do not match up.
func (l *look) bracket() (bool, error) {
	depth, deeper := 0, false
	top := 1 // the depth at which members of an event stand
	before := byte(' ')
	for {
		window, err := l.in.Peek(192)
		if len(window) == 0 {
			return deeper, err
		}
		c := window[0]
		member := (c == '"' || separates(before)) && schemaMember(window)
		if member && depth == top {
			return true, nil
		}
		deeper = deeper || member
		l.skip(1)
		switch {
		case c == '{' || c == '[':
			if depth == 0 && c == '[' {
				top = 2
			}
			depth++
		case c == '}' || c == ']':
			if depth--; depth <= 0 {
				return false, nil
			}
		case c == '"' || c == '\'' && separates(before):
			if err := l.quoted(c); err != nil {
				return deeper, err
			}
		}
		before = c
	}
}

// quoted skips the rest of a string.
func (l *look) quoted(mark byte) error {
	for {
		c, err := l.in.ReadByte()
		switch {
		case err != nil:
			return err
		case c == mark:
			return nil
		case c == '\\' && mark == '"':
			l.skip(1)
		}
	}
}

func separates(c byte) bool { return bytes.IndexByte([]byte(" \t\r\n{[,"), c) >= 0 }

func (l *look) skip(n int) { _, _ = l.in.Discard(n) }

func (l *look) skipLine() error {
	for {
		c, err := l.in.ReadByte()
		if err != nil || c == '\n' || c == '\r' {
			return err
		}
	}
}
