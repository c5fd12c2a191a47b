package main

import (
	"fmt"
	"io"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// progress shows on a terminal, from the second second on, how far the run is.
// The zero value shows nothing.
type progress struct {
	done  atomic.Int64
	total int64         // how many there will be, and 0 where that is not known; set before the start
	what  string        // was done: "files checked"
	stop  chan struct{} // nil unless it was started
	ended sync.WaitGroup

	mu    sync.Mutex
	w     io.Writer
	shown bool
}

const (
	progressAfter = time.Second
	progressEvery = 200 * time.Millisecond
	eraseLine     = "\r\x1b[K"
)

// startProgress counts what is done. It does nothing where standard error is no terminal that can
// erase a line.
func (c *command) startProgress(what string) {
	_, ok := c.terminal.width(c.stderr)
	if kind, _ := c.terminal.env("TERM"); !ok || kind == "dumb" {
		return
	}
	c.listen()
	p := &c.progress
	p.w, p.what, p.stop = c.stderr, what, make(chan struct{})
	p.ended.Go(p.run)
}

func (p *progress) run() {
	wait := time.NewTimer(progressAfter)
	defer wait.Stop()
	for {
		select {
		case <-p.stop:
			return
		case <-wait.C:
			p.show()
			wait.Reset(progressEvery)
		}
	}
}

func (p *progress) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	count := strconv.FormatInt(p.done.Load(), 10)
	if p.total > 0 {
		count += " of " + strconv.FormatInt(p.total, 10)
	}
	fmt.Fprintf(p.w, "%s%s %s ...", eraseLine, count, p.what)
	p.shown = true
}

// pause runs write while no progress stands on the terminal.
func (p *progress) pause(write func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
	write()
}

func (p *progress) erase() {
	if p.shown {
		_, _ = io.WriteString(p.w, eraseLine)
		p.shown = false
	}
}

// end erases the line for good.
func (p *progress) end() {
	if p.stop == nil {
		return
	}
	close(p.stop)
	p.ended.Wait()
	p.stop = nil
	p.pause(func() {})
}

// abandon erases the line if nobody is writing.
func (p *progress) abandon() {
	if p.mu.TryLock() {
		p.erase()
	}
}
