package event

import (
	"sync"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// judge judges documents one after the other, in memory that it takes again.
type judge struct {
	reader fastReader
	event  Event
}

var judges = sync.Pool{New: func() any { return new(judge) }}

// judged notes in the batch what is to be said of a document.
func (j *judge) judged(s *settings, chunk doc.Chunk, to *batch) {
	v := to.next()
	*v = Judgement{settings: s, chunk: chunk, Findings: chunk.Findings}
	switch {
	case chunk.Findings != nil:
	case j.reader.reuseRight(s, chunk.Data, chunk.Format, &j.event):
		v.idStart, v.idEnd = skimID(chunk, j.event.ID)
		to.name(v, j.event.ID)
	default:
		read, list := s.checkThoroughly(chunk.Data, chunk.Format, chunk.Base)
		v.Findings = list
		if read.event != nil && read.event.ID != "" {
			v.idStart, v.idEnd = read.document.Span(idPath)
			to.name(v, read.event.ID)
		}
	}
	v.idLines = doc.LinesBefore(chunk.Data, v.idStart)
	to.findings += len(v.Findings)
}

// skimID finds the id of a document known to be right. It returns 0 where that
// takes more than a look.
func skimID(chunk doc.Chunk, id ID) (start, end int) {
	found := false
	if chunk.Format == doc.JSON {
		start, end, found = doc.SkimText(chunk.Data, "id")
	} else {
		start, end, found = doc.SkimWord(chunk.Data, "id", string(id))
	}
	if !found {
		return 0, 0
	}
	return start, end
}

// batch is some judgements that follow each other.
type batch struct {
	judgements []Judgement
	// ids are all ids, one behind the other.
	ids      []byte
	findings int
	// last says that the block has no more, lines how many it had, and err is
	// what stands behind it.
	last  bool
	lines int
	err   error
}

var batches = sync.Pool{New: func() any { return new(batch) }}

// enough is how many judgements or findings are handed on at once.
const enough = 256

func newBatch() *batch {
	b := batches.Get().(*batch)
	*b = batch{judgements: b.judgements[:0], ids: b.ids[:0]}
	return b
}

// release lets the batch be used again.
func (b *batch) release() {
	clear(b.judgements)
	batches.Put(b)
}

func (b *batch) next() *Judgement {
	b.judgements = append(b.judgements, Judgement{})
	return &b.judgements[len(b.judgements)-1]
}

// name notes the id of an event, which may be lent.
func (b *batch) name(v *Judgement, id ID) {
	v.idFrom = len(b.ids)
	b.ids = append(b.ids, id...)
	v.idTo = len(b.ids)
}

func (b *batch) full() bool { return len(b.judgements) >= enough || b.findings >= enough }

// finish gives the judgements their ids.
func (b *batch) finish() *batch {
	ids := ID(b.ids)
	for i := range b.judgements {
		v := &b.judgements[i]
		v.ID = ids[v.idFrom:v.idTo]
	}
	return b
}

// block judges the documents of a block and hands them on in batches, until
// hand returns false.
func (j *judge) block(s *settings, b *doc.Block, hand func(*batch) bool) {
	to := newBatch()
	for {
		chunk, err := b.Next()
		if err != nil {
			to.last, to.lines, to.err = true, b.Lines(), err
			hand(to.finish())
			return
		}
		j.judged(s, chunk, to)
		if to.full() {
			if !hand(to.finish()) {
				return
			}
			to = newBatch()
		}
	}
}

// located gives findings that count from the beginning of their block their
// place in the stream.
func (v *Judgement) located(name string, lines, number int) {
	v.File, v.Document = name, number
	v.chunk.Base.Line += lines
	if len(v.Findings) > 0 {
		doc.Shift(v.Findings, lines)
		locate(v.Findings, name, number)
	}
}

// brokenOff reports whether it is in doubt where the next document begins.
func brokenOff(chunk doc.Chunk, list diag.List) bool {
	return chunk.Format == doc.YAML && len(list.With(diag.Syntax)) > 0
}
