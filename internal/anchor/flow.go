package anchor

import (
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

// flow is a map or list in brackets, of JSON or YAML.
type flow struct {
	*editor
	node *doc.Node
	// indent is what stands before the members that have lines of their own,
	// step what stands more before what is inside them; own says that there are
	// such members.
	indent, step string
	own          bool
	// colon and comma are what stands between names and values, and between
	// members in one line.
	colon, comma string
}

func (e *editor) flow(n *doc.Node) *flow {
	f := &flow{editor: e, node: n, colon: ": ", comma: ", "}
	for _, m := range n.Members {
		if before, alone := e.indent(m.Start); alone && m.Start-len(before) > n.Start {
			f.own, f.indent = true, before
			break
		}
	}
	f.step = "  "
	if strings.HasSuffix(f.indent, "\t") {
		f.step = "\t"
	}
	if outer, alone := e.indent(n.End - 1); alone && len(outer) < len(f.indent) && strings.HasPrefix(f.indent, outer) {
		f.step = f.indent[len(outer):]
	}
	if e.json && len(n.Members) > 0 {
		f.spacing()
	}
	return f
}

// spacing finds out how JSON is spaced within a line.
func (f *flow) spacing() {
	first := f.node.Members[0]
	if colon := string(f.data[first.End:first.Value.Start]); !strings.ContainsAny(colon, "\r\n") {
		f.colon = colon
	}
	if !strings.HasSuffix(f.colon, " ") {
		f.comma = ","
	}
	if len(f.node.Members) > 1 {
		if comma := string(f.data[first.Value.End:f.node.Members[1].Start]); !strings.ContainsAny(comma, "\r\n") {
			f.comma = comma
		}
	}
}

func (f *flow) add(behind *doc.Member, fields []field) {
	end := behind.Value.End
	texts := make([]string, len(fields))
	for i, field := range fields {
		texts[i] = f.key(f.node, field.name) + f.colon + f.write(field.value, end, end)
	}
	if !f.braced(f.node) {
		f.insert(f.node.Start, "{")
		f.insert(f.node.End, f.comma+strings.Join(texts, f.comma)+"}")
		return
	}
	c, at := f.behind(end)
	if !f.own || c == ',' && !f.endsLine(at+1) {
		f.insert(end, f.comma+strings.Join(texts, f.comma))
		return
	}
	newline := f.lineBreak(end) + f.indent
	switch {
	case c == ',':
		f.insert(f.lineEnd(at), newline+strings.Join(texts, ","+newline)+",")
	case c == 0 || c == '#' && !f.json:
		f.insert(end, ",")
		f.insert(f.lineEnd(at), newline+strings.Join(texts, ","+newline))
	default:
		f.insert(end, ","+newline+strings.Join(texts, ","+newline))
	}
}

func (f *flow) write(value any, start, _ int) string {
	switch {
	case !f.json:
		return inYAMLBrackets(value)
	case f.own:
		return f.pretty(value, f.lineBreak(start)+f.indent)
	}
	return f.inLine(value)
}

// inYAMLBrackets writes a value of YAML in one line.
func inYAMLBrackets(value any) string {
	switch v := value.(type) {
	case int:
		return strconv.Itoa(v)
	case []string:
		var items []string
		for _, text := range v {
			items = append(items, inYAMLBrackets(text))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case []field:
		var members []string
		for _, f := range v {
			members = append(members, f.name+": "+inYAMLBrackets(f.value))
		}
		return "{" + strings.Join(members, ", ") + "}"
	}
	return string(emit.AppendFlowText(nil, value.(string)))
}

// inLine writes a value of JSON in one line.
func (f *flow) inLine(value any) string {
	open, parts, shut := f.parts(value, f.inLine)
	return open + strings.Join(parts, f.comma) + shut
}

// pretty writes a value of JSON with its parts in lines of their own; newline
// is a line break and what stands before the line of the value.
func (f *flow) pretty(value any, newline string) string {
	open, parts, shut := f.parts(value, func(v any) string { return f.pretty(v, newline+f.step) })
	if shut == "" {
		return open
	}
	return open + newline + f.step + strings.Join(parts, ","+newline+f.step) + newline + shut
}

// parts returns the brackets of a value of JSON and what stands between them; a
// scalar has none.
func (f *flow) parts(value any, write func(any) string) (open string, parts []string, shut string) {
	switch v := value.(type) {
	case int:
		return strconv.Itoa(v), nil, ""
	case []string:
		for _, text := range v {
			parts = append(parts, write(text))
		}
		return "[", parts, "]"
	case []field:
		for _, m := range v {
			parts = append(parts, string(emit.AppendJSONText(nil, m.name))+f.colon+write(m.value))
		}
		return "{", parts, "}"
	}
	return string(emit.AppendJSONText(nil, value.(string))), nil, ""
}

// takeFromFlow takes a member out with one comma, and leaves comments.
func (e *editor) takeFromFlow(n *doc.Node, m *doc.Member) {
	i := 0
	for &n.Members[i] != m {
		i++
	}
	start, end := m.Start, m.Value.End
	switch {
	case i > 0 && e.isComma(n.Members[i-1].Value.End, start):
		start = n.Members[i-1].Value.End
	case i+1 < len(n.Members) && e.isComma(end, n.Members[i+1].Start):
		end = n.Members[i+1].Start
	default:
		if c, at := e.behind(end); c == ',' {
			end = at + 1
		}
	}
	e.replace(start, end, "")
}

// isComma reports whether nothing but a comma and white space stands between.
func (e *editor) isComma(from, to int) bool {
	return strings.Trim(string(e.data[from:to]), " \t\r\n") == ","
}
