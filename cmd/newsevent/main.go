// Newsevent checks and formats files of news events.
//
// Run "newsevent --help" for what it can do. Its exit code is 0 when nothing
// is wrong, 1 when there are findings, 2 for wrong usage, and 3 when a file
// could not be read or written.
package main

import (
	"os"
	"os/signal"
	"syscall"
)

func main() {
	c := newCommand(os.Stdin, os.Stdout, os.Stderr)
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
	os.Exit(c.Main(os.Args[1:]))
}
