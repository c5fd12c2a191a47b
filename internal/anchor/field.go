package anchor

import (
	"strconv"

	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/quote"
)

// field is a member that a map is to have, or not.
type field struct {
	name string
	// value is a string, an int, a list of strings, or the fields of a map; nil
	// where there is to be no such member.
	value any
}

// fields are those of an appearance that are an anchor, in the model's order.
func fields(a quote.Appearance) []field {
	list := []field{{"exact", nil}, {"fragments", nil}, {"prefix", nil}, {"suffix", nil}, {"position", nil}}
	for i, text := range map[int]string{0: a.Exact, 2: a.Prefix, 3: a.Suffix} {
		if text != "" {
			list[i].value = text
		}
	}
	if len(a.Fragments) > 0 {
		list[1].value = a.Fragments
	}
	if p := a.Position; p != nil && p.Start != nil && p.End != nil {
		list[4].value = []field{{"start", *p.Start}, {"end", *p.End}}
	}
	return list
}

func isAnchor(name string) bool {
	for _, f := range fields(quote.Appearance{}) {
		if f.name == name {
			return true
		}
	}
	return false
}

// member returns the member of the name, and nil where the map has none.
func member(n *doc.Node, name string) *doc.Member {
	for i := range n.Members {
		if n.Members[i].Name == name {
			return &n.Members[i]
		}
	}
	return nil
}

// says reports whether a scalar says what it is to say.
func says(n *doc.Node, value any) bool {
	switch v := value.(type) {
	case string:
		return n.Text == v
	case int:
		return n.Text == strconv.Itoa(v)
	}
	return false
}

// blank reports whether a value means the same as none.
func blank(n *doc.Node) bool {
	return n.Text == "" && len(n.Items) == 0 && len(n.Members) == 0
}
