package event

import (
	"io"
	"iter"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// Checker judges the documents of a stream one by one, as [Check] judges one.
// It holds one document at a time. A Checker is used by one goroutine at a
// time.
type Checker struct {
	documents documents
	chunk     doc.Chunk
	last      *doc.Document
	event     *Event
	found     diag.List
	held      Held
	err       error
}

// NewChecker returns a checker that reads from r. The name stands in findings;
// its ending decides the format unless [WithFormat] does, else the first
// character. A file whose name ends in .json holds a single document.
func NewChecker(name string, r io.Reader, options ...Option) *Checker {
	return &Checker{documents: documentsOf(name, r, options)}
}

// All yields every document with its findings, as [Check] returns them.
// Findings count the documents from 1. After a bad line of NDJSON it goes on
// with the next; after YAML that breaks off it ends. An error of the reader
// ends it too: [Checker.Err] has it then.
func (c *Checker) All() iter.Seq2[*Event, diag.List] {
	return func(yield func(*Event, diag.List) bool) {
		for {
			chunk, err := c.documents.next()
			if err != nil {
				c.note(err)
				return
			}
			if !yield(c.check(chunk)) {
				return
			}
		}
	}
}

// Err returns the error of the reader, nil where it was read to its end.
func (c *Checker) Err() error { return c.err }

// Place returns where a value of the document stands that [Checker.All] yielded
// last: a diagnostic with File, Document, Path, Start, End and Excerpt. Of a
// value that is absent it is the place of what should hold it. It may be called
// until the next document is asked for.
func (c *Checker) Place(path diag.Pointer) diag.Diagnostic {
	place := diag.List{{Path: path}}
	c.place(place)
	return place[0]
}

// place gives findings their place in the document that was yielded last.
func (c *Checker) place(list diag.List) {
	if c.last == nil && c.chunk.Data != nil {
		c.last, _ = doc.Parse(c.chunk.Data, c.chunk.Format, c.chunk.Base, c.documents.settings.limits)
	}
	if c.last != nil {
		c.last.Place(list)
	}
	locate(list, c.documents.name, c.chunk.Index)
}

func (c *Checker) check(chunk doc.Chunk) (*Event, diag.List) {
	var read reading
	list := chunk.Findings
	if list == nil {
		read, list = c.documents.settings.check(chunk.Data, chunk.Format, chunk.Base)
	}
	c.chunk, c.last = chunk, read.document
	c.documents.seen(chunk, list)
	locate(list, c.documents.name, chunk.Index)
	c.event, c.found = read.event, list
	return read.event, list
}
