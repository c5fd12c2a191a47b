package doc

import (
	"bytes"
	"cmp"
	"fmt"

	"github.com/newsevent/newsevent/diag"
)

const byteOrderMark = "\ufeff"

// Parse reads the bytes of one document. base is where data begins in its
// file; the zero value is the beginning. Limits that are zero are the default
// ones.
//
// The document is nil when the bytes are none: too large, not UTF-8, not YAML
// or JSON, empty, more than one, beyond the limits. One finding then says why.
// Findings beside a document are all [diag.UnsupportedYAML]; their paths are
// in the tree.
func Parse(data []byte, format Format, base diag.Position, limits Limits) (*Document, diag.List) {
	d := newDocument(data, format, base)
	limits = limits.orDefault()
	if f := d.checkBytes(limits); f != nil {
		return nil, diag.List{d.report(f)}
	}
	b := &builder{doc: d, limits: limits}
	var f *fault
	if format == JSON {
		d.Root, f = b.readJSON()
	} else {
		d.Root, f = b.readYAML()
	}
	if f != nil {
		return nil, diag.List{d.report(f)}
	}
	return d, b.findings
}

func newDocument(data []byte, format Format, base diag.Position) *Document {
	if !base.IsValid() {
		base = diag.Position{Line: 1, Column: 1}
	}
	d := &Document{Format: format, data: data, base: base}
	if (format == YAML || base.Offset == 0) && bytes.HasPrefix(data, []byte(byteOrderMark)) {
		d.text = len(byteOrderMark)
	}
	d.marks = markLines(data, d.text)
	return d
}

func (l Limits) orDefault() Limits {
	std := DefaultLimits()
	return Limits{
		JSONBytes: cmp.Or(max(l.JSONBytes, 0), std.JSONBytes),
		YAMLBytes: cmp.Or(max(l.YAMLBytes, 0), std.YAMLBytes),
		Depth:     cmp.Or(max(l.Depth, 0), std.Depth),
		Nodes:     cmp.Or(max(l.Nodes, 0), std.Nodes),
	}
}

// A fault is what keeps bytes from being a document.
type fault struct {
	code          diag.Code
	path          diag.Pointer
	start, end    int
	message, hint string
}

func (d *Document) report(f *fault) diag.Diagnostic {
	return d.finding(f.code, f.path, f.start, f.end, f.message, f.hint)
}

func syntaxFault(start, end int, message string, args ...any) *fault {
	return &fault{code: diag.Syntax, start: start, end: end, message: fmt.Sprintf(message, args...)}
}

func (f *fault) advise(hint string) *fault {
	f.hint = hint
	return f
}

// A builder makes the tree and keeps count of it.
type builder struct {
	doc      *Document
	limits   Limits
	nodes    int
	findings diag.List
}

// A trail is the way from the root to a node, kept so that a pointer is made
// only where one is needed.
type trail struct {
	parent *trail
	name   string
	index  int
	inList bool
	depth  int
	// height counts the levels below, as far as they were read.
	height int
}

func (t *trail) member(name string) *trail {
	return &trail{parent: t, name: name, depth: t.depth + 1}
}

func (t *trail) item(i int) *trail {
	return &trail{parent: t, index: i, inList: true, depth: t.depth + 1}
}

func (t *trail) pointer() diag.Pointer {
	if t.parent == nil {
		return ""
	}
	if t.inList {
		return t.parent.pointer().Index(t.index)
	}
	return t.parent.pointer().Member(t.name)
}

// count adds n values at a place, each list or map of which has height levels.
func (b *builder) count(n, height int, t *trail, start, end int) *fault {
	b.nodes += n
	if b.nodes > b.limits.Nodes {
		return &fault{
			code: diag.TooManyNodes, path: t.pointer(), start: start, end: end,
			message: fmt.Sprintf("more than %d values in one document", b.limits.Nodes),
		}
	}
	if t.depth+height > b.limits.Depth {
		return b.tooDeep(t.pointer(), start, end)
	}
	return nil
}

func (b *builder) tooDeep(path diag.Pointer, start, end int) *fault {
	return &fault{
		code: diag.TooDeep, path: path, start: start, end: end,
		message: fmt.Sprintf("lists and maps are nested more than %d levels deep", b.limits.Depth),
	}
}
