package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// graph is one kind of reference between the elements of one list.
type graph struct {
	in    *holder
	nodes int
	// words say what an element does to the one it refers to.
	words string
}

// references returns the element to which the reference at k of an element
// leads, -1 if to none; false behind the last reference.
type references func(from, k int) (to int, more bool)

// inspectGraph notes each reference of an element to itself, and once for each
// group of elements that lead to one another the first reference within it.
func inspectGraph(r *check.Report, g graph, target references) {
	if !g.leads(r, target) || target.plainlyAcyclic(g.nodes) {
		return
	}
	group := target.components(g.nodes)
	noted := make([]bool, g.nodes)
	for from := range g.nodes {
		for k := 0; ; k++ {
			to, more := target(from, k)
			if !more {
				break
			}
			if to < 0 || from == to || group[from] != group[to] || noted[group[from]] {
				continue
			}
			at := reference{g.in, from, k}.place()
			if !r.Clean(at) {
				continue
			}
			noted[group[from]] = true
			r.Add(at, diag.ReferenceCycle, "what this refers to "+g.words+" it in turn, directly or through others", "")
		}
	}
}

// leads reports whether an element refers to another one, and notes those that
// refer to themselves.
func (g graph) leads(r *check.Report, target references) bool {
	found := false
	for from := range g.nodes {
		for k := 0; ; k++ {
			to, more := target(from, k)
			if !more {
				break
			}
			if to == from {
				if at := (reference{g.in, from, k}).place(); r.Clean(at) {
					r.Add(at, diag.SelfReference, "it "+g.words+" itself", "")
				}
			}
			found = found || to >= 0 && to != from
		}
	}
	return found
}

// plainlyAcyclic reports whether the graph is small and no element of it leads
// back to itself through others. It takes away the elements that lead to none
// of those left, until none is left or none can be taken away.
func (target references) plainlyAcyclic(nodes int) bool {
	var targets [few]uint32
	if nodes > len(targets) {
		return false
	}
	for from := range nodes {
		for k := 0; ; k++ {
			to, more := target(from, k)
			if !more {
				break
			}
			if to >= 0 && to != from {
				targets[from] |= 1 << to
			}
		}
	}
	left := uint32(1)<<nodes - 1
	for before := uint32(0); left != before; {
		before = left
		for node := range nodes {
			if targets[node]&left == 0 {
				left &^= 1 << node
			}
		}
	}
	return left == 0
}

// components numbers the elements so that two have the same number if each
// leads to the other (Tarjan's algorithm, without recursion).
func (target references) components(nodes int) []int {
	t := tarjan{order: make([]int, nodes), low: make([]int, nodes), group: make([]int, nodes)}
	for node := range nodes {
		if t.order[node] == 0 {
			t.visit(node, target)
		}
	}
	return t.group
}

type tarjan struct {
	// order counts the nodes from 1 as they are met; low is the earliest that
	// a node leads back to. A finished node has order -1.
	order, low, group []int
	met, groups       int
	open              []int
}

// frame is a node on the way down, with the next of its references.
type frame struct{ node, next int }

func (t *tarjan) visit(root int, target references) {
	path := []frame{t.enter(root)}
	for len(path) > 0 {
		top := &path[len(path)-1]
		to, more := target(top.node, top.next)
		top.next++
		switch {
		case !more:
			path = path[:len(path)-1]
			t.leave(top.node)
			if len(path) > 0 {
				above := path[len(path)-1].node
				t.low[above] = min(t.low[above], t.low[top.node])
			}
		case to < 0:
		case t.order[to] == 0:
			path = append(path, t.enter(to))
		case t.order[to] > 0:
			t.low[top.node] = min(t.low[top.node], t.order[to])
		}
	}
}

func (t *tarjan) enter(node int) frame {
	t.met++
	t.order[node], t.low[node] = t.met, t.met
	t.open = append(t.open, node)
	return frame{node: node}
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
