package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// graph is one kind of reference between the elements of one list.
type graph struct {
	nodes int
	// words say what an element does to the one it refers to.
	words string
	// edges calls visit for each reference of an element that resolves.
	edges func(from int, visit func(at check.Place, to int))
}

// inspectGraph notes each reference of an element to itself, and once for each
// group of elements that lead to one another the first reference within it.
func inspectGraph(r *check.Report, g graph) {
	if !g.hasEdges(r) {
		return
	}
	group := g.components()
	noted := make([]bool, g.nodes)
	for from := range g.nodes {
		g.edges(from, func(at check.Place, to int) {
			if from == to || group[from] != group[to] || noted[group[from]] || !r.Clean(at) {
				return
			}
			noted[group[from]] = true
			r.Add(at, diag.ReferenceCycle, "what this refers to "+g.words+" it in turn, directly or through others", "")
		})
	}
}

// hasEdges reports whether an element refers to another one, and notes those
// that refer to themselves.
func (g graph) hasEdges(r *check.Report) bool {
	found := false
	for from := range g.nodes {
		g.edges(from, func(at check.Place, to int) {
			if from != to {
				found = true
			} else if r.Clean(at) {
				r.Add(at, diag.SelfReference, "it "+g.words+" itself", "")
			}
		})
	}
	return found
}

// components numbers the elements so that two have the same number if each
// leads to the other (Tarjan's algorithm, without recursion).
func (g graph) components() []int {
	t := tarjan{graph: g, order: make([]int, g.nodes), low: make([]int, g.nodes), group: make([]int, g.nodes)}
	for node := range g.nodes {
		if t.order[node] == 0 {
			t.visit(node)
		}
	}
	return t.group
}

type tarjan struct {
	graph
	// order counts the nodes from 1 as they are met; low is the earliest that
	// a node leads back to. A finished node has order -1.
	order, low, group []int
	met, groups       int
	open              []int
}

// frame is a node on the way down, with the targets that are left to visit.
type frame struct {
	node    int
	targets []int
}

func (t *tarjan) visit(root int) {
	path := []frame{t.enter(root)}
	for len(path) > 0 {
		top := &path[len(path)-1]
		if len(top.targets) == 0 {
			path = path[:len(path)-1]
			t.leave(top.node)
			if len(path) > 0 {
				above := path[len(path)-1].node
				t.low[above] = min(t.low[above], t.low[top.node])
			}
			continue
		}
		target := top.targets[0]
		top.targets = top.targets[1:]
		switch order := t.order[target]; {
		case order == 0:
			path = append(path, t.enter(target))
		case order > 0:
			t.low[top.node] = min(t.low[top.node], order)
		}
	}
}

func (t *tarjan) enter(node int) frame {
	t.met++
	t.order[node], t.low[node] = t.met, t.met
	t.open = append(t.open, node)
	f := frame{node: node}
	t.edges(node, func(_ check.Place, to int) { f.targets = append(f.targets, to) })
	return f
}

// leave closes the group of which node was met first, if it is that.
func (t *tarjan) leave(node int) {
	if t.low[node] != t.order[node] {
		return
	}
	for {
		last := t.open[len(t.open)-1]
		t.open = t.open[:len(t.open)-1]
		t.order[last], t.group[last] = -1, t.groups
		if last == node {
			break
		}
	}
	t.groups++
}
