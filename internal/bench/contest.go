package main

import (
	"errors"
	"fmt"
	"time"
)

// contest is one measurement: the command and a peer check events, in turn.
type contest struct {
	what, peer string
	ours, them side
	// goal is how many times as long the peer is to take for an event.
	goal float64
	// idle says that the peer does not check.
	idle bool
}

// side is how one of two checks a corpus. The command is a function of the path.
type side struct {
	command func(path string) []string
	corpus  corpus
}

// row is what came of a contest.
type row struct {
	contest
	us, they took
	// ratios are how many times as long the peer took for an event, by the clock
	// and by the processor, round by round.
	ratios, processor []float64
	err               error
}

func (c contest) name() string { return c.what + "/" + c.peer }

func (c contest) run(rounds int) row {
	r := row{contest: c}
	r.err = errors.Join(c.ours.corpus.warm(), c.them.corpus.warm(), c.ours.proves())
	if r.err == nil && !c.idle {
		r.err = c.them.proves()
	}
	var us, they []took
	for i := 0; i <= rounds && r.err == nil; i++ {
		var a, b took
		a, r.err = measure(c.ours.command(c.ours.corpus.path), nil)
		if r.err == nil {
			b, r.err = measure(c.them.command(c.them.corpus.path), nil)
		}
		if i == 0 || r.err != nil { // the first round fills caches
			continue
		}
		us, they = append(us, a), append(they, b)
		events := float64(c.ours.corpus.events) / float64(c.them.corpus.events)
		r.ratios = append(r.ratios, events*over(b.wall, a.wall))
		r.processor = append(r.processor, events*over(b.cpu, a.cpu))
	}
	r.us, r.they = medians(us), medians(they)
	return r
}

func over(a, b time.Duration) float64 { return float64(a) / float64(max(b, 1)) }

// proves shows that a side looks at every event: it accepts what is right, and
// refuses a corpus whose last event is broken.
func (s side) proves() error {
	if _, err := measure(s.command(s.corpus.right), nil); err != nil {
		return fmt.Errorf("refuses events that are right: %w", err)
	}
	if _, err := measure(s.command(s.corpus.broken), nil); err == nil {
		return errors.New("accepts an event that is broken")
	}
	return nil
}
