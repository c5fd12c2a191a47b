package doc

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/golden"
)

// TestTextsAreReadToTheByteAndFaultsSaidWordForWord reads the texts of
// testdata/texts.json.txt and texts.yaml.txt, Go strings of one line each, and
// expects what stands below: the tree with the bytes of each name and value, or
// the finding with the bytes it spans, the message and the hint.
func TestTextsAreReadToTheByteAndFaultsSaidWordForWord(t *testing.T) {
	for file, format := range map[string]Format{"testdata/texts.json.txt": JSON, "testdata/texts.yaml.txt": YAML} {
		golden.Table(t, file, func(line string) string {
			var said strings.Builder
			d, list := Parse([]byte(golden.Unquoted(t, line)), format, diag.Position{}, Limits{})
			if d != nil {
				said.WriteString("\t" + outline(d.Root) + "\n")
			}
			for _, f := range list {
				fmt.Fprintf(&said, "\t%d-%d %s: %s", f.Start.Offset, f.End.Offset, f.Code, f.Message)
				if f.Hint != "" {
					fmt.Fprintf(&said, " (%s)", f.Hint)
				}
				said.WriteString("\n")
			}
			return said.String()
		})
	}
}

// outline writes a tree in one line.
func outline(n *Node) string {
	var parts []string
	for _, item := range n.Items {
		parts = append(parts, outline(item))
	}
	for _, m := range n.Members {
		parts = append(parts, fmt.Sprintf("%q %d-%d: %s", m.Name, m.Start, m.End, outline(m.Value)))
	}
	kind := map[Kind]string{Map: "map", List: "list", String: "text", Number: "number", Bool: "boolean", Null: "null"}[n.Kind]
	if n.Plain {
		kind = "plain " + kind
	}
	at := fmt.Sprintf("%s %d-%d", kind, n.Start, n.End)
	if n.Kind == Map || n.Kind == List {
		return at + " (" + strings.Join(parts, ", ") + ")"
	}
	return at + fmt.Sprintf(" %q", n.Text)
}
