// Package taint keeps the places of a document that have a finding already, so
// that no rule speaks a second time of one cause.
package taint

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// Taint is the places that have a finding. The zero value and nil hold none and
// answer without cost. Only Add changes a Taint; the rest may be used by several
// goroutines at once.
type Taint struct {
	// at is the places, above every place over one of them.
	at, above map[diag.Pointer]struct{}
}

// Add puts p into the taint.
func (t *Taint) Add(p diag.Pointer) {
	if _, ok := t.at[p]; ok {
		return
	}
	if t.at == nil {
		t.at = make(map[diag.Pointer]struct{})
		t.above = make(map[diag.Pointer]struct{})
	}
	t.at[p] = struct{}{}
	for p != "" {
		p = p.Parent()
		if _, ok := t.above[p]; ok {
			return
		}
		t.above[p] = struct{}{}
	}
}

// Len returns how many places the taint holds.
func (t *Taint) Len() int {
	if t == nil {
		return 0
	}
	return len(t.at)
}

// Has reports whether p, or a place that p lies in, has a finding: whether
// what stands at p, or its absence, says nothing more.
func (t *Taint) Has(p diag.Pointer) bool {
	if t.Len() == 0 {
		return false
	}
	for {
		if _, ok := t.at[p]; ok {
			return true
		}
		i := strings.LastIndexByte(string(p), '/')
		if i < 0 {
			return false
		}
		p = p[:i]
	}
}

// Within reports whether p, a place that p lies in, or a place in p has a
// finding: whether what stands at p as a whole says nothing more.
func (t *Taint) Within(p diag.Pointer) bool {
	if t.Len() == 0 {
		return false
	}
	if _, ok := t.above[p]; ok {
		return true
	}
	return t.Has(p)
}
