package main

import (
	"bytes"
	"context"
	"io"
	"sync"
	"sync/atomic"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// files checks files on all cores, before the report comes to them. What holds
// too much is left to the report, which reads a stream on all cores itself.
type files struct {
	options []event.Option
	// texts says that quotes are held against the texts beside the file.
	texts bool
	// ahead counts what is held for the report.
	ahead  atomic.Int64
	memory *collecting
	// buffers hold one file each.
	buffers sync.Pool
}

// result is what came of one entry.
type result struct {
	documents []document
	// passed says that it is no event file, left that it is still to be checked.
	passed, left bool
	// held is what the quotes were held against.
	held event.Held
	err  error
}

// document is what came of checking one document.
type document struct {
	id       string
	line     int
	findings diag.List
}

const (
	// smallFile is how large a file may be that is read in one piece, largeFile
	// from where on it is larger than most.
	smallFile = 1 << 20
	largeFile = 1 << 16
	// mostHeld is how many documents and findings may be held for one file,
	// and mostAhead for all.
	mostHeld  = 1000
	mostAhead = 50_000
)

// check is the work on one entry, several at a time.
func (f *files) check(_ context.Context, e input.Entry) result {
	switch e.Kind {
	case input.Broken:
		return result{err: e.Err}
	case input.PassedFile, input.PassedFolder:
		return result{passed: true}
	case input.StandardInput:
		return result{left: true}
	}
	file, err := e.Open()
	if err != nil {
		return result{err: err}
	}
	defer file.Close()
	if f.texts {
		return f.verified(e, file)
	}
	return f.file(e, file)
}

func (f *files) file(e input.Entry, file *input.File) result {
	buffer, _ := f.buffers.Get().(*[]byte)
	if buffer == nil {
		buffer = new(make([]byte, 16<<10))
	}
	defer f.buffers.Put(buffer)
	data, whole, err := readSmall(file, buffer)
	if err != nil {
		return result{err: err}
	}
	if !whole || f.ahead.Load() > mostAhead {
		return f.leave(e, file)
	}
	if len(data) > largeFile {
		f.memory.lower(collectUsual)
	}
	checked := f.documents(e.Name, data)
	if e.Kind == input.Walked && !checked.valid() {
		if found, err := input.HasSchema(bytes.NewReader(data)); err != nil || !found {
			return result{err: err, passed: !found}
		}
	}
	f.ahead.Add(checked.weight())
	return checked
}

// readSmall reads a file into the buffer, which it may enlarge, and reports
// whether that is the whole of it: all that it held when it was opened, or all up
// to its end.
func readSmall(file *input.File, buffer *[]byte) ([]byte, bool, error) {
	n := 0
	for {
		read, err := file.Read((*buffer)[n:])
		n += read
		switch {
		case err == io.EOF:
			return (*buffer)[:n], true, nil
		case err != nil:
			return nil, false, err
		case int64(n) == file.Size:
			return (*buffer)[:n], true, nil
		case n == len(*buffer) && n > smallFile:
			return nil, false, nil
		case n == len(*buffer):
			*buffer = append(*buffer, make([]byte, n)...)
		}
	}
}

// leave leaves a file to the report, if it is an event file.
func (f *files) leave(e input.Entry, file *input.File) result {
	if e.Kind == input.Walked {
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return result{err: err}
		}
		if found, err := input.HasSchema(file); err != nil || !found {
			return result{err: err, passed: !found}
		}
	}
	return result{left: true}
}

// documents checks what a file holds.
func (f *files) documents(name string, data []byte) (r result) {
	checker := event.NewChecker(name, bytes.NewReader(data), f.options...)
	findings := 0
	for j := range checker.Judgements() {
		r.documents = append(r.documents, document{string(j.ID), j.IDLine(), j.Findings})
		if findings += len(j.Findings); findings+len(r.documents) > mostHeld {
			return result{left: true}
		}
	}
	return r
}

// valid reports whether the file begins with an event without a finding.
func (r *result) valid() bool {
	return len(r.documents) > 0 && len(r.documents[0].findings) == 0
}

// weight is what the result counts for in memory.
func (r *result) weight() int64 {
	n := len(r.documents)
	for i := range r.documents {
		n += len(r.documents[i].findings)
	}
	return int64(n)
}
