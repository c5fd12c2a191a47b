// Newsevent checks and formats files of news events.
//
// Run "newsevent --help" for what it can do. Its exit code is 0 when nothing
// is wrong, 1 when there are findings, 2 for wrong usage, and 3 when a file
// could not be read or written.
package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

func main() {
	c := newCommand(os.Stdin, os.Stdout, os.Stderr)
	c.listen = sync.OnceFunc(c.onInterrupt)
	os.Exit(c.Main(os.Args[1:]))
}

// onInterrupt cleans up and exits when the run is interrupted.
func (c *command) onInterrupt() {
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt, syscall.SIGTERM)
	go func() {
		s := <-interrupts
		c.cleanUp()
		if s == os.Interrupt {
			os.Exit(exitInterrupted)
		}
		os.Exit(exitTerminated)
	}()
}
