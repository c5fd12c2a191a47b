package casebook_test

import (
	"bytes"
	"encoding/json"
	"path"
	"slices"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// What is wrong with the values of a document is wrong with them in either
// format: the same document written as JSON earns the same findings.
func TestCasesHoldInBothFormats(t *testing.T) {
	for _, c := range cases(t) {
		if c.Options.NoTwin || ofBytes(c.Code) || path.Ext(c.Wrong.Name) != ".yaml" {
			continue
		}
		t.Run(c.Name, func(t *testing.T) {
			require.Empty(t, describe(check(twin(t, c.Right), c.Options)), "the right document has findings in JSON")
			require.Equal(t, kinds(check(c.Wrong, c.Options)), kinds(check(twin(t, c.Wrong), c.Options)))
		})
	}
}

// ofBytes reports whether a code is about how a document is written, not about
// what it says.
func ofBytes(code diag.Code) bool {
	return slices.Contains([]diag.Code{diag.Syntax, diag.InvalidEncoding, diag.EmptyDocument, diag.ExtraDocument,
		diag.TooLarge, diag.UnsupportedYAML}, code)
}

func kinds(list diag.List) []string {
	var out []string
	for _, d := range list {
		out = append(out, d.Severity.String()+" "+string(d.Code)+" "+string(d.Path))
	}
	return out
}

func twin(t *testing.T, d casebook.Document) casebook.Document {
	var root yaml.Node
	require.NoError(t, yaml.Unmarshal(d.Data, &root))
	var b bytes.Buffer
	writeJSON(t, &b, root.Content[0])
	return casebook.Document{Name: "twin.json", Data: b.Bytes()}
}

func writeJSON(t *testing.T, b *bytes.Buffer, n *yaml.Node) {
	switch n.Kind {
	case yaml.AliasNode:
		writeJSON(t, b, n.Alias)
	case yaml.SequenceNode:
		b.WriteByte('[')
		for i, item := range n.Content {
			separate(b, i)
			writeJSON(t, b, item)
		}
		b.WriteByte(']')
	case yaml.MappingNode:
		b.WriteByte('{')
		for i := 0; i < len(n.Content); i += 2 {
			separate(b, i)
			writeText(t, b, n.Content[i].Value)
			b.WriteByte(':')
			writeJSON(t, b, n.Content[i+1])
		}
		b.WriteByte('}')
	default:
		writeScalar(t, b, n)
	}
}

func separate(b *bytes.Buffer, i int) {
	if i > 0 {
		b.WriteByte(',')
	}
}

// writeScalar writes null, booleans and what JSON takes for a number as such,
// all else as text.
func writeScalar(t *testing.T, b *bytes.Buffer, n *yaml.Node) {
	plain := n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) == 0
	switch {
	case plain && n.Tag == "!!null":
		b.WriteString("null")
	case plain && json.Valid([]byte(n.Value)):
		b.WriteString(n.Value)
	default:
		writeText(t, b, n.Value)
	}
}

func writeText(t *testing.T, b *bytes.Buffer, s string) {
	text, err := json.Marshal(s)
	require.NoError(t, err)
	b.Write(text)
}
