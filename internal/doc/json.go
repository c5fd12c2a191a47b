package doc

import (
	"bytes"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/newsevent/newsevent/diag"
)

// jsonReader makes the tree of a JSON document.
type jsonReader struct {
	*builder
	tokens *jsontext.Decoder
	text   []byte
	// offset is where text begins in the document, start and end are those of
	// the last token in text.
	offset, start, end int
	// open holds where in text the lists and maps begin that are not closed.
	open []int
}

func (b *builder) readJSON() (*Node, *fault) {
	text := b.doc.data[b.doc.text:]
	r := &jsonReader{
		builder: b,
		tokens:  jsontext.NewDecoder(bytes.NewBuffer(text), jsontext.AllowDuplicateNames(true)),
		text:    text,
		offset:  b.doc.text,
	}
	root, f := r.value(&trail{})
	if f == nil {
		f = r.expectEnd()
	}
	if f != nil {
		return nil, f
	}
	return root, nil
}

// next reads a token. It returns the token and where it begins in text.
func (r *jsonReader) next() (jsontext.Token, int, *fault) {
	token, err := r.tokens.ReadToken()
	if err != nil {
		return token, 0, r.explain(err)
	}
	start := r.end
	for start < len(r.text) && isJSONGap(r.text[start]) {
		start++
	}
	r.start, r.end = start, int(r.tokens.InputOffset())
	return token, start, nil
}

func isJSONGap(c byte) bool {
	return isJSONSpace(c) || c == ',' || c == ':'
}

func isJSONSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\r' || c == '\n'
}

func (r *jsonReader) value(t *trail) (*Node, *fault) {
	token, start, f := r.next()
	if f != nil {
		return nil, f
	}
	n := &Node{Start: r.offset + start, End: r.offset + r.end}
	height := 0
	switch token.Kind() {
	case '{', '[':
		height = 1
	}
	if f := r.count(1, height, t, n.Start, n.End); f != nil {
		return nil, f
	}
	switch token.Kind() {
	case '{':
		n.Kind, f = Map, r.members(n, start, t)
	case '[':
		n.Kind, f = List, r.items(n, start, t)
	case '"':
		n.Kind, n.Text = String, token.String()
	case '0':
		n.Kind, n.Text = Number, token.String()
	case 't', 'f':
		n.Kind, n.Text = Bool, token.String()
	default:
		n.Kind, n.Text = Null, token.String()
	}
	return n, f
}

func (r *jsonReader) members(n *Node, start int, t *trail) *fault {
	r.open = append(r.open, start)
	for r.tokens.PeekKind() != '}' {
		token, start, f := r.next()
		if f != nil {
			return f
		}
		m := Member{Name: token.String(), Start: r.offset + start, End: r.offset + r.end}
		if m.Value, f = r.value(t.member(m.Name)); f != nil {
			return f
		}
		n.Members = append(n.Members, m)
	}
	return r.close(n)
}

func (r *jsonReader) items(n *Node, start int, t *trail) *fault {
	r.open = append(r.open, start)
	for r.tokens.PeekKind() != ']' {
		item, f := r.value(t.item(len(n.Items)))
		if f != nil {
			return f
		}
		n.Items = append(n.Items, item)
	}
	return r.close(n)
}

func (r *jsonReader) close(n *Node) *fault {
	if _, _, f := r.next(); f != nil {
		return f
	}
	r.open = r.open[:len(r.open)-1]
	n.End = r.offset + r.end
	return nil
}

func (r *jsonReader) expectEnd() *fault {
	rest := r.skipSpace(r.end)
	if rest == len(r.text) {
		return nil
	}
	if c := r.text[rest]; !startsJSONValue(c) {
		return r.fault(rest, rest+1, "%s stands behind the end of the document", r.quoteAt(rest))
	}
	f := r.fault(rest, rest+1, "a second document begins here, where one is asked for")
	f.code = diag.ExtraDocument
	return f.advise("put several documents into a .ndjson file, one a line")
}

// explain finds the words and the place for what is wrong with the JSON text.
func (r *jsonReader) explain(err error) *fault {
	if f := r.diagnose(); f != nil {
		return f
	}
	at := len(r.text)
	var bad *jsontext.SyntacticError
	if errors.As(err, &bad) {
		at = min(max(int(bad.ByteOffset), 0), len(r.text))
	} else if !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		at = r.end
	}
	return r.fault(at, at, "this is not JSON")
}

func (r *jsonReader) skipSpace(at int) int {
	for at < len(r.text) && isJSONSpace(r.text[at]) {
		at++
	}
	return at
}

// fault makes a syntax fault from places in text.
func (r *jsonReader) fault(start, end int, message string, args ...any) *fault {
	return syntaxFault(r.offset+start, r.offset+min(end, len(r.text)), message, args...)
}
