package event

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"

	"github.com/newsevent/newsevent/diag"
	anchors "github.com/newsevent/newsevent/internal/anchor"
	"github.com/newsevent/newsevent/internal/doc"
)

// AnchorFile returns a file with the anchors put into its appearances that
// [Event.Anchor] finds, and every byte beside them as it was: members that are
// missing are put in, others get their new value, in the style that the
// appearance is written in. Comments stay, but for those between fragments
// of which there are more or fewer now. The list says what kept appearances
// from being anchored, with its place in the file that was given. fsys is the
// folder of the file.
//
// Only the shape of the file has to be right; else the error is a [diag.List].
// An appearance that can't be written alone, as one that an alias of YAML
// repeats, stays as it is, and the list has a [diag.UnsupportedYAML] for it. What
// is returned is read back as the same event with anchors, or there is an error.
func AnchorFile(name string, data []byte, fsys fs.FS, options ...Option) ([]byte, diag.List, error) {
	documents := documentsOf(name, bytes.NewReader(data), options)
	var out []byte
	var list diag.List
	end := 0
	for {
		chunk, err := documents.next()
		if errors.Is(err, io.EOF) {
			return append(out, data[end:]...), list, nil
		}
		if err != nil {
			return nil, nil, err
		}
		put, found, err := documents.anchor(chunk, fsys)
		if err != nil {
			return nil, nil, err
		}
		out = append(append(out, data[end:chunk.Base.Offset]...), put...)
		end = chunk.Base.Offset + len(chunk.Data)
		list = append(list, found...)
	}
}

// anchor returns one document with its anchors, and what keeps appearances from
// being anchored.
func (d *documents) anchor(chunk doc.Chunk, fsys fs.FS) ([]byte, diag.List, error) {
	read := reading{findings: chunk.Findings}
	if chunk.Findings == nil {
		read = d.settings.read(chunk.Data, chunk.Format, chunk.Base)
	}
	if read.event == nil || read.findings.HasErrors() {
		sortByPlace(read.findings)
		locate(read.findings, d.name, chunk.Index)
		return nil, nil, read.findings.Errors().Limit()
	}
	list, changed := read.event.anchored(fsys)
	read.document.Place(list)
	locate(list, d.name, chunk.Index)
	if len(changed) == 0 {
		return chunk.Data, list, nil
	}
	put, refused := anchors.PutEach(chunk.Data, chunk.Format, chunk.Base, d.settings.limits, changesOf(changed))
	for _, r := range refused {
		if chunk.Format == doc.JSON || errors.Is(r.Reason, anchors.ErrTooLarge) {
			return nil, nil, r.Reason
		}
	}
	if len(refused) > 0 {
		changed = without(changed, refused)
		list = append(list, d.refusals(refused, read, chunk.Index)...)
		sortByPlace(list)
	}
	read.event.take(changed)
	again := d.settings.read(put, chunk.Format, chunk.Base)
	if again.event == nil || again.findings.HasErrors() || !again.event.Equal(read.event) {
		return nil, nil, errAnchorsLost
	}
	return put, list, nil
}

var errAnchorsLost = errors.New("the file would not be read back as the same event with anchors, so it is left alone")

// refusals says of each appearance that can't be written why, and once for all
// that an alias repeats.
func (d *documents) refusals(refused []anchors.Refusal, read reading, document int) diag.List {
	var list diag.List
	for _, r := range refused {
		list = append(list, diag.Diagnostic{
			Code: diag.UnsupportedYAML, Severity: diag.UnsupportedYAML.Severity(), Path: r.Change.Path,
			Message: "not anchored: " + r.Reason.Error(),
		})
	}
	read.document.Place(list)
	locate(list, d.name, document)
	sortByPlace(list)
	return slices.CompactFunc(list, func(a, b diag.Diagnostic) bool { return a.Start == b.Start })
}

// without returns the anchors that were put in.
func without(changed []anchor, refused []anchors.Refusal) []anchor {
	missing := make(map[diag.Pointer]bool, len(refused))
	for _, r := range refused {
		missing[r.Change.Path] = true
	}
	return slices.DeleteFunc(changed, func(a anchor) bool { return missing[a.path()] })
}

func changesOf(changed []anchor) []anchors.Change {
	var changes []anchors.Change
	for _, a := range changed {
		changes = append(changes, anchors.Change{Path: a.path(), Appearance: a.appearance})
	}
	return changes
}
