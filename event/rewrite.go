package event

import (
	"bytes"
	"errors"
	"io"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

// Rewrite returns the canonical form of a file, in the format to; every
// document of a file that holds several. From YAML to YAML it keeps comments,
// and the lines before the first field stay on top.
//
// Only the shape of the file has to be right: values are written as they are.
// The error is a [diag.List] of what is wrong with the shape. What is returned
// is read back equal, or there is an error.
func Rewrite(name string, data []byte, to Format, options ...Option) ([]byte, error) {
	documents := documentsOf(name, bytes.NewReader(data), options)
	var out []byte
	end := 0
	for {
		chunk, err := documents.next()
		if errors.Is(err, io.EOF) {
			return appendTrailing(out, data[end:], to), nil
		}
		if err != nil {
			return nil, err
		}
		if end > 0 && to == JSON {
			return nil, errSeveralEvents
		}
		end = chunk.Base.Offset + len(chunk.Data)
		if out, err = documents.rewrite(out, chunk, to); err != nil {
			return nil, err
		}
	}
}

// appendTrailing keeps the comments that stand behind the last document of a
// YAML stream.
func appendTrailing(out, rest []byte, to Format) []byte {
	if to != YAML {
		return out
	}
	for line := range bytes.Lines(rest) {
		if text := bytes.TrimSpace(line); bytes.HasPrefix(text, []byte("#")) {
			out = append(append(out, text...), '\n')
		}
	}
	return out
}

var (
	errNotReadBack   = errors.New("the canonical form would not be read back equal, so it is not written")
	errSeveralEvents = errors.New("the file holds several events and a JSON file holds one; write NDJSON")
)

// rewrite appends the canonical form of one document to those before it.
func (d *documents) rewrite(out []byte, chunk doc.Chunk, to Format) ([]byte, error) {
	read := reading{findings: chunk.Findings}
	if chunk.Findings == nil {
		read = d.settings.read(chunk.Data, chunk.Format, chunk.Base)
	}
	if refused := read.unwritable(); refused != nil {
		sortByPlace(refused)
		locate(refused, d.name, chunk.Index)
		return nil, refused.Limit()
	}
	from := len(out)
	out, err := read.append(out, chunk, to)
	if err != nil {
		return nil, err
	}
	if !d.settings.readsBack(out[from:], to, read.event) {
		return nil, errNotReadBack
	}
	return out, nil
}

// unwritable returns the findings that speak of something in the document
// which the event does not hold.
func (r *reading) unwritable() diag.List {
	if r.event == nil || r.findings.HasErrors() || len(r.findings.With(diag.UnknownField)) > 0 {
		return r.findings
	}
	return nil
}

func (r *reading) append(out []byte, chunk doc.Chunk, to Format) ([]byte, error) {
	if to != YAML || chunk.Format != doc.YAML {
		return appendEvent(new(emit.Writer), out, r.event, to, len(out) > 0)
	}
	if len(out) > 0 {
		out = append(out, "---\n"...)
	}
	return emit.YAML(out, r.event, emit.CollectComments(chunk.Data, r.document))
}

func (s *settings) readsBack(data []byte, format Format, e *Event) bool {
	again := settings{limits: s.limits}
	limit := len(data) + 1
	again.limits.JSONBytes, again.limits.YAMLBytes = max(limit, s.limits.JSONBytes), max(limit, s.limits.YAMLBytes)
	read := again.read(data, format.documentFormat(data), diag.Position{})
	return read.event != nil && !read.findings.HasErrors() && read.event.Equal(e)
}
