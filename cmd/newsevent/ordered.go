package main

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/diag"
)

// job is one entry on its way from the search through a worker to the report.
type job struct {
	entry input.Entry
	// documents are handed on while the file is still being read, so that
	// memory stays flat for a stream of a million documents.
	documents chan document
	// passed and err are what else came of it, set before documents is closed.
	passed bool
	err    error
}

// document is what came of checking one document.
type document struct {
	findings diag.List
	id       string
	idPlace  diag.Diagnostic
}

const documentsAhead = 64

// inOrder works on the entries on all cores at once and takes the results in
// the order of the entries. It ends at take's first error.
func inOrder(entries iter.Seq[input.Entry], work func(context.Context, *job), take func(*job) error) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	ordered, waiting := make(chan *job, 8*workers), make(chan *job)
	var running sync.WaitGroup
	defer running.Wait()
	running.Go(func() {
		defer close(waiting)
		defer close(ordered)
		handOut(ctx, entries, ordered, waiting)
	})
	for range workers {
		running.Go(func() {
			for j := range waiting {
				if ctx.Err() == nil {
					work(ctx, j)
				}
				close(j.documents)
				j.entry.Close()
			}
		})
	}
	var err error
	for j := range ordered {
		if err == nil {
			err = take(j)
		}
		if err != nil {
			cancel()
		}
		for range j.documents { // what take left
		}
	}
	return err
}

// handOut sends each entry to the worker and to the report until ctx ends.
func handOut(ctx context.Context, entries iter.Seq[input.Entry], ordered, waiting chan<- *job) {
	for e := range entries {
		j := &job{entry: e, documents: make(chan document, documentsAhead)}
		select {
		case ordered <- j:
		case <-ctx.Done():
			e.Close()
			return
		}
		waiting <- j
	}
}
