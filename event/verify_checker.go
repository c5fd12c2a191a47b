package event

import (
	"io/fs"
	"slices"

	"github.com/newsevent/newsevent/diag"
)

// Verify holds the quotes of the document that [Checker.All] yielded last
// against the texts of its sources, as [Event.Verify] does, and returns what is
// wrong with their places in the file. What All yielded an error for is not
// said again. It may be called until the next document is asked for, while the
// event is as it was yielded.
func (c *Checker) Verify(fsys fs.FS) diag.List {
	c.held = Held{}
	if c.event == nil {
		return nil
	}
	list, held := c.event.verified(fsys)
	c.held = held
	list = slices.DeleteFunc(list, c.said)
	if len(list) > 0 {
		c.place(list)
	}
	return list
}

// Held returns what the last [Checker.Verify] held against what.
func (c *Checker) Held() Held { return c.held }

// said reports whether a value that the finding speaks of, or the words of its
// quote, have an error already.
func (c *Checker) said(f diag.Diagnostic) bool {
	words := f.Path
	if words.Last() == "position" {
		words = words.Parent()
	}
	words = words.Parent().Parent().Member("text")
	return slices.ContainsFunc(c.found, func(d diag.Diagnostic) bool {
		return d.Severity == diag.Error && (f.Path.Contains(d.Path) || d.Path == words)
	})
}
