package eventtest

import (
	"iter"

	"github.com/newsevent/newsevent/event"
)

// A Generator makes events, one after the other. It holds none of them, so a
// million need no more memory than one. It is not safe for concurrent use.
type Generator struct {
	seed   uint64
	number uint64
}

// New returns a generator. The seed, an event's number and its options decide
// what it is, and nothing else.
func New(seed uint64) *Generator { return &Generator{seed: seed} }

// Event makes the next event. Its id is different from those of all other
// events of the generator. The options of one event change no other: the tenth
// is the same whatever was asked of the first nine. The event is the caller's
// to change.
func (g *Generator) Event(options ...Option) *event.Event {
	b := newBuilder(g.seed, g.number, newConfig(options))
	g.number++
	b.build()
	return b.event
}

// All makes events without end; leave the loop when there are enough.
func (g *Generator) All(options ...Option) iter.Seq[*event.Event] {
	return func(yield func(*event.Event) bool) {
		for yield(g.Event(options...)) {
		}
	}
}
