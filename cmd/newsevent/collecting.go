package main

import (
	"runtime/debug"
	"sync"
)

// collecting is how much memory that is no longer used may lie about before it
// is collected, in hundredths of what is used. Once it is said it is only lowered.
// Where GOGC is set, it is the user's to say. It is safe for concurrent use.
type collecting struct {
	set     func(percent int) int
	mu      sync.Mutex
	percent int
}

const (
	// collectFiles is for small files that are right, of which next to nothing
	// is kept: most runs end before anything has to be collected.
	collectFiles = 400
	// collectUsual is what Go does by itself, for streams, whose blocks are
	// taken again, for large files, and for those that are not right: the tree of
	// one is a multiple of it.
	collectUsual = 100
	// collectIDs is for many ids, which are most of the memory, and stay.
	collectIDs = 40
)

func (c *command) collecting() *collecting {
	if _, given := c.terminal.env("GOGC"); given {
		return &collecting{}
	}
	return &collecting{set: debug.SetGCPercent}
}

func (c *collecting) lower(percent int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.set != nil && (c.percent == 0 || percent < c.percent) {
		c.percent = percent
		c.set(percent)
	}
}
