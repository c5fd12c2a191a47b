package reply

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// origins say where in the answer, as the model wrote it, the nodes of a tree
// stand. They outlive what is done to the tree.
type origins struct {
	nodes map[*doc.Node]diag.Pointer
	// keys are the names of the entries of a map that was written as a list, by
	// the offset in the answer.
	keys map[int]diag.Pointer
	// faults are the places of what no map could be made of, by the offset.
	faults map[int]diag.Pointer
}

func originsOf(root *doc.Node) *origins {
	o := &origins{nodes: map[*doc.Node]diag.Pointer{}, keys: map[int]diag.Pointer{}, faults: map[int]diag.Pointer{}}
	o.note(root, "")
	return o
}

func (o *origins) note(n *doc.Node, at diag.Pointer) {
	o.nodes[n] = at
	for i := range n.Members {
		o.note(n.Members[i].Value, at.Member(n.Members[i].Name))
	}
	for i, item := range n.Items {
		o.note(item, at.Index(i))
	}
}

// path returns the pointer into the answer of what a finding about the document
// is about. What the answer lacks it names as the document does.
func (o *origins) path(document *doc.Document, d diag.Diagnostic) diag.Pointer {
	if key, ok := o.keys[d.Start.Offset]; ok && d.Code.OnKey() {
		return key
	}
	if at, ok := o.faults[d.Start.Offset]; ok && d.Code == diag.WrongType {
		return at
	}
	has := pathTo(document, d.Path)
	node, _, _ := document.Find(has)
	return o.nodes[node] + d.Path[len(has):]
}

// pathTo returns the part of p that the document has.
func pathTo(document *doc.Document, p diag.Pointer) diag.Pointer {
	for {
		if _, _, whole := document.Find(p); whole {
			return p
		}
		p = p.Parent()
	}
}
