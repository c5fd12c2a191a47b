package doc

import (
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/diag"
)

// mostPathBytes is how long the paths of a document's findings may be together.
// Nobody reads the thousandth.
const mostPathBytes = 1 << 20

// yamlReader makes the tree of a YAML document.
type yamlReader struct {
	*builder
	// src is the text as the library read it, at its offsets in the document.
	src  []byte
	undo *strings.Replacer
	// at moves forward through src as nodes are met.
	at place
	// anchored holds the finished nodes that have an anchor.
	anchored map[*yaml.Node]sharedNode
	// letters counts the bytes of all texts, repeated those that aliases add.
	letters, repeated int
	// pathBytes is how long the paths of the findings are together.
	pathBytes int
}

// A sharedNode is a node that aliases may repeat, with the number of its
// values, of its levels and of the bytes of its texts.
type sharedNode struct {
	*Node
	size, height, letters int
}

// value makes the node of n. after is where an empty value stands, -1 where the
// library's own place is right.
func (r *yamlReader) value(n *yaml.Node, t *trail, after int) (*Node, *fault) {
	nodesBefore, lettersBefore := r.nodes, r.letters
	node, height, f := r.build(n, t, after)
	if f != nil {
		return nil, f
	}
	r.remember(n, sharedNode{Node: node, size: r.nodes - nodesBefore, height: height, letters: r.letters - lettersBefore})
	t.rise(height)
	return node, nil
}

func (r *yamlReader) remember(n *yaml.Node, node sharedNode) {
	if n.Anchor == "" {
		return
	}
	if r.anchored == nil {
		r.anchored = make(map[*yaml.Node]sharedNode)
	}
	r.anchored[n] = node
}

// rise tells the node above how many levels are below it.
func (t *trail) rise(height int) {
	if t.parent != nil {
		t.parent.height = max(t.parent.height, height)
	}
}

func (r *yamlReader) build(n *yaml.Node, t *trail, after int) (node *Node, height int, f *fault) {
	raw := r.seek(n)
	switch n.Kind {
	case yaml.AliasNode:
		return r.alias(n, t, raw)
	case yaml.ScalarNode:
		node = r.scalar(n, t, raw, after)
		return node, 0, r.count(1, 0, t, node.Start, node.End)
	case yaml.SequenceNode:
		node, f = r.list(n, t, raw)
	default:
		node, f = r.mapping(n, t, raw)
	}
	return node, t.height + 1, f
}

func (r *yamlReader) alias(n *yaml.Node, t *trail, raw int) (*Node, int, *fault) {
	end := nameEnd(r.src, raw+1)
	target, ok := r.anchored[n.Alias]
	if !ok {
		return nil, 0, syntaxFault(raw, end, "%s repeats the value it stands in", diag.Quote("*"+n.Value))
	}
	if f := r.count(target.size, target.height, t, raw, end); f != nil {
		return nil, 0, f
	}
	if f := r.repeat(target.letters, t, raw, end); f != nil {
		return nil, 0, f
	}
	node := *target.Node
	node.Start, node.End = raw, end
	return &node, target.height, nil
}

// repeat counts the bytes that an alias stands for. All aliases together may
// not repeat more than a document may have.
func (r *yamlReader) repeat(letters int, t *trail, start, end int) *fault {
	r.letters += letters
	if r.repeated += letters; r.repeated <= r.limits.YAMLBytes {
		return nil
	}
	return &fault{
		code: diag.TooLarge, path: t.pointer(), start: start, end: end,
		message: fmt.Sprintf("aliases repeat more than the %d bytes that a YAML document may have", r.limits.YAMLBytes),
	}
}

func (r *yamlReader) scalar(n *yaml.Node, t *trail, raw, after int) *Node {
	node := &Node{Kind: String, Plain: isPlain(n), Text: r.text(n)}
	r.letters += len(node.Text)
	if node.Plain {
		node.Kind = plainKind(n.Value)
	}
	if node.Plain && n.Value == "" {
		node.Start = r.emptyPlace(n, t, raw, after)
		node.End = node.Start
		return node
	}
	_, node.Start = r.properties(n, t, raw, len(r.src))
	node.End = r.scalarEnd(n, node.Start)
	return node
}

func isPlain(n *yaml.Node) bool {
	const marked = yaml.SingleQuotedStyle | yaml.DoubleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle
	return n.Kind == yaml.ScalarNode && n.Style&marked == 0
}

func (r *yamlReader) text(n *yaml.Node) string {
	if r.undo == nil {
		return n.Value
	}
	return r.undo.Replace(n.Value)
}

func (r *yamlReader) list(n *yaml.Node, t *trail, raw int) (*Node, *fault) {
	_, start := r.properties(n, t, raw, len(r.src))
	if f := r.count(1, 1, t, start, min(start+1, len(r.src))); f != nil {
		return nil, f
	}
	node := &Node{Kind: List, Start: start, End: min(start+1, len(r.src)), Items: make([]*Node, 0, len(n.Content))}
	for i, child := range n.Content {
		item, f := r.value(child, t.item(i), -1)
		if f != nil {
			return nil, f
		}
		node.Items = append(node.Items, item)
		node.End = max(node.End, item.End)
	}
	if n.Style&yaml.FlowStyle != 0 {
		node.End = r.flowEnd(node.End, ']')
	}
	return node, nil
}

func (r *yamlReader) mapping(n *yaml.Node, t *trail, raw int) (*Node, *fault) {
	limit := len(r.src)
	if len(n.Content) > 0 {
		limit = r.seek(n.Content[0])
	}
	_, start := r.properties(n, t, raw, limit)
	braces := n.Style&yaml.FlowStyle != 0 && (len(n.Content) == 0 || start < limit && r.byteAt(start) == '{')
	if f := r.count(1, 1, t, start, min(start+1, len(r.src))); f != nil {
		return nil, f
	}
	node := &Node{Kind: Map, Start: start, End: start, Members: make([]Member, 0, len(n.Content)/2)}
	if braces {
		node.End++
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		m, f := r.member(n.Content[i], n.Content[i+1], t, n.Style&yaml.FlowStyle != 0)
		if f != nil {
			return nil, f
		}
		node.Members = append(node.Members, m)
		node.End = max(node.End, m.End, m.Value.End)
	}
	switch {
	case braces:
		node.End = r.flowEnd(node.End, '}')
	case r.byteAt(start) != '?' && len(node.Members) > 0:
		node.Start = node.Members[0].Start
	}
	return node, nil
}
