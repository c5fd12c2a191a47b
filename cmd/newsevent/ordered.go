package main

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
)

// job is some entries on their way from the search through a worker to the
// report.
type job struct {
	entries []input.Entry
	// results has one for each entry once done is closed.
	results []result
	done    chan struct{}
}

// entriesTogether is how many entries go to a worker at once, and jobsAhead how
// many jobs may be done that the report has not come to.
const (
	entriesTogether = 16
	jobsAhead       = 64
)

// inOrder works on the entries on all cores at once and takes the results in
// the order of the entries. It ends at take's first error. Work is not begun
// any more once ctx has ended.
func inOrder(
	entries iter.Seq[input.Entry],
	work func(context.Context, input.Entry) result,
	take func(input.Entry, result) error,
) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ordered, waiting := make(chan *job, jobsAhead), make(chan *job, jobsAhead)
	var running sync.WaitGroup
	defer running.Wait()
	running.Go(func() {
		defer close(waiting)
		defer close(ordered)
		handOut(ctx, entries, ordered, waiting)
	})
	for range runtime.GOMAXPROCS(0) {
		running.Go(func() {
			for j := range waiting {
				j.work(ctx, work)
			}
		})
	}
	var err error
	for j := range ordered {
		<-j.done
		for i, e := range j.entries {
			if err == nil {
				err = take(e, j.results[i])
			}
			e.Close()
		}
		if err != nil {
			cancel()
		}
	}
	return err
}

func (j *job) work(ctx context.Context, work func(context.Context, input.Entry) result) {
	defer close(j.done)
	j.results = make([]result, len(j.entries))
	for i, e := range j.entries {
		if ctx.Err() == nil {
			j.results[i] = work(ctx, e)
		}
	}
}

// handOut sends the entries to the workers and to the report until ctx ends.
func handOut(ctx context.Context, entries iter.Seq[input.Entry], ordered, waiting chan<- *job) {
	next := new(job)
	send := func() {
		next.done = make(chan struct{})
		ordered <- next
		waiting <- next
		next = new(job)
	}
	for e := range entries {
		next.entries = append(next.entries, e)
		if len(next.entries) == entriesTogether {
			send()
		}
		if ctx.Err() != nil {
			break
		}
	}
	if len(next.entries) > 0 {
		send()
	}
}
