package doc

import (
	"bytes"
	"fmt"
	"io"

	"github.com/newsevent/newsevent/diag"
)

// StreamKind is how the documents of a stream follow each other.
type StreamKind uint8

const (
	// AnyStream is YAML or JSON, as the first bytes tell; see [Detect].
	AnyStream StreamKind = iota
	// YAMLStream separates documents by lines that begin with --- or ... at
	// column 1.
	YAMLStream
	// NDJSON has one document a line. Blank lines are passed over.
	NDJSON
	// JSONStream is JSON of unknown layout: one document a line, documents of
	// several lines, or documents without anything between them.
	//
	// A document that begins with a bracket ends where this is closed, and the
	// next may follow in the same line. Anything else is handed on with the
	// rest of its line. What becomes of a fault depends on the first line:
	// where it ends with an open bracket, documents may have several lines, and
	// a document with brackets that do not match, or with a line end in a
	// string, is the last, cut at the end of that line. Otherwise every
	// document ends with its line at the latest, and a fault spoils no other
	// line.
	JSONStream
)

// Detect returns the format of a document by its first bytes: JSON where the
// first character is { or [. A byte order mark and white space before it are
// passed over.
func Detect(first []byte) Format {
	first = bytes.TrimPrefix(first, []byte(byteOrderMark))
	first = bytes.TrimLeft(first, whiteSpace)
	if len(first) > 0 && (first[0] == '{' || first[0] == '[') {
		return JSON
	}
	return YAML
}

const whiteSpace = " \t\r\n"

// Chunk is the bytes of one document of a stream.
type Chunk struct {
	// Data is the document, ready for [Parse]. It is valid until the next call
	// of [Stream.Next].
	Data []byte
	// Base is where Data begins in the stream.
	Base   diag.Position
	Format Format
	// Index counts the documents of the stream from 1.
	Index int
	// Findings has one [diag.TooLarge] where the document is larger than
	// allowed. Data is nil then.
	Findings diag.List
}

// Stream cuts a stream into its documents. It holds no more of it than one
// document, and of one that is too large no more than is allowed.
type Stream struct {
	window window
	kind   StreamKind
	limits Limits
	// index counts the documents cut so far.
	index   int
	started bool
	json    jsonLayout
	// ended and overlong are for [Stream.Fill]: nothing more is there, and a
	// line is too long for a block.
	ended, overlong bool
	// wide says that the text is no UTF-8 throughout; see [Stream.checkWidth].
	wide bool
}

// NewStream returns a stream that reads from r. Limits that are zero are the
// default ones. A byte order mark at the beginning is passed over.
func NewStream(r io.Reader, kind StreamKind, limits Limits) *Stream {
	s := &Stream{kind: kind, limits: limits.orDefault()}
	s.window = window{src: r, at: diag.Position{Line: 1, Column: 1}, most: s.limits.YAMLBytes}
	return s
}

// Next returns the next document, and io.EOF after the last. An error of the
// reader is returned as it is, behind the documents that were read whole. A
// YAML stream with nothing in it has one empty document, a JSON stream none.
func (s *Stream) Next() (Chunk, error) {
	if !s.started {
		s.start()
	}
	switch {
	case s.wide:
		return s.nextWide()
	case s.kind == NDJSON:
		return s.nextLine()
	case s.kind == JSONStream:
		return s.nextJSON()
	default:
		return s.nextYAML()
	}
}

func (s *Stream) start() {
	s.started = true
	w := &s.window
	for len(w.rest()) < widestCharacter && w.fill() {
	}
	s.checkWidth()
	if bytes.HasPrefix(w.rest(), []byte(byteOrderMark)) {
		w.next += len(byteOrderMark)
		w.at.Offset += len(byteOrderMark)
	}
	if s.kind == AnyStream {
		s.detect()
	}
	if s.kind != YAMLStream {
		w.most = s.limits.JSONBytes
	}
}

func (s *Stream) detect() {
	w := &s.window
	for len(bytes.TrimLeft(w.rest(), whiteSpace)) == 0 && w.fill() {
	}
	s.kind = YAMLStream
	if Detect(w.rest()) == JSON {
		s.kind = JSONStream
	}
}

// begin begins a document where the window is.
func (s *Stream) begin() Chunk {
	s.window.mark()
	c := Chunk{Base: s.window.at, Format: JSON}
	if s.kind == YAMLStream {
		c.Format = YAML
	}
	return c
}

// emit ends a document where the window is.
func (s *Stream) emit(c Chunk) (Chunk, error) {
	s.trim(&c)
	if c.Findings == nil {
		c.Data = s.window.held()
	}
	return s.number(c), nil
}

func (s *Stream) number(c Chunk) Chunk {
	s.index++
	c.Index = s.index
	return c
}

// trim lets go of a document that has become too large.
func (s *Stream) trim(c *Chunk) {
	w := &s.window
	if c.Findings == nil && len(w.held()) <= w.most {
		return
	}
	if c.Findings == nil {
		c.Findings = diag.List{tooLarge(w.held(), *c, w.most)}
	}
	w.mark()
}

func tooLarge(held []byte, c Chunk, limit int) diag.Diagnostic {
	name := "YAML"
	if c.Format == JSON {
		name = "JSON"
	}
	return newDocument(held, c.Format, c.Base).finding(diag.TooLarge, "", limit, limit,
		fmt.Sprintf("the document has more than the %d bytes that a %s document may have", limit, name), "")
}
