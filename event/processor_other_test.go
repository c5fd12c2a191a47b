//go:build !unix

package event_test

import "time"

var began = time.Now()

// processorTime is the time of day: this system does not say what a process
// has taken of the processor.
func processorTime() time.Duration { return time.Since(began) }
