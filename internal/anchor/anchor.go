// Package anchor puts anchors into the bytes of an event file: what an
// appearance says of the words and where they stand. Every other byte stays as
// it is.
package anchor

import (
	"errors"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
	"github.com/newsevent/newsevent/quote"
)

// Change is an appearance and what it is to say.
type Change struct {
	// Path is that of the appearance.
	Path diag.Pointer
	// Appearance is what is to stand there. Its source is not written.
	Appearance quote.Appearance
}

// Put returns the document with the changes made: members that are missing are
// put in behind those that come before them in the model, in the style of what
// is around, others get their new value or are taken out. Comments stay.
//
// data is one document that parses without findings; base is where it begins in
// its file. What was read from other bytes of it is read from the result too,
// or there is an error. The anchors themselves are for the caller to read back.
func Put(data []byte, format doc.Format, base diag.Position, limits doc.Limits, changes []Change) ([]byte, error) {
	before, _ := doc.Parse(data, format, base, limits)
	if before == nil {
		return nil, errNotReadBack
	}
	out, after := data, before
	for _, step := range steps {
		for range mostSteps {
			edited, err := edit(out, after, changes, step)
			if err != nil {
				return nil, err
			}
			if edited == nil {
				break
			}
			out = edited
			var findings diag.List
			if after, findings = doc.Parse(out, format, base, limits); after == nil || len(findings) > 0 {
				return nil, lost(findings)
			}
		}
	}
	if !sameBeside(before, after, changes) {
		return nil, errNotReadBack
	}
	return out, nil
}

// lost says why a document is not read back.
func lost(findings diag.List) error {
	for _, d := range findings {
		if d.Code == diag.TooLarge || d.Code == diag.TooManyNodes {
			return ErrTooLarge
		}
	}
	return errNotReadBack
}

// step is one kind of edit to an appearance. It is made until there is nothing
// left to edit.
type step func(e *editor, appearance *doc.Node, inFlow bool, fields []field) error

var steps = [...]step{(*editor).takeOut, (*editor).putIn}

// mostSteps is more than any appearance needs: one member is taken out at a
// time.
const mostSteps = 8

var errNotReadBack = errors.New("the file would not be read back as the same event with anchors, so it is left alone; " +
	"does an alias repeat a part of an appearance?")

// edit makes one kind of edit to every appearance. It returns nil where there
// is nothing to edit.
func edit(data []byte, d *doc.Document, changes []Change, step step) ([]byte, error) {
	e := newEditor(data, d)
	for _, c := range changes {
		if err := e.change(c, step); err != nil {
			return nil, err
		}
	}
	if len(e.edits) == 0 {
		return nil, nil
	}
	slices.SortStableFunc(e.edits, func(a, b emit.Edit) int { return a.Start - b.Start })
	out, err := emit.Splice(data, e.edits)
	if err != nil {
		return nil, errNotReadBack
	}
	return out, nil
}

// change makes one kind of edit to one appearance.
func (e *editor) change(c Change, step step) error {
	n, _, ok := e.doc.Find(c.Path)
	if !ok || n.Kind != doc.Map || len(n.Members) == 0 {
		return errNotReadBack
	}
	parent, list, _ := e.doc.Find(c.Path.Parent())
	if err := e.writable(n); err != nil {
		return err
	}
	e.style = e.near(list)
	return step(e, n, e.inFlow(parent), fields(c.Appearance))
}

// writable refuses a value that is written at another place.
func (e *editor) writable(n *doc.Node) error {
	if !e.repeated[n] && !e.isAlias(n) {
		return nil
	}
	return errRepeated
}

var (
	errRepeated = errors.New("an alias (*) repeats this appearance, or a part of it; write it out to anchor it")
	errUnput    = errors.New("the appearance is written in a way that nothing can be put into")
	// ErrTooLarge is that of a document that would pass a limit.
	ErrTooLarge = errors.New("the file would be larger than may be read")
)
