package event

import (
	"errors"
	"io"
	"iter"

	"github.com/newsevent/newsevent/internal/doc"
)

// Judgements judges what is left of the stream as [Checker.All] does, but on all
// cores, and keeps no event: it is the fastest way to check many documents.
// The judgements come in the order of the documents. It reads ahead; however long
// the stream is, a few megabytes of it are held, and where documents are large,
// some 12 MiB of them and what each core makes of the one that it judges. An
// error of the reader ends it: [Checker.Err] has it then.
//
// Where the loop is left early, how far the stream was read is not defined.
func (c *Checker) Judgements() iter.Seq[*Judgement] {
	return func(yield func(*Judgement) bool) {
		t := taking{checker: c, yield: yield}
		first := newShare()
		if !c.documents.fill(&first.block) {
			return
		}
		if c.documents.read() {
			t.alone(first)
		} else {
			t.shared(first)
		}
	}
}

// taking takes judgements in their order.
type taking struct {
	checker *Checker
	yield   func(*Judgement) bool
	// lines and count are how many lines and documents stand before the block.
	lines, count int
}

// take hands the judgements of a batch on. It returns false where no more are
// wanted.
func (t *taking) take(b *batch) bool {
	defer b.release()
	for i := range b.judgements {
		t.count++
		v := &b.judgements[i]
		v.located(t.checker.documents.name, t.lines, t.count)
		if !t.yield(v) || brokenOff(v.chunk, v.Findings) {
			return false
		}
	}
	if b.last {
		t.lines += b.lines
		t.checker.note(b.err)
	}
	return true
}

// alone judges the only block of a stream.
func (t *taking) alone(s *share) {
	j := judges.Get().(*judge)
	j.block(&t.checker.documents.settings, &s.block, t.take)
	judges.Put(j)
	if !s.block.Large() {
		shares.Put(s)
	}
}

// fill fills a block with the next documents. It returns false where there are
// no more.
func (d *documents) fill(b *doc.Block) bool {
	switch {
	case d.ended:
		return false
	case d.single == nil:
		return d.stream.Fill(b)
	}
	d.ended = true
	b.Whole(d.single, doc.JSON, d.settings.limits)
	return true
}

// read reports whether nothing is left of the documents, where that is known.
func (d *documents) read() bool { return d.ended || d.single == nil && d.stream.Ended() }

// note keeps an error of the reader.
func (c *Checker) note(err error) {
	if err != nil && !errors.Is(err, io.EOF) {
		c.err = err
	}
}
