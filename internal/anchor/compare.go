package anchor

import (
	"slices"

	"github.com/newsevent/newsevent/internal/doc"
)

// sameBeside reports whether two documents differ in nothing but the anchors of
// the appearances that were changed.
func sameBeside(before, after *doc.Document, changes []Change) bool {
	changed := make(map[*doc.Node]bool, len(changes))
	for _, c := range changes {
		n, _, _ := before.Find(c.Path)
		changed[n] = true
	}
	return sameNode(before.Root, after.Root, changed)
}

func sameNode(a, b *doc.Node, changed map[*doc.Node]bool) bool {
	if a.Kind != b.Kind || a.Plain != b.Plain || a.Text != b.Text || len(a.Items) != len(b.Items) {
		return false
	}
	for i := range a.Items {
		if !sameNode(a.Items[i], b.Items[i], changed) {
			return false
		}
	}
	before, after := a.Members, b.Members
	if changed[a] {
		before, after = withoutAnchor(before), withoutAnchor(after)
	}
	return slices.EqualFunc(before, after, func(m, n doc.Member) bool {
		return m.Name == n.Name && sameNode(m.Value, n.Value, changed)
	})
}

func withoutAnchor(members []doc.Member) []doc.Member {
	var rest []doc.Member
	for _, m := range members {
		if !isAnchor(m.Name) {
			rest = append(rest, m)
		}
	}
	return rest
}
