package event

import (
	"runtime"
	"sync"

	"github.com/newsevent/newsevent/internal/doc"
)

// share is a block on its way from the reader through a judge to the judgements.
type share struct {
	block   doc.Block
	batches chan *batch
}

var shares = sync.Pool{New: func() any { return &share{batches: make(chan *batch, 1)} }}

func newShare() *share { return shares.Get().(*share) }

// What may be on its way at a time, beside one block.
const (
	sharesAhead = 16
	bytesAhead  = 12 << 20
)

// pipeline is a stream on which several judges work.
type pipeline struct {
	checker *Checker
	// ordered has the blocks in the order of the stream, waiting those that no
	// judge has taken, free those that were used.
	ordered, waiting, free chan *share
	stop                   chan struct{}
}

// shared lets several judges work on what is left of the stream.
func (t *taking) shared(first *share) {
	p := pipeline{
		checker: t.checker, stop: make(chan struct{}),
		ordered: make(chan *share, sharesAhead), waiting: make(chan *share, sharesAhead),
		free: make(chan *share, 2*sharesAhead),
	}
	var running sync.WaitGroup
	defer running.Wait()
	defer close(p.stop)
	running.Go(func() { p.read(first) })
	for range runtime.GOMAXPROCS(0) {
		running.Go(p.judge)
	}
	for next := range p.ordered {
		for last := false; !last; {
			b := <-next.batches
			last = b.last
			if !t.take(b) {
				return
			}
		}
		p.free <- next
	}
}

func (p *pipeline) judge() {
	j := judges.Get().(*judge)
	defer judges.Put(j)
	for next := range p.waiting {
		j.block(&p.checker.documents.settings, &next.block, func(b *batch) bool {
			select {
			case next.batches <- b:
				return true
			case <-p.stop:
				return false
			}
		})
	}
}

// read reads the stream and hands its blocks out.
func (p *pipeline) read(next *share) {
	defer close(p.ordered)
	defer close(p.waiting)
	var ahead load
	for next != nil {
		ahead.add(next)
		for _, to := range []chan *share{p.ordered, p.waiting} {
			select {
			case to <- next:
			case <-p.stop:
				return
			}
		}
		if next = p.room(&ahead); next != nil && !p.checker.documents.fill(&next.block) {
			return
		}
	}
}

// load is what is on its way.
type load struct{ shares, bytes int }

func (l *load) add(s *share)  { l.shares, l.bytes = l.shares+1, l.bytes+s.block.Size() }
func (l *load) less(s *share) { l.shares, l.bytes = l.shares-1, l.bytes-s.block.Size() }
func (l *load) full() bool {
	return l.shares >= sharesAhead || l.shares > 0 && l.bytes > bytesAhead
}

// room waits until there is room for another block. It returns nil where no
// more is wanted.
func (p *pipeline) room(ahead *load) *share {
	for {
		select {
		case used := <-p.free:
			if ahead.less(used); !ahead.full() && !used.block.Large() {
				return used
			}
			continue
		default:
		}
		if !ahead.full() {
			return newShare()
		}
		select {
		case used := <-p.free:
			ahead.less(used)
		case <-p.stop:
			return nil
		}
	}
}
