package event

import (
	"errors"
	"io"
	"iter"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// Decode reads one event from r, which holds one document and no more. It is
// strict about the shape of the document: unknown and duplicate fields, nulls
// and values of the wrong kind are errors. Values are left to [Event.Validate].
//
// The error is a [diag.List] with every finding and its place, or what r
// returned. The event is nil where there is an error. Where r has a Name, as an
// [os.File] has, it stands in the findings and its ending decides the format.
func Decode(r io.Reader, options ...Option) (*Event, error) {
	s, name := settingsOf(options), nameOf(r)
	data, err := s.readAll(r)
	if err != nil {
		return nil, err
	}
	spare := cap(data) - len(data) // which the event would keep
	e, list := s.decode(doc.Chunk{Data: data, Format: s.formatFor(name).documentFormat(data)}, spare <= len(data)/4)
	locate(list, name, 0)
	return e, list.Err()
}

// decode returns the event in one document, or else what makes its shape
// invalid. The event takes the document's memory if it may be taken.
func (s *settings) decode(chunk doc.Chunk, taken bool) (*Event, diag.List) {
	list := chunk.Findings
	if list == nil {
		if e, ok := s.fast(chunk.Data, chunk.Format, taken); ok {
			return e, nil
		}
		read := s.read(chunk.Data, chunk.Format, chunk.Base)
		if list = read.findings.Errors(); list == nil {
			return read.event, nil
		}
	}
	sortByPlace(list)
	return nil, list.Limit()
}

// nameOf returns the name of a file, "" for any other reader.
func nameOf(r io.Reader) string {
	if named, ok := r.(interface{ Name() string }); ok {
		return named.Name()
	}
	return ""
}

// Decoder reads the events of a stream: NDJSON, JSON values one after another,
// or YAML with several documents. It holds one document at a time. A Decoder
// is used by one goroutine at a time.
type Decoder struct {
	documents documents
	// reader has the memory that Decode takes again.
	reader fastReader
}

// NewDecoder returns a decoder that reads from r. Where r has a Name, as an
// [os.File] has, it stands in findings and its ending decides the format; a
// file whose name ends in .json holds a single document.
func NewDecoder(r io.Reader, options ...Option) *Decoder {
	return &Decoder{documents: documentsOf(nameOf(r), r, options)}
}

// Next returns the next event, which owns its memory. It is strict as [Decode]
// is, and at the end of the stream the error is [io.EOF]. After an error in one
// line of NDJSON the next call goes on with the line behind it; after YAML that
// breaks off it returns [io.EOF].
//
// What is wrong with a document is a [diag.List]. Any other error is the
// reader's, and every further call returns it again: a loop ends there, as
// [Decoder.All] does by itself.
func (d *Decoder) Next() (*Event, error) {
	chunk, err := d.documents.next()
	if err != nil {
		return nil, err
	}
	e, list := d.documents.settings.decode(chunk, false)
	d.documents.seen(chunk, list)
	locate(list, d.documents.name, chunk.Index)
	return e, list.Err()
}

// All yields the events of the stream, each with the error that
// [Decoder.Next] returned for it. It ends with the stream, and behind an error
// of the reader.
func (d *Decoder) All() iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		for {
			e, err := d.Next()
			if errors.Is(err, io.EOF) || !yield(e, err) {
				return
			}
			if err != nil && !isFindings(err) {
				return
			}
		}
	}
}

func isFindings(err error) bool {
	_, ok := errors.AsType[diag.List](err)
	return ok
}
