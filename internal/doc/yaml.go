package doc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/diag"
)

func (b *builder) readYAML() (*Node, *fault) {
	if f := b.checkYAMLCharacters(); f != nil {
		return nil, f
	}
	part := cutDocument(b.doc.data, b.doc.text)
	if !part.content && part.extra < 0 {
		return nil, b.doc.empty()
	}
	src, undo, f := substitute(part.source(b.doc.data), b.doc.text)
	if f != nil {
		return nil, f
	}
	if f := b.checkDirectives(src); f != nil {
		return nil, f
	}
	top, err := parseYAML(src[b.doc.text:])
	if err != nil {
		return nil, b.locate(src, err)
	}
	if part.extra >= 0 {
		f := &fault{
			code: diag.ExtraDocument, start: part.extra, end: part.extra + 3,
			message: "a second document begins here, where one is asked for",
		}
		if documentMarker(b.doc.data, part.extra) == '-' {
			f.hint = "delete the line if what follows belongs to the document before it"
		}
		return nil, f
	}
	if len(top.Content) == 0 {
		return nil, b.doc.empty()
	}
	r := &yamlReader{builder: b, src: src, undo: undo, at: place{offset: b.doc.text, line: 1, column: 1}}
	return r.value(top.Content[0], &trail{}, b.doc.text)
}

// mostDirectives is how many lines may begin with a percent sign. The library
// compares each directive with all before it.
const mostDirectives = 1000

func (b *builder) checkDirectives(src []byte) *fault {
	n := 0
	for at := b.doc.text; at < len(src); n++ {
		next := bytes.Index(src[at:], []byte("\n%"))
		if n > mostDirectives {
			return syntaxFault(at, at+1, "more than %d lines begin with a percent sign", mostDirectives).advise("leave the directives out")
		}
		if next < 0 {
			break
		}
		at += next + 1
	}
	return nil
}

// parseYAML returns the document node. The library is known to panic on some
// input, and doesn't look behind a document unless asked for the next.
func parseYAML(src []byte) (top *yaml.Node, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("the text cannot be read")
		}
	}()
	top = new(yaml.Node)
	documents := yaml.NewDecoder(bytes.NewReader(src))
	if err := documents.Decode(top); err != nil && err != io.EOF {
		return nil, err
	}
	if err := documents.Decode(new(yaml.Node)); err != io.EOF {
		return nil, errors.Join(err, errors.New("more text follows the document"))
	}
	return top, nil
}

// checkYAMLCharacters finds the first character that YAML doesn't allow even in
// quotation marks.
func (b *builder) checkYAMLCharacters() *fault {
	data := b.doc.data
	for i := b.doc.text; i < len(data); {
		if c := data[i]; c >= 0x20 && c < 0x7f || c == '\n' || c == '\t' || c == '\r' {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r < 0xa0 && r != 0x85 || r == 0xfffe || r == 0xffff {
			return syntaxFault(i, i+size, "the control character %s is not allowed in YAML", controlName(r)).
				advise(fmt.Sprintf(`delete it, or write it as "\u%04x" in a text in double quotation marks`, r))
		}
		i += size
	}
	return nil
}

// A yamlPart is where the first document of a text lies.
type yamlPart struct {
	// end is where the document ends: at "...", at a second "---", or at the
	// end of the text.
	end int
	// extra is where more than one document begins to be there, or -1.
	extra int
	// content says that the document has a value.
	content bool
	// versions are the offsets of %YAML directives.
	versions []int
	started  bool
	ended    bool
}

// cutDocument looks at the beginnings of the lines. That is enough: a line that
// begins with a marker is one even inside a text.
func cutDocument(data []byte, from int) yamlPart {
	p := yamlPart{end: len(data), extra: -1}
	for from < len(data) && p.extra < 0 {
		next := nextLine(data, from)
		p.line(data, from, next)
		from = next
	}
	return p
}

func (p *yamlPart) line(data []byte, from, next int) {
	first := skipBlanks(data, from)
	empty := first >= next || isLineBreak(data[first]) || data[first] == '#'
	marker := documentMarker(data, from)
	switch {
	case empty:
	case p.ended:
		p.extra = first
	case marker == '-' && (p.started || p.content):
		p.end, p.extra = from, from
	case marker == '-':
		p.started = true
		rest := skipBlanks(data, from+3)
		p.content = rest < next && !isLineBreak(data[rest]) && data[rest] != '#'
	case marker == '.' && (p.started || p.content):
		p.end, p.ended = from, true
		if rest := skipBlanks(data, from+3); rest < next && !isLineBreak(data[rest]) && data[rest] != '#' {
			p.extra = rest
		}
	case data[from] == '%' && !p.started && !p.content:
		if bytes.HasPrefix(data[from:], []byte("%YAML 1.")) {
			p.versions = append(p.versions, from)
		} else {
			p.content = true
		}
	default:
		p.content = true
	}
}

// source returns the document's text at its offsets in data. Directives of the
// YAML version become comments: the library refuses all but 1.1.
func (p *yamlPart) source(data []byte) []byte {
	if len(p.versions) == 0 || !p.started {
		return data[:p.end]
	}
	src := bytes.Clone(data[:p.end])
	for _, at := range p.versions {
		src[at] = '#'
	}
	return src
}

// documentMarker returns '-' or '.' where a line begins with "---" or "...",
// else 0.
func documentMarker(data []byte, from int) byte {
	if len(data)-from < 3 || data[from] != '-' && data[from] != '.' {
		return 0
	}
	c := data[from]
	if data[from+1] != c || data[from+2] != c {
		return 0
	}
	if from+3 < len(data) && !isBlank(data[from+3]) && !isLineBreak(data[from+3]) {
		return 0
	}
	return c
}

func nextLine(data []byte, from int) int {
	for i := from; i < len(data); i++ {
		if endsLine(data, i) {
			return i + 1
		}
	}
	return len(data)
}

func skipBlanks(data []byte, from int) int {
	for from < len(data) && isBlank(data[from]) {
		from++
	}
	return from
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func isLineBreak(c byte) bool { return c == '\n' || c == '\r' }
