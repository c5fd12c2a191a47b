package doc

import (
	"encoding/json"
	"strings"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/value"
)

// mapHint shows how an object is written: with what stands in its place, where
// a field takes that alone, else with the first field that it needs, or could
// have.
func (b *binder) mapHint(n *Node, fields *value.Struct) string {
	if len(b.way.steps) == 0 {
		return b.topHint(n)
	}
	if n.Kind == List || n.Kind == Null || len(fields.Fields) == 0 {
		return ""
	}
	required := requiredOf(fields)
	if names := takers(n, fields, required); len(names) > 0 {
		return b.asMap(names, n)
	}
	field := fields.Fields[0]
	if len(required) > 0 {
		field = required[0]
	}
	return "write its fields as name: value, such as " + field.Name + ": …"
}

func requiredOf(fields *value.Struct) []value.Field {
	var required []value.Field
	for _, f := range fields.Fields {
		if strings.HasPrefix(f.Struct.Tag.Get("validate"), "required") {
			required = append(required, f)
		}
	}
	return required
}

// mostShown is how long a value is, in bytes, that a hint shows in its map.
const mostShown = 60

// takers returns the fields that together say what n says alone: the only one
// that is required, or the first that takes it, or both ends of a range.
func takers(n *Node, fields *value.Struct, required []value.Field) []string {
	if len(required) > 1 || n.Kind == Map || len(n.Text) > mostShown || strings.TrimSpace(n.Text) == "" {
		return nil
	}
	_, min := fields.Lookup("min")
	_, max := fields.Lookup("max")
	if min && max && n.Kind == Number && isWhole(n.Text) {
		return []string{"min", "max"}
	}
	candidates := fields.Fields
	if len(required) == 1 {
		candidates = required
	}
	for _, f := range candidates {
		if takes(&f, n) {
			return []string{f.Name}
		}
	}
	return nil
}

// takes reports whether a text has the form that a field asks for.
func takes(f *value.Field, n *Node) bool {
	if n.Kind != String && !n.Plain {
		return false
	}
	_, rule, _ := strings.Cut(f.Struct.Tag.Get("validate"), ",")
	switch rule {
	case "text":
		return true
	case "id":
		return form.ID(n.Text)
	case "duration":
		return form.IsDuration(n.Text)
	case "path":
		return form.Path(n.Text)
	case "point":
		return likeDay(n.Text)
	default:
		return false
	}
}

// likeDay reports whether a text has the look of a day, month or year, as far
// as a hint has to know.
func likeDay(text string) bool {
	return len(text) >= len("2025") && digits(text) == len("2025") && strings.Trim(text, "0123456789-") == ""
}

// asMap writes a scalar as a map in which each of the names has it.
func (b *binder) asMap(names []string, n *Node) string {
	text := n.Text
	if b.doc.Format == JSON && n.Kind == String || !plainInFlow(text) {
		quoted, _ := json.Marshal(text)
		text = string(quoted)
	}
	write := "write it as a map, such as {"
	if b.doc.Format == JSON {
		write = "write an object, such as {"
	}
	var members []string
	for _, name := range names {
		if b.doc.Format == JSON {
			name = `"` + name + `"`
		}
		members = append(members, name+": "+text)
	}
	return write + strings.Join(members, ", ") + "}"
}

// plainInFlow reports whether a text may stand without quotation marks in a
// map of YAML between braces, beyond doubt.
func plainInFlow(text string) bool {
	for i, r := range text {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r >= 0xc0 && r <= 0x24f
		if !letter && (i == 0 || i == len(text)-1 || !strings.ContainsRune(" ._/-", r)) {
			return false
		}
	}
	return true
}
