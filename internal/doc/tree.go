// Package doc reads the bytes of a document, YAML or JSON, as one tree that
// knows where everything stands, and puts a tree into a Go value while it
// checks its shape. What it finds has positions from the start; findings that
// others make with a pointer alone are given theirs by [Document.Place].
package doc

import "github.com/newsevent/newsevent/diag"

// Format is how a document is written.
type Format uint8

const (
	YAML Format = iota + 1
	JSON
)

// Kind is what a node of the tree is.
type Kind uint8

const (
	Null Kind = iota + 1
	Bool
	Number
	String
	List
	Map
)

// Node is a value of the document.
type Node struct {
	Kind Kind
	// Plain says that a scalar is written in YAML without quotation marks, so
	// that it counts as its text where text belongs, whatever its kind.
	Plain bool
	// Text is the value of a string, and how a number, boolean or null is
	// written.
	Text string
	// Start and End are byte offsets in the document; End is exclusive.
	Start, End int
	// Members are those of a map, in the order of the document.
	Members []Member
	// Items are those of a list.
	Items []*Node
}

// Member is a name and a value in a map. Duplicates are kept.
type Member struct {
	Name       string
	Start, End int
	Value      *Node
}

// Limits bound what a document may take.
type Limits struct {
	JSONBytes, YAMLBytes int
	Depth                int
	// Nodes counts every value of a document, aliases expanded.
	Nodes int
}

// MostDepth is how deep a document may be nested, whatever the limits say: the
// reader of JSON goes no deeper than one level more.
const MostDepth = 9_999

// DefaultLimits are those that stand unless a caller sets others.
func DefaultLimits() Limits {
	return Limits{JSONBytes: 8 << 20, YAMLBytes: 2 << 20, Depth: 64, Nodes: 200_000}
}

// Document is the tree of one document with the bytes it was read from. It is
// for one goroutine.
type Document struct {
	Format Format
	// Root is the outermost value. A value that YAML repeats through an alias
	// shares its members and items with the first: a tree is not changed.
	Root *Node
	data []byte
	// text is where the text begins: behind the byte order mark, if any.
	text int
	// base is where data begins in the file.
	base  diag.Position
	marks []mark
	// names holds the members of the large maps that were searched.
	names map[*Node]map[string]int
}
