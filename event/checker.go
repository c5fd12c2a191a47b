package event

import (
	"errors"
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

func (c *Checker) note(err error) {
	if !errors.Is(err, io.EOF) {
		c.err = err
	}
}

func (c *Checker) check(chunk doc.Chunk) (*Event, diag.List) {
	var e *Event
	list := chunk.Findings
	if list == nil {
		e, list = c.documents.settings.check(chunk.Data, chunk.Format, chunk.Base)
	}
	c.documents.seen(chunk, list)
	locate(list, c.documents.name, chunk.Index)
	return e, list
}
