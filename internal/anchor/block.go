package anchor

import (
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

// block is a YAML map whose members stand in lines of their own.
type block struct {
	*editor
	node *doc.Node
	// indent is the column of the names, step how much deeper what belongs to
	// a name stands.
	indent, step int
}

// block returns nil for a map whose column can't be told.
func (e *editor) block(n *doc.Node) *block {
	b := &block{editor: e, node: n, step: e.style.step}
	first := n.Members[0].Start
	if e.data[n.Start] == '?' {
		first = n.Start // the mark of a name, which stands in the names' column
	} else if m := n.Members[len(n.Members)-1]; m.Start != first {
		first = m.Start
	}
	before := e.before(first)
	b.indent = len(before)
	if strings.Trim(before, " -") != "" {
		return nil
	}
	return b
}

func (b *block) add(behind *doc.Member, fields []field) {
	at := b.lineEnd(behind.Value.End)
	newline := b.lineBreak(at)
	text := b.members(fields, b.indent)
	b.insert(at, strings.ReplaceAll(text, "\n", newline))
}

// members writes members, each with the line break before it.
func (b *block) members(fields []field, indent int) string {
	var s strings.Builder
	for _, f := range fields {
		name := f.name
		if b.node != nil {
			name = b.key(b.node, name)
		}
		s.WriteString("\n" + spaces(indent) + name + ":")
		switch v := f.value.(type) {
		case []string:
			s.WriteString(b.items(v, indent+b.style.dash))
		case []field:
			s.WriteString(b.members(v, indent+b.step))
		default:
			s.WriteString(" " + b.scalar(v, indent))
		}
	}
	return s.String()
}

// items writes the items of a list, each with the line break before it.
func (b *block) items(texts []string, indent int) string {
	var s strings.Builder
	for _, text := range texts {
		s.WriteString("\n" + spaces(indent) + "- " + string(emit.AppendYAMLText(nil, text, indent, usualStep)))
	}
	return s.String()
}

func (b *block) scalar(value any, indent int) string {
	if n, ok := value.(int); ok {
		return strconv.Itoa(n)
	}
	return string(emit.AppendYAMLText(nil, value.(string), indent, b.step))
}

func (b *block) write(value any, start, end int) string {
	list, isList := value.([]string)
	_, isMap := value.([]field)
	behind, _ := b.behind(end)
	comment := b.headerComment(start, end)
	text := ""
	switch {
	case isMap, isList && start < len(b.data) && b.data[start] == '[':
		return inYAMLBrackets(value)
	case comment != "":
		return inYAMLBrackets(value) + " " + comment
	case behind != 0 && strings.Contains(lastText(value), "\n"):
		return inYAMLBrackets(value) // a comment behind would become part of the text
	case isList:
		indent := len(b.before(start))
		text = strings.TrimPrefix(b.items(list, indent), "\n"+spaces(indent))
	default:
		text = b.scalar(value, b.indent)
	}
	return strings.ReplaceAll(text, "\n", b.lineBreak(start))
}

// headerComment returns the comment in the first line of a block scalar.
func (b *block) headerComment(start, end int) string {
	if start == end || b.data[start] != '|' && b.data[start] != '>' {
		return ""
	}
	_, comment, found := strings.Cut(string(b.data[start:min(end, b.lineEnd(start))]), " #")
	if !found {
		return ""
	}
	return "#" + comment
}

func lastText(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case []string:
		return v[len(v)-1]
	}
	return ""
}

// takeFromBlock takes a member out, and its line where nothing else stands in
// it.
func (e *editor) takeFromBlock(n *doc.Node, m *doc.Member) {
	start, end := m.Start, m.Value.End
	c, behind := e.behind(end)
	_, own := e.indent(start)
	switch {
	case c == '#' && e.lineStart(start) == e.lineStart(behind):
		end = behind
	case c == '#':
		// A comment behind the last line of several stays where it is.
	case own:
		start, end = e.lineStart(start), e.nextLine(behind)
	case m == &n.Members[0] && len(n.Members) > 1 && isGap(e.data[end:n.Members[1].Start]):
		end = n.Members[1].Start
	}
	e.replace(start, end, "")
}

// nextLine returns where the line behind that of at begins.
func (e *editor) nextLine(at int) int {
	at = e.lineEnd(at)
	if at+1 < len(e.data) && e.data[at] == '\r' && e.data[at+1] == '\n' {
		at++
	}
	return min(at+1, len(e.data))
}

func isGap(data []byte) bool { return strings.Trim(string(data), " \t\r\n") == "" }
