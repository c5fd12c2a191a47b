package doc

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

var update = flag.Bool("update", false, "write the findings of testdata/texts.*.txt anew")

// TestTextsAreReadToTheByteAndFaultsSaidWordForWord reads the texts of
// testdata/texts.json.txt and texts.yaml.txt, Go strings of one line each, and
// expects what stands below: the tree with the bytes of each name and value, or
// the finding with the bytes it spans, the message and the hint.
func TestTextsAreReadToTheByteAndFaultsSaidWordForWord(t *testing.T) {
	for file, format := range map[string]Format{"testdata/texts.json.txt": JSON, "testdata/texts.yaml.txt": YAML} {
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		var got strings.Builder
		for line := range bytes.Lines(want) {
			if line[0] != '"' {
				continue
			}
			text, err := strconv.Unquote(strings.TrimSuffix(string(line), "\n"))
			require.NoError(t, err, "%s", line)
			got.Write(line)
			d, list := Parse([]byte(text), format, diag.Position{}, Limits{})
			if d != nil {
				got.WriteString("\t" + outline(d.Root) + "\n")
			}
			for _, f := range list {
				fmt.Fprintf(&got, "\t%d-%d %s: %s", f.Start.Offset, f.End.Offset, f.Code, f.Message)
				if f.Hint != "" {
					fmt.Fprintf(&got, " (%s)", f.Hint)
				}
				got.WriteString("\n")
			}
		}
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got.String()), 0o600))
			continue
		}
		require.Equal(t, string(want), got.String(), file)
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
