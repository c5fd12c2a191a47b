// Package pattern has regular expressions that are compiled when they are first
// asked for: compiling all of them would take time at every start, whatever a
// program does.
package pattern

import (
	"regexp"
	"sync"
)

// Of returns a function that compiles the expression once, and panics where it
// is none.
func Of(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
