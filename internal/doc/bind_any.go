package doc

import (
	"encoding/json"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
)

// anyMap returns the normal form of a map inside an extension.
func (b *binder) anyMap(n *Node) map[string]any {
	out := make(map[string]any, len(n.Members))
	for i := range n.Members {
		m := &n.Members[i]
		b.way.enter(m.Name)
		if _, ok := out[m.Name]; ok {
			b.repeated(n, m)
		} else {
			out[m.Name] = b.any(m.Value)
		}
		b.way.leave()
	}
	return out
}

func (b *binder) anyList(n *Node) []any {
	out := make([]any, len(n.Items))
	for i, item := range n.Items {
		b.way.enterItem(i)
		out[i] = b.any(item)
		b.way.leave()
	}
	return out
}

// any returns the normal form of a value in an extension, nil for one with a
// finding.
func (b *binder) any(n *Node) any {
	switch {
	case b.passed():
		return nil
	case n.Kind == Map:
		return b.anyMap(n)
	case n.Kind == List:
		return b.anyList(n)
	case n.Kind == Number:
		return json.Number(n.Text)
	case n.Kind == Bool:
		return strings.EqualFold(n.Text, "true")
	case n.Kind == Null:
		return nil
	case n.Plain && isYAMLNumber(n.Text):
		b.refuse(diag.WrongType, n, "expected a number as JSON writes it in "+b.way.subject()+
			", found "+diag.Escape(diag.Shorten(n.Text, 60)), "if it is a text, write it in quotation marks")
		return nil
	default:
		return n.Text
	}
}

// isYAMLNumber reports whether YAML 1.2, or the library that reads it here,
// takes a plain scalar for a number that JSON's syntax does not have: .nan,
// +1, 0x1F, 0o17, 017, .5, 1., 1_000.
func isYAMLNumber(text string) bool {
	if form.Number(text) {
		return false
	}
	switch strings.TrimLeft(text, "+-") {
	case ".inf", ".Inf", ".INF":
		return len(text) <= len("+.inf")
	}
	switch text {
	case ".nan", ".NaN", ".NAN":
		return true
	}
	signless := strings.TrimPrefix(strings.TrimPrefix(text, "+"), "-")
	if len(text)-len(signless) > 1 {
		return false
	}
	if digits(text) > 0 || signless != text {
		signless = strings.ReplaceAll(signless, "_", "")
	}
	return hasBase(signless) || isLooseDecimal(signless)
}

// hasBase reports whether text is an integer with a prefix for its base.
func hasBase(text string) bool {
	if len(text) < 3 || text[0] != '0' {
		return false
	}
	base := ""
	switch text[1] | 0x20 {
	case 'x':
		base = "0123456789abcdefABCDEF"
	case 'o':
		base = "01234567"
	case 'b':
		base = "01"
	default:
		return false
	}
	return strings.Trim(text[2:], base) == ""
}

// isLooseDecimal reports whether text is a decimal number without sign that may
// have leading zeros, and begin or end with the point.
func isLooseDecimal(text string) bool {
	whole := digits(text)
	rest := text[whole:]
	fraction := 0
	if strings.HasPrefix(rest, ".") {
		fraction = digits(rest[1:])
		rest = rest[1+fraction:]
	}
	if whole+fraction == 0 {
		return false
	}
	if rest == "" {
		return true
	}
	return form.Number("0"+rest) && rest[0]|0x20 == 'e'
}
