package doc

import (
	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/diag"
)

// member reads a name and its value. t is the way to their map, which is in
// braces or brackets if inFlow.
func (r *yamlReader) member(key, value *yaml.Node, t *trail, inFlow bool) (m Member, f *fault) {
	if m, f = r.key(key, t); f != nil {
		return m, f
	}
	way := t.member(m.Name)
	if colon := skipGap(r.src, m.End); r.byteAt(colon) == ':' && (inFlow || r.blankAt(colon+1)) {
		m.Value, f = r.value(value, way, colon+1)
		return m, f
	}
	m.Value = &Node{Kind: Null, Plain: true, Start: m.End, End: m.End}
	return m, r.count(1, 0, way, m.Start, m.End)
}

func (r *yamlReader) blankAt(at int) bool {
	c := r.byteAt(at)
	return at >= len(r.src) || isBlank(c) || isLineBreak(c)
}

func (r *yamlReader) key(key *yaml.Node, t *trail) (Member, *fault) {
	raw := r.seek(key)
	known := key
	if key.Kind == yaml.AliasNode {
		known = key.Alias
	}
	if known.Kind != yaml.ScalarNode {
		return r.complexKey(key, t)
	}
	m := Member{Name: r.text(known), Start: raw}
	way := t.member(m.Name)
	if key.Kind == yaml.AliasNode {
		m.End = nameEnd(r.src, raw+1)
		if f := r.repeat(len(m.Name), way, raw, m.End); f != nil {
			return Member{}, f
		}
	} else {
		node := r.scalar(key, way, raw, -1)
		m.Start, m.End = node.Start, node.End
		r.remember(key, sharedNode{Node: node, size: 1, letters: len(node.Text)})
	}
	r.checkKey(known, m, way)
	return m, nil
}

// complexKey reads a key that is a list or a map. It is called by how it is
// written.
func (r *yamlReader) complexKey(key *yaml.Node, t *trail) (Member, *fault) {
	node, f := r.value(key, t.member(""), -1)
	if f != nil {
		return Member{}, f
	}
	m := Member{Start: node.Start, End: node.End}
	m.Name = diag.Shorten(string(r.doc.data[node.Start:node.End]), 60)
	r.unsupported(t.member(m.Name), m.Start, m.End, "a name is a list or a map; names are texts", "")
	return m, nil
}

// checkKey reports a name that YAML reads as something else than a text.
// Timestamps are texts in YAML 1.2.
func (r *yamlReader) checkKey(key *yaml.Node, m Member, way *trail) {
	if !isPlain(key) || key.Style&yaml.TaggedStyle != 0 {
		return
	}
	switch key.Tag {
	case "!!str", "!!timestamp":
	case "!!merge":
		r.unsupported(way, m.Start, m.End, "merge keys (<<) are not supported", "write the fields out")
	default:
		found := "the name " + diag.Quote(m.Name)
		if m.Name == "" {
			found = "an empty name"
		}
		r.unsupported(way, m.Start, m.End, found+" is "+tagWord(key.Tag)+" in YAML; names are texts", "put it in quotation marks")
	}
}

func tagWord(tag string) string {
	switch tag {
	case "!!null":
		return "a null"
	case "!!bool":
		return "a boolean"
	case "!!int", "!!float":
		return "a number"
	default:
		return "no text"
	}
}

// properties passes over the anchor and the tag of a node that begins at raw,
// at most to limit. It returns where they end and where the node itself begins,
// and reports tags.
func (r *yamlReader) properties(n *yaml.Node, t *trail, raw, limit int) (end, start int) {
	end, start = raw, raw
	for start < limit {
		switch r.byteAt(start) {
		case '&':
			end = nameEnd(r.src, start+1)
		case '!':
			end = wordEnd(r.src, start)
			tag := diag.Quote(string(r.doc.data[start:end]))
			r.unsupported(t, start, end, "the tag "+tag+" is not supported", "leave the tag out, or put a text that begins with ! in quotation marks")
		default:
			return end, start
		}
		start = min(skipGap(r.src, end), limit)
	}
	return end, start
}

// emptyPlace is where a value stands of which nothing is written but perhaps
// its properties.
func (r *yamlReader) emptyPlace(n *yaml.Node, t *trail, raw, after int) int {
	if c := r.byteAt(raw); c == '!' || n.Anchor != "" {
		end, _ := r.properties(n, t, raw, len(r.src))
		return end
	}
	if after >= 0 {
		return after
	}
	return raw
}

func (r *yamlReader) unsupported(t *trail, start, end int, message, hint string) {
	var path diag.Pointer
	if r.pathBytes < mostPathBytes {
		path = t.pointer()
		r.pathBytes += len(path)
	}
	r.findings = append(r.findings, r.doc.finding(diag.UnsupportedYAML, path, start, end, message, hint))
}
