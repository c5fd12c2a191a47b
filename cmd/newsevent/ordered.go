package main

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
)

// queue lets entries be worked on, on all cores at once, and hands the results
// on in the order of the entries.
type queue struct {
	work func(context.Context, input.Entry) result
	take func(input.Entry, result) error
	many func()

	ctx    context.Context
	cancel context.CancelFunc
	// next is filled with entries. ordered and waiting have the jobs for the
	// report and for the workers; they are nil until a second entry comes.
	next             *job
	ordered, waiting chan *job
	report           sync.WaitGroup
	err              error
}

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
// any more once ctx has ended. A single entry is worked on without a detour;
// before there are more of them many is called.
func inOrder(
	entries iter.Seq[input.Entry],
	work func(context.Context, input.Entry) result,
	take func(input.Entry, result) error,
	many func(),
) error {
	q := queue{work: work, take: take, many: many, next: new(job)}
	q.ctx, q.cancel = context.WithCancel(context.Background())
	defer q.cancel()
	for e := range entries {
		q.add(e)
		if q.ctx.Err() != nil {
			break
		}
	}
	return q.end()
}

func (q *queue) add(e input.Entry) {
	if q.ordered == nil && len(q.next.entries) > 0 {
		q.start()
	}
	q.next.entries = append(q.next.entries, e)
	if len(q.next.entries) == entriesTogether {
		q.send()
	}
}

// start lets workers and the report begin.
func (q *queue) start() {
	q.many()
	q.ordered, q.waiting = make(chan *job, jobsAhead), make(chan *job, jobsAhead)
	for range runtime.GOMAXPROCS(0) {
		go func() {
			for j := range q.waiting {
				j.run(q.ctx, q.work)
				close(j.done)
			}
		}()
	}
	q.report.Go(func() {
		for j := range q.ordered {
			<-j.done
			q.reported(j)
		}
	})
}

func (q *queue) send() {
	q.next.done = make(chan struct{})
	q.ordered <- q.next
	q.waiting <- q.next
	q.next = new(job)
}

// end waits for what is on its way.
func (q *queue) end() error {
	if q.ordered == nil {
		q.next.run(q.ctx, q.work)
		q.reported(q.next)
		return q.err
	}
	if len(q.next.entries) > 0 {
		q.send()
	}
	close(q.ordered)
	close(q.waiting)
	q.report.Wait() // which waits for every job
	return q.err
}

func (j *job) run(ctx context.Context, work func(context.Context, input.Entry) result) {
	j.results = make([]result, len(j.entries))
	for i, e := range j.entries {
		if ctx.Err() == nil {
			j.results[i] = work(ctx, e)
		}
	}
}

// reported takes the results of a job.
func (q *queue) reported(j *job) {
	for i, e := range j.entries {
		if q.err == nil {
			q.err = q.take(e, j.results[i])
		}
		e.Close()
	}
	if q.err != nil {
		q.cancel()
	}
}
